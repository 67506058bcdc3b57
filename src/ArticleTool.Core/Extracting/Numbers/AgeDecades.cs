using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Ages that a letter marks: <c>in her 40s</c>, <c>in his early thirties</c>, <c>the over-65s</c>.</summary>
internal readonly struct AgeDecades(string text, List<Lexeme> lexemes)
{
    // Of a decade's ten years the first four are early, the last three late.
    private static readonly (string Word, int From, int To)[] Shares = [("early", 0, 3), ("mid", 4, 6), ("late", 7, 9)];

    public Amount? At(Amount amount)
    {
        var first = amount.Number.First;
        var isWord = lexemes[first].Word?.Kind == NumberWordKind.Decade;
        if (!isWord && !(amount.Number is { InDigits: true, Form: NumeralForm.Cardinal } && amount.Value is >= 10 and < 100 && amount.Number.End < lexemes.Count && lexemes[amount.Number.End].Is(text, "s") && !lexemes[amount.Number.End].Spaced))
            return null;
        var end = isWord ? amount.Number.End : amount.Number.End + 1;
        if (Bounded(amount, first, end) is { } bounded)
            return bounded;
        if (!IsOwn(text, lexemes, first) || amount.Value % 10 != 0)
            return null;
        var (from, to) = (amount.Value, amount.Value + 9);
        if (ShareAt(first) is var (at, share))
            (first, from, to) = (at, amount.Value + share.From, amount.Value + share.To);
        return amount with { First = first, End = end, NumberEnd = end, Kind = QuantityKind.Age, Unit = "year", UpTo = to, Bound = Bound.Range, Interval = new Interval(from, to) };
    }

    /// <summary>"her 40s", "his early 40s", "their mid-40s": somebody's, so years of a life rather than of a century.</summary>
    public static bool IsOwn(string text, List<Lexeme> lexemes, int first)
    {
        var at = new AgeDecades(text, lexemes).ShareAt(first)?.At ?? first;
        return at > 0 && lexemes[at - 1].Kind == LexemeKind.Word && WordSet.Possessives.Contains(lexemes[at - 1].In(text));
    }

    private (int At, (string Word, int From, int To) Share)? ShareAt(int first)
    {
        var at = first > 1 && lexemes[first - 1].IsDash(text) && !lexemes[first - 1].Spaced ? first - 2 : first - 1;
        if (at < 0)
            return null;
        foreach (var share in Shares)
        {
            if (lexemes[at].Is(text, share.Word))
                return (at, share);
        }

        return null;
    }

    /// <summary>"over-65s", "under 18s".</summary>
    private Amount? Bounded(Amount amount, int first, int end)
    {
        var at = first > 1 && lexemes[first - 1].IsDash(text) && !lexemes[first - 1].Spaced && !lexemes[first].Spaced ? first - 2 : first - 1;
        if (at < 0 || !(lexemes[at].Is(text, "over") || lexemes[at].Is(text, "under")))
            return null;
        var isOver = lexemes[at].Is(text, "over");
        var interval = isOver ? new Interval(amount.Value, null, minOpen: true) : new Interval(null, amount.Value, maxOpen: true);
        return amount with { First = at, End = end, NumberEnd = end, Kind = QuantityKind.Age, Unit = "year", Bound = isOver ? Bound.MoreThan : Bound.LessThan, Interval = interval };
    }
}
