using System.Globalization;
using ArticleTool.Reading;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>One marked attribution. A role without a span is empty.</summary>
internal sealed record PolnearAttribution(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content);

/// <summary>
/// Reads brat's stand-off files. Offsets count code points. A few texts were marked by several people: the first file,
/// by name, counts.
/// </summary>
internal static class PolnearGold
{
    public static IReadOnlyList<PolnearAttribution> Read(string folder, Article article)
    {
        var name = Path.GetFileNameWithoutExtension(article.Id);
        var file = Directory.EnumerateFiles(Path.Combine(folder, "attributions"), name + "_*.ann").Order(StringComparer.Ordinal).FirstOrDefault();
        return file is null ? [] : Parse(File.ReadAllLines(file), Offsets(article.Text));
    }

    private static List<PolnearAttribution> Parse(string[] lines, int[] offsets)
    {
        var spans = new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
        foreach (var cells in lines.Select(l => l.Split('\t')).Where(c => c.Length > 1 && c[0].StartsWith('T')))
            spans[cells[0]] = [.. cells[1][(cells[1].IndexOf(' ') + 1)..].Split(';').Select(s => Span(s, offsets))];
        return [.. lines
            .Select(l => l.Split('\t'))
            .Where(c => c.Length > 1 && c[0].StartsWith('E') && c[1].StartsWith("Attribution:", StringComparison.Ordinal))
            .Select(c => Attribution(c[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), spans))
            .Where(a => a.Cue.Count > 0 && a.Content.Count > 0)];
    }

    private static PolnearAttribution Attribution(string[] roles, Dictionary<string, IReadOnlyList<TextSpan>> spans)
    {
        IReadOnlyList<TextSpan> Of(string role) =>
            [.. roles.Where(r => r.StartsWith(role, StringComparison.Ordinal)).SelectMany(r => spans.GetValueOrDefault(r[(r.IndexOf(':') + 1)..]) ?? [])];
        return new PolnearAttribution(Of("Source"), Of("Cue"), Of("Content"));
    }

    private static TextSpan Span(string pair, int[] offsets)
    {
        var cells = pair.Split(' ');
        int At(string cell) => offsets[Math.Min(int.Parse(cell, CultureInfo.InvariantCulture), offsets.Length - 1)];
        return new TextSpan(At(cells[0]), At(cells[1]));
    }

    /// <summary>The UTF-16 offset of each code point.</summary>
    private static int[] Offsets(string text)
    {
        var offsets = new List<int>();
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            offsets.Add(i);
        offsets.Add(text.Length);
        return [.. offsets];
    }
}
