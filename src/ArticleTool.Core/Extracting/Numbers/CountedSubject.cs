using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>
/// Finds, in the tree, the noun that a number without one speaks of: the subject of "cases passed 1,000", what is
/// described in "the attackers, numbering about 100" and "the jet, one of three".
/// </summary>
internal readonly struct CountedSubject(string text, Token[] tokens)
{
    /// <param name="number">Index of the number's last token.</param>
    public (TextSpan? Of, string? Unit)? Of(int number)
    {
        if (number < 0 || number >= tokens.Length)
            return null;
        var one = Is(number - 1, "of") && Is(number - 2, "one") ? number - 2 : number;
        if (one >= 2 && Is(one, "one") && Is(one - 1, ",") && Noun(one - 2) is { } named)
            return named;
        var head = tokens[number].Head;
        if (head < 0)
            return null;
        if (tokens[number].Deprel == "appos")
            return Noun(head);
        if (!WordSet.Totals.Contains(tokens[head].Span.In(text)))
            return null;
        if (tokens[head].Deprel.StartsWith("acl", StringComparison.Ordinal))
            return Noun(tokens[head].Head);
        for (var i = head - 1; i >= 0 && i >= head - 8; i--)
        {
            if (tokens[i].Head == head && tokens[i].Deprel.StartsWith("nsubj", StringComparison.Ordinal))
                return Noun(i);
        }

        return null;
    }

    private bool Is(int i, string word) => i >= 0 && tokens[i].Span.In(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    private (TextSpan? Of, string? Unit)? Noun(int i) =>
        i >= 0 && tokens[i].Upos == UniversalTag.Noun ? (tokens[i].Span, Nouns.BuiltIn.Unit(tokens[i], text)) : null;
}
