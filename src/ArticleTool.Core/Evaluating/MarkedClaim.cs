using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Evaluating;

/// <summary>A claim as a person annotated it; the form is in tests/ArticleTool.Tests/Gold/claims/README.md.</summary>
/// <param name="Line">In the <c>.claims</c> file, from 1.</param>
public sealed record MarkedClaim(
    int Line,
    TextSpan Predicate,
    string Type,
    Polarity Polarity,
    Modality Modality,
    IReadOnlyList<(string Role, TextSpan Span)> Arguments,
    IReadOnlyList<(string Role, TextSpan Span)> Quantities,
    TextSpan? Time);

/// <summary>Reads annotations, which have no offsets, against their article's text.</summary>
public static class ClaimMarks
{
    /// <param name="text">The article's.</param>
    /// <param name="lines">A claim each.</param>
    /// <exception cref="FormatException">An annotation does not stand in the text.</exception>
    public static IReadOnlyList<MarkedClaim> Parse(string text, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lines);
        var claims = new List<MarkedClaim>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || lines[i].StartsWith('#'))
                continue;
            var after = claims.Count == 0 ? 0 : claims[^1].Predicate.End;
            claims.Add(Claim(text, i + 1, [.. lines[i].Split('|').Select(cell => cell.Trim())], after));
        }

        return claims;
    }

    private static MarkedClaim Claim(string text, int line, string[] cells, int after)
    {
        string Cell(int i) => i < cells.Length ? cells[i] : "";
        var predicate = Places(text, cells[0], new TextSpan(after, text.Length)).FirstOrDefault();
        if (predicate.IsEmpty)
            throw new FormatException($"line {line}: no '{cells[0]}' after offset {after}");
        var paragraph = Paragraph(text, predicate);
        TextSpan Find(string words) => Nearest(text, words, predicate, paragraph)
            ?? throw new FormatException($"line {line}: no '{words}' in the paragraph of '{cells[0]}'");
        (string Role, TextSpan Span) Named(string item) =>
            (item[..item.IndexOf(':', StringComparison.Ordinal)], Find(item[(item.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()));

        var mode = Cell(2).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new MarkedClaim(
            line,
            predicate,
            Cell(1),
            mode.Contains("negated") ? Polarity.Negated : Polarity.Affirmed,
            mode.Where(m => m != "negated").Select(m => Enum.Parse<Modality>(m, ignoreCase: true)).FirstOrDefault(Modality.Actual),
            [.. Items(Cell(3)).Select(Named)],
            [.. Items(Cell(4)).Select(Named)],
            Cell(5).Length == 0 ? null : Find(Cell(5)));
    }

    private static string[] Items(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static TextSpan Paragraph(string text, TextSpan at)
    {
        var start = text.LastIndexOf("\n\n", at.Start, StringComparison.Ordinal);
        var end = text.IndexOf("\n\n", at.End, StringComparison.Ordinal);
        return new TextSpan(start < 0 ? 0 : start + 2, end < 0 ? text.Length : end);
    }

    private static TextSpan? Nearest(string text, string words, TextSpan to, TextSpan within) =>
        Places(text, words, within).OrderBy(p => Math.Max(0, Math.Max(p.Start - to.End, to.Start - p.End))).Select(p => (TextSpan?)p).FirstOrDefault();

    private static IEnumerable<TextSpan> Places(string text, string words, TextSpan within)
    {
        for (var i = text.IndexOf(words, within.Start, StringComparison.Ordinal);
             i >= 0 && i + words.Length <= within.End;
             i = text.IndexOf(words, i + 1, StringComparison.Ordinal))
        {
            var whole = (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
                && (i + words.Length == text.Length || !char.IsLetterOrDigit(text[i + words.Length]));
            if (whole)
                yield return new TextSpan(i, i + words.Length);
        }
    }
}
