namespace ArticleTool.Reading.Files;

/// <summary>A file that promises articles, or stdin.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Id">Its path in document ids.</param>
/// <param name="Named">True where the user named it; false where it was found in a folder.</param>
/// <param name="Open">Opens it for reading, as it lies there.</param>
internal sealed record InputFile(string FullPath, string Id, ArticleFormat Format, bool Gzip, bool Named, Func<Stream> Open)
{
    public static InputFile At(string fullPath, string id, ArticleFormat format, bool named) =>
        new(fullPath, id, format, ArticleFormats.IsGzip(fullPath), named, () => new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
}
