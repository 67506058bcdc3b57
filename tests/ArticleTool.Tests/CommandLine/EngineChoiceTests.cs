namespace ArticleTool.Tests.CommandLine;

public class EngineChoiceTests
{
    [Fact]
    public void A_report_says_which_engine_made_it() =>
        CommandRun.In(Repository.Root, "extract", "seeds", "--engine", "embedded").Output.ShouldContain("\"engine\":\"embedded\"");

    [Fact]
    public void An_unknown_engine_is_wrong_usage() =>
        CommandRun.In(Repository.Root, "extract", "seeds", "--engine", "spacy").ExitCode.ShouldBe(2);

#if !CATALYST
    [Fact]
    public void An_engine_that_is_not_built_in_says_how_to_get_it()
    {
        var run = CommandRun.In(Repository.Root, "extract", "seeds", "--engine", "catalyst");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("-p:UseCatalyst=true");
        run.Output.ShouldBeEmpty();
    }
#endif
}
