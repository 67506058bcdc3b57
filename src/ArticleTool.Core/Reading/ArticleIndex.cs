using ArticleTool.Reading.Files;
using ArticleTool.Text;

namespace ArticleTool.Reading;

/// <summary>The articles that some paths lead to, in order of their ids, none of them read yet.</summary>
public sealed class ArticleIndex : IDisposable
{
    private readonly List<IDisposable> opened;

    private ArticleIndex(IReadOnlyList<ArticleSource> sources, IReadOnlyList<Problem> problems, IReadOnlyList<Problem> notices, List<IDisposable> opened)
    {
        Sources = sources;
        Problems = problems;
        Notices = notices;
        this.opened = opened;
    }

    public IReadOnlyList<ArticleSource> Sources { get; }

    /// <summary>Paths that lead nowhere, files that cannot be opened, records that are none.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>
    /// What the user should hear but no report may hold: rows of a manifest without an article, which each part of a
    /// collection would have others of.
    /// </summary>
    public IReadOnlyList<Problem> Notices { get; }

    /// <summary>The ids that two documents would share.</summary>
    public IEnumerable<string> DuplicateIds
    {
        get
        {
            for (var i = 1; i < Sources.Count; i++)
            {
                if (Sources[i].Id == Sources[i - 1].Id)
                    yield return Sources[i].Id;
            }
        }
    }

    public static ArticleIndex Of(ReadingOptions options)
    {
        var manifest = options.Manifest is null ? Manifest.None : Manifest.Read(options.Manifest, options.WorkingDirectory);
        var search = FileSearch.In(options);
        var opener = new SourceOpener(new ArticleAssembly(manifest, options.Published), options.Fields);
        foreach (var file in search.Files.OrderBy(file => file.Id, Utf8Order.Comparer))
            opener.Open(file);
        var sources = opener.Sources.OrderBy(source => source.Id, Utf8Order.Comparer).ToList();
        var ids = sources.Select(source => source.Id).Concat(search.Files.Select(file => file.Id)).ToHashSet(StringComparer.Ordinal);
        return new ArticleIndex(sources, [.. manifest.Problems, .. search.Problems, .. opener.Problems], [.. manifest.Unmatched(ids)], opener.Opened);
    }

    public void Dispose() => opened.ForEach(file => file.Dispose());
}
