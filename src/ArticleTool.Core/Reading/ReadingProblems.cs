namespace ArticleTool.Reading;

/// <summary>Everything that can go wrong in reading without stopping the other articles.</summary>
internal static class ReadingProblems
{
    public static Problem MissingPath(string path) =>
        new("missingPath", Severity.Error, null, path, "no such file or folder", "check the path; it is relative to the working directory");

    public static Problem Unreadable(string path, string why) =>
        new("unreadable", Severity.Error, null, path, $"cannot be read: {why}", "check its permissions");

    public static Problem Empty(string path) =>
        new("empty", Severity.Error, null, path, "holds no text", "remove it or fill it");

    public static Problem Binary(string path, long offset) =>
        new("binary", Severity.Error, null, path, $"is not text (a zero byte at offset {offset})", "give the article's text; other formats are not known by their content");

    public static Problem NoArticle() =>
        new("noArticle", Severity.Error, null, null, "no article found", "articles are .txt, .md, .html, .json and .jsonl files, also with .gz");

    public static Problem AssumedWindows1252(string document) =>
        new("encodingAssumed", Severity.Warning, document, null, "is not UTF-8; read as Windows-1252", "convert it to UTF-8");

    public static Problem Replaced(string document, int count) =>
        new("invalidText", Severity.Warning, document, null, $"{count} invalid byte(s) or lone surrogate(s) became U+FFFD", "repair the input's encoding");
}
