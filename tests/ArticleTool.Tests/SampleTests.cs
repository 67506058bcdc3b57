using ArticleTool.Tests.CommandLine;

namespace ArticleTool.Tests;

public class SampleTests
{
    [Fact]
    public void The_sample_report_is_what_the_tool_writes()
    {
        var run = CommandRun.In(Repository.Root, "extract", "samples/ferry", "--manifest", "samples/ferry/manifest.csv");
        run.ExitCode.ShouldBe(0, run.Error);
        Golden("samples/ferry.report.json", run.Output);
    }

    [Fact]
    public void The_seeds_are_read_without_a_problem()
    {
        var run = CommandRun.In(Repository.Root, "extract", "seeds");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldNotContain("error");
    }

    private static void Golden(string path, string actual)
    {
        if (Repository.Renewing)
            File.WriteAllText(Repository.At(path), actual);
        else
            actual.ShouldBe(File.ReadAllText(Repository.At(path)), path);
    }
}
