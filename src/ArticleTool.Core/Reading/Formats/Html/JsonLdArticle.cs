using System.Text.Json;
using AngleSharp.Dom;
using ArticleTool.Records;

namespace ArticleTool.Reading.Formats.Html;

/// <summary>The article that a page describes in JSON-LD by schema.org's vocabulary.</summary>
internal static class JsonLdArticle
{
    private static readonly string[] Types =
    [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "BlogPosting",
        "LiveBlogPosting", "Report", "WebPage",
    ];

    public static ArticleMetadata In(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (Parsed(script.TextContent) is { } metadata)
                return metadata;
        }

        return new ArticleMetadata();
    }

    private static ArticleMetadata? Parsed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(SurrogateEscapes.Mended(json, out _), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var things = Things(document.RootElement).ToList();
            var article = Types.Select(type => things.Find(thing => Is(thing, type))).FirstOrDefault(thing => thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty("headline", out _));
            return article.ValueKind == JsonValueKind.Object ? Metadata(article) : null;
        }
        catch (JsonException)
        {
            // Pages often break it; the other marks remain.
            return null;
        }
    }

    private static IEnumerable<JsonElement> Things(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return root.EnumerateArray().SelectMany(Things);
        if (root.ValueKind != JsonValueKind.Object)
            return [];
        return root.TryGetProperty("@graph", out var graph) ? Things(graph).Prepend(root) : [root];
    }

    private static bool Is(JsonElement thing, string type) =>
        thing.TryGetProperty("@type", out var types)
        && (types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(t => Said(t) == type) : Said(types) == type);

    private static ArticleMetadata Metadata(JsonElement article)
    {
        string? Field(string name) => article.TryGetProperty(name, out var value) && HtmlText.OneLine(Said(value)) is { Length: > 0 } said ? said : null;
        return new ArticleMetadata(
            Field("headline"), Field("publisher"), Field("author"), Field("url") ?? Field("mainEntityOfPage"), Updated: StatedDate.Normalized(Field("dateModified")))
            .WithPublished(Field("datePublished"), PublishedFrom.Metadata, "the page's JSON-LD gives the date");
    }

    private static string? Said(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Said).OfType<string>().Distinct(StringComparer.Ordinal)),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Said(name),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) => Said(id),
        _ => null,
    };
}
