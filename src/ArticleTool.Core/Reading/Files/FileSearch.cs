using Microsoft.Extensions.FileSystemGlobbing;

namespace ArticleTool.Reading.Files;

/// <summary>
/// Finds the files that count as articles: those with a known extension that are neither hidden nor a README. A file that is named
/// outright is taken whatever it is called; without a known extension it is plain text.
/// </summary>
internal sealed class FileSearch
{
    private const string StandardInput = "-";

    private readonly Dictionary<string, InputFile> files = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];
    private readonly ReadingOptions options;
    private readonly string root;
    private readonly string? manifest;

    private FileSearch(ReadingOptions options)
    {
        this.options = options;
        root = RootOf(options);
        manifest = options.Manifest is null ? null : Absolute(options.Manifest);
    }

    public IReadOnlyCollection<InputFile> Files => files.Values;

    public IReadOnlyList<Problem> Problems => problems;

    public static FileSearch In(ReadingOptions options)
    {
        var search = new FileSearch(options);
        foreach (var path in options.Paths)
            search.Add(path);
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

    private string Absolute(string path) => Path.GetFullPath(path, options.WorkingDirectory);

    private void Add(string path)
    {
        var fullPath = Absolute(path);
        if (path == StandardInput && options.StandardInput is { } input)
            AddStandardInput(input, options.StandardInputId ?? "stdin");
        else if (Directory.Exists(fullPath))
            AddFolder(fullPath, new GlobFilter(fullPath, options.IncludeFiles, options.Exclude));
        else if (File.Exists(fullPath))
            Add(fullPath, ArticleFormats.OfFileName(fullPath) ?? ArticleFormat.Text, named: true);
        else
            problems.Add(ReadingProblems.MissingPath(path));
    }

    private void AddStandardInput(Stream input, string id) => files[StandardInput] = new InputFile(
        StandardInput, DocumentId.Escape(id), ArticleFormats.OfFileName(id) ?? ArticleFormat.Text, ArticleFormats.IsGzip(id), Named: true, () => input);

    private void Add(string fullPath, ArticleFormat format, bool named)
    {
        if (fullPath != manifest)
            files[fullPath] = InputFile.At(fullPath, DocumentId.OfPath(root, fullPath), format, named);
    }

    private static bool IsAboutFolder(string fileName) => fileName.StartsWith("README.", StringComparison.OrdinalIgnoreCase);

    private void AddFolder(string folder, GlobFilter filter)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.') || IsAboutFolder(entry.Name))
                    continue;
                // A link to a folder is not followed: it may lead back up.
                if (entry is DirectoryInfo inner && inner.LinkTarget is null)
                    AddFolder(inner.FullName, filter);
                else if (entry is FileInfo && ArticleFormats.OfFileName(entry.Name) is { } format && filter.Takes(entry.FullName))
                    Add(entry.FullName, format, named: false);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problems.Add(ReadingProblems.Unreadable(DocumentId.OfPath(root, folder), refused.Message));
        }
    }

    private sealed class GlobFilter(string folder, IReadOnlyList<string> include, IReadOnlyList<string> exclude)
    {
        private readonly Matcher? matcher = include.Count + exclude.Count == 0 ? null : MatcherOf(include, exclude);

        public bool Takes(string fullPath) => matcher is null || matcher.Match(Path.GetRelativePath(folder, fullPath)).HasMatches;

        private static Matcher MatcherOf(IReadOnlyList<string> include, IReadOnlyList<string> exclude)
        {
            var globs = new Matcher(StringComparison.Ordinal);
            globs.AddIncludePatterns(include.Count == 0 ? ["**/*"] : include.Select(Anywhere));
            globs.AddExcludePatterns(exclude.Select(Anywhere));
            return globs;
        }

        /// <summary>A pattern without a folder means files of that name in every folder.</summary>
        private static string Anywhere(string glob) => glob.Contains('/') ? glob : "**/" + glob;
    }
}
