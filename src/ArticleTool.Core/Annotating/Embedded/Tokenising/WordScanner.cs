namespace ArticleTool.Annotating.Embedded.Tokenising;

/// <summary>Tokens that begin with a letter.</summary>
internal static class WordScanner
{
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var i = Math.Max(start + 1, Characters.EndOfWordParts(text, start));
        if (Characters.At(text, i) is not ('\'' or '\u2019' or '\u02bc' or '`' or '.' or '-' or '\u2010' or '\u2011' or '&' or '$'))
            return SplitContraction(text, start, i);
        for (var segment = start; i < text.Length;)
        {
            var next = text[i] switch
            {
                '.' => AfterStop(text, start, segment, i),
                '-' or '\u2010' or '\u2011' => AfterHyphen(text, start, i),
                '&' => AfterAmpersand(text, i),
                '$' => IsDollarPrefix(text[start..i]) ? ~(i + 1) : i,
                var c when Characters.IsApostrophe(c) => AfterApostrophe(text, start, i),
                _ => i,
            };
            if (next < 0)
                return ~next;
            if (next == i)
                break;
            segment = next;
            i = Math.Max(next, Characters.EndOfWordParts(text, next));
        }

        return SplitContraction(text, start, i);
    }

    private static int SplitContraction(ReadOnlySpan<char> text, int start, int end)
    {
        var split = TokenisingKnowledge.Shared.ContractionSplit(text[start..end]);
        return split > 0 ? start + split : end;
    }

    // The steps below answer where the word goes on, the same place where it ends, or the complement of a token's end.

    private static int AfterApostrophe(ReadOnlySpan<char> text, int start, int i)
    {
        if (!Characters.IsLetter(Characters.At(text, i + 1)))
            return i;
        if (ApostropheScanner.IsNegation(text, i))
            return i - 1 > start ? ~(i - 1) : ~(i + 2);
        // O'Rourke, Shi'ite and al-Qa'ida go on; it's does not.
        return ApostropheScanner.CliticEnd(text, i) > 0 ? i : i + 1;
    }

    private static int AfterHyphen(ReadOnlySpan<char> text, int start, int i) =>
        Characters.IsLetter(Characters.At(text, i + 1)) && TokenisingKnowledge.Shared.IsPrefix(text[start..i]) ? i + 1 : i;

    /// <summary>AT&amp;T, R&amp;D.</summary>
    private static int AfterAmpersand(ReadOnlySpan<char> text, int i) =>
        Characters.IsUpper(text[i - 1]) && Characters.IsUpper(Characters.At(text, i + 1)) ? i + 1 : i;

    private static bool IsDollarPrefix(ReadOnlySpan<char> word) => word is "US" or "U" or "A" or "AU" or "C" or "CA" or "HK" or "NZ" or "S" or "NT" or "R";

    private static int AfterStop(ReadOnlySpan<char> text, int start, int segment, int i)
    {
        var next = Characters.At(text, i + 1);
        if (next == '.')
            return i;
        var single = i - segment == 1 && Characters.IsLetter(text[segment]);
        if (single && Characters.IsLetter(next) && !Characters.IsLetter(Characters.At(text, i + 2)))
            return i + 1;
        // The acronym's last stop, U.S. -- and an initial without a space, W.Smith.
        if (single && (segment > start || (Characters.IsUpper(next) && Characters.IsUpper(text[segment]))))
            return ~(i + 1);
        if (Characters.IsLetter(next))
            return IsFileOrDomain(text, i + 1) ? i + 1 : text[start..i] is "Ph" && next == 'D' && Characters.At(text, i + 2) == '.' ? ~(i + 3) : i;
        return AbbreviationScanner.TakesStop(text, start, i) ? ~(i + 1) : i;
    }

    private static bool IsFileOrDomain(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 5 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return char.IsAsciiLetterLower(text[start]) && TokenisingKnowledge.Shared.IsExtension(text[start..end]) && !Characters.IsLetter(Characters.At(text, end));
    }
}
