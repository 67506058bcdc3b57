using System.CommandLine;
using ArticleTool.Reading;

namespace ArticleTool.CommandLine.Commands;

/// <summary>Which articles to read and what is known about them: the arguments that several commands share.</summary>
/// <param name="single">One file only.</param>
internal sealed class ReadingArguments(bool single = false)
{
    private readonly Argument<string> path = PathArgument.One("FILE", "A file, or - for stdin");
    private readonly Argument<string[]> paths = PathArgument.Many("PATH", "Files, folders (with all below them), or - for stdin");

    private readonly Option<string?> root = new("--root") { HelpName = "DIR", Description = "Document ids are paths relative to this folder" };
    private readonly Option<string?> manifest = new("--manifest") { HelpName = "FILE.csv", Description = "What the articles don't say: path, published, outlet, headline, url" };
    private readonly Option<string?> published = new("--published") { HelpName = "DATE", Description = "Publication date (ISO 8601) of articles that have none" };

    private readonly Option<string[]> includeFiles = new("--include-files") { HelpName = "GLOB", Description = "Of folders, read only these files" };
    private readonly Option<string[]> exclude = new("--exclude") { HelpName = "GLOB", Description = "Of folders, leave these files out" };
    private readonly Option<string?> id = new("--id") { HelpName = "NAME", Description = "Document id of stdin; its extension says the format (default: stdin)" };

    private readonly Option<string[]> field = new("--field")
    {
        HelpName = "NAME=KEY",
        Description = "JSON key of a field (title, text, date, outlet, url, id, byline, updated)",
    };

    public void AddTo(Command command)
    {
        command.Add(single ? path : paths);
        foreach (var option in single ? new Option[] { id, field } : [root, id, includeFiles, exclude, manifest, published, field])
            command.Add(option);
    }

    public ReadingOptions Of(ParseResult parsed, Terminal terminal) => Checked(new(
        single ? [parsed.GetValue(path)!] : parsed.GetValue(paths) ?? [],
        terminal.WorkingDirectory,
        Root: parsed.GetValue(root),
        Manifest: parsed.GetValue(manifest),
        Published: Date(parsed.GetValue(published)))
    {
        IncludeFiles = parsed.GetValue(includeFiles) ?? [],
        Exclude = parsed.GetValue(exclude) ?? [],
        Fields = FieldsOf(parsed.GetValue(field)),
        StandardInput = terminal.Input,
        StandardInputId = parsed.GetValue(id),
    });

    /// <summary>What the paths and options make together.</summary>
    /// <exception cref="UsageException">They do not fit.</exception>
    public static ReadingOptions Checked(ReadingOptions options)
    {
        if (options.Root is { } folder && !Directory.Exists(Path.GetFullPath(folder, options.WorkingDirectory)))
            throw new UsageException($"--root {folder}: no such folder");
        if (options.StandardInputId is not null && !options.Paths.Contains("-"))
            throw new UsageException("--id names the document that stdin is; give - as a path");
        return options;
    }

    /// <exception cref="UsageException">A setting is not NAME=KEY.</exception>
    public static FieldNames FieldsOf(string[]? settings) => (settings ?? []).Aggregate(FieldNames.Usual, With);

    private static string? Date(string? stated) =>
        stated is null ? null : StatedDate.Normalized(stated) ?? throw new UsageException($"--published: '{stated}' is no date; write it as 2024-01-15");

    private static FieldNames With(FieldNames fields, string setting)
    {
        var parts = setting.Split('=', 2);
        return (parts.Length == 2 ? fields.With(parts[0], parts[1]) : null)
            ?? throw new UsageException($"--field: '{setting}' is not NAME=KEY with one of title, text, date, outlet, url, id, byline, updated");
    }
}
