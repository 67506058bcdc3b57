using CsvHelper;

namespace ArticleTool.Reading;

/// <summary>
/// What a CSV file states about articles that don't state it themselves. Columns: path (relative to the root, or a document id),
/// published, outlet, headline, url.
/// </summary>
internal sealed class Manifest
{
    private readonly Dictionary<string, ManifestRow> rows = new(StringComparer.Ordinal);
    private readonly string name;

    private Manifest(string name) => this.name = name;

    public List<Problem> Problems { get; } = [];

    public static Manifest None { get; } = new("");

    public static Manifest Read(string path, string workingDirectory)
    {
        var manifest = new Manifest(path);
        try
        {
            using var file = File.OpenRead(Path.GetFullPath(path, workingDirectory));
            // Not kept: most runs have no manifest, and need not load what reads one.
            var options = new CsvReaderOptions { TrackLineNumbers = true, MissingField = CsvMissingFieldHandling.ReturnEmpty, TrimWhitespace = true };
            using var csv = CsvReader.Create(file, options);
            manifest.Read(csv);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            manifest.Problems.Add(ReadingProblems.MissingPath(path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            manifest.Problems.Add(ReadingProblems.Unreadable(path, refused.Message));
        }

        return manifest;
    }

    /// <summary>What is stated about a document, or about the file that it is a record of.</summary>
    public ManifestRow? For(string documentId, string fileId) =>
        rows.GetValueOrDefault(documentId) ?? rows.GetValueOrDefault(fileId);

    /// <summary>Rows that no article answers to are most likely misspelt paths.</summary>
    public IEnumerable<Problem> Unmatched(IReadOnlySet<string> ids) =>
        rows.Where(row => !ids.Contains(row.Key)).OrderBy(row => row.Value.Line)
            .Select(row => ReadingProblems.ManifestUnmatched(name, row.Value.Line, row.Key));

    private void Read(CsvReader csv)
    {
        if (!csv.TryGetFieldIndex("path", out _))
        {
            Problems.Add(ReadingProblems.BadManifest(name, "has no column 'path'"));
            return;
        }

        while (csv.Read())
        {
            if (Field(csv, "path") is { } path)
                Add(path, csv);
        }
    }

    private void Add(string path, CsvReader csv)
    {
        var line = (int)csv.LineNumber;
        var stated = Field(csv, "published");
        var published = StatedDate.Normalized(stated);
        if (stated is not null && published is null)
            Problems.Add(ReadingProblems.ManifestDate(name, line, stated));
        var record = path.IndexOf('#');
        var plain = (record < 0 ? path : path[..record]).Replace('\\', '/');
        var id = DocumentId.Escape(plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain) + (record < 0 ? "" : path[record..]);
        rows[id] = new ManifestRow(line, published, Field(csv, "outlet"), Field(csv, "headline"), Field(csv, "url"));
    }

    private static string? Field(CsvReader csv, string name) =>
        csv.TryGetFieldIndex(name, out var index) && index < csv.FieldCount && csv.GetString(index).Trim() is { Length: > 0 } value ? value : null;
}

internal sealed record ManifestRow(int Line, string? Published, string? Outlet, string? Headline, string? Url);
