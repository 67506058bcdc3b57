using System.CommandLine;
using ArticleTool.Reading;

namespace ArticleTool.CommandLine.Commands;

/// <summary>Which articles to read and what is known about them: the arguments that several commands share.</summary>
internal sealed class ReadingArguments
{
    private readonly Argument<string[]> paths = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files, folders (with all below them), or - for stdin" };
    private readonly Option<string?> root = new("--root") { HelpName = "DIR", Description = "Document ids are paths relative to this folder" };
    private readonly Option<string?> manifest = new("--manifest") { HelpName = "FILE.csv", Description = "What the articles don't say: path, published, outlet, headline, url" };
    private readonly Option<string?> published = new("--published") { HelpName = "DATE", Description = "Publication date (ISO 8601) of articles that have none" };

    public void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(root);
        command.Add(manifest);
        command.Add(published);
    }

    public ReadingOptions Of(ParseResult parsed, Terminal terminal) => new(
        parsed.GetValue(paths) ?? [],
        terminal.WorkingDirectory,
        Root: parsed.GetValue(root),
        Manifest: parsed.GetValue(manifest),
        Published: parsed.GetValue(published));
}
