namespace ArticleTool.Reading;

/// <summary>The formats that articles come in. Each may be compressed with gzip.</summary>
public enum ArticleFormat { Text, Markdown, Html, Json, JsonLines }

/// <summary>Formats by file name and in reports.</summary>
public static class ArticleFormats
{
    private static readonly (string Extension, ArticleFormat Format)[] Known =
    [
        (".txt", ArticleFormat.Text),
        (".md", ArticleFormat.Markdown),
        (".markdown", ArticleFormat.Markdown),
        (".html", ArticleFormat.Html),
        (".htm", ArticleFormat.Html),
        (".xhtml", ArticleFormat.Html),
        (".json", ArticleFormat.Json),
        (".jsonl", ArticleFormat.JsonLines),
        (".ndjson", ArticleFormat.JsonLines),
    ];

    /// <summary>The format that a file's name promises; null for a name that is no article's.</summary>
    public static ArticleFormat? OfFileName(string name)
    {
        var plain = IsGzip(name) ? name[..^3] : name;
        foreach (var (extension, format) in Known)
        {
            if (plain.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        return null;
    }

    public static bool IsGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>As the report has it.</summary>
    public static string Name(this ArticleFormat format) => format switch
    {
        ArticleFormat.Text => "text",
        ArticleFormat.Markdown => "markdown",
        ArticleFormat.Html => "html",
        ArticleFormat.Json => "json",
        _ => "jsonl",
    };
}
