using ArticleTool.Text;

namespace ArticleTool.Reading.Zones;

/// <param name="AfterBlankLine">True where a blank line, or the text's start, stands before it.</param>
internal readonly record struct Passage(TextSpan Span, bool AfterBlankLine);

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
        var blankBefore = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Span.IsEmpty)
            {
                blankBefore = true;
                continue;
            }

            var last = i;
            while (last + 1 < lines.Count && Continues(text, lines[last], lines[last + 1], margin))
                last++;
            passages.Add(new Passage(new TextSpan(lines[i].Span.Start, lines[last].Span.End), blankBefore));
            blankBefore = false;
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
