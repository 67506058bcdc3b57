using System.Text.Json;
using ArticleTool.CommandLine;
using ArticleTool.Reading;
using ArticleTool.Reporting.Comparing;
using ArticleTool.Reporting.Explaining;

namespace ArticleTool.Tests.Explaining;

/// <summary>What a report shows can be asked about, all of it.</summary>
public class AskableTests
{
    [Fact]
    public void Every_id_of_the_sample_report_is_explained_and_leads_to_ids_of_the_report()
    {
        var report = LoadedReport.Read(File.ReadAllBytes(Repository.At("samples", "ferry.report.json")));
        var ids = new ReportIds(report);
        using var terminal = new Terminal(Stream.Null, Stream.Null, TextWriter.Null, Repository.Root, _ => null);
        var settings = new WhySettings("", "ferry.report.json", new ReadingOptions(["samples/ferry"], Repository.Root), null, null, Json: false);
        var (explainer, documents, collection) = new Recomputation(terminal, report, settings).Run(CancellationToken.None);
        foreach (var id in Ids(report))
        {
            ids.IsSame(id, documents, collection).ShouldBeTrue(id);
            var explanation = explainer.Explain(id).ShouldNotBeNull(id);
            explanation.Summary.ShouldNotBeEmpty(id);
            explanation.Related.ShouldAllBe(r => ids.Find(r.Id) != null, id);
        }
    }

    [Theory]
    [InlineData("a/b.txt#c123", "a/b.txt#c123")]
    [InlineData("my file.txt#c1", "'my file.txt#c1'")]
    [InlineData("it's.txt#m1", "'it'\\''s.txt#m1'")]
    [InlineData("#x", "'#x'")]
    public void Ids_are_shown_as_a_shell_takes_them(string id, string shown) => ShellWord.Of(id).ShouldBe(shown);

    private static IEnumerable<string> Ids(LoadedReport report) =>
        new[] { "documents", "mentions", "times", "quantities", "attributions", "claims", "entities", "copies", "events", "findings" }
            .SelectMany(list => report.List(list).Keys)
            .Concat(report.List("mentions").Values.Select(m => m.GetProperty("chain").GetString()!))
            .Distinct();
}
