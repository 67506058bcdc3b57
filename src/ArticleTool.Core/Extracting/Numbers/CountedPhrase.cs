using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>What a number counts.</summary>
/// <param name="Of">Up to its head noun; null where the text leaves it out.</param>
/// <param name="Unit">The head's canonical unit.</param>
/// <param name="End">Index of the token behind it.</param>
/// <param name="IsElided">True where it has to be taken from what went before: "two of whom", "six more".</param>
internal readonly record struct CountedPhrase(TextSpan? Of, string? Unit, int End, bool IsElided)
{
    /// <summary>The pronoun in "half of them".</summary>
    public TextSpan? Pronoun { get; init; }

    /// <summary>True where words say that something goes on: "six more", "two others", "three of them".</summary>
    public bool Continues { get; init; }

    /// <summary>Index of the head's token, where there is a phrase.</summary>
    public int Head { get; init; }
}

/// <summary>
/// Reads the noun phrase behind a number from the engine's tags: adjectives, participles and nouns up to the last noun.
/// Where the engine made a tree and it ties the number to a noun of the phrase, the phrase ends with that noun.
/// </summary>
internal readonly struct CountedPhraseReader(string text, Token[] tokens, TakenSpans taken, bool isMany = false)
{
    /// <summary>A noun phrase longer than this is no counted one.</summary>
    private const int Longest = 12;

    /// <param name="at">Index of the token behind the number.</param>
    /// <param name="number">Index of the number's last token; -1 where there is none.</param>
    public CountedPhrase Read(int at, int number)
    {
        if (IsHyphen(at))
            return Compound(at + 1);
        var first = at;
        while (Is(at, "more", "other", "additional", "further", "extra", "fewer", "new") && !Is(at + 1, "than") && (!Is(at, "new") || at > first))
            at++;
        if (Is(at, "others"))
            return Elided(at, at + 1) with { Pronoun = tokens[at].Span };
        if (Is(at, "of"))
            return Part(at + 1, number);
        if (Is(at + 1, "of") && Is(at, "\"", "”", "’", "'", "''"))
            return Part(at + 2, number);
        var phrase = Phrase(at, at, number);
        return phrase.Of is null && at > first ? phrase with { Continues = true } : phrase;
    }

    private CountedPhrase Elided(int pronoun, int end) =>
        new(null, null, end, true) { Continues = true, Pronoun = pronoun < tokens.Length ? tokens[pronoun].Span : null };

    /// <summary>Behind "of": "the attackers", "them", "those killed", "the six largest funds".</summary>
    private CountedPhrase Part(int at, int number)
    {
        if (Is(at, "them", "whom", "which", "us", "it", "you"))
            return Predicated(at + 1) ?? Elided(at, at + 1);
        var phrase = Phrase(at, AfterDeterminer(at), number);
        if (phrase.Of is not null || !Is(at, "those", "these", "that", "this"))
            return phrase;
        var isDescribed = Is(at, "those") && at + 1 < tokens.Length && tokens[at + 1].Upos is UniversalTag.Verb or UniversalTag.Adj or UniversalTag.Adv or UniversalTag.Adp;
        return isDescribed
            ? new CountedPhrase(new TextSpan(tokens[at].Span.Start, tokens[at + 1].Span.End), "person", at + 2, false) { Head = at + 1 }
            : Elided(at, at + 1);
    }

    /// <summary>"three of them women": what they are, where no verb follows.</summary>
    private CountedPhrase? Predicated(int at)
    {
        var isPlain = at < tokens.Length && tokens[at].Upos == UniversalTag.Noun && (at + 1 == tokens.Length || tokens[at + 1].Upos is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Cconj);
        return isPlain ? new CountedPhrase(tokens[at].Span, Nouns.BuiltIn.Unit(tokens[at], text), at + 1, false) { Head = at } : null;
    }

    /// <summary>The noun behind a hyphen: "a 12-member panel" counts members.</summary>
    private CountedPhrase Compound(int at)
    {
        if (at >= tokens.Length || !char.IsLetter(text[tokens[at].Span.Start]))
            return default;
        return Is(at, "strong")
            ? new CountedPhrase(null, "person", at + 1, false)
            : new CountedPhrase(tokens[at].Span, Nouns.BuiltIn.Unit(tokens[at].Span.In(text)), at + 1, false) { Head = at };
    }

    private int AfterDeterminer(int at)
    {
        while (at < tokens.Length && (tokens[at].Upos is UniversalTag.Det or UniversalTag.Num || tokens[at].Xpos is "PRP$" or "CD" or "DT"))
            at++;
        return at;
    }

    /// <param name="start">Where the phrase begins, at a determiner perhaps.</param>
    private CountedPhrase Phrase(int start, int at, int number)
    {
        var (head, plural) = (-1, -1);
        for (var i = at; i < tokens.Length && i < at + Longest && !EndsBefore(i); i++)
        {
            if (IsNoun(i))
                head = i;
            else if (head < 0 || IsHyphen(i - 1) || IsHyphen(i + 1) || tokens[i].Upos != UniversalTag.Verb ? !MayStandBefore(i, at) : true)
                break;
            if (head == i && IsPlural(i) && !WordSet.PluralModifiers.Contains(tokens[i].Span.In(text)))
                plural = i;
            if (head == i && (IsTreeHead(number, i) || IsPartHead(i, at) || EndsWithPlural(i)))
                break;
        }

        if (isMany && plural >= 0 && head > plural && !Nouns.BuiltIn.Knows(tokens[head].Span.In(text)))
            head = plural;
        var isSingular = isMany && start == at && plural < 0 && head >= 0 && !IsCollective(head);
        if (isSingular && head > at && tokens[at].Upos == UniversalTag.Noun)
            head = at;
        var isVerb = isSingular && head == at && (head + 1 == tokens.Length || tokens[head + 1].Upos != UniversalTag.Noun);
        if (head < 0 || isVerb)
            return new CountedPhrase(null, null, at, start == at);
        if (head == start && Is(head, "dead", "injured", "wounded", "missing", "hurt", "killed"))
            return new CountedPhrase(null, "person", head, false);
        while (start < head && tokens[start].Upos == UniversalTag.Punct)
            start++;
        var unit = Nouns.BuiltIn.Unit(tokens[head], text);
        return new CountedPhrase(new TextSpan(tokens[start].Span.Start, tokens[head].Span.End), unit, head + 1, false) { Head = head };
    }

    /// <summary>True where the word can be counted in several without an s: "two aircraft", "12 women", "five crew".</summary>
    private bool IsCollective(int i) => IsPlural(i) || Nouns.BuiltIn.Knows(tokens[i].Span.In(text)) || (tokens[i].Xpos is "NNS" or "NNPS" && !tokens[i].Span.In(text).EndsWith("ed"));

    /// <summary>The noun that the tree hangs, over "of", on something before it.</summary>
    private bool IsPartHead(int i, int at) =>
        tokens[i].Head >= 0 && tokens[i].Head < at && tokens[i].Deprel.StartsWith("nmod", StringComparison.Ordinal) && IsLast(i);

    private bool IsTreeHead(int number, int i) =>
        number >= 0 && number < tokens.Length && tokens[number].Head == i && tokens[number].Deprel == "nummod" && IsLast(i);

    /// <summary>False where the next word surely goes on with the phrase, whatever the tree says.</summary>
    private bool IsLast(int i) =>
        !IsHyphen(i + 1) && !IsPossessed(i + 1) && (IsPlural(i) || i + 1 >= tokens.Length || !IsNoun(i + 1));

    /// <summary>A plural before another plural ends the phrase, unless it is one that stands before nouns.</summary>
    private bool EndsWithPlural(int i) =>
        i + 1 < tokens.Length && IsNoun(i + 1) && IsPlural(i) && (IsPlural(i + 1) || tokens[i + 1].Xpos is "VBZ") && !WordSet.PluralModifiers.Contains(tokens[i].Span.In(text));

    private bool IsPlural(int i) => tokens[i].Span.Length > 3 && text[tokens[i].Span.End - 1] == 's' && text[tokens[i].Span.End - 2] != 's' && char.IsLetterOrDigit(text[tokens[i].Span.End - 2]);

    private bool IsPossessed(int i) => i < tokens.Length && tokens[i].Xpos == "POS";

    /// <summary>A time begins, or a word that opens one: "500 tonnes of coal last year".</summary>
    private bool EndsBefore(int i) =>
        taken.InTime(tokens[i].Span) || Is(i, "last", "next", "this", "such") || (tokens[i].Upos == UniversalTag.Propn && IsDay(tokens[i].Span.In(text)));

    private bool IsNoun(int i) =>
        (tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn && char.IsLetterOrDigit(text[tokens[i].Span.Start]))
        || (Is(i, "dead", "injured", "wounded", "missing", "people", "accused") && (i == 0 || tokens[i - 1].Upos == UniversalTag.Det || Is(i, "people")) && !IsNounAhead(i + 1));

    private static bool IsDay(ReadOnlySpan<char> word) => word.EndsWith("day") || TimeWords.IsMonth(word);

    private bool IsNounAhead(int i) => i < tokens.Length && tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn;

    private bool MayStandBefore(int i, int at) => tokens[i].Upos switch
    {
        UniversalTag.Adj or UniversalTag.Num => !IsComparison(i),
        UniversalTag.Adv => i + 1 < tokens.Length && tokens[i + 1].Upos is UniversalTag.Adj or UniversalTag.Verb && (tokens[i + 1].Upos == UniversalTag.Adj || LeadsToNoun(i + 1)),
        UniversalTag.Verb => LeadsToNoun(i) || (i == at && isMany && i + 1 < tokens.Length && tokens[i].Span.In(text).EndsWith("ed") && IsNounAhead(i + 1) && IsPlural(i + 1)) || IsHyphen(i + 1) || IsHyphen(i - 1),
        UniversalTag.Part => (tokens[i].Xpos == "POS" && i + 1 < tokens.Length) || IsHyphen(i - 1) || IsHyphen(i + 1),
        UniversalTag.Punct or UniversalTag.Sym => IsHyphen(i) || IsQuoteInside(i),
        _ => IsHyphen(i - 1) || IsHyphen(i + 1),
    };

    private bool IsComparison(int i) => Is(i + 1, "than");

    /// <summary>"10 'ballistic' missiles", "several \"precision\" strikes".</summary>
    private bool IsQuoteInside(int i) =>
        tokens[i].Span.Length == 1 && text[tokens[i].Span.Start] is '"' or '“' or '”' or '‘' or '’' or '\'' && i + 1 < tokens.Length && tokens[i + 1].Upos is UniversalTag.Adj or UniversalTag.Noun;

    /// <summary>"masked robbers", "trapped miners": a participle right before a noun or an adjective.</summary>
    private bool LeadsToNoun(int i)
    {
        var word = tokens[i].Span.In(text);
        var isParticiple = tokens[i].Xpos is "VBN" or "VBG" or "JJ" || (tokens[i].Xpos != "VBD" && (word.EndsWith("ed") || word.EndsWith("ing")));
        return isParticiple && i + 1 < tokens.Length && tokens[i + 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj && !EndsBefore(i + 1);
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
