using System.Globalization;

namespace ArticleTool.Evaluating;

/// <summary>Scores for people: a table, and on demand what disagrees.</summary>
public static class EvaluationText
{
    public static void Write(IReadOnlyList<ListScore> scores, bool misses, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteLine($"{"",-28} {"P",6} {"R",6} {"F1",6} {"right",6} {"given",6} {"marked",6}");
        foreach (var score in scores)
        {
            Row(writer, score.List, score.Whole);
            foreach (var (name, tally) in score.Parts)
                Row(writer, "  " + name, tally);
            if (score.F1 != score.Whole.F1)
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"  mean over what is marked",-28} {"",6} {"",6} {score.F1,6:F3}"));
        }

        foreach (var miss in misses ? scores.SelectMany(s => s.Misses.Select(m => $"{s.List}: {m}")) : [])
            writer.WriteLine(miss);
    }

    private static void Row(TextWriter writer, string name, Tally tally) => writer.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-28} {tally.Precision,6:F3} {tally.Recall,6:F3} {tally.F1,6:F3} {tally.Right,6} {tally.Given,6} {tally.Marked,6}"));
}
