namespace ArticleTool.Reading;

/// <summary>Which articles to read, and what is known about them beforehand.</summary>
/// <param name="Paths">Files, folders, or <c>-</c> for stdin.</param>
/// <param name="WorkingDirectory">Absolute; what relative paths start from.</param>
/// <param name="Root">Document ids are paths relative to it; by default the one folder given, else the working directory.</param>
/// <param name="Manifest">A CSV file; see <see cref="Reading.Manifest"/>.</param>
/// <param name="Published">ISO 8601; for articles that have no date of their own.</param>
public sealed record ReadingOptions(
    IReadOnlyList<string> Paths,
    string WorkingDirectory,
    string? Root = null,
    string? Manifest = null,
    string? Published = null)
{
    /// <summary>Globs below a folder, such as <c>2024/**/*.html</c>; none means all files.</summary>
    public IReadOnlyList<string> IncludeFiles { get; init; } = [];

    /// <summary>Globs below a folder.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    public FieldNames Fields { get; init; } = FieldNames.Usual;

    /// <summary>What <c>-</c> reads.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>The document id of stdin; its extension says the format.</summary>
    public string? StandardInputId { get; init; }
}
