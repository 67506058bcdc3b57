using System.Text.Json;
using ArticleTool.Tests.Reading;

namespace ArticleTool.Tests.CommandLine;

public sealed class EvalTests : IDisposable
{
    private const string Bus = "Four people were killed when a bus crashed near Kerman on Monday, police said.";
    private readonly TemporaryFolder folder = new TemporaryFolder()
        .With("gold/bus/1.txt", Bus)
        .With("gold/verdicts.txt", "bus | killed | person | 4 | singleOrigin\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Verdicts_marked_for_a_folder_are_scored()
    {
        Extract();
        var run = Eval("gold", "report.json");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("findings                      1.000  1.000  1.000      1      1      1");
        run.Output.ShouldContain("  singleOrigin                1.000  1.000  1.000      1      1      1");
    }

    [Fact]
    public void A_finding_that_nobody_marked_is_wrong_and_a_mark_without_a_finding_is_missed()
    {
        folder.With("gold/verdicts.txt", "bus | injured | person | 4 | singleOrigin\n");
        Extract();
        var run = Eval("gold", "report.json", "--misses");
        run.Output.ShouldContain("findings                      0.000  0.000  0.000      0      1      1");
        run.Output.ShouldContain("findings: bus injured person 4: marked singleOrigin, given nothing");
        run.Output.ShouldContain("killed person: not marked, given singleOrigin");
    }

    [Fact]
    public void Claims_and_quantities_beside_the_articles_are_scored()
    {
        folder.With("gold/bus/1.claims", "killed | casualty | | patient: Four people | killed: Four |\ncrashed | accident | | patient: a bus; place: Kerman | | Monday\n");
        folder.With("gold/bus/1.gold", "Four | 1 | 4 | count | exact | person | people\n");
        Extract();
        var run = Eval("gold", "report.json");
        run.Output.ShouldContain("quantities                    1.000  1.000  1.000      1      1      1");
        run.Output.ShouldContain("claims                        1.000  1.000  1.000      2      2      2");
    }

    [Fact]
    public void A_report_put_right_by_hand_is_gold_for_every_list_it_has()
    {
        Extract();
        var json = File.ReadAllText(Path.Combine(folder.Path, "report.json"));
        folder.With("right.json", json.Replace("\"value\":\"XXXX-WXX-1\"", "\"value\":\"2024-01-15\"", StringComparison.Ordinal).Replace("\"verdict\":\"singleOrigin\"", "\"verdict\":\"sameOrigin\"", StringComparison.Ordinal));
        using var scores = JsonDocument.Parse(Eval("right.json", "report.json", "--format", "json").Output);
        var lists = scores.RootElement.GetProperty("lists").EnumerateArray().ToDictionary(l => l.GetProperty("list").GetString()!, l => l.GetProperty("f1").GetDecimal());
        lists.Keys.ShouldBe(["mentions", "times", "quantities", "attributions", "claims", "events", "findings"]);
        lists["claims"].ShouldBe(1);
        lists["findings"].ShouldBe(0);
    }

    [Theory]
    [InlineData("0.9", 0)]
    [InlineData("1", 0)]
    public void A_score_that_reaches_the_floor_passes(string floor, int code)
    {
        Extract();
        Eval("gold", "report.json", "--fail-under", floor).ExitCode.ShouldBe(code);
    }

    [Fact]
    public void A_score_under_the_floor_closes_the_gate()
    {
        folder.With("gold/verdicts.txt", "bus | killed | person | 4 | corroborated\n");
        Extract();
        Eval("gold", "report.json", "--fail-under", "0.1").ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("bus | killed | person | 4", "verdicts.txt: line 1: five cells are needed")]
    [InlineData("bus | killed | person | 4 | certain", "verdicts.txt: line 1: 'certain' is no verdict")]
    [InlineData("bus | killed | person | 4x | singleOrigin", "verdicts.txt: line 1: '4x' is no number")]
    [InlineData("train | killed | person | 4 | singleOrigin", "the report has no article of the cluster 'train'")]
    public void Marks_that_cannot_be_read_are_wrong_usage(string line, string why)
    {
        folder.With("gold/verdicts.txt", line + "\n");
        Extract();
        var run = Eval("gold", "report.json");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(why);
    }

    [Fact]
    public void Annotations_of_other_articles_are_wrong_usage()
    {
        Extract();
        folder.With("other/2.txt", Bus).With("other/2.claims", "killed | casualty |\n");
        var run = Eval("other", "report.json");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("the report has no document '2.txt'");
    }

    [Fact]
    public void What_is_missing_or_no_report_is_wrong_usage()
    {
        folder.With("no.json", "[1]");
        Eval("gold", "none.json").Error.ShouldContain("none.json: there is no such file or folder");
        Eval("gold", "no.json").Error.ShouldContain("no.json: no report of articletool");
        Eval("gold", "no.json").ExitCode.ShouldBe(2);
        Eval("gold", "no.json", "--fail-under", "2").Error.ShouldContain("--fail-under needs a number from 0 to 1");
    }

    private void Extract() => CommandRun.In(folder.Path, "extract", "gold", "--engine", "embedded", "-o", "report.json").ExitCode.ShouldBe(0);

    private CommandRun Eval(params string[] arguments) => CommandRun.In(folder.Path, ["eval", .. arguments]);
}
