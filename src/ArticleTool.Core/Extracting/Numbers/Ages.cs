using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Tells ages that no unit marks: "aged 34", "Mirela Dost, 54, who", "children under five".</summary>
internal readonly struct Ages(string text, List<Lexeme> lexemes, Token[] tokens)
{
    private const decimal Oldest = 125;

    /// <summary>The amount as an age; null where it is none.</summary>
    /// <param name="token">Index of the number's token.</param>
    public Amount? At(Amount amount, int token)
    {
        if (amount.Kind == QuantityKind.Age)
            return amount;
        if (new AgeDecades(text, lexemes).At(amount) is { } decade)
            return decade;
        if (amount.Kind != QuantityKind.Count || amount.Number.Form != NumeralForm.Cardinal || amount.Value is <= 0 or > Oldest || amount.Value % 1 != 0)
            return null;
        return IsAged(amount) || (IsAverage(amount) && IsBare(amount)) || IsBesideName(amount, token) || IsUnderAge(amount) ? HedgedAge(amount with { Kind = QuantityKind.Age, Unit = "year" }) : null;
    }

    /// <summary>"people over the age of 65": the hedge stands before the word.</summary>
    private Amount HedgedAge(Amount amount)
    {
        var at = amount.First - 3;
        if (amount.Bound != Bound.Exact || at < 1 || !lexemes[at + 2].Is(text, "of") || !lexemes[at + 1].Is(text, "age"))
            return amount;
        var before = lexemes[at].Is(text, "the") ? at - 1 : at;
        return Hedges.BuiltIn.Before.Find(text, lexemes, before) is ({ } hedge, var length) && hedge.Bound is not (Bound.Exact or Bound.Approximate)
            ? amount with { First = before - length + 1, Bound = hedge.Bound, Interval = hedge.Around(amount.Value) }
            : amount;
    }

    private bool IsAged(Amount amount) =>
        amount.First > 0 && (IsAgeWord(amount.First - 1) || IsListed(amount.First - 1));

    /// <summary>"the average age of the miners is 34".</summary>
    private bool IsAverage(Amount amount)
    {
        if (amount.First == 0 || amount.UpTo is not null || !(lexemes[amount.First - 1].Is(text, "is") || lexemes[amount.First - 1].Is(text, "was") || lexemes[amount.First - 1].Is(text, "at")))
            return false;
        for (var i = amount.First - 2; i >= 0 && i >= amount.First - 9; i--)
        {
            if (lexemes[i].Is(text, "age"))
                return true;
        }

        return false;
    }

    private bool IsAgeWord(int i) => lexemes[i].Is(text, "aged") || lexemes[i].Is(text, "age") || lexemes[i].Is(text, "ages") || (i > 0 && lexemes[i].Is(text, "of") && lexemes[i - 1].Is(text, "age"));

    /// <summary>"aged 29 and 33", "aged 4, 7 and 9".</summary>
    private bool IsListed(int i)
    {
        for (var steps = 0; steps < 4 && i > 1 && (lexemes[i].Word?.Kind == NumberWordKind.And || lexemes[i].Is(text, ',')); steps++, i -= 2)
        {
            if (lexemes[i - 1].Kind != LexemeKind.Digits && lexemes[i - 1].Word is not { Kind: NumberWordKind.Unit or NumberWordKind.Ten })
                return false;
            if (IsAgeWord(i - 2))
                return true;
        }

        return false;
    }

    private bool IsBesideName(Amount amount, int token)
    {
        var (first, end) = (amount.First, amount.End);
        if (first < 2 || first != amount.Number.First || amount.UpTo is not null || token < 2 || !(lexemes[first - 1].Is(text, ',') || lexemes[first - 1].Is(text, '(')))
            return false;
        if (lexemes[first - 1].Is(text, '(') && !(end < lexemes.Count && lexemes[end].Is(text, ')')))
            return false;
        var isClosed = end >= lexemes.Count || lexemes[end].Kind == LexemeKind.Mark || lexemes[end].Is(text, "and") || lexemes[end].Is(text, "who");
        var before = tokens[token - 2];
        var word = before.Span.In(text);
        return isClosed && (end >= lexemes.Count || !lexemes[end].IsDash(text) || lexemes[end].Spaced) && !TimeWords.IsMonth(word)
            && ((before.Upos == UniversalTag.Propn && char.IsUpper(word[0])) || Nouns.BuiltIn.IsPerson(Nouns.BuiltIn.Unit(word)));
    }

    /// <summary>"under 18", "over 70" with nothing counted behind.</summary>
    private bool IsUnderAge(Amount amount)
    {
        if (amount.First == amount.Number.First || amount.UpTo is not null)
            return false;
        if (lexemes[amount.First].Is(text, "younger") || lexemes[amount.First].Is(text, "older"))
            return true;
        if (!lexemes[amount.First].Is(text, "under") && !lexemes[amount.First].Is(text, "over"))
            return false;
        return (IsBare(amount) && IsOfPersons(amount.First)) || (amount.First > 0 && lexemes[amount.First - 1].Kind == LexemeKind.Word && IsPerson(lexemes[amount.First - 1].In(text)));
    }

    /// <summary>"Half of the people there are under 18", "most victims were over 70"; "the toll was over 100" counts.</summary>
    private bool IsOfPersons(int first)
    {
        if (first == 0 || !(lexemes[first - 1].Is(text, "are") || lexemes[first - 1].Is(text, "were") || lexemes[first - 1].Is(text, "the") || lexemes[first - 1].Is(text, "for")))
            return false;
        for (var i = first - 2; i >= 0 && i >= first - 10; i--)
        {
            if (lexemes[i].Kind == LexemeKind.Word && IsPerson(lexemes[i].In(text)))
                return true;
        }

        return false;
    }

    private static bool IsPerson(ReadOnlySpan<char> word) =>
        word.Equals("those", StringComparison.OrdinalIgnoreCase) || word.Equals("anyone", StringComparison.OrdinalIgnoreCase) || word.Equals("everyone", StringComparison.OrdinalIgnoreCase)
        || (Nouns.BuiltIn.Knows(word) && Nouns.BuiltIn.IsPerson(Nouns.BuiltIn.Unit(word)));

    /// <summary>True where nothing is counted behind the number.</summary>
    private bool IsBare(Amount amount)
    {
        return amount.End >= lexemes.Count || (lexemes[amount.End].Kind == LexemeKind.Mark && !lexemes[amount.End].IsDash(text)) || lexemes[amount.End].Is(text, "and") || lexemes[amount.End].Is(text, "in");
    }
}
