using ArticleTool.Reconciling;
using ArticleTool.Records;

namespace ArticleTool.Explaining;

/// <summary>Explains the records of a report, from the articles analysed once more.</summary>
public sealed class Explainer
{
    private readonly Dictionary<string, ExplainedArticle> articles;
    private readonly CollectionReasons? collection;

    /// <param name="articles">All that the report rests on, with text and sentences.</param>
    /// <param name="reconciliation">Null for a local layer.</param>
    public Explainer(IReadOnlyList<ExplainedArticle> articles, Reconciliation? reconciliation)
    {
        ArgumentNullException.ThrowIfNull(articles);
        this.articles = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        if (reconciliation is null)
            return;
        foreach (var records in reconciliation.Documents)
            this.articles[records.Document.Id] = this.articles[records.Document.Id] with { Records = records };
        collection = new CollectionReasons(reconciliation, this.articles);
    }

    /// <summary>Null where no record has the id.</summary>
    public Explanation? Explain(string id) =>
        articles.TryGetValue(id, out var whole) ? DocumentReasons.Of(whole, collection?.Collection) : Local(id) ?? (collection is null ? null : Collected(id, collection));

    private Explanation? Local(string id)
    {
        var hash = id.LastIndexOf('#');
        if (hash < 0 || !articles.TryGetValue(id[..hash], out var article))
            return null;
        var records = article.Records;
        if (records.Mentions.FirstOrDefault(m => m.Id == id) is { } mention)
            return MentionReasons.OfMention(mention, article);
        if (records.Mentions.Any(m => m.Chain == id))
            return MentionReasons.OfChain(id, article);
        if (records.Times.FirstOrDefault(t => t.Id == id) is { } time)
            return ValueReasons.OfTime(time, article);
        if (records.Quantities.FirstOrDefault(q => q.Id == id) is { } quantity)
            return ValueReasons.OfQuantity(quantity, article);
        if (records.Attributions.FirstOrDefault(a => a.Id == id) is { } attribution)
            return LocalReasons.OfAttribution(attribution, article);
        return records.Claims.FirstOrDefault(c => c.Id == id) is { } claim
            ? LocalReasons.OfClaim(claim, article, collection?.Placement(claim) ?? [], collection?.EventsOf(claim) ?? [])
            : null;
    }

    private static Explanation? Collected(string id, CollectionReasons reasons)
    {
        var records = reasons.Collection;
        if (records.Findings.FirstOrDefault(f => f.Id == id) is { } finding)
            return reasons.OfFinding(finding);
        if (records.Events.FirstOrDefault(e => e.Id == id) is { } happened)
            return reasons.OfEvent(happened);
        if (records.Entities.FirstOrDefault(e => e.Id == id) is { } entity)
            return reasons.OfEntity(entity);
        return records.Copies.FirstOrDefault(c => $"{c.Document} of {c.Of}" == id) is { } copy ? reasons.OfCopy(copy) : null;
    }
}
