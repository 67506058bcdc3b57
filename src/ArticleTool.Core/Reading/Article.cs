using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reading;

/// <summary>One article as it was read: its text, with nothing cut away, and what is known about it.</summary>
/// <param name="Id">Root-relative path, <c>/</c>-separated; see the report contract, law 5.</param>
/// <param name="Format"><c>text</c>, <c>markdown</c>, <c>html</c>, <c>json</c> or <c>jsonl</c>.</param>
/// <param name="Sha256">Of the input's bytes, in hexadecimal.</param>
/// <param name="Text">Well-formed UTF-16: invalid bytes and lone surrogates have become U+FFFD.</param>
/// <param name="Paragraphs">In order of the text, without overlap; white space between them belongs to none.</param>
/// <param name="Problems">What went wrong in reading without stopping it.</param>
public sealed record Article(
    string Id,
    string Format,
    string Sha256,
    string Text,
    IReadOnlyList<Paragraph> Paragraphs,
    ArticleMetadata Metadata,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>False for a language that no engine here knows; such an article is listed and makes no claims.</summary>
    public bool IsAnalysed => Metadata.Language is null or "en";
}

/// <summary>
/// A stretch of text between paragraph breaks, as one reads it: hard-wrapped lines belong together, a list item stands
/// alone, and so does the dateline that opens a paragraph ("WASHINGTON —").
/// </summary>
/// <param name="Span">Without the white space around it.</param>
public readonly record struct Paragraph(TextSpan Span, ZoneKind Zone);

/// <summary>What an article, its front matter, its page or a manifest states about it.</summary>
/// <param name="Published">ISO 8601, as precise as stated.</param>
/// <param name="PublishedWhy">One sentence: where the date was read.</param>
/// <param name="Language">ISO 639-1.</param>
public sealed record ArticleMetadata(
    string? Headline = null,
    string? Outlet = null,
    string? Byline = null,
    string? Url = null,
    string? Language = null,
    string? Published = null,
    PublishedFrom? PublishedFrom = null,
    string? PublishedWhy = null,
    string? Updated = null)
{
    /// <summary>With a date of publication, where there is one to be read and none is known yet.</summary>
    /// <param name="stated">As the article or its user states it.</param>
    public ArticleMetadata WithPublished(string? stated, PublishedFrom from, string why) =>
        Published is null && StatedDate.Normalized(stated) is { } date
            ? this with { Published = date, PublishedFrom = from, PublishedWhy = why }
            : this;
}
