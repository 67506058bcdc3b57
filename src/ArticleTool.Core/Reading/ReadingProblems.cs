namespace ArticleTool.Reading;

/// <summary>Everything that can go wrong in reading without stopping the other articles.</summary>
internal static class ReadingProblems
{
    public static Problem MissingPath(string path) =>
        new("missingPath", Severity.Error, null, path, "no such file or folder", "check the path; it is relative to the working directory");

    public static Problem Unreadable(string path, string why) =>
        new("unreadable", Severity.Error, null, path, $"cannot be read: {why}", "check its permissions and whether it is whole");

    public static Problem NotGzip(string path) =>
        new("notGzip", Severity.Error, null, path, "is not a whole gzip file", "compress it again, or drop the .gz from its name");

    public static Problem Empty(string path) =>
        new("empty", Severity.Error, null, path, "holds no text", "remove it or fill it");

    public static Problem TooLong(string path, int characters, int limit) =>
        new("tooLong", Severity.Error, null, path, $"is {characters} characters long, too long for an article (at most {limit})", "split it into its articles");

    public static Problem Binary(string path, long offset) =>
        new("binary", Severity.Error, null, path, $"is not text (byte {offset})", "give the article's text; formats are told by file name");

    public static Problem NotJson(string path, int line, string why) =>
        new("notJson", Severity.Error, null, path, $"line {line}: not JSON ({why})", "repair the line or remove it");

    public static Problem NoTextField(string path, int line) =>
        new("noText", Severity.Error, null, path, $"line {line}: no text among its fields", "name the field that holds it: --field text=NAME");

    public static Problem EarlierReport(string path) =>
        new("earlierReport", Severity.Warning, null, path, "is a report of this program and was not read as an article", "give the articles");

    public static Problem NoArticle() =>
        new("noArticle", Severity.Error, null, null, "no article found", "articles are .txt, .md, .html, .json and .jsonl files, also with .gz");

    public static Problem AssumedWindows1252(string document) =>
        new("encodingAssumed", Severity.Warning, document, null, "is not UTF-8; read as Windows-1252", "convert it to UTF-8");

    public static Problem Replaced(string document, int count) =>
        new("invalidText", Severity.Warning, document, null, $"{count} {(count == 1 ? "place" : "places")} that no character stands for became U+FFFD", "repair the input's encoding");

    public static Problem NotAnalysed(string document, string language) =>
        new("languageNotAnalysed", Severity.Warning, document, null, $"is in a language that is not analysed ({language}); it is listed and makes no claims", "translate it into English");

    public static Problem BadManifest(string path, string why) =>
        new("badManifest", Severity.Error, null, path, why, "the manifest is a CSV file with a header: path, published, outlet, headline, url");

    public static Problem ManifestDate(string path, int line, string date) =>
        new("manifestDate", Severity.Warning, null, path, $"line {line}: '{date}' is no date", "write dates as 2024-01-15");

    public static Problem ManifestUnmatched(string path, int line, string article) =>
        new("manifestUnmatched", Severity.Warning, null, path, $"line {line}: no article has the path '{article}'", "paths are relative to --root");
}
