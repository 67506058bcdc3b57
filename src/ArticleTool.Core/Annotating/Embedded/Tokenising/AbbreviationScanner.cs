namespace ArticleTool.Annotating.Embedded.Tokenising;

/// <summary>Decides whether a full stop after a word is the word's own: by the word and by what comes next.</summary>
internal static class AbbreviationScanner
{
    /// <param name="stop">Where the full stop stands; no letter follows it.</param>
    public static bool TakesStop(ReadOnlySpan<char> text, int start, int stop)
    {
        var word = text[start..stop];
        if (word.Length == 1 && Characters.IsUpper(word[0]))
            return IsInitial(text, word[0], stop);
        if (!TokenisingKnowledge.Shared.IsAbbreviation(word, out var kind))
            return false;
        var next = NextWord(text, stop + 1);
        var first = Characters.At(text, next);
        return kind switch
        {
            AbbreviationKind.Title => first is '\0' || Characters.IsUpper(first) || !Characters.IsLetter(first),
            AbbreviationKind.Number => Characters.IsDigit(first),
            AbbreviationKind.Dated => Characters.IsUpper(word[0]) && (Characters.IsDigit(first) || !StartsSentence(text, next)),
            AbbreviationKind.Place => Characters.IsUpper(word[0]),
            _ => true,
        };
    }

    /// <summary>True where a capitalised word stands that usually begins a sentence, or nothing.</summary>
    public static bool StartsSentence(ReadOnlySpan<char> text, int start) =>
        start >= text.Length || TokenisingKnowledge.Shared.IsStarter(text[start..Characters.EndOfWordParts(text, start)]);

    /// <summary>J. Smith, but not vitamin C. The ...</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, char letter, int stop)
    {
        var next = NextWord(text, stop + 1);
        return next > stop + 1 && letter != 'I' && Characters.IsUpper(Characters.At(text, next)) && !StartsSentence(text, next);
    }

    private static int NextWord(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Characters.IsGap(text[index]))
            index++;
        return index;
    }
}
