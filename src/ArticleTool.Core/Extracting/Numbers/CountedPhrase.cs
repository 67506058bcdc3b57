using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>What a number counts.</summary>
/// <param name="Of">Up to its head noun; null where the text leaves it out.</param>
/// <param name="Unit">The head's canonical unit.</param>
/// <param name="End">Index of the token behind it.</param>
/// <param name="IsElided">True where it has to be taken from what went before: "two of whom", "six more".</param>
internal readonly record struct CountedPhrase(TextSpan? Of, string? Unit, int End, bool IsElided);

/// <summary>
/// Reads the noun phrase behind a number from the engine's tags: adjectives, participles and nouns up to the last noun.
/// Where the engine made a tree and it ties the number to a noun of the phrase, the phrase ends with that noun.
/// </summary>
internal readonly struct CountedPhraseReader(string text, Token[] tokens)
{
    /// <summary>A noun phrase longer than this is no counted one.</summary>
    private const int Longest = 12;

    /// <param name="at">Index of the token behind the number.</param>
    /// <param name="number">Index of the number's last token.</param>
    public CountedPhrase Read(int at, int number)
    {
        if (IsHyphen(at))
            return Compound(at + 1);
        while (at < tokens.Length && Is(at, "more", "other", "additional", "further", "extra") && !Is(at + 1, "than"))
            at++;
        if (Is(at, "others"))
            return new CountedPhrase(null, null, at, true);
        if (!Is(at, "of"))
            return Phrase(at, at, number);
        if (Is(at + 1, "them", "whom", "which", "those", "these", "us", "it", "that"))
            return new CountedPhrase(null, null, at + 2, !Is(at + 1, "that"));
        return Phrase(at + 1, AfterDeterminer(at + 1), number);
    }

    /// <summary>The noun behind a hyphen: "a 12-member panel" counts members.</summary>
    private CountedPhrase Compound(int at)
    {
        if (at >= tokens.Length || !char.IsLetter(text[tokens[at].Span.Start]))
            return default;
        if (Is(at, "strong"))
            return new CountedPhrase(null, "person", at + 1, false);
        return new CountedPhrase(tokens[at].Span, Nouns.BuiltIn.Unit(tokens[at].Span.In(text)), at + 1, false);
    }

    private int AfterDeterminer(int at)
    {
        while (at < tokens.Length && (tokens[at].Upos is UniversalTag.Det or UniversalTag.Num || tokens[at].Xpos is "PRP$" or "CD"))
            at++;
        return at;
    }

    /// <param name="start">Where the phrase begins, at a determiner perhaps.</param>
    private CountedPhrase Phrase(int start, int at, int number)
    {
        var head = -1;
        var i = at;
        for (; i < tokens.Length && i < at + Longest; i++)
        {
            if (IsNoun(i, at))
                head = i;
            else if (!MayStandBefore(i))
                break;
            if (number >= 0 && number < tokens.Length && tokens[number].Head == i && tokens[number].Deprel == "nummod" && head == i && !IsHyphen(i + 1))
                break;
        }

        if (head < 0)
            return new CountedPhrase(null, null, at, start == at);
        var unit = Nouns.BuiltIn.Unit(tokens[head].Span.In(text));
        return new CountedPhrase(new TextSpan(tokens[start].Span.Start, tokens[head].Span.End), unit, head + 1, false);
    }

    private bool IsNoun(int i, int first) =>
        (tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn && char.IsLetterOrDigit(text[tokens[i].Span.Start]) && !IsBareTime(i, first))
        || (tokens[i].Upos is UniversalTag.Adj or UniversalTag.Verb && Is(i, "dead", "injured", "wounded", "missing", "people", "others") && !IsNounAhead(i + 1) && IsDeterminer(i - 1));

    private bool IsBareTime(int i, int first) => i > first && tokens[i].Upos == UniversalTag.Propn && tokens[i - 1].Upos == UniversalTag.Noun && char.IsUpper(text[tokens[i].Span.Start]) && IsDay(tokens[i].Span.In(text));

    private static bool IsDay(ReadOnlySpan<char> word) => word.EndsWith("day") || TimeWords.IsMonth(word);

    private bool IsDeterminer(int i) => i >= 0 && tokens[i].Upos is UniversalTag.Det;

    private bool IsNounAhead(int i) => i < tokens.Length && tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn;

    private bool MayStandBefore(int i) => tokens[i].Upos switch
    {
        UniversalTag.Adj or UniversalTag.Num => true,
        UniversalTag.Adv => i + 1 < tokens.Length && tokens[i + 1].Upos is UniversalTag.Adj or UniversalTag.Verb && LeadsToNoun(i + 1),
        UniversalTag.Verb => LeadsToNoun(i),
        UniversalTag.Part => tokens[i].Xpos == "POS" && i + 1 < tokens.Length,
        UniversalTag.Punct => IsHyphen(i),
        _ => false,
    };

    /// <summary>"masked robbers", "trapped miners": a participle right before a noun or an adjective.</summary>
    private bool LeadsToNoun(int i)
    {
        var word = tokens[i].Span.In(text);
        var isParticiple = tokens[i].Xpos is "VBN" or "VBG" or "JJ" || (tokens[i].Xpos != "VBD" && (word.EndsWith("ed") || word.EndsWith("ing")));
        return isParticiple && i + 1 < tokens.Length && tokens[i + 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj;
    }

    /// <summary>A hyphen between two words.</summary>
    private bool IsHyphen(int i) =>
        i > 0 && i + 1 < tokens.Length && tokens[i].Span.Length == 1 && text[tokens[i].Span.Start] is '-' or '\u2010' or '\u2011'
        && tokens[i - 1].Span.End == tokens[i].Span.Start && tokens[i + 1].Span.Start == tokens[i].Span.End;

    private bool Is(int i, params ReadOnlySpan<string> words)
    {
        if (i < 0 || i >= tokens.Length)
            return false;
        foreach (var word in words)
        {
            if (tokens[i].Span.In(text).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
