namespace ArticleTool.Reading;

/// <summary>For callers who want the readable articles of a folder and nothing else.</summary>
public static class ArticleReader
{
    /// <param name="folder">Document ids are paths relative to it.</param>
    public static IEnumerable<Article> Read(string folder)
    {
        using var index = ArticleIndex.Of(new ReadingOptions([folder], Directory.GetCurrentDirectory()));
        foreach (var source in index.Sources)
        {
            if (source.Read().Article is { } article)
                yield return article;
        }
    }
}
