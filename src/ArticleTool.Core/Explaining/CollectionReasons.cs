using ArticleTool.Reconciling;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Reconciling.Events;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Explaining;

/// <summary>How entities, events, copies and findings came about from the records of all documents.</summary>
internal sealed class CollectionReasons
{
    private readonly IReadOnlyList<LocalRecords> documents;
    private readonly CollectionRecords collection;
    private readonly IReadOnlyDictionary<string, ExplainedArticle> articles;
    private readonly Dictionary<string, ClaimRecord> claims;
    private readonly Lazy<EventDecisions> decisions;

    public CollectionReasons(Reconciliation reconciliation, IReadOnlyDictionary<string, ExplainedArticle> articles)
    {
        (documents, collection) = (reconciliation.Documents, reconciliation.Collection);
        this.articles = articles;
        claims = documents.SelectMany(d => d.Claims).ToDictionary(c => c.Id, StringComparer.Ordinal);
        decisions = new Lazy<EventDecisions>(() => new EventDecisions(
            [.. documents.Select((d, i) => new DocumentView(d, i))], new Gazetteer(collection.Entities), collection.Events));
    }

    public CollectionRecords Collection => collection;

    public Explanation OfEntity(EntityRecord entity) => new(
        entity.Id,
        "entity",
        $"{entity.Name}: {entity.MentionCount} {(entity.MentionCount == 1 ? "mention" : "mentions")} in {Documents(entity.Documents.Count)}",
        [.. entity.Chains.Select(First)],
        [.. EntityRules(entity)],
        EntityDecisions.Of(entity, documents),
        [],
        [],
        [.. entity.Chains.Select(c => new RelatedRecord(c, "chain", "its mentions in one document"))]);

    public Explanation OfEvent(EventRecord happened) => new(
        happened.Id,
        "event",
        $"{happened.Headline} ({happened.Claims.Count} {(happened.Claims.Count == 1 ? "claim" : "claims")} of {Documents(happened.Documents.Count)})",
        [.. happened.Claims.Select(c => claims[c]).Select(c => articles[c.Document].Quote(c.Start, c.End, c.Type))],
        [.. EventRules(happened)],
        [.. decisions.Value.Joins(happened), .. decisions.Value.KeptApart(happened)],
        [],
        [],
        [
            .. happened.PartOf is { } whole ? new[] { new RelatedRecord(whole, "event", "it is a part of this") } : [],
            .. collection.Events.Where(e => e.PartOf == happened.Id).Select(e => new RelatedRecord(e.Id, "event", "a part of it")),
            .. collection.Findings.Where(f => f.Event == happened.Id).Select(f => new RelatedRecord(f.Id, "finding", Written.Name(f.Verdict))),
            .. happened.Claims.Select(c => LocalReasons.Related(claims[c])),
        ]);

    public Explanation OfCopy(CopyRecord copy) => new(
        $"{copy.Document} of {copy.Of}",
        "copies",
        $"{copy.Document} repeats {copy.Of}: similarity {copy.Similarity}",
        [.. copy.Spans.SelectMany(s => new[] { articles[copy.Document].Quote(s.Start, s.End, "copy"), articles[copy.Of].Quote(s.OfStart, s.OfEnd, "original") })],
        [
            new FiredRule("signature", "passages share most of their word sequences, as the documents' signatures keep them"),
            new FiredRule("direction", "what was published later, or is shorter, is the copy"),
        ],
        [],
        [],
        [copy],
        [new RelatedRecord(copy.Document, "document", "the copy"), new RelatedRecord(copy.Of, "document", "the original")]);

    public Explanation OfFinding(FindingRecord finding) => new(
        finding.Id,
        "finding",
        $"{Written.Name(finding.Verdict)}: {finding.Explanation}",
        [.. finding.Values.SelectMany(v => v.Claims.Select(c => (Value: v, Claim: claims[c])))
            .OrderBy(x => x.Claim.Document, Utf8Order.Comparer).ThenBy(x => x.Claim.Start)
            .Select(x => articles[x.Claim.Document].Quote(x.Claim.Start, x.Claim.End, x.Value.Id))],
        [.. FindingReasons.Rules(finding)],
        [],
        [.. new OriginChains(documents, collection.Copies).Of(finding)],
        [.. collection.Copies.Where(c => finding.Evidence.Any(e => e.Document == c.Document))],
        [new RelatedRecord(finding.Event, "event", "what it is about"), .. finding.Values.SelectMany(v => v.Claims).Distinct().Select(c => LocalReasons.Related(claims[c]))]);

    /// <summary>Why a claim belongs to its event, as far as its own document decides.</summary>
    public IReadOnlyList<Decision> Placement(ClaimRecord claim) => decisions.Value.Placement(claim) is { } placement ? [placement] : [];

    public IEnumerable<RelatedRecord> EventsOf(ClaimRecord claim) =>
        collection.Events.Where(e => e.Claims.Contains(claim.Id)).Select(e => new RelatedRecord(e.Id, "event", e.Headline));

    private Quote First(string chain)
    {
        var article = articles.Values.First(a => chain.StartsWith(a.Id + "#", StringComparison.Ordinal) && a.Records.Mentions.Any(m => m.Chain == chain));
        var mentions = article.Records.Mentions.Where(m => m.Chain == chain).ToList();
        var name = mentions.Find(m => m.Kind == MentionKind.Name) ?? mentions[0];
        return article.Quote(name.Start, name.End, "mention");
    }

    private static IEnumerable<FiredRule> EntityRules(EntityRecord entity)
    {
        if (entity.Links is { } links)
            yield return new FiredRule("links", string.Join(", ", new[] { ("wikidata", links.Wikidata), ("iso3166", links.Iso3166), ("geonames", links.Geonames) }.Where(l => l.Item2 is not null).Select(l => $"{l.Item1} {l.Item2}")), "names/");
        if (entity.Aliases.Count == 1)
            yield return new FiredRule("one form", "all documents write the name alike");
    }

    private static IEnumerable<FiredRule> EventRules(EventRecord happened)
    {
        yield return new FiredRule("type", $"{happened.Type}: what most of its documents call it", "reconciling/event-types.txt");
        if (happened.From is not null)
            yield return new FiredRule("time", Written.Range(happened.From, happened.To));
        if (happened.Place is { } place)
            yield return new FiredRule("place", place);
        if (happened.PartOf is not null)
            yield return new FiredRule("part", $"claims of kind {happened.Type} that were told with the event it belongs to");
    }

    private static string Documents(int count) => count == 1 ? "1 document" : $"{count} documents";
}
