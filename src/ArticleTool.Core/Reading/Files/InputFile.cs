namespace ArticleTool.Reading.Files;

/// <param name="FullPath">Where it lies.</param>
/// <param name="Id">Its path in document ids.</param>
internal sealed record InputFile(string FullPath, string Id, ArticleFormat Format, bool Gzip);
