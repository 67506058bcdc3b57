using ArticleTool.Tests.Reading;

namespace ArticleTool.Tests.CommandLine;

/// <summary>The gate for jobs that must fail when sources contradict one another.</summary>
public sealed class FailOnTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder()
        .With("1.txt", "Four people were killed when a bus crashed near Kerman on 15 January 2024, police said.")
        .With("2.txt", "Nine people were killed when a bus crashed near Kerman on 15 January 2024, the hospital said.");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("conflicting", 1)]
    [InlineData("denied,conflicting", 1)]
    [InlineData("denied", 0)]
    public void Extract_and_reconcile_fail_on_the_verdicts_named(string verdicts, int code)
    {
        CommandRun.In(folder.Path, "extract", "1.txt", "2.txt", "--fail-on", verdicts, "-q").ExitCode.ShouldBe(code);
        CommandRun.In(folder.Path, "extract", "1.txt", "2.txt", "--local", "-q", "-o", "local.json").ExitCode.ShouldBe(0);
        CommandRun.In(folder.Path, "reconcile", "local.json", "--fail-on", verdicts, "-q").ExitCode.ShouldBe(code);
    }

    [Fact]
    public void The_report_is_written_all_the_same() =>
        CommandRun.In(folder.Path, "extract", "1.txt", "2.txt", "--fail-on", "conflicting", "-q").Output.ShouldContain("\"verdict\":\"conflicting\"");
}
