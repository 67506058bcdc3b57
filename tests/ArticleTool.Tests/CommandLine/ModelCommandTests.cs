namespace ArticleTool.Tests.CommandLine;

public sealed class ModelCommandTests
{
    private static readonly string Folder = AppContext.BaseDirectory;

    [Fact]
    public void Info_names_the_models_by_their_content()
    {
        var run = CommandRun.In(Folder, "model", "info");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldMatch("^words [0-9a-f]{12}: .*\nsyntax [0-9a-f]{12}: .*\nnames [0-9a-f]{12}: .*\n$");
    }

    [Fact]
    public void A_folder_without_models_is_wrong_usage()
    {
        var run = CommandRun.In(Folder, "model", "evaluate", "names", "gold.conll", "--models", "no-such-folder");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("there is no syntax.model and no names.br");
    }

    [Fact]
    public void A_treebank_that_is_not_there_is_wrong_usage() =>
        CommandRun.In(Folder, "model", "evaluate", "syntax", "no-such-file.conllu").ExitCode.ShouldBe(2);
}
