namespace ArticleTool.Annotating.Embedded.Tokenising;

/// <summary>Tokens that begin with an apostrophe or single quote: clitics ('s, 'll), clipped words ('em), decades ('90s), quotes.</summary>
internal static class ApostropheScanner
{
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var afterWord = start > 0 && (Characters.IsWordPart(text[start - 1]) || text[start - 1] is '.' or ')' or '"' or '\u201d');
        if (afterWord && CliticEnd(text, start) is var clitic and > 0)
            return clitic;
        if (IsDecade(text, start) || IsClipped(text, start))
            return Characters.EndOfWordParts(text, start + 1);
        // '' and `` are double quotes of typewriters.
        return Characters.At(text, start + 1) == text[start] && text[start] is '\'' or '`' ? RunEnd(text, start) : start + 1;
    }

    /// <summary>The end of 's, 'm, 'd, 're, 've, 'll at an apostrophe, or 0.</summary>
    public static int CliticEnd(ReadOnlySpan<char> text, int apostrophe)
    {
        var first = char.ToLowerInvariant(Characters.At(text, apostrophe + 1));
        var second = Characters.At(text, apostrophe + 2);
        if (!Characters.IsWordPart(second))
            return first is 's' or 'm' or 'd' or 't' ? apostrophe + 2 : 0;
        var pair = (first, char.ToLowerInvariant(second)) is ('r', 'e') or ('v', 'e') or ('l', 'l');
        return pair && !Characters.IsWordPart(Characters.At(text, apostrophe + 3)) ? apostrophe + 3 : 0;
    }

    /// <summary>True within n't.</summary>
    public static bool IsNegation(ReadOnlySpan<char> text, int apostrophe) =>
        apostrophe > 0
        && text[apostrophe - 1] is 'n' or 'N'
        && Characters.At(text, apostrophe + 1) is 't' or 'T'
        && !Characters.IsWordPart(Characters.At(text, apostrophe + 2));

    private static bool IsDecade(ReadOnlySpan<char> text, int start) =>
        Characters.IsDigit(Characters.At(text, start + 1))
        && Characters.At(text, start + 2) == '0'
        && Characters.At(text, start + 3) == 's';

    private static bool IsClipped(ReadOnlySpan<char> text, int start)
    {
        var word = text[(start + 1)..Characters.EndOfWordParts(text, start + 1)];
        return word is "em" or "til" or "cause" or "bout" or "Em" or "Til" or "Cause";
    }

    private static int RunEnd(ReadOnlySpan<char> text, int start) => start + 2;
}
