namespace ArticleTool.Reading.Files;

/// <summary>
/// Finds the files that count as articles: those with a known extension that are not hidden. A file that is named
/// outright is taken whatever it is called; without a known extension it is plain text.
/// </summary>
internal sealed class FileSearch
{
    private readonly Dictionary<string, InputFile> files = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private readonly string root;

    private FileSearch(string root) => this.root = root;

    public IReadOnlyCollection<InputFile> Files => files.Values;

    public IReadOnlyList<Problem> Problems => problems;

    public static FileSearch In(ReadingOptions options)
    {
        var search = new FileSearch(RootOf(options));
        foreach (var path in options.Paths)
            search.Add(path, Path.GetFullPath(path, options.WorkingDirectory));
        return search;
    }

    private static string RootOf(ReadingOptions options)
    {
        if (options.Root is not null)
            return Path.GetFullPath(options.Root, options.WorkingDirectory);
        return options.Paths is [var only] && Directory.Exists(Path.GetFullPath(only, options.WorkingDirectory))
            ? Path.GetFullPath(only, options.WorkingDirectory)
            : options.WorkingDirectory;
    }

    private void Add(string path, string fullPath)
    {
        if (Directory.Exists(fullPath))
            AddFolder(fullPath);
        else if (File.Exists(fullPath))
            Add(fullPath, ArticleFormats.OfFileName(fullPath) ?? ArticleFormat.Text);
        else
            problems.Add(ReadingProblems.MissingPath(path));
    }

    private void Add(string fullPath, ArticleFormat format) =>
        files[fullPath] = new InputFile(fullPath, DocumentId.OfPath(root, fullPath), format, ArticleFormats.IsGzip(fullPath));

    private void AddFolder(string folder)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.'))
                    continue;
                if (entry is DirectoryInfo inner)
                    AddInner(inner);
                else if (ArticleFormats.OfFileName(entry.Name) is { } format)
                    Add(entry.FullName, format);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(ReadingProblems.Unreadable(DocumentId.OfPath(root, folder), refused.Message));
        }
    }

    /// <summary>A link to a folder is not followed: it may lead back up.</summary>
    private void AddInner(DirectoryInfo folder)
    {
        if (folder.LinkTarget is null)
            AddFolder(folder.FullName);
    }
}
