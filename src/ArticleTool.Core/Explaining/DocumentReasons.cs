using ArticleTool.Records;

namespace ArticleTool.Explaining;

/// <summary>What is known about a document and from where.</summary>
internal static class DocumentReasons
{
    /// <param name="collection">Null for a local layer.</param>
    public static Explanation Of(ExplainedArticle article, CollectionRecords? collection)
    {
        var document = article.Records.Document;
        var dating = collection?.Datings.FirstOrDefault(d => d.Document == document.Id);
        return new Explanation(
            document.Id,
            "document",
            $"{document.Headline ?? "without a headline"} ({document.Outlet ?? "unknown outlet"}, {document.Published ?? "undated"})",
            [.. document.Zones.Where(z => z.Kind is ZoneKind.Headline or ZoneKind.Byline or ZoneKind.Dateline).Select(z => article.Quote(z.Start, Math.Min(z.End, document.Characters), Written.Name(z.Kind)))],
            [.. Rules(document, dating)],
            [],
            [],
            [.. (collection?.Copies ?? []).Where(c => c.Document == document.Id || c.Of == document.Id)],
            [
                .. document.MainEvent is { } main ? new[] { new RelatedRecord(main, "event", "what it is about") } : [],
                .. (dating?.Evidence ?? []).Select(e => new RelatedRecord(e, article.Records.Times.Any(t => t.Id == e) ? "time" : "claim", "dates the document")),
            ]);
    }

    private static IEnumerable<FiredRule> Rules(DocumentRecord document, DatingRecord? dating)
    {
        yield return new FiredRule("bytes", $"sha256 {document.Sha256}, read as {document.Format}");
        yield return new FiredRule("zones", string.Join(", ", document.Zones.GroupBy(z => z.Kind).Select(g => $"{Written.Name(g.Key)} {g.Sum(z => z.End - z.Start)}")) + " characters");
        if (document.Language is { } language)
            yield return new FiredRule("language", language == "en" ? "en" : $"{language}, which is not analysed");
        if (document.Published is { } date)
            yield return new FiredRule("date", $"{date}: {dating?.Why ?? document.PublishedWhy ?? "stated"}");
    }
}
