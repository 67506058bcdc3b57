using ArticleTool.Records;

namespace ArticleTool.Evaluating;

/// <summary>
/// Scores a report against another that a person has put right: each list that both have. What counts as one thing, and
/// as right, is said in docs/evaluation.md.
/// </summary>
internal static class RecordScores
{
    private static readonly PairedRecords<MentionRecord> Mentions = new(
        "mentions",
        (a, b) => a.Document == b.Document && a.Start == b.Start && a.End == b.End,
        (a, b) => a.Type == b.Type && a.Kind == b.Kind,
        m => $"{m.Document} {m.Start} '{m.Text}' {Name(m.Type)}") { Part = m => Name(m.Type) };

    private static readonly PairedRecords<TimeRecord> Times = new(
        "times", (a, b) => Meet(a.Document, a.Start, a.End, b.Document, b.Start, b.End), (a, b) => a.Type == b.Type && a.Value == b.Value, t => $"{t.Document} {t.Start} '{t.Text}' {t.Value}");

    private static readonly PairedRecords<QuantityRecord> Quantities = new(
        "quantities",
        (a, b) => Meet(a.Document, a.Start, a.End, b.Document, b.Start, b.End),
        (a, b) => (a.Start, a.End, a.Unit, a.Kind, a.Bound, a.Min, a.Max, a.MinOpen, a.MaxOpen) == (b.Start, b.End, b.Unit, b.Kind, b.Bound, b.Min, b.Max, b.MinOpen, b.MaxOpen),
        q => $"{q.Document} {q.Start} '{q.Text}' {q.Min}..{q.Max} {q.Unit}") { Part = q => Name(q.Kind) };

    private static readonly PairedRecords<AttributionRecord> Attributions = new(
        "attributions",
        (a, b) => a.Document == b.Document && (Overlap(a.Cue?.Start, a.Cue?.End, b.Cue?.Start, b.Cue?.End) || a.Content.Any(c => b.Content.Any(d => c.Start < d.End && d.Start < c.End))),
        (a, b) => a.Stance == b.Stance && AgreeOnSources(a, b),
        a => $"{a.Document} {a.Start} {Name(a.Stance)} '{string.Join(", ", a.Sources.Select(s => s.Text))}'") { Part = a => Name(a.Stance) };

    private static readonly PairedRecords<ClaimRecord> Claims = new(
        "claims",
        (a, b) => Meet(a.Document, a.Predicate.Start, a.Predicate.End, b.Document, b.Predicate.Start, b.Predicate.End),
        (a, b) => (a.Type, a.Polarity, a.Modality) == (b.Type, b.Polarity, b.Modality),
        c => $"{c.Document} {c.Start} '{c.Predicate.Text}' {c.Type} {Name(c.Polarity)} {Name(c.Modality)}") { Part = c => c.Type };

    private static readonly PairedRecords<EventRecord> Events = new(
        "events",
        (a, b) => a.Claims.Intersect(b.Claims, StringComparer.Ordinal).Any(),
        (a, b) => a.Type == b.Type && 4 * a.Claims.Intersect(b.Claims, StringComparer.Ordinal).Count() >= a.Claims.Count + b.Claims.Count,
        e => e.Id);

    private static readonly PairedRecords<FindingRecord> Findings = new(
        "findings",
        (a, b) => (a.Slot, a.Group) == (b.Slot, b.Group) && a.Values.SelectMany(v => v.Claims).Intersect(b.Values.SelectMany(v => v.Claims), StringComparer.Ordinal).Any(),
        (a, b) => a.Verdict == b.Verdict,
        f => $"{f.Id} {Name(f.Verdict)}") { Part = f => Name(f.Verdict) };

    public static IEnumerable<ListScore> Of(EvaluatedReport marked, EvaluatedReport given)
    {
        var scores = new List<ListScore?>
        {
            Score(Mentions, marked, given),
            Score(Times, marked, given),
            Score(Quantities, marked, given),
            Score(Attributions, marked, given),
            Score(Claims, marked, given),
            Score(Events, marked, given),
            Score(Findings, marked, given) is { } findings ? findings with { F1 = Mean(findings) } : null,
        };
        return scores.OfType<ListScore>();
    }

    private static ListScore? Score<T>(PairedRecords<T> pairs, EvaluatedReport marked, EvaluatedReport given)
        where T : class =>
        marked.Has(pairs.List) ? pairs.Score(marked.List<T>(pairs.List), given.List<T>(pairs.List)) : null;

    /// <summary>Rare verdicts count like frequent ones.</summary>
    private static decimal Mean(ListScore findings) => findings.Parts.Where(p => p.Name != "found" && p.Tally.Marked > 0).Select(p => p.Tally.F1).DefaultIfEmpty(0).Average();

    private static bool AgreeOnSources(AttributionRecord a, AttributionRecord b) =>
        a.Sources.Count == 0 ? b.Sources.Count == 0 : a.Sources.All(s => b.Sources.Any(t => s.Start < t.End && t.Start < s.End));

    private static bool Overlap(int? startA, int? endA, int? startB, int? endB) => startA < endB && startB < endA;

    private static bool Meet(string documentA, int startA, int endA, string documentB, int startB, int endB) =>
        documentA == documentB && startA < endB && startB < endA;

    private static string Name(Enum value) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
