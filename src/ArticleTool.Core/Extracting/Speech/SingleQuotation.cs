using ArticleTool.Text;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Single marks, which British papers and most headlines quote with, told from apostrophes. A mark that opens stands free
/// before a letter; its closing mark stands free behind one. "The officials' claim" closes nothing: behind a plural
/// <c>s</c> a mark that stands behind punctuation, or before it, is believed first.
/// </summary>
internal static class SingleQuotation
{
    /// <summary>Words that begin with an apostrophe: 'em, 'til, '90s.</summary>
    private static readonly string[] Clipped = ["em ", "til ", "tis ", "twas ", "cause ", "bout ", "n' ", "n’ "];

    public static bool OpensAt(string text, int offset, TextSpan paragraph)
    {
        if (text[offset] is not ('\'' or '‘' or '’' or '‚'))
            return false;
        if (!QuotationMark.IsFreeBefore(text, offset, paragraph.Start) || offset + 1 >= paragraph.End)
            return false;
        var next = text[offset + 1];
        if (text[offset] != '‘' && char.IsDigit(next))
            return false;
        return (char.IsLetterOrDigit(next) || next is '[' or '(' or '$' or '#' or '@' or '…') && !IsClipped(text, offset + 1);
    }

    /// <summary>Offset of the mark that closes what opens at <paramref name="opening"/>, or -1.</summary>
    /// <param name="end">Looks no further; the search also ends where the next single quotation opens.</param>
    public static int ClosingOf(string text, int opening, TextSpan paragraph)
    {
        var doubtful = -1;
        for (var i = opening + 2; i < paragraph.End; i++)
        {
            if (text[i] is not ('\'' or '’') || char.IsWhiteSpace(text[i - 1]))
            {
                if (doubtful >= 0 && OpensAt(text, i, paragraph))
                    break;
                continue;
            }

            if (i + 1 < paragraph.End && char.IsLetterOrDigit(text[i + 1]))
                continue;
            if (!IsPossessive(text, i, paragraph.End))
                return i;
            doubtful = doubtful < 0 ? i : doubtful;
        }

        return doubtful;
    }

    private static bool IsPossessive(string text, int mark, int end) =>
        text[mark - 1] is 's' or 'z' && mark + 2 < end && text[mark + 1] == ' ' && char.IsLetter(text[mark + 2]);

    private static bool IsClipped(string text, int offset) =>
        Clipped.Any(word => string.Compare(text, offset, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
}
