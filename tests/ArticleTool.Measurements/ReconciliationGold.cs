using System.Globalization;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Measurements;

/// <summary>Scores findings against verdicts marked by hand, see Gold/reconciliation/README.md.</summary>
internal static class ReconciliationGold
{
    /// <summary>The mean F1 over the verdicts that occur, the precision of <c>conflicting</c>, and the lines that went wrong.</summary>
    public static (double MacroF1, double ConflictPrecision, IReadOnlyList<string> Wrong) Score(IReadOnlyList<KnowledgeRow> gold, IReadOnlyList<FindingRecord> findings)
    {
        var wrong = new List<string>();
        var judged = new List<(Verdict Marked, Verdict? Given)>();
        foreach (var row in gold)
        {
            var marked = Enum.Parse<Verdict>(row[4], ignoreCase: true);
            var given = findings.Where(f => Answers(f, row)).MaxBy(f => f.Values.SelectMany(v => v.Documents).Distinct().Count())?.Verdict;
            judged.Add((marked, given));
            if (given != marked)
                wrong.Add($"{row[0]} {row[1]} {row[2]} {row[3]}: marked {marked}, given {given?.ToString() ?? "nothing"}");
        }

        var f1 = judged.Select(j => j.Marked).Distinct().Select(v => F1(v, judged)).Average();
        var conflicts = judged.Where(j => j.Given == Verdict.Conflicting).ToList();
        return (f1, conflicts.Count == 0 ? 1 : conflicts.Count(j => j.Marked == Verdict.Conflicting) / (double)conflicts.Count, wrong);
    }

    private static double F1(Verdict verdict, List<(Verdict Marked, Verdict? Given)> judged)
    {
        var right = judged.Count(j => j.Marked == verdict && j.Given == verdict);
        return 2.0 * right / (judged.Count(j => j.Marked == verdict) + judged.Count(j => j.Given == verdict));
    }

    private static bool Answers(FindingRecord finding, KnowledgeRow row) =>
        finding.Slot == row[1]
        && (row[2].Length == 0 || finding.Group == row[2] || finding.Group is null)
        && finding.Values.SelectMany(v => v.Documents).Any(d => d.StartsWith(row[0] + "/", StringComparison.Ordinal))
        && HasValue(finding, row[3]);

    private static bool HasValue(FindingRecord finding, string value) => value switch
    {
        "" => true,
        "unknown" => finding.Values.All(v => v.Min is null && v.Entity is null),
        _ => finding.Values.Any(v => v.Min == decimal.Parse(value.TrimEnd('.'), CultureInfo.InvariantCulture)),
    };
}
