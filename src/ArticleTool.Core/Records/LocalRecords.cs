namespace ArticleTool.Records;

/// <summary>
/// The local layer of one document: a pure function of the document, its metadata and the settings.
/// Every list is sorted by start, end, id.
/// </summary>
public sealed record LocalRecords(
    DocumentRecord Document,
    IReadOnlyList<SentenceRecord> Sentences,
    IReadOnlyList<TokenRecord> Tokens,
    IReadOnlyList<MentionRecord> Mentions,
    IReadOnlyList<TimeRecord> Times,
    IReadOnlyList<QuantityRecord> Quantities,
    IReadOnlyList<AttributionRecord> Attributions,
    IReadOnlyList<ClaimRecord> Claims,
    IReadOnlyList<Problem> Problems);

/// <summary>A stretch of a document's text. Offsets are code points, <c>Start</c> inclusive, <c>End</c> exclusive.</summary>
public sealed record SpanRecord(int Start, int End, string Text);

/// <param name="Text">The document's text; only with <c>--include text</c>.</param>
public sealed record DocumentRecord(
    string Id,
    string Format,
    string Sha256,
    string? Headline,
    string? Outlet,
    string? Byline,
    string? Url,
    string? Language,
    string? Published,
    PublishedFrom? PublishedFrom,
    string? PublishedWhy,
    string? Updated,
    int Characters,
    int Tokens,
    int Sentences,
    string? Signature,
    string? MainEvent,
    IReadOnlyList<ZoneRecord> Zones,
    string? Text);

public sealed record ZoneRecord(int Start, int End, ZoneKind Kind);

public sealed record SentenceRecord(string Id, string Document, int Start, int End);

/// <param name="Sentence">Id of the token's sentence.</param>
/// <param name="Head">Index, from 0, of the head token in its sentence; left out for the root and where no tree was made.</param>
public sealed record TokenRecord(
    string Document,
    string Sentence,
    int Start,
    int End,
    string Text,
    string? Upos,
    string? Xpos,
    string? Lemma,
    int? Head,
    string? Deprel);

/// <param name="Known">The entry of the name lists that the mention matched, so that the collection layer needs no list to see that two spellings are one name.</param>
public sealed record MentionRecord(
    string Id,
    string Document,
    int Start,
    int End,
    string Text,
    MentionType Type,
    MentionKind Kind,
    string Chain,
    string? Entity,
    string? Title,
    string? ActsAs,
    double? Confidence,
    string? Known);

public sealed record TimeRecord(
    string Id,
    string Document,
    int Start,
    int End,
    string Text,
    TimeType Type,
    string? Value,
    string? Mod,
    LocalTimeRecord? Local,
    string? From,
    string? To,
    string? Anchor);

/// <summary>What the words of a time expression say by themselves, enough to resolve them once the reference is known.</summary>
/// <param name="Value">The TIMEX3 value with unknown places as <c>X</c>.</param>
/// <param name="Reference">What the value counts from: <c>published</c>, or the id of another time.</param>
/// <param name="Shift">The distance from the reference, such as <c>-1M</c>; null where the words give none.</param>
/// <param name="Tense">The tense of the clause: <c>past</c>, <c>present</c>, <c>future</c>; null where there is none.</param>
public sealed record LocalTimeRecord(string? Value, string? Reference, string? Shift, string? Tense);

/// <param name="Value">The number said.</param>
/// <param name="MinOpen">True where <paramref name="Min"/> itself is excluded.</param>
/// <param name="MaxOpen">True where <paramref name="Max"/> itself is excluded.</param>
public sealed record QuantityRecord(
    string Id,
    string Document,
    int Start,
    int End,
    string Text,
    SpanRecord? Of,
    string? Unit,
    QuantityKind Kind,
    Bound Bound,
    decimal? Value,
    decimal? Min,
    decimal? Max,
    bool MinOpen,
    bool MaxOpen);

public sealed record AttributionRecord(
    string Id,
    string Document,
    int Start,
    int End,
    string Text,
    AttributionKind Kind,
    IReadOnlyList<SpanRecord> Content,
    CueRecord? Cue,
    IReadOnlyList<SourceRecord> Sources,
    Stance Stance,
    string? NestedIn,
    double? Confidence,
    SpeechAct Act);

public sealed record CueRecord(int Start, int End, string Text, string Lemma);

/// <param name="ResolvedText">The name that the source's chain goes by, where the source is a pronoun or a description.</param>
public sealed record SourceRecord(
    int Start,
    int End,
    string Text,
    string? Chain,
    string? Entity,
    string? ResolvedText,
    bool Anonymous,
    BodyRecord? Body);

/// <summary>The organisation that an unnamed person speaks for or belongs to.</summary>
public sealed record BodyRecord(string Text, string? Chain, string? Entity);

public sealed record ClaimRecord(
    string Id,
    string Document,
    int Start,
    int End,
    string Text,
    string Type,
    PredicateRecord Predicate,
    Polarity Polarity,
    Modality Modality,
    string? Attribution,
    IReadOnlyList<ArgumentRecord> Arguments,
    ClaimTimeRecord? Time,
    IReadOnlyList<ClaimQuantityRecord> Quantities,
    ZoneKind Zone,
    double? Confidence);

public sealed record PredicateRecord(string Lemma, int Start, int End, string Text);

/// <param name="Inherited">True for a place that is not said of the event itself: that of what was hit or caused it, or of the discourse.</param>
public sealed record ArgumentRecord(string Role, int Start, int End, string Text, string? Chain, string? Entity, bool Inherited = false);

/// <param name="Times">Ids of the time expressions.</param>
/// <param name="Inherited">True where the time was taken over from the discourse, not said in the claim's own clause.</param>
/// <param name="Extent">How the times bound what is told, where it did not happen at one of them; <c>To</c> or <c>From</c> is then left out.</param>
public sealed record ClaimTimeRecord(IReadOnlyList<string> Times, string? From, string? To, bool Inherited, TimeExtent? Extent = null);

/// <param name="Quantity">Id of the quantity.</param>
public sealed record ClaimQuantityRecord(string Role, string Quantity);
