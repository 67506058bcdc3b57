using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reading.Zones;

/// <summary>A paragraph before it is known what it is.</summary>
/// <param name="Zone">What the document's markup says it is; null where that is still to be found out.</param>
internal readonly record struct Passage(TextSpan Span, ZoneKind? Zone = null);

/// <summary>
/// Paragraphs as one reads them. A line is a paragraph, but in a hard-wrapped text lines that were broken at the margin
/// belong together; a list item always begins one of its own.
/// </summary>
internal static class ParagraphSplitter
{
    public static List<Passage> Split(string text)
    {
        var lines = TextLines.Of(text);
        var margin = Margin.Of(text, lines);
        var passages = new List<Passage>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Span.IsEmpty)
                continue;

            var last = i;
            while (last + 1 < lines.Count && Continues(text, lines[last], lines[last + 1], margin))
                last++;
            passages.Add(new Passage(new TextSpan(lines[i].Span.Start, lines[last].Span.End)));
            i = last;
        }

        return passages;
    }

    /// <summary>Length of the bullet or number that a list item begins with, 0 for none.</summary>
    public static int ListMark(ReadOnlySpan<char> line)
    {
        if (line.Length > 2 && line[0] is '-' or '*' or '•' or '·' or '▪' or '●' or '‣' or '–' or '+' && line[1] == ' ')
            return 2;
        var digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? digits + 2 : 0;
    }

    private static bool Continues(string text, TextLine line, TextLine next, Margin margin) =>
        margin.IsHard
        && !next.Span.IsEmpty
        && ListMark(next.Span.In(text)) == 0
        && next.Indent <= line.Indent + 1
        && margin.Breaks(text, line, next);
}
