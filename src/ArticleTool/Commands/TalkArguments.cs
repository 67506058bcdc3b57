using System.CommandLine;

namespace ArticleTool.CommandLine.Commands;

/// <summary>How much a command says on stderr.</summary>
internal sealed class TalkArguments
{
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Say nothing but errors" };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Say which engine works and how long it took" };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours in the progress display" };
    private readonly Option<string> progress = new("--progress") { Description = "Show progress on stderr", DefaultValueFactory = _ => "auto" };

    public void AddTo(Command command)
    {
        progress.AcceptOnlyFromAmong("auto", "always", "never");
        foreach (var option in new Option[] { quiet, verbose, noColor, progress })
            command.Add(option);
    }

    public Talk Of(ParseResult parsed, Terminal terminal) => new(
        terminal,
        parsed.GetValue(quiet),
        parsed.GetValue(verbose),
        Color: terminal.ErrorIsTerminal && !terminal.NoColor && !parsed.GetValue(noColor),
        Progress: parsed.GetValue(progress) switch
        {
            "always" => true,
            "never" => false,
            _ => terminal.ErrorIsTerminal && !terminal.IsContinuousIntegration && !parsed.GetValue(quiet),
        });
}
