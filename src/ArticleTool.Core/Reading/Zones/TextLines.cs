using System.Buffers;
using ArticleTool.Text;

namespace ArticleTool.Reading.Zones;

/// <param name="Span">Without the white space at both ends; empty for a blank line.</param>
/// <param name="Indent">White space at its start, in characters.</param>
internal readonly record struct TextLine(TextSpan Span, int Indent);

/// <summary>Cuts a text at its line ends: LF, CRLF, CR, form feed, and Unicode's line and paragraph separators.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Trimmed(text, start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    private static TextLine Trimmed(string text, int start, int end)
    {
        var first = start;
        while (first < end && IsBlank(text[first]))
            first++;
        var last = end;
        while (last > first && IsBlank(text[last - 1]))
            last--;
        return new TextLine(new TextSpan(first, last), first - start);
    }

    /// <summary>White space, and what is as good as it: zero-width space, byte order marks in the middle.</summary>
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
