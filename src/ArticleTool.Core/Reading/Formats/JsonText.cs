using System.Text.Json;
using ArticleTool.Reading.Zones;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reading.Formats;

/// <summary>One article as a JSON object. Its text is the title, a blank line and the text, unless that begins with the title.</summary>
internal static class JsonText
{
    // Deeper than any article, shallower than the stack.
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <returns>Null where the record holds no text.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static ParsedText? Parse(string json, FieldNames fields, out int loneSurrogates)
    {
        using var document = JsonDocument.Parse(SurrogateEscapes.Mended(json, out loneSurrogates), Lenient);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            return null;
        var record = document.RootElement;
        var body = First(record, fields.Text, separator: "\n\n");
        var title = First(record, fields.Title);
        if (body is null && title is null)
            return null;
        var metadata = new ArticleMetadata(title, First(record, fields.Outlet), First(record, fields.Byline), First(record, fields.Url),
            First(record, ["language", "lang"]), Updated: StatedDate.Normalized(First(record, fields.Updated)));
        return Assembled(title, body ?? "", metadata.WithPublished(First(record, fields.Date), PublishedFrom.Metadata, "the record's date field gives the date"));
    }

    private static ParsedText Assembled(string? title, string body, ArticleMetadata metadata)
    {
        var repeats = title is not null && body.StartsWith(title, StringComparison.Ordinal) && (body.Length == title.Length || body[title.Length] is '\n' or '\r');
        var text = title is null || repeats ? body : title + "\n\n" + body;
        var passages = ParagraphSplitter.Split(text);
        if (title is null)
            return new ParsedText(text, passages, metadata);
        var start = text.IndexOf(title, StringComparison.Ordinal);
        var headline = new TextSpan(start, start + title.Length);
        return new ParsedText(text, [new Passage(headline, ZoneKind.Headline), .. passages.Where(passage => passage.Span.Start >= headline.End)], metadata);
    }

    /// <param name="separator">Between the items of an array: a text's are paragraphs, a byline's are people.</param>
    private static string? First(JsonElement record, IReadOnlyList<string> names, string separator = ", ")
    {
        foreach (var name in names)
        {
            if (record.TryGetProperty(name, out var value) && Said(value, separator) is { } said && !string.IsNullOrWhiteSpace(said))
                return said.Trim();
        }

        return null;
    }

    /// <summary>A string; a number; the strings of an array; the name of an object.</summary>
    private static string? Said(JsonElement value, string separator) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.GetArrayLength() > 0 => string.Join(separator, value.EnumerateArray().Select(item => Said(item, separator)).OfType<string>()),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Said(name, separator),
        _ => null,
    };
}
