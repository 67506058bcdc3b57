using System.Text.Json;
using ArticleTool.Tests.CommandLine;
using ArticleTool.Tests.Reading;

namespace ArticleTool.Tests.Explaining;

/// <summary>
/// Three short articles about one accident; a case for each kind of record, with the explanation as it was reviewed
/// (renewed with <c>ARTICLETOOL_RENEW=1</c>).
/// </summary>
public sealed class WhyTests : IDisposable
{
    private static readonly string Home = Repository.At("tests", "ArticleTool.Tests", "Explaining");
    private readonly TemporaryFolder folder = new();

    public WhyTests()
    {
        foreach (var article in Directory.EnumerateFiles(Path.Combine(Home, "articles")))
            folder.With("articles/" + Path.GetFileName(article), File.ReadAllBytes(article));
        File.WriteAllText(Path.Combine(folder.Path, "report.json"), CommandRun.In(folder.Path, "extract", "articles").Output);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("document", "documents", "1-wire.txt")]
    [InlineData("mention", "mentions", "\"text\":\"She\"")]
    [InlineData("name", "mentions", "\"text\":\"Mariam Huseini\"")]
    [InlineData("time", "times", "\"text\":\"Sunday\"")]
    [InlineData("quantity", "quantities", "\"text\":\"At least five\"")]
    [InlineData("attribution", "attributions", "The brakes failed")]
    [InlineData("claim", "claims", "\"type\":\"casualty\"")]
    [InlineData("entity", "entities", "mariam-huseini")]
    [InlineData("event", "events", "\"type\":\"accident\"")]
    [InlineData("finding", "findings", "\"slot\":\"killed\"")]
    [InlineData("copies", "copies", "2-paper.txt")]
    [InlineData("chain", "mentions", "\"text\":\"She\"")]
    public void Every_kind_of_record_says_how_it_came_about(string kind, string list, string holding)
    {
        var run = Why(Id(kind, list, holding));
        run.ExitCode.ShouldBe(0, run.Error);
        var expected = Path.Combine(Home, "Expected", kind + ".txt");
        if (Repository.Renewing)
            File.WriteAllText(expected, run.Output);
        else
            run.Output.ShouldBe(File.ReadAllText(expected), kind);
    }

    [Fact]
    public void Scripts_get_the_same_as_JSON()
    {
        using var why = JsonDocument.Parse(Why(Id("event", "events", "\"type\":\"accident\""), "--format", "json").Output);
        var root = why.RootElement;
        root.GetProperty("schema").GetString().ShouldBe("articletool/why/v1");
        root.GetProperty("kind").GetString().ShouldBe("event");
        foreach (var decision in root.GetProperty("decisions").EnumerateArray())
        {
            var sum = 0;
            foreach (var step in decision.GetProperty("steps").EnumerateArray())
                step.GetProperty("sum").GetInt32().ShouldBe(sum += step.GetProperty("points").GetInt32());
            var joined = decision.GetProperty("outcome").GetString() == "one event";
            (sum >= decision.GetProperty("threshold").GetInt32()).ShouldBe(joined);
        }
    }

    [Fact]
    public void Quoted_places_are_the_words_that_stand_there()
    {
        using var why = JsonDocument.Parse(Why(Id("finding", "findings", "\"slot\":\"killed\""), "--format", "json").Output);
        foreach (var quote in why.RootElement.GetProperty("evidence").EnumerateArray())
        {
            var text = File.ReadAllText(Path.Combine(folder.Path, "articles", quote.GetProperty("document").GetString()!));
            var (start, end) = (quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32());
            text[start..end].ShouldBe(quote.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void An_unknown_id_is_wrong_usage_and_brings_the_nearest()
    {
        var run = Why("person/maria-huseini");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("report.json has no record 'person/maria-huseini'; nearest are:\n  person/mariam-huseini");
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void An_article_that_changed_is_told_and_nothing_is_explained()
    {
        folder.With("articles/3-herald.txt", "Something else.");
        var run = Why("1-wire.txt");
        run.ExitCode.ShouldBe(3);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("error: 3-herald.txt: has changed since the report was made");
    }

    [Fact]
    public void An_article_that_is_missing_is_told_with_what_to_do()
    {
        File.Delete(Path.Combine(folder.Path, "articles", "3-herald.txt"));
        var run = Why("1-wire.txt");
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("error: 3-herald.txt: is not among the articles; give --articles the paths that 'extract' was given");
    }

    [Theory]
    [InlineData("\"version\":\"", "was made by another version")]
    [InlineData("\"model\":\"", "was made by another model")]
    public void A_report_of_another_build_is_not_explained_by_this_one(string field, string error)
    {
        Edit(text => text.Replace(field, field + "0", StringComparison.Ordinal));
        var run = Why("1-wire.txt");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(error);
    }

    [Fact]
    public void A_record_that_was_edited_is_not_explained()
    {
        var id = Id("finding", "findings", "\"slot\":\"killed\"");
        Edit(text => text.Replace("\"verdict\":\"superseded\"", "\"verdict\":\"corroborated\"", StringComparison.Ordinal));
        var run = Why(id);
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("the articles give another record than the report has");
    }

    [Fact]
    public void What_a_manifest_said_is_taken_from_the_report()
    {
        folder.With("manifest.csv", "path,outlet,published\n1-wire.txt,The Wire,2025-05-11\n");
        File.WriteAllText(Path.Combine(folder.Path, "report.json"), CommandRun.In(folder.Path, "extract", "articles", "--manifest", "manifest.csv").Output);
        var run = Why("1-wire.txt");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("The Wire");
    }

    [Theory]
    [InlineData("mentions", "\"text\":\"She\"")]
    [InlineData("times", "\"text\":\"Sunday\"")]
    [InlineData("claims", "\"type\":\"casualty\"")]
    public void What_one_article_says_needs_that_article_alone(string list, string holding)
    {
        var id = Id("", list, holding);
        var before = Why(id);
        foreach (var other in Directory.EnumerateFiles(Path.Combine(folder.Path, "articles")).Where(f => !id.StartsWith(Path.GetFileName(f), StringComparison.Ordinal)).ToList())
            File.Delete(other);
        Why(id).Output.ShouldBe(before.Output);
    }

    [Fact]
    public void A_local_layer_can_be_asked_too()
    {
        File.WriteAllText(Path.Combine(folder.Path, "report.json"), CommandRun.In(folder.Path, "extract", "articles", "--local", "--format", "jsonl").Output);
        Why("1-wire.txt").ExitCode.ShouldBe(0);
    }

    private CommandRun Why(params string[] arguments) =>
        CommandRun.In(folder.Path, ["why", .. arguments, "--report", "report.json", "--articles", "articles"]);

    private void Edit(Func<string, string> edit)
    {
        var path = Path.Combine(folder.Path, "report.json");
        File.WriteAllText(path, edit(File.ReadAllText(path)));
    }

    /// <summary>Of the first record of a list that holds some text.</summary>
    private string Id(string kind, string list, string holding)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "report.json")));
        var record = report.RootElement.GetProperty(list).EnumerateArray().First(r => r.GetRawText().Contains(holding, StringComparison.Ordinal));
        return kind switch
        {
            "chain" => record.GetProperty("chain").GetString()!,
            "copies" => $"{record.GetProperty("document").GetString()} of {record.GetProperty("of").GetString()}",
            _ => record.GetProperty("id").GetString()!,
        };
    }
}
