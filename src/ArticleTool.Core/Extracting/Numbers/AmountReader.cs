using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>
/// Puts numbers together with their hedges, units and upper ends: <c>more than $5m</c>, <c>between 80 and 120 km</c>,
/// <c>nine out of 10</c>. Works on one sentence at a time and is made once for many.
/// </summary>
internal sealed class AmountReader
{
    private readonly List<Lexeme> lexemes = [];
    private readonly List<Numeral> numerals = [];
    private readonly List<Amount> amounts = [];
    private string text = "";

    /// <summary>The lexemes of the text last read.</summary>
    public List<Lexeme> Lexemes => lexemes;

    /// <summary>The plain numbers of the text last read.</summary>
    public IReadOnlyList<Numeral> Numerals => numerals;

    /// <summary>The amounts in a stretch of text, in order, without overlap. The list is used again by the next call.</summary>
    public List<Amount> Read(string whole, TextSpan span)
    {
        text = whole;
        Lexer.Lex(text, span.Start, span.End, NumberWords.BuiltIn, lexemes);
        new NumeralReader(text, lexemes).ReadAll(numerals);
        amounts.Clear();
        for (var n = 0; n < numerals.Count;)
        {
            var amount = At(n, amounts.Count == 0 ? 0 : amounts[^1].End, out var next);
            if (amounts.Count > 0 && Joined(amounts[^1], amount) is { } joined)
                amounts[^1] = joined;
            else if (amounts.Count == 0 || amount.First >= amounts[^1].End)
                amounts.Add(amount);
            // A rate can take a number word in: "5 euros a dozen".
            for (n = next; n < numerals.Count && numerals[n].First < amount.End;)
                n++;
        }

        return amounts;
    }

    /// <summary>"More than 10 and less than 40" bounds one number from both sides.</summary>
    private Amount? Joined(Amount low, Amount high)
    {
        var isJoint = high.First == low.End + 1 && (lexemes[low.End].Word?.Kind == NumberWordKind.And || lexemes[low.End].Is(text, "but"));
        var (a, b) = (low.Interval, high.Interval);
        var isTwoSided = (a.Min is null) != (a.Max is null) && (b.Min is null) != (b.Max is null) && (a.Min is null) != (b.Min is null);
        if (!isJoint || !isTwoSided || low.Bound == Bound.Vague || high.Bound == Bound.Vague || low.Kind != high.Kind || (low.Unit ?? high.Unit) != high.Unit || !a.Meets(b))
            return null;
        var both = a.Min is null ? new Interval(b.Min, a.Max, b.MinOpen, a.MaxOpen) : new Interval(a.Min, b.Max, a.MinOpen, b.MaxOpen);
        return low with { End = high.End, UpTo = high.Value, Bound = Bound.Range, Interval = both, Unit = high.Unit };
    }

    /// <summary>The amount of one number.</summary>
    /// <param name="floor">Lexemes before this one belong to the amount before.</param>
    /// <param name="next">The number to go on with: a range or a share takes two.</param>
    private Amount At(int n, int floor, out int next)
    {
        var parts = Parts(n, floor);
        next = n + 1;
        if (parts.Number.Form != NumeralForm.Ordinal && n + 1 < numerals.Count)
        {
            if (Share(parts, n + 1) is { } share)
            {
                next = n + 2;
                return Hedged(share, floor);
            }

            if (Range(parts, n + 1) is { } range)
            {
                next = n + 2;
                parts = range;
            }
            else if (new CompoundReader(text, lexemes).Read(parts, numerals[n + 1]) is { } compound)
            {
                next = n + 2;
                parts = compound;
            }
        }

        return Hedged(Rated(AsShare(parts)), floor);
    }

    private Draft Parts(int n, int floor)
    {
        var number = numerals[n];
        var (units, before) = (new UnitReader(text, lexemes), new UnitBeforeReader(text, lexemes));
        if (number.Form == NumeralForm.Ordinal)
            return new Draft(number.First, number.End, number, number.Value, null);
        var (sign, length) = number.First > floor ? units.SignBefore(number.First) : (null, 0);
        var (unit, end) = units.Behind(number, number.End);
        // "$-5": the minus stands between.
        if (sign is null && number.First - 2 >= floor && number.First > 1 && lexemes[number.First - 1].IsDash(text) && !lexemes[number.First - 1].Spaced && !lexemes[number.First].Spaced
            && units.SignBefore(number.First - 1) is ({ } outer, var signs) && lexemes[number.First - 1 - signs].Kind == LexemeKind.Mark)
            return new Draft(number.First - 1 - signs, number.End, number, -(Arithmetic.Times(number.Value, outer.Factor) ?? number.Value), outer);
        if (sign is not null && before.NegativeSign(number.First - length, floor) is { } minus)
            return new Draft(minus, unit?.Name == sign.Name && lexemes[end - 1].Kind == LexemeKind.Word ? end : number.End, number, -(Arithmetic.Times(number.Value, sign.Factor) ?? number.Value), sign);
        if (sign is not null)
            return new Draft(number.First - length, unit?.Name == sign.Name && lexemes[end - 1].Kind == LexemeKind.Word ? end : number.End, number, Arithmetic.Times(number.Value, sign.Factor) ?? number.Value, sign);
        if (unit is null)
            return before.Read(number, floor) ?? new Draft(number.First, number.End, number, number.Value, null);
        var isScaledBehind = unit.Kind == QuantityKind.Money && end < lexemes.Count && lexemes[end].Word?.Kind == NumberWordKind.Scale;
        var factor = isScaledBehind ? lexemes[end].Word!.Value : unit.Factor;
        if (unit.Name[0] == '°' && end + 1 < lexemes.Count && lexemes[end].Is(text, "below") && lexemes[end + 1].Word is { Kind: NumberWordKind.Unit, Value: 0 })
            return new Draft(number.First, end + 2, number, -number.Value, unit);
        return new Draft(number.First, isScaledBehind ? end + 1 : end, number, Arithmetic.Times(number.Value, factor) ?? number.Value, unit);
    }

    /// <summary>"nine out of 10", "one in three", "6 in every 10".</summary>
    private Draft? Share(Draft first, int n)
    {
        var (at, isOutOf) = (first.End, false);
        if (first.Unit is not null || first.Number.Form != NumeralForm.Cardinal || at + 1 >= lexemes.Count)
            return null;
        if (lexemes[at].Is(text, "out") && lexemes[at + 1].Word?.Kind == NumberWordKind.Of)
            (at, isOutOf) = (at + 2, true);
        else if (lexemes[at].Is(text, "in") || lexemes[at].Word?.Kind == NumberWordKind.Of && lexemes[at + 1].Is(text, "every"))
            at++;
        else
            return null;
        if (at < lexemes.Count && lexemes[at].Is(text, "every"))
            at++;
        var below = numerals[n];
        var isShare = below.First == at && below.Form == NumeralForm.Cardinal && first.Value >= 0 && first.Value < below.Value && first.Value % 1 == 0
            && (isOutOf || (first.Value <= 10 && below.Value is not (>= 1500 and <= 2100) && !IsDuration(below.End)));
        return isShare
            ? new Draft(first.First, below.End, first.Number, Arithmetic.Tidy(Math.Round(100 * first.Value / below.Value, 10)), Percent) { IsShare = true }
            : null;
    }

    private static readonly Unit Percent = new("percent", QuantityKind.Percent);

    private bool IsDuration(int at) => at < lexemes.Count && TimeWords.IsUnit(lexemes[at].In(text));

    /// <summary>"5 to 7", "5-7", "between 5 and 7", "two or three", "€80m to €100m"; the lower end takes over scale and unit of the upper.</summary>
    private Draft? Range(Draft low, int n)
    {
        if (low.Number.Form is not (NumeralForm.Cardinal or NumeralForm.Vague or NumeralForm.Fraction) || RangeBehind(low, n) is not { } connector)
            return null;
        var high = Parts(n, connector.End);
        if (high.First != connector.End || high.Number.Form != low.Number.Form)
            return null;
        var unit = high.Unit ?? low.Unit;
        // "dropped 6 per cent to 187 crowns": by so much, and to another thing; nobody leaves the upper end's percent away.
        if (low.Unit is not null && (low.Unit != unit || (low.Unit.Kind == QuantityKind.Percent && high.Unit is null && lexemes[connector.End - 1].Is(text, "to"))))
            return null;
        var (from, to) = (low.Value, high.Value);
        if (low.Unit is null && unit is not null)
            from *= unit.Factor;
        if (high.Unit is null && unit is not null)
            to *= unit.Factor;
        var sharesScale = high.Number.Scale > 1 && low.Number.Scale == 1 && from < high.Number.Value / high.Number.Scale * (unit?.Factor ?? 1);
        if (sharesScale)
            from *= high.Number.Scale;
        return from < to ? new Draft(connector.First, high.End, low.Number, from, unit, to) : null;
    }

    /// <summary>What joins the ends of a range: where the range begins and where its upper end does.</summary>
    private (int First, int End)? RangeBehind(Draft low, int n)
    {
        var at = low.End;
        if (at >= lexemes.Count)
            return null;
        var isBetween = low.First > 0 && lexemes[low.First - 1].Is(text, "between");
        var isFrom = low.First > 0 && lexemes[low.First - 1].Is(text, "from");
        var first = isBetween || isFrom ? low.First - 1 : low.First;
        var joint = lexemes[at];
        if (joint.Kind == LexemeKind.Word)
        {
            var joins = isBetween ? joint.Is(text, "and") : joint.Is(text, "to") || joint.Is(text, "through") || (joint.Is(text, "or") && !isFrom);
            return joins && !(isFrom && WordSet.Change.IsNear(text, lexemes, first, 8)) ? (first, at + 1) : null;
        }

        if (joint.Is(text, '~'))
            return (first, at + 1);
        if (!joint.IsDash(text) || at + 1 >= lexemes.Count)
            return null;
        if (!joint.Spaced && lexemes[at + 1].Is(text, "to") && at + 2 < lexemes.Count && lexemes[at + 2].IsDash(text))
            return (first, at + 3);
        // "18- to 24-year-olds": the hyphen waits for the noun behind the second number.
        if (!joint.Spaced && lexemes[at + 1].Spaced && (lexemes[at + 1].Is(text, "to") || lexemes[at + 1].Is(text, "or")))
            return (first, at + 2);
        if (IsChained(first - 1, -1) || IsChained(at + 2, 1))
            return null;
        return joint.Spaced == lexemes[at + 1].Spaced && text[joint.Start] != '\u2014' && low.Number.InDigits ? (first, at + 1) : null;
    }

    /// <summary>True for a further hyphen or slash between digits: a telephone number or a date, "555-010-9999".</summary>
    private bool IsChained(int at, int step) =>
        at > 0 && at < lexemes.Count && (lexemes[at].IsDash(text) || lexemes[at].Is(text, '/')) && at + step < lexemes.Count && lexemes[at + step].Kind == LexemeKind.Digits && !lexemes[Math.Max(at, at + step)].Spaced;

    /// <summary>A fraction without a unit is a share.</summary>
    private static Draft AsShare(Draft draft) =>
        draft.Number.Form == NumeralForm.Fraction && draft.Unit is null ? draft with { Value = Arithmetic.Tidy(Math.Round(100 * draft.Value, 10)), UpTo = draft.UpTo is { } high ? Arithmetic.Tidy(Math.Round(100 * high, 10)) : null, Unit = Percent, IsShare = true } : draft;

    private Draft Rated(Draft draft)
    {
        if (draft.Unit is not { Kind: QuantityKind.Money or QuantityKind.Measure })
            return draft;
        var (per, end) = new UnitReader(text, lexemes).PerBehind(draft.End);
        return per is null ? draft : draft with { Per = per, End = end };
    }

    private Amount Hedged(Draft draft, int floor)
    {
        var (hedge, first, end) = new HedgeReader(text, lexemes).Around(draft, floor);
        var kind = draft.Per is not null ? QuantityKind.Rate
            : draft.Unit?.Kind ?? (draft.Number.Form == NumeralForm.Ordinal ? QuantityKind.Ordinal : QuantityKind.Count);
        var unit = draft.Per is null ? draft.Unit?.Name : $"{draft.Unit?.Name}/{draft.Per}";
        var (bound, interval) = HedgeReader.Meaning(draft, hedge);
        return new Amount(first, end, draft.Number, draft.Number.End, Arithmetic.Tidy(draft.Value), draft.UpTo, kind, unit, bound, interval) { IsShare = draft.IsShare };
    }
}
