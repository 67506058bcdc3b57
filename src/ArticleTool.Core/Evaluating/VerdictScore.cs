using ArticleTool.Records;

namespace ArticleTool.Evaluating;

/// <summary>Scores findings against verdicts marked by hand. A line without a finding is a miss; a finding without a line is wrong.</summary>
public static class VerdictScore
{
    /// <summary>Slots of which marks may leave things out: who, where and when are marked only where they are disputed.</summary>
    private static readonly HashSet<string> MarkedInPart = ["agent", "target", "place", "time"];

    public static ListScore Of(IReadOnlyList<MarkedVerdict> marks, IReadOnlyList<FindingRecord> findings)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(findings);
        var judged = new List<(Verdict? Marked, Verdict? Given)>();
        var misses = new List<string>();
        var answering = new HashSet<FindingRecord>(ReferenceEqualityComparer.Instance);
        foreach (var mark in marks)
        {
            var answer = findings.Where(mark.IsAnsweredBy).MaxBy(f => f.Values.SelectMany(v => v.Documents).Distinct().Count());
            judged.Add((mark.Verdict, answer?.Verdict));
            if (answer is not null)
                answering.Add(answer);
            if (answer?.Verdict != mark.Verdict)
                misses.Add($"{mark}: marked {Name(mark.Verdict)}, given {(answer is null ? "nothing" : $"{Name(answer.Verdict)} ({answer.Explanation})")}");
        }

        foreach (var extra in findings.Where(f => !answering.Contains(f) && Counts(f) && marks.Any(m => m.IsOf(f))))
        {
            judged.Add((null, extra.Verdict));
            misses.Add($"{extra.Values[0].Documents[0]} {extra.Slot} {extra.Group}: not marked, given {Name(extra.Verdict)} ({extra.Explanation})");
        }

        return Score(judged, misses);
    }

    private static bool Counts(FindingRecord finding) =>
        !MarkedInPart.Contains(finding.Slot) || finding.Verdict is Verdict.Conflicting or Verdict.Denied;

    private static ListScore Score(List<(Verdict? Marked, Verdict? Given)> judged, List<string> misses)
    {
        var parts = Enum.GetValues<Verdict>().Select(verdict => new PartScore(Name(verdict), Tally(judged, verdict))).Where(p => p.Tally is not { Given: 0, Marked: 0 }).ToList();
        var marked = parts.FindAll(p => p.Tally.Marked > 0);
        return new ListScore("findings", parts.Aggregate(default(Tally), (sum, p) => sum + p.Tally), marked.Count == 0 ? 0 : marked.Average(p => p.Tally.F1), parts, misses);
    }

    private static Tally Tally(List<(Verdict? Marked, Verdict? Given)> judged, Verdict verdict) => new(
        judged.Count(j => j.Marked == verdict && j.Given == verdict),
        judged.Count(j => j.Given == verdict),
        judged.Count(j => j.Marked == verdict));

    private static string Name(Verdict verdict) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());
}
