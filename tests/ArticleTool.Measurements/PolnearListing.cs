using System.Text;
using ArticleTool.Extracting.Speech;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>What was missed, invented or cut wrongly, for reading: one attribution a line.</summary>
internal static class PolnearListing
{
    public static void Append(string file, string text, IReadOnlyList<PolnearAttribution> gold, Attribution[] found, List<(int Gold, int Guess)> pairs, IReadOnlySet<int> wrong)
    {
        var lines = new StringBuilder();
        for (var g = 0; g < gold.Count; g++)
        {
            var pair = pairs.FirstOrDefault(p => p.Gold == g, (Gold: -1, Guess: -1));
            var marked = Shown(text, gold[g].Source, gold[g].Cue, gold[g].Content);
            lines.Append(pair.Guess < 0 ? "MISSED   " : "MARKED   ").Append(wrong.Contains(g) ? "SOURCE " : "").Append(pair.Guess < 0 && found.FirstOrDefault(f => f.Content.Any(c => gold[g].Cue.Any(c.Contains))) is { } outer ? $"<{outer.Rule}> " : "").AppendLine(marked);
            if (pair.Guess >= 0)
                lines.Append("   FOUND ").Append(found[pair.Guess].Rule).Append(": ").AppendLine(Shown(text, found[pair.Guess]));
        }

        for (var f = 0; f < found.Length; f++)
        {
            if (pairs.TrueForAll(p => p.Guess != f))
                lines.Append("INVENTED ").Append(found[f].Rule).Append(": ").AppendLine(Shown(text, found[f]));
        }

        File.AppendAllText(file, lines.ToString());
    }

    private static string Shown(string text, Attribution a) => Shown(text, [.. a.Sources.Select(s => s.Span)], a.Cue is null ? [] : [a.Cue.Span], a.Content);

    private static string Shown(string text, IReadOnlyList<TextSpan> source, IReadOnlyList<TextSpan> cue, IReadOnlyList<TextSpan> content)
    {
        var marks = source.Select(s => (s, "S")).Concat(cue.Select(s => (s, "K"))).Concat(content.Select(s => (s, "C"))).OrderBy(m => m.s.Start).ThenByDescending(m => m.s.End).ToList();
        var from = Math.Max(0, marks[0].s.Start - 30);
        var to = Math.Min(text.Length, Math.Min(marks[^1].s.End + 40, from + 500));
        var shown = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            foreach (var _ in marks.Where(m => m.s.End == i))
                shown.Append(']');
            foreach (var (_, name) in marks.Where(m => m.s.Start == i))
                shown.Append('[').Append(name).Append(' ');
            shown.Append(text[i] is '\n' or '\r' ? '/' : text[i]);
        }

        return shown.ToString();
    }
}
