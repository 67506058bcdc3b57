using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Finds the hedges around a number and says what they make of it.</summary>
internal readonly struct HedgeReader(string text, List<Lexeme> lexemes)
{
    /// <summary>The hedge of an amount, and where the amount begins and ends with it.</summary>
    /// <param name="floor">Lexemes before this one belong to the amount before.</param>
    public (Hedge? Hedge, int First, int End) Around(Draft draft, int floor)
    {
        var (hedge, first) = draft.Number.Form == NumeralForm.Ordinal ? (null, draft.First) : Before(draft, floor);
        var end = draft.End;
        if (draft.Number.Form != NumeralForm.Ordinal && (hedge is null || hedge.Bound is Bound.Approximate or Bound.Exact || hedge.LowOpen || hedge.HighOpen))
        {
            var (after, length) = After(draft);
            if (after is { Bound: Bound.Exact })
                (hedge, end) = (hedge?.Closed() ?? after, end + length);
            else if (after is not null && hedge is null or { Bound: Bound.Approximate or Bound.Exact })
                (hedge, end) = (after, end + length);
        }

        return (hedge, first, end);
    }

    public static (Bound Bound, Interval Interval) Meaning(Draft draft, Hedge? hedge)
    {
        if (draft.Value == 0 && draft.Unit is null && hedge is null)
            return (Bound.None, Interval.Exactly(0));
        if (draft.Number.Form == NumeralForm.Vague)
            return (Bound.Vague, new Interval(draft.Value, null));
        if (draft.UpTo is { } high)
            return (Bound.Range, new Interval(Arithmetic.Tidy(draft.Value), Arithmetic.Tidy(high)));
        if (hedge is not null)
            return (hedge.Bound, hedge.Around(draft.Value));
        return draft.Number.Form == NumeralForm.Couple
            ? (Bound.Approximate, Between(draft.Value, draft.Value * 1.1m))
            : (Bound.Exact, Interval.Exactly(Arithmetic.Tidy(draft.Value)));
    }

    /// <summary>"minus a couple of degrees": below zero the larger number is the lesser one.</summary>
    private static Interval Between(decimal one, decimal other) => new(Arithmetic.Tidy(Math.Min(one, other)), Arithmetic.Tidy(Math.Max(one, other)));

    /// <summary>The hedge before an amount, over another that it limits: in "at least some 40" the first one counts.</summary>
    private (Hedge? Hedge, int First) Before(Draft draft, int floor)
    {
        (Hedge? hedge, var first) = (null, draft.First);
        for (var outer = 0; outer < 2 && first > floor; outer++)
        {
            var (found, length) = Hedges.BuiltIn.Before.Find(text, lexemes, first - 1);
            if (found is null || first - length < floor || (length == 1 && lexemes[first].Spaced && lexemes[first - 1].Kind == LexemeKind.Mark && text[lexemes[first - 1].Start] is '~' or '='))
                break;
            (hedge, first) = (found, first - length);
        }

        return (hedge, first);
    }

    private (Hedge? Hedge, int Length) After(Draft draft)
    {
        var at = draft.End;
        if (at >= lexemes.Count)
            return (null, 0);
        var isJoined = lexemes[at].IsDash(text) && !lexemes[at].Spaced;
        var (hedge, length) = Hedges.BuiltIn.After.Find(text, lexemes, at);
        if (hedge is null && isJoined)
            (hedge, length) = Hedges.BuiltIn.After.Find(text, lexemes, at + 1) is ({ } found, var more) ? (found, more + 1) : (null, 0);
        if (hedge is not null && at + length + 1 < lexemes.Count && lexemes[at + length].Is(text, "than") && IsNumberAt(at + length + 1))
            return (null, 0);
        var isNext = hedge is not null && at + length < lexemes.Count && IsNumberAt(at + length);
        return isNext ? (null, 0) : (hedge, length);
    }

    private bool IsNumberAt(int at) => lexemes[at] is { Kind: LexemeKind.Digits } or { Word.Kind: NumberWordKind.Unit or NumberWordKind.Ten };
}
