using ArticleTool.Reading;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph and in one pass. A quotation that runs over paragraphs opens again in
/// each and closes in the last. A mark without its partner still quotes: one that opens up to the end of its sentence,
/// of its paragraph where it opens that; one that closes from the start of its sentence.
/// </summary>
public static class QuotationFinder
{
    public static IReadOnlyList<Quotation> Find(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(paragraphs);
        var found = new List<Quotation>();
        for (var i = 0; i < paragraphs.Count; i++)
            new Pass(text, paragraphs[i].Span, found, i + 1 < paragraphs.Count && Opens(text, paragraphs[i + 1].Span)).Run();
        return found;
    }

    private static bool Opens(string text, TextSpan paragraph) => QuotationMark.At(text, paragraph.Start, paragraph) is { Opens: true };

    /// <summary>One paragraph's scan.</summary>
    /// <param name="goesOn">The next paragraph opens a quotation.</param>
    private sealed class Pass(string text, TextSpan paragraph, List<Quotation> found, bool goesOn)
    {
        private readonly int first = found.Count;
        private int opening = -1;
        private int openingLength;
        private MarkFamily family;
        private int depth;
        private int sentence = paragraph.Start;
        private bool singlesAreApostrophes;

        public void Run()
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (QuotationMark.At(text, i, paragraph) is { } mark)
                {
                    Take(i, mark);
                    i += mark.Length - 1;
                }
                else if (opening < 0 && SingleQuotation.OpensAt(text, i, paragraph))
                {
                    i = Single(i);
                }
                else if (char.IsWhiteSpace(text[i]) && i > paragraph.Start && text[i - 1] is '.' or '!' or '?')
                {
                    sentence = i + 1;
                }
            }

            if (opening >= 0)
                Unclosed(paragraph.End, atEnd: true);
        }

        private void Take(int at, QuotationMark mark)
        {
            if (opening < 0)
                Outside(at, mark);
            else if (mark.Family != family && mark.Opens && !mark.Closes)
                depth++;
            else if (mark.Family != family && depth > 0)
                depth--;
            else if (mark.Closes && (mark.Family == family || mark.Family == MarkFamily.Straight || family == MarkFamily.Straight))
                Close(at, mark.Length);
            else if (mark.Family == family && mark.Opens)
                Reopen(at, mark);
        }

        private void Outside(int at, QuotationMark mark)
        {
            if (mark.Opens)
                Open(at, mark);
            else if (at > paragraph.Start && text[at - 1] is ',' or '.' or '!' or '?' or '…')
                Unopened(at, mark.Length);
        }

        private void Open(int at, QuotationMark mark) => (opening, openingLength, family, depth) = (at, mark.Length, mark.Family, 0);

        private void Close(int at, int length)
        {
            if (at > opening + openingLength)
                Add(new TextSpan(opening, at + length), new TextSpan(opening + openingLength, at), closed: true);
            opening = -1;
            sentence = at + length;
        }

        /// <summary>A second opening mark of the same family: the first was never closed.</summary>
        private void Reopen(int at, QuotationMark mark)
        {
            Unclosed(at, atEnd: false);
            Open(at, mark);
        }

        private void Unclosed(int limit, bool atEnd)
        {
            var end = atEnd && (goesOn || opening == paragraph.Start) ? limit : SentenceEnd(opening + openingLength, limit);
            while (end > opening + openingLength && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (end > opening + openingLength)
                Add(new TextSpan(opening, end), new TextSpan(opening + openingLength, end), closed: false);
            opening = -1;
        }

        private void Unopened(int at, int length)
        {
            var start = sentence;
            while (start < at && char.IsWhiteSpace(text[start]))
                start++;
            if (start < at)
                Add(new TextSpan(start, at + length), new TextSpan(start, at), closed: true);
            sentence = at + length;
        }

        private int Single(int at)
        {
            if (singlesAreApostrophes)
                return at;
            var end = SingleQuotation.ClosingOf(text, at, paragraph);
            if (end < 0)
            {
                singlesAreApostrophes = true;
                return at;
            }

            Add(new TextSpan(at, end + 1), new TextSpan(at + 1, end), closed: true);
            return end;
        }

        private int SentenceEnd(int from, int limit)
        {
            for (var i = from; i < limit; i++)
            {
                if (text[i] is '.' or '!' or '?' && (i + 1 == limit || char.IsWhiteSpace(text[i + 1])))
                    return i + 1;
            }

            return limit;
        }

        /// <summary>The first quotation of a paragraph that opens at its start goes on an unclosed one that ran to the end of the one before.</summary>
        private void Add(TextSpan span, TextSpan inner, bool closed)
        {
            int? before = found.Count == first && first > 0 && !found[^1].Closed && span.Start == paragraph.Start && OnlyWhiteSpaceBehind(found[^1].Span.End)
                ? found.Count - 1
                : null;
            found.Add(new Quotation(span, inner, closed, before));
        }

        private bool OnlyWhiteSpaceBehind(int end) => text.AsSpan(end, paragraph.Start - end).IsWhiteSpace();
    }
}
