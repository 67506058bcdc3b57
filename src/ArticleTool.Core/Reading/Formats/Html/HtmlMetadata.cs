using AngleSharp.Dom;
using ArticleTool.Records;

namespace ArticleTool.Reading.Formats.Html;

/// <summary>
/// What a page states about its article: in JSON-LD first, which is made for it, then in meta elements, then in marks of
/// its text.
/// </summary>
internal static class HtmlMetadata
{
    private static readonly string[] Titles = ["og:title", "twitter:title", "parsely-title", "dc.title", "dcterm:title", "weibo:article:title", "title"];
    private static readonly string[] Authors = ["author", "parsely-author", "article:author", "dc.creator", "dcterm:creator", "byl", "sailthru.author"];
    private static readonly string[] Outlets = ["og:site_name", "application-name", "publisher", "article:publisher", "dc.publisher"];

    private static readonly string[] Dates =
    [
        "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "publication_date", "pubdate", "publish-date",
        "publishdate", "dc.date.issued", "dcterms.created", "sailthru.date", "date", "dc.date", "article.published", "og:pubdate", "ptime", "pdate",
    ];

    private static readonly string[] Modified = ["article:modified_time", "og:updated_time", "lastmod", "datemodified", "dcterms.modified"];
    private static readonly string[] BylineMarks = ["[itemprop~=author]", "[rel~=author]", ".byline", ".author-name", ".author"];

    private const int LongestByline = 100;

    public static ArticleMetadata Of(IDocument document)
    {
        var stated = JsonLdArticle.In(document);
        var metas = Metas(document);
        string? First(string[] names) => names.Select(name => metas.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);
        var outlet = stated.Outlet ?? Name(First(Outlets));
        var metadata = stated with
        {
            Headline = Title(stated.Headline ?? First(Titles), document, outlet),
            Outlet = outlet,
            Byline = stated.Byline ?? Name(First(Authors)) ?? MarkedByline(document),
            Url = stated.Url ?? document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? metas.GetValueOrDefault("og:url"),
            Updated = stated.Updated ?? StatedDate.Normalized(First(Modified)),
        };
        return metadata
            .WithPublished(First(Dates), PublishedFrom.Metadata, "a meta element of the page gives the date")
            .WithPublished(document.QuerySelector("[itemprop~=datePublished]") is { } marked ? Stamp(marked) : null, PublishedFrom.Metadata, "the page marks a date as that of publication")
            .WithPublished(Stamp(document.QuerySelector("article time, header time, time[pubdate], time[datetime]")), PublishedFrom.Metadata, "a time element of the page gives the date");
    }

    private static Dictionary<string, string> Metas(IDocument document)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var names = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            var content = HtmlText.OneLine(meta.GetAttribute("content"));
            if (names is null || content.Length == 0)
                continue;
            foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                metas.TryAdd(name, content);
        }

        return metas;
    }

    /// <summary>"Ferry sinks - The Herald": without the outlet, by the page's own heading or by its known name.</summary>
    private static string? Title(string? stated, IDocument document, string? outlet)
    {
        var title = HtmlText.OneLine(stated ?? document.Title);
        if (title.Length == 0)
            return HtmlText.OneLine(document.QuerySelector("h1")?.TextContent) is { Length: > 0 } heading ? heading : null;
        var headings = document.QuerySelectorAll("h1, h2").Select(h => HtmlText.OneLine(h.TextContent)).Where(h => h.Length > 10);
        if (headings.FirstOrDefault(h => title.Length > h.Length && title.StartsWith(h, StringComparison.Ordinal)) is { } own)
            return own;
        var bar = title.LastIndexOfAny(['|', '–', '—', '-', '»', '·']);
        return bar > title.Length / 3 && title[bar - 1] == ' ' && (stated is null || title[(bar + 1)..].Trim() == outlet) ? title[..bar].Trim() : title;
    }

    private static string? MarkedByline(IDocument document) =>
        BylineMarks.SelectMany(mark => document.QuerySelectorAll(mark)).Select(element => HtmlText.OneLine(element.TextContent))
            .FirstOrDefault(text => text.Length is > 2 and < LongestByline);

    /// <summary>A profile's address is no name.</summary>
    private static string? Name(string? stated) => stated is null || stated.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : stated.TrimStart('@');

    private static string? Stamp(IElement? element) =>
        element is null ? null : element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent.Trim();
}
