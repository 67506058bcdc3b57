using ArticleTool.Reading.Formats;
using ArticleTool.Reading.Languages;
using ArticleTool.Reading.Zones;
using ArticleTool.Records;

namespace ArticleTool.Reading;

/// <summary>Makes the article of what its format's reader found, of what its text shows and of what the user adds.</summary>
internal sealed class ArticleAssembly(Manifest manifest, string? published)
{
    // Longer than any novel. What is longer is a dump of many articles, and would take memory by the gigabyte.
    private const int LongestArticle = 5_000_000;

    /// <param name="fileId">Id of the file that the document is, or is a record of.</param>
    /// <param name="faults">What reading and decoding had to repair.</param>
    public ReadingResult Assemble(string id, string fileId, ArticleFormat format, string sha256, ParsedText parsed, IEnumerable<Problem> faults)
    {
        if (string.IsNullOrWhiteSpace(parsed.Text))
            return ReadingResult.Of(ReadingProblems.Empty(id));
        if (parsed.Text.Length > LongestArticle)
            return ReadingResult.Of(ReadingProblems.TooLong(id, parsed.Text.Length, LongestArticle));
        var marked = ZoneMarker.Mark(parsed.Text, parsed.Passages);
        var metadata = Completed(parsed.Metadata, marked, manifest.For(id, fileId)) with { Language = Language(parsed, marked) };
        var article = new Article(id, format.Name(), sha256, parsed.Text, marked.Paragraphs, metadata, [.. faults]);
        return ReadingResult.Of(article.IsAnalysed ? article : article with { Problems = [.. article.Problems, ReadingProblems.NotAnalysed(id, metadata.Language!)] });
    }

    /// <summary>What the document states goes before what the manifest does, that before what the text only shows.</summary>
    private ArticleMetadata Completed(ArticleMetadata stated, MarkedText shown, ManifestRow? row) => (stated with
    {
        Headline = stated.Headline ?? row?.Headline ?? shown.Headline,
        Outlet = stated.Outlet ?? row?.Outlet ?? shown.Outlet,
        Byline = stated.Byline ?? shown.Byline,
        Url = stated.Url ?? row?.Url,
        Updated = stated.Updated ?? shown.Updated,
    }).WithPublished(row?.Published, PublishedFrom.Manifest, "the manifest gives the date")
        .WithPublished(shown.Published, PublishedFrom.Text, "a line of the text gives the date")
        .WithPublished(published, PublishedFrom.Option, "the date was given on the command line");

    /// <summary>The article's own words tell; menus and forms of a foreign page do not.</summary>
    private static string Language(ParsedText parsed, MarkedText marked)
    {
        var words = string.Join('\n', marked.Paragraphs
            .Where(paragraph => paragraph.Zone is ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Body or ZoneKind.QuotedDocument)
            .Select(paragraph => paragraph.Span)
            .TakeWhile(span => span.Start < 20_000)
            .Select(span => parsed.Text.AsSpan(span.Start, Math.Min(span.Length, 10_000)).ToString()));
        return LanguageIdentifier.Identify(words);
    }
}
