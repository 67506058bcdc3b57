namespace ArticleTool.Records;

/// <summary>The collection layer: a pure function of all documents' local layers. Every list is sorted by id.</summary>
public sealed record CollectionRecords(
    IReadOnlyList<EntityRecord> Entities,
    IReadOnlyList<DatingRecord> Datings,
    IReadOnlyList<CopyRecord> Copies,
    IReadOnlyList<EventRecord> Events,
    IReadOnlyList<FindingRecord> Findings,
    IReadOnlyList<TimelineRecord> Timeline);

/// <param name="Aliases">The surface forms met in the articles, sorted.</param>
/// <param name="Chains">Ids of the documents' chains that the entity joins.</param>
public sealed record EntityRecord(
    string Id,
    MentionType Type,
    string Name,
    IReadOnlyList<string> Aliases,
    LinksRecord? Links,
    int MentionCount,
    IReadOnlyList<string> Documents,
    IReadOnlyList<string> Chains);

public sealed record LinksRecord(string? Wikidata, string? Iso3166, string? Geonames);

/// <param name="Evidence">Ids of the times and claims that date the document.</param>
public sealed record DatingRecord(string Document, string Published, string Why, IReadOnlyList<string> Evidence);

/// <param name="Of">The document that this one repeats.</param>
/// <param name="Similarity">Share of the document's passages that stand in the other, 0 to 1.</param>
public sealed record CopyRecord(string Document, string Of, double Similarity, IReadOnlyList<CopySpanRecord> Spans);

public sealed record CopySpanRecord(int Start, int End, int OfStart, int OfEnd);

/// <param name="PartOf">The event that this one belongs to.</param>
public sealed record EventRecord(
    string Id,
    string Type,
    string Headline,
    string? From,
    string? To,
    string? Place,
    IReadOnlyList<ParticipantRecord> Participants,
    string? PartOf,
    IReadOnlyList<string> Documents,
    IReadOnlyList<string> Claims);

public sealed record ParticipantRecord(string Role, string? Entity, string Text);

public sealed record FindingRecord(
    string Id,
    string Event,
    string Slot,
    string? Group,
    bool IsTotal,
    Verdict Verdict,
    IReadOnlyList<ValueRecord> Values,
    IReadOnlyList<RelationRecord> Relations,
    IReadOnlyList<OriginRecord> Origins,
    int OriginCount,
    string Explanation,
    IReadOnlyList<EvidenceRecord> Evidence);

/// <param name="Claims">Ids of the claims that give the value.</param>
/// <param name="Origins">Ids, within the finding, of the value's origins.</param>
public sealed record ValueRecord(
    string Id,
    string Text,
    decimal? Min,
    decimal? Max,
    bool MinOpen,
    bool MaxOpen,
    string? Unit,
    string? Entity,
    string? From,
    string? To,
    Stance Stance,
    IReadOnlyList<string> Claims,
    IReadOnlyList<string> Documents,
    IReadOnlyList<string> Origins);

/// <param name="A">Id of a value of the finding.</param>
/// <param name="B">Id of a value of the finding.</param>
public sealed record RelationRecord(string A, string B, Relation Relation);

/// <param name="Party">True where the origin speaks about its own doing.</param>
public sealed record OriginRecord(
    string Id,
    string Name,
    OriginKind Kind,
    bool Party,
    IReadOnlyList<string> Attributions,
    IReadOnlyList<string> Documents);

public sealed record EvidenceRecord(string Document, int Start, int End, string Text);

public sealed record TimelineRecord(string Event, string? From, string? To, string Headline, IReadOnlyList<string> Findings);
