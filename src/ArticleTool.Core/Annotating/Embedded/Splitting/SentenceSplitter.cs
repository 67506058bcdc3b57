using ArticleTool.Annotating.Embedded.Tokenising;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Splitting;

/// <summary>Finds where sentences end among the tokens of one paragraph.</summary>
internal static class SentenceSplitter
{
    /// <summary>A longer stretch is no sentence but a list or a table; cutting it keeps every later stage linear.</summary>
    public const int LongestSentence = 1024;

    /// <summary>Appends, for each sentence, the index after its last token. The last token always ends a sentence.</summary>
    public static void Split(string text, List<TextSpan> tokens, List<int> ends)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsTerminal(text, tokens, i))
                continue;
            var last = i;
            while (last + 1 < tokens.Count && IsClosing(text, tokens, last + 1))
                last++;
            if (last + 1 < tokens.Count && MayBegin(text, tokens, i, last + 1))
                Add(ends, last + 1);
            i = last;
        }

        if (tokens.Count > 0)
            Add(ends, tokens.Count);
    }

    private static void Add(List<int> ends, int end)
    {
        var start = ends.Count > 0 ? ends[^1] : 0;
        for (; end - start > LongestSentence; start += LongestSentence)
            ends.Add(start + LongestSentence);
        ends.Add(end);
    }

    private static bool IsTerminal(string text, List<TextSpan> tokens, int index)
    {
        var token = tokens[index].In(text);
        return token[^1] is '.' or '!' or '?' or '\u2026';
    }

    /// <summary>A quote or bracket that closes: it stands right behind what it closes.</summary>
    private static bool IsClosing(string text, List<TextSpan> tokens, int index)
    {
        var span = tokens[index];
        return span.Start == tokens[index - 1].End && text[span.Start] is '"' or '\u201d' or '\u2019' or '\'' or ')' or ']' or '\u00bb';
    }

    private static bool MayBegin(string text, List<TextSpan> tokens, int terminal, int next)
    {
        var token = tokens[terminal].In(text);
        var first = text[tokens[next].Start];
        if (char.IsLower(first))
            return MayBeginSmall(text, tokens, terminal, next);
        if (token is "." or "!" or "?")
            return first is not (',' or ';' or ')' or ':');
        if (token[0] is '.' or '!' or '?' or '\u2026')
            return token[0] is '!' or '?' ? first is not (',' or ';' or ')' or ':') : Characters.IsUpper(first);
        // An abbreviation: only before a word that usually begins a sentence.
        return AbbreviationScanner.StartsSentence(text, tokens[next].Start) && !(TokenisingKnowledge.Shared.IsAbbreviation(token[..^1], out var kind) && kind == AbbreviationKind.Title);
    }

    /// <summary>
    /// In hasty writing a sentence begins with a small letter. "Why?" she asked goes on after its quote; a short word before
    /// the stop may be an abbreviation that no list has, a capitalised one a name: Yahoo! said.
    /// </summary>
    private static bool MayBeginSmall(string text, List<TextSpan> tokens, int terminal, int next)
    {
        if (terminal + 1 != next || terminal == 0 || tokens[next].Start == tokens[terminal].End)
            return false;
        var before = tokens[terminal - 1].In(text);
        return tokens[terminal].In(text)[0] switch
        {
            '.' => tokens[terminal].Length == 1 && before.Length > 3,
            '!' or '?' => !Characters.IsUpper(before[0]),
            _ => false,
        };
    }
}
