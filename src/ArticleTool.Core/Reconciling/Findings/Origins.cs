using ArticleTool.Knowledge;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Reconciling.Events;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Follows a claim to where it comes from: the innermost source that the article names, else the article's outlet.</summary>
/// <param name="originals">For each document the one that it repeats, or itself.</param>
internal sealed class Origins(IReadOnlyList<DocumentView> documents, Func<int, ClaimRecord, int> originals, IReadOnlyDictionary<string, string> entityNames, Gazetteer gazetteer)
{
    public const string UnknownOutlet = "outlet/unknown";

    /// <summary>Words for people whom nothing identifies, and their kind.</summary>
    private static readonly Dictionary<string, string> Unnamed = KnowledgeFile.Read("reconciling/unnamed.txt")
        .SelectMany(row => row.List(1).Select(word => (Word: word, Kind: row[0])))
        .ToDictionary(entry => entry.Word, entry => entry.Kind);

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "it", "he", "she", "they", "we", "i" };

    public IReadOnlyList<Origin> Of(ClaimFacts facts, DocumentView document)
    {
        var attribution = document.Attribution(facts.Claim.Attribution);
        var sources = attribution?.Sources ?? [];
        if (attribution is null || sources.Count == 0)
            return [Outlet(facts.Claim, document)];
        return [.. sources.Select(s => Source(Resolved(s, attribution, document), attribution, facts, document)).DistinctBy(o => o.Key)];
    }

    private Origin Outlet(ClaimRecord claim, DocumentView document)
    {
        var original = documents[originals(document.Index, claim)];
        return original.Records.Document.Outlet is { } outlet
            ? new Origin("outlet/" + NameFolding.Slug(outlet), outlet, OriginKind.Outlet, null, false, null, document.Index) { Printed = original.Index }
            : new Origin(UnknownOutlet, "unknown outlet", OriginKind.Outlet, null, false, null, document.Index) { Printed = original.Index };
    }

    private Origin Source(SourceRecord source, AttributionRecord attribution, ClaimFacts facts, DocumentView document)
    {
        var bodyEntity = source.Body?.Entity is { } of ? gazetteer.Actor(of) : null;
        var body = source.Body is { } b ? bodyEntity ?? "body/" + NameFolding.Slug(WithoutArticle(b.Text)) : null;
        var bodyName = source.Body is null ? null : NameOf(bodyEntity) ?? source.Body.Text;
        var party = IsParty(source, facts);
        var words = source.ResolvedText ?? source.Text;
        var kind = UnnamedKind(words);
        if (source.Anonymous && (body is not null || kind is not null))
        {
            return body is null
                ? new Origin("unnamed/" + NameFolding.Slug(source.Text), source.Text, OriginKind.Unnamed, null, party, attribution.Id, document.Index) { IsBystander = kind == "bystander", IsOfficial = kind == "official" }
                : new Origin(body, bodyName!, OriginKind.Body, null, party, attribution.Id, document.Index);
        }

        if (source.Entity is { } named)
        {
            // "Tehran", "Iranian officials": Iran.
            var entity = gazetteer.Actor(named);
            var person = entity.StartsWith("person/", StringComparison.Ordinal);
            var name = NameOf(entity) ?? source.Text;
            return new Origin(entity, name, person ? OriginKind.Person : OriginKind.Body, person ? body : null, party, attribution.Id, document.Index) { HasArticle = !person && ValueWords.HasArticle(source.Text, name) };
        }

        if (body is not null)
            return new Origin(body, bodyName!, OriginKind.Body, null, party, attribution.Id, document.Index);
        var text = source.ResolvedText ?? source.Text;
        return new Origin("body/" + NameFolding.Slug(WithoutArticle(text)), text, OriginKind.Body, null, party, attribution.Id, document.Index);
    }

    /// <summary>
    /// "It said" goes on with the speaker before, where nothing else says who "it" is; "the agency" with the last one that
    /// was called so with more words: the civil protection agency.
    /// </summary>
    private static SourceRecord Resolved(SourceRecord source, AttributionRecord attribution, DocumentView document)
    {
        if (source.Entity is not null || source.ResolvedText is not null || source.Body is not null)
            return source;
        var earlier = document.Records.Attributions.Where(a => a.Start < attribution.Start).SelectMany(a => a.Sources).Where(s => !Pronouns.Contains(s.Text));
        if (Pronouns.Contains(source.Text))
            return earlier.LastOrDefault() ?? source;
        return NameFolding.Words(source.Text) is [var article, var noun] && NameWords.IsArticle(article)
            ? earlier.LastOrDefault(s => NameFolding.Words(s.Text) is { Length: > 2 } words && words[^1] == noun) ?? source
            : source;
    }

    /// <summary>By the last word of the description before a preposition ("officials in Basra"): null where it is no such word.</summary>
    private static string? UnnamedKind(string text)
    {
        var words = NameFolding.Words(text).TakeWhile((w, i) => i == 0 || w is not ("of" or "in" or "from" or "at" or "with" or "who" or "for" or "on")).ToList();
        return words.Count > 0 && Unnamed.TryGetValue(CountedGroups.Singular(words[^1]), out var kind) ? kind : null;
    }

    /// <summary>"The police" and "police" are one body.</summary>
    private static string WithoutArticle(string text) => string.Join(' ', NameFolding.Words(text).Where(w => !NameWords.IsArticle(w)).DefaultIfEmpty(text));

    private static bool IsParty(SourceRecord source, ClaimFacts facts) => facts.Actors.Any(a =>
        a.Role == "agent" && a.IsEntity && (a.Key == source.Entity || a.Key == source.Body?.Entity));

    /// <summary>What an entity goes by in the collection.</summary>
    public string? NameOf(string? entity) => entity is null ? null : entityNames.GetValueOrDefault(entity);
}
