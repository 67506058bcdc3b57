using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Explaining;

/// <summary>How attributions and claims were found in their document.</summary>
internal static class LocalReasons
{
    private const string Events = "claims/events.txt";
    private const string Frames = "claims/frames.txt";
    private const string Cues = "speech/cues.txt";
    private const string Confidence = "speech/confidence.txt";

    public static RelatedRecord Related(ClaimRecord claim) => new(claim.Id, "claim", Written.OneLine(claim.Text));

    public static Explanation OfAttribution(AttributionRecord attribution, ExplainedArticle article) => new(
        attribution.Id,
        "attribution",
        $"{Written.Name(attribution.Kind)} speech: {Sources(attribution)} {Written.Name(attribution.Stance)}",
        [
            .. attribution.Sources.Select(s => article.Quote(s.Start, s.End, "source")),
            .. attribution.Cue is { } cue ? new[] { article.Quote(cue.Start, cue.End, "cue") } : [],
            .. attribution.Content.Select(c => article.Quote(c, "content")),
        ],
        [.. Rules(attribution, article)],
        [],
        [],
        [],
        [
            .. attribution.NestedIn is { } outer ? new[] { new RelatedRecord(outer, "attribution", "this one lies in its content") } : [],
            .. attribution.Sources.Select(s => s.Chain).OfType<string>().Select(c => new RelatedRecord(c, "chain", "the source's mentions")),
            .. article.Records.Claims.Where(c => c.Attribution == attribution.Id).Select(Related),
        ]);

    public static Explanation OfClaim(ClaimRecord claim, ExplainedArticle article, IReadOnlyList<Reconciling.Decision> placements, IEnumerable<RelatedRecord> events) => new(
        claim.Id,
        "claim",
        $"{claim.Type}, {Written.Name(claim.Polarity)}, {Written.Name(claim.Modality)}{(claim.Confidence is { } sure ? $", probability {sure}" : "")}",
        [
            article.Quote(claim.Predicate.Start, claim.Predicate.End, "predicate"),
            .. claim.Arguments.Select(a => article.Quote(a.Start, a.End, a.Role)),
            .. article.Records.Times.Where(t => claim.Time?.Times.Contains(t.Id) == true).Select(t => article.Quote(t.Start, t.End, "time")),
        ],
        [.. Rules(claim, article)],
        placements,
        [],
        [],
        [
            .. events,
            .. claim.Attribution is { } said ? new[] { new RelatedRecord(said, "attribution", "who is said to have said it") } : [],
            .. claim.Quantities.Select(q => new RelatedRecord(q.Quantity, "quantity", q.Role)),
            .. (claim.Time?.Times ?? []).Select(t => new RelatedRecord(t, "time", "when")),
        ]);

    private static string Sources(AttributionRecord attribution) => attribution.Sources.Count == 0
        ? "nobody named"
        : string.Join(" and ", attribution.Sources.Select(s => Written.OneLine(s.ResolvedText ?? s.Text)));

    private static IEnumerable<FiredRule> Rules(AttributionRecord record, ExplainedArticle article)
    {
        var found = article.Extraction.Attributions.FirstOrDefault(a => article.IsAt(a.Span, record.Start, record.End) && a.Stance == record.Stance);
        var act = Written.Name(record.Act);
        if (found?.Rule is { Length: > 0 } rule)
        {
            var row = Written.Find(Confidence, r => r[0] == rule && r[1] == act);
            yield return new FiredRule(rule, $"finds it; right with probability {record.Confidence}", row is null ? null : $"{Confidence}:{row.Line}");
        }

        if (record.Cue is { } cue)
        {
            var row = Written.Find(Cues, r => r[0] == cue.Lemma);
            yield return new FiredRule($"cue \"{cue.Lemma}\"", $"an act of kind {act}; here it {Written.Name(record.Stance)}", row is null ? null : $"{Cues}:{row.Line}");
        }

        foreach (var source in record.Sources.Where(s => s.ResolvedText is not null))
            yield return new FiredRule("coreference", $"\"{Written.OneLine(source.Text)}\" is {Written.OneLine(source.ResolvedText!)}");
        foreach (var source in record.Sources.Where(s => s.Anonymous))
            yield return new FiredRule("unnamed source", $"the text does not name \"{Written.OneLine(source.Text)}\"{(source.Body is { } body ? $"; it belongs to {Written.OneLine(body.Text)}" : "")}", "speech/speakers.txt");
    }

    private static IEnumerable<FiredRule> Rules(ClaimRecord record, ExplainedArticle article)
    {
        var found = article.Extraction.Claims.FirstOrDefault(c => c.Type == record.Type && article.IsAt(c.Predicate.Span, record.Predicate.Start, record.Predicate.End));
        if (found is { Rule: > 0 } && KnowledgeFile.Read(Events).FirstOrDefault(r => r.Line == found.Rule) is { } row)
        {
            yield return Written.Row($"event word \"{row[0]}\"", $"tells of: {record.Type}{(row[5].Length > 0 ? $", when {row[5]}" : "")}", Events, row);
            if (Written.Find(Frames, r => r[0] == row[3]) is { } frame)
                yield return Written.Row($"frame \"{frame[0]}\"", $"function:role is {string.Join(", ", frame.List(1))}", Frames, frame);
            if (row.List(4).Count > 0 && record.Quantities.Count > 0)
                yield return Written.Row("counts", string.Join(", ", row.List(4)), Events, row);
        }

        if (record.Polarity == Polarity.Negated)
            yield return new FiredRule("negated", "a word of the clause, or whoever says it, denies it", "claims/polarity.txt");
        if (record.Modality != Modality.Actual)
            yield return new FiredRule(Written.Name(record.Modality), "the clause or what governs it takes the event out of what happened", "claims/modality.txt");
        if (record.Time is { Inherited: true } time)
            yield return new FiredRule("inherited time", $"its own clause says none; taken over from the text before: {Written.Range(time.From, time.To)}");
        yield return new FiredRule("zone", $"stands in the article's {Written.Name(record.Zone)}");
    }
}
