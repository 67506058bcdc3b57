using ArticleTool.Text;

namespace ArticleTool.Reading.Zones;

/// <summary>
/// The column at which a text was hard-wrapped. A line was broken at the margin when the first word of the next line
/// would not have fitted behind it.
/// </summary>
internal readonly record struct Margin(int Column)
{
    // Mail and wire copy wrap between 60 and 80 columns; narrower lines are verse or lists, wider ones paragraphs.
    private const int Narrowest = 40;
    private const int Widest = 120;

    public bool IsHard => Column > 0;

    public bool Breaks(string text, TextLine line, TextLine next) =>
        line.Indent + line.Span.Length + 1 + FirstWord(text, next.Span) > Column;

    public static Margin Of(string text, List<TextLine> lines)
    {
        var column = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Span.IsEmpty && !lines[i + 1].Span.IsEmpty)
                column = Math.Max(column, lines[i].Indent + lines[i].Span.Length);
        }

        return column is < Narrowest or > Widest || !MostBreakAt(new Margin(column), text, lines) ? default : new Margin(column);
    }

    private static bool MostBreakAt(Margin margin, string text, List<TextLine> lines)
    {
        var (breaks, others) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Span.IsEmpty || lines[i + 1].Span.IsEmpty)
                continue;
            if (margin.Breaks(text, lines[i], lines[i + 1]))
                breaks++;
            else
                others++;
        }

        return breaks >= 3 && breaks > 2 * others;
    }

    private static int FirstWord(string text, TextSpan line)
    {
        var length = line.In(text).IndexOf(' ');
        return length < 0 ? line.Length : length;
    }
}
