using ArticleTool.Tests.CommandLine;

namespace ArticleTool.Tests;

public class SampleTests
{
    [Fact]
    public void The_seeds_are_read_without_a_problem()
    {
        var run = CommandRun.In(Repository.Root, "extract", "seeds");
        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldNotContain("error");
    }
}
