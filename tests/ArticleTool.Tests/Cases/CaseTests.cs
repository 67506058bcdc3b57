using System.Text;
using System.Text.Json;
using ArticleTool.Tests.CommandLine;

namespace ArticleTool.Tests.Cases;

/// <summary>
/// A case is a folder: <c>articles/</c> go in; each <c>LIST.json</c> beside it says what that list of the report must
/// be, one record a line. To begin a new case, put in the articles and an empty file for each list of interest and run
/// with <c>ARTICLETOOL_RENEW=1</c>; then review what was written as you would review code.
/// </summary>
public class CaseTests
{
    private static readonly string Folder = Repository.At("tests", "ArticleTool.Tests", "Cases");

    public static TheoryData<string> Cases => new(
        Directory.EnumerateDirectories(Folder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_what_it_gave_when_it_was_reviewed(string name)
    {
        var folder = Path.Combine(Folder, name);
        var run = CommandRun.In(folder, "extract", "articles");
        run.ExitCode.ShouldBe(0, run.Error);
        using var report = JsonDocument.Parse(run.Output);
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var actual = Lines(report.RootElement.GetProperty(Path.GetFileNameWithoutExtension(file)));
            if (Repository.Renewing)
                File.WriteAllText(file, actual);
            else
                actual.ShouldBe(File.ReadAllText(file), $"{name}/{Path.GetFileName(file)}");
        }
    }

    private static string Lines(JsonElement list)
    {
        var lines = new StringBuilder("[\n");
        lines.AppendJoin(",\n", list.EnumerateArray().Select(record => record.GetRawText()));
        return lines.Append("\n]\n").ToString();
    }
}
