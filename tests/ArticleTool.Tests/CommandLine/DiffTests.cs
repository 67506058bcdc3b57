namespace ArticleTool.Tests.CommandLine;

public sealed class DiffTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("diff-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_report_does_not_differ_from_itself()
    {
        Report("a.json", Finding("4", "singleOrigin"));
        var run = Diff("a.json", "a.json");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe("no difference\n");
    }

    [Fact]
    public void A_finding_that_moved_is_told_by_its_values_and_verdict()
    {
        Report("a.json", Finding("4", "singleOrigin"));
        Report("b.json", Finding("6", "superseded"));
        var run = Diff("a.json", "b.json");
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe("findings: 1 changed\n  ~ quake/x/2025-01-01 killed (person): 4 -> 6, singleOrigin -> superseded\n");
    }

    [Fact]
    public void Added_and_removed_records_are_told_apart()
    {
        Report("a.json", Finding("4", "singleOrigin"));
        Report("b.json", "");
        Diff("a.json", "b.json").Output.ShouldContain("  - quake/x/2025-01-01 killed (person): 4, singleOrigin");
        Diff("b.json", "a.json").Output.ShouldContain("  + quake/x/2025-01-01 killed (person): 4, singleOrigin");
    }

    [Fact]
    public void Scripts_get_one_change_a_line()
    {
        Report("a.json", Finding("4", "singleOrigin"));
        Report("b.json", Finding("4", "corroborated"));
        var run = Diff("a.json", "b.json", "--format", "json");
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("""{"list":"findings","change":"changed","key":"f1","fields":[{"name":"verdict","old":"singleOrigin","new":"corroborated"}]}""");
    }

    [Fact]
    public void Reports_of_two_engines_are_warned_about()
    {
        Report("a.json", "", engine: "embedded");
        Report("b.json", "", engine: "catalyst");
        Diff("a.json", "b.json").Error.ShouldContain("different engines: embedded and catalyst");
    }

    [Fact]
    public void JSON_Lines_compare_with_JSON()
    {
        Report("a.json", Finding("4", "singleOrigin"));
        File.WriteAllText(
            Path.Combine(folder, "b.jsonl"),
            """{"record":"report","schema":"articletool/report/v1","tool":{"name":"articletool","version":"1","engine":"embedded","model":"m"},"settings":{"engine":"embedded"}}""" + "\n" +
            """{"record":"finding",""" + Finding("6", "superseded")[1..] + "\n");
        Diff("a.json", "b.jsonl").Output.ShouldContain("4 -> 6");
    }

    [Theory]
    [InlineData("[1, 2]", "no report of articletool")]
    [InlineData("{", "not JSON")]
    public void What_is_no_report_is_wrong_usage(string content, string why)
    {
        File.WriteAllText(Path.Combine(folder, "a.json"), content);
        var run = Diff("a.json", "a.json");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(why);
    }

    [Fact]
    public void A_missing_report_is_wrong_usage() => Diff("none.json", "none.json").ExitCode.ShouldBe(2);

    private CommandRun Diff(params string[] arguments) => CommandRun.In(folder, ["diff", .. arguments]);

    private void Report(string name, string findings, string engine = "embedded") => File.WriteAllText(
        Path.Combine(folder, name),
        $$"""{"schema":"articletool/report/v1","tool":{"name":"articletool","version":"1","engine":"{{engine}}","model":"m"},"settings":{"engine":"embedded"},"findings":[{{findings}}]}""");

    private static string Finding(string text, string verdict) =>
        $$"""{"id":"f1","event":"quake/x/2025-01-01","slot":"killed","group":"person","verdict":"{{verdict}}","values":[{"id":"v","text":"{{text}}"}]}""";
}
