using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>
/// Tells numbers that count or order from the same words in other use: the pronoun "one", "at first", "first aid",
/// "three times as many".
/// </summary>
internal readonly struct Countings(string text, List<Lexeme> lexemes)
{
    /// <summary>Words before "one" that make it a pronoun: "this one", "the one", "each one".</summary>
    public static bool IsPronounBefore(ReadOnlySpan<char> word) => WordSet.Pronouns.Contains(word);

    /// <summary>True behind a possessive, also over another ordinal: "his 14th and 15th".</summary>
    public bool IsOwn(int at)
    {
        if (at > 2 && lexemes[at - 1].Word?.Kind == NumberWordKind.And && (lexemes[at - 2].Word?.Kind == NumberWordKind.Ordinal || lexemes[at - 2].Is(text, "th")))
            at -= lexemes[at - 2].Is(text, "th") ? 3 : 2;
        return at > 0 && (lexemes[at - 1].Is(text, "his") || lexemes[at - 1].Is(text, "her") || lexemes[at - 1].Is(text, "their") || lexemes[at - 1].Is(text, "its"));
    }

    public bool Counts(Amount amount, CountedPhrase counted)
    {
        var noun = counted.Of is { } span ? text.AsSpan(span.Start, span.Length) : default;
        noun = noun[(noun.LastIndexOf(' ') + 1)..];
        if (amount.Kind == QuantityKind.Ordinal)
            return OrdinalCounts(amount, noun.ToString()) && !IsName(amount.Number.First, noun);
        if (noun.Equals("times", StringComparison.OrdinalIgnoreCase))
            return !IsMultiple(counted);
        var isOne = lexemes[amount.Number.First].Is(text, "one") && amount.NumberEnd == amount.Number.First + 1 && amount.UpTo is null;
        return !isOne || OneCounts(amount, counted, noun);
    }

    /// <summary>"three times as many", "four times last year's total"; but "three times in 2020", "changed hands three times".</summary>
    private bool IsMultiple(CountedPhrase counted)
    {
        var at = Position.AtOrBehind(lexemes, counted.Of!.Value.End);
        if (at >= lexemes.Count || lexemes[at].Kind == LexemeKind.Mark)
            return false;
        if (WordSet.AfterTimes.Contains(lexemes[at].In(text)))
            return false;
        return !(at + 1 < lexemes.Count && TimeWords.IsUnit(lexemes[at + 1].In(text)) && !(at + 2 < lexemes.Count && lexemes[at + 2].Kind == LexemeKind.Mark && !lexemes[at + 2].Spaced && lexemes[at + 2].In(text) is "'" or "’"));
    }

    /// <summary>"one soldier", "one of four", "one was killed"; not "one of the main bases", "one knows".</summary>
    private bool OneCounts(Amount amount, CountedPhrase counted, ReadOnlySpan<char> noun)
    {
        var (first, at) = (amount.Number.First, amount.End);
        if (at < lexemes.Count && lexemes[at].Word?.Kind == NumberWordKind.Of)
            return IsNumber(at + 1) || IsNumber(at + 2) || (first == 0 && WordSet.Harm.IsNear(text, lexemes, Math.Min(lexemes.Count, at + 8), 8));
        if (first > 0 && IsPronounBefore(lexemes[first - 1].In(text)))
            return false;
        if (counted.Of is null)
            return WordSet.Harm.IsNear(text, lexemes, Math.Min(lexemes.Count, at + 3), 3) || (first > 0 && lexemes[first - 1].Word?.Kind == NumberWordKind.And && at < lexemes.Count && lexemes[at].Kind == LexemeKind.Word);
        if (first > 0 && lexemes[first - 1].Is(text, "at") && noun.Equals("point", StringComparison.OrdinalIgnoreCase))
            return false;
        return !noun.Equals("another", StringComparison.OrdinalIgnoreCase) && !noun.Equals("thing", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"the Second Amendment", "the 46th Pride March": number and noun begin a name, or the noun alone behind digits.</summary>
    private bool IsName(int at, ReadOnlySpan<char> noun) =>
        at > 0 && noun.Length > 1 && char.IsUpper(noun[0]) && (char.IsLower(noun[1]) || lexemes[at].Kind == LexemeKind.Digits) && (lexemes[at].Kind == LexemeKind.Digits || char.IsUpper(text[lexemes[at].Start]));

    private bool IsNumber(int i) => i < lexemes.Count && (lexemes[i].Kind == LexemeKind.Digits || lexemes[i].Word is { Kind: NumberWordKind.Unit or NumberWordKind.Ten });

    /// <summary>"first" and "second" are adverbs and measures of time too, so they need their noun or an article.</summary>
    private bool OrdinalCounts(Amount amount, string noun)
    {
        var at = amount.Number.First;
        var isCompound = amount.End < lexemes.Count && lexemes[amount.End].IsDash(text) && !lexemes[amount.End].Spaced;
        var isPeriod = amount.End + 1 < lexemes.Count && IsNumber(amount.End) && TimeWords.IsUnit(lexemes[amount.End + 1].In(text));
        if (isCompound || isPeriod || TimeWords.IsUnit(noun) || RelativeOrdinals.At(text, lexemes, at).Place is not null)
            return false;
        if (noun.Length > 0)
            return !WordSet.SetNouns.Contains(noun);
        if (at == 0)
            return false;
        return amount.Value > 2 ? lexemes[at - 1].Kind == LexemeKind.Word : lexemes[at - 1].Is(text, "the");
    }
}
