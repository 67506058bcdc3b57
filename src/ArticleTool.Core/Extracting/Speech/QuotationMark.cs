using ArticleTool.Text;

namespace ArticleTool.Extracting.Speech;

/// <summary>The families of marks; a mark closes only what its own family, or the straight one, has opened.</summary>
internal enum MarkFamily { Straight, Curly, Guillemet }

/// <summary>A double quotation mark as its neighbours show it: one can open, close, or both.</summary>
/// <param name="Length">Two for marks typed as a pair of single ones: <c>''</c> and <c>``</c>.</param>
internal readonly record struct QuotationMark(int Length, MarkFamily Family, bool Opens, bool Closes)
{
    /// <summary>The double mark at an offset, or null. Neighbours outside of the paragraph count as white space.</summary>
    public static QuotationMark? At(string text, int offset, TextSpan paragraph) => text[offset] switch
    {
        '“' when IsTurned(text, offset, paragraph) => new QuotationMark(1, MarkFamily.Curly, Opens: false, Closes: true),
        '“' or '„' or '‟' => new QuotationMark(1, MarkFamily.Curly, Opens: true, Closes: false),
        '”' => new QuotationMark(1, MarkFamily.Curly, Opens: false, Closes: true),
        '«' => new QuotationMark(1, MarkFamily.Guillemet, Opens: true, Closes: false),
        '»' => new QuotationMark(1, MarkFamily.Guillemet, Opens: false, Closes: true),
        '"' or '＂' => Straight(text, offset, 1, paragraph),
        '\'' or '`' when offset + 1 < paragraph.End && text[offset + 1] == text[offset] && !IsInner(text, offset, paragraph) => Straight(text, offset, 2, paragraph),
        _ => null,
    };

    /// <summary>German closes with it; in English it is a slip of the keyboard: “It is late,“ she said.</summary>
    private static bool IsTurned(string text, int offset, TextSpan paragraph) =>
        offset > paragraph.Start && !IsFreeBefore(text, offset, paragraph.Start) && IsFreeAfter(text, offset + 1, paragraph.End);

    /// <summary>Of three single marks that close, <c>'Now.'''</c>, the first closes what is quoted within.</summary>
    private static bool IsInner(string text, int offset, TextSpan paragraph) =>
        offset + 2 < paragraph.End && text[offset + 2] == text[offset] && !IsFreeBefore(text, offset, paragraph.Start);

    private static QuotationMark? Straight(string text, int offset, int length, TextSpan paragraph)
    {
        var free = IsFreeBefore(text, offset, paragraph.Start);
        var loose = IsFreeAfter(text, offset + length, paragraph.End);

        // 6'2" and 12" are measures where nothing is open; the finder lets them close what is.
        return new QuotationMark(length, MarkFamily.Straight, Opens: free, Closes: !free || loose);
    }

    /// <summary>True at a paragraph's start and after white space, an opening bracket or a dash.</summary>
    public static bool IsFreeBefore(string text, int offset, int start) =>
        offset == start || char.IsWhiteSpace(text[offset - 1]) || text[offset - 1] is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '"';

    /// <summary>True at a paragraph's end and before white space, closing punctuation or a dash.</summary>
    public static bool IsFreeAfter(string text, int offset, int end) =>
        offset >= end || char.IsWhiteSpace(text[offset]) || text[offset] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '—' or '–' or '…' or '”' or '"';
}
