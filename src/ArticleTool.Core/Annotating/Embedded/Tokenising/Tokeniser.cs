using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Tokenising;

/// <summary>
/// Finds the tokens of a stretch of text, as UD English EWT cuts them, without changing a character: scanners that read
/// each character a bounded number of times. Every character that is not white space belongs to exactly one token.
/// </summary>
internal static class Tokeniser
{
    /// <summary>Appends the tokens of <paramref name="span"/>, in order. Offsets are those of the whole text.</summary>
    public static void Tokenise(string text, TextSpan span, List<TextSpan> tokens)
    {
        var stretch = text.AsSpan(span.Start, span.Length);
        var addresses = new AddressScanner(stretch);
        for (var i = 0; i < stretch.Length;)
        {
            if (Characters.IsGap(stretch[i]))
            {
                i++;
                continue;
            }

            var end = EndOfToken(stretch, i, ref addresses);
            tokens.Add(new TextSpan(span.Start + i, span.Start + end));
            i = end;
        }
    }

    private static int EndOfToken(ReadOnlySpan<char> text, int start, ref AddressScanner addresses)
    {
        var address = addresses.End(start);
        if (address > start)
            return address;
        var c = text[start];
        if (Characters.IsDigit(c) || (c is '.' or '+' && Characters.IsDigit(Characters.At(text, start + 1)) && !FollowsWord(text, start)))
            return NumberScanner.End(text, start);
        if ((Characters.IsWordPart(c) && c != '_') || (char.IsSurrogate(c) && Characters.IsWideLetter(text, start)))
            return WordScanner.End(text, start);
        if (Characters.IsApostrophe(c))
            return ApostropheScanner.End(text, start);
        return SymbolScanner.End(text, start);
    }

    private static bool FollowsWord(ReadOnlySpan<char> text, int start) => start > 0 && !Characters.IsGap(text[start - 1]) && text[start - 1] is not ('(' or '$' or '"');
}
