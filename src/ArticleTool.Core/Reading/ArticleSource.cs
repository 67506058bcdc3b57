namespace ArticleTool.Reading;

/// <summary>An article that can be read: where it lies, not yet what it says. Reading is safe for several threads.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Read">Reads it; an expected fault comes back as a problem.</param>
public sealed record ArticleSource(string Id, Func<ReadingResult> Read);

/// <summary>An article, or why there is none.</summary>
public sealed record ReadingResult
{
    private ReadingResult(Article? article, Problem? problem)
    {
        Article = article;
        Problem = problem;
    }

    public Article? Article { get; }

    public Problem? Problem { get; }

    public static ReadingResult Of(Article article) => new(article, null);

    public static ReadingResult Of(Problem problem) => new(null, problem);
}
