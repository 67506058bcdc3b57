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
            else
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
            else if (Compound(parts, n + 1) is { } compound)
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
        var units = new UnitReader(text, lexemes);
        if (number.Form == NumeralForm.Ordinal)
            return new Draft(number.First, number.End, number, number.Value, null);
        var (sign, length) = number.First > floor ? units.SignBefore(number.First) : (null, 0);
        var (unit, end) = units.Behind(number, number.End);
        if (sign is not null)
            return new Draft(number.First - length, unit?.Name == sign.Name && lexemes[end - 1].Kind == LexemeKind.Word ? end : number.End, number, Arithmetic.Times(number.Value, sign.Factor) ?? number.Value, sign);
        if (unit is null)
            return PercentOf(number, floor) ?? Magnitude(number, floor) ?? new Draft(number.First, number.End, number, number.Value, null);
        var isScaledBehind = unit.Kind == QuantityKind.Money && end < lexemes.Count && lexemes[end].Word?.Kind == NumberWordKind.Scale;
        var factor = isScaledBehind ? lexemes[end].Word!.Value : unit.Factor;
        return new Draft(number.First, isScaledBehind ? end + 1 : end, number, Arithmetic.Times(number.Value, factor) ?? number.Value, unit);
    }

    /// <summary>"magnitude 6.4", "a magnitude of 6.4": the word stands before the number and is no part of it.</summary>
    private Draft? Magnitude(Numeral number, int floor)
    {
        var at = number.First - 1;
        if (at > floor && (lexemes[at].Word?.Kind == NumberWordKind.Of || lexemes[at].IsDash(text)))
            at--;
        return at >= floor && lexemes[at].Is(text, "magnitude") && number.Value < 12 ? new Draft(number.First, number.End, number, number.Value, Richter) : null;
    }

    private static readonly Unit Richter = new("magnitude", QuantityKind.Measure);

    /// <summary>"percent of 10" with nothing behind it, as tables have it.</summary>
    private Draft? PercentOf(Numeral number, int floor)
    {
        var at = number.First - 2;
        if (at < floor || lexemes[at + 1].Word?.Kind != NumberWordKind.Of || !EndsAt(number.End))
            return null;
        var first = lexemes[at].Is(text, "cent") && at > floor ? at - 1 : at;
        var (unit, length) = Units.BuiltIn.Names.Find(text, lexemes, first);
        return unit is { Name: "percent" } && length == at + 1 - first ? new Draft(first, number.End, number, number.Value, unit) : null;
    }

    /// <summary>"nine out of 10", "one in three", "6 in every 10".</summary>
    private Draft? Share(Draft first, int n)
    {
        var (at, isOutOf) = (first.End, false);
        if (first.Unit is not null || first.Number.Form != NumeralForm.Cardinal || at + 1 >= lexemes.Count)
            return null;
        if (lexemes[at].Is(text, "out") && lexemes[at + 1].Word?.Kind == NumberWordKind.Of)
            (at, isOutOf) = (at + 2, true);
        else if (lexemes[at].Is(text, "in"))
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
        if (low.Unit is not null && low.Unit != unit)
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
        if (IsChained(first - 1, -1) || IsChained(at + 2, 1))
            return null;
        return joint.Spaced == lexemes[at + 1].Spaced && text[joint.Start] != '\u2014' && low.Number.InDigits ? (first, at + 1) : null;
    }

    /// <summary>True for a further hyphen or slash between digits: a telephone number or a date, "555-010-9999".</summary>
    private bool IsChained(int at, int step) =>
        at > 0 && at < lexemes.Count && (lexemes[at].IsDash(text) || lexemes[at].Is(text, '/')) && at + step < lexemes.Count && lexemes[at + step].Kind == LexemeKind.Digits && !lexemes[Math.Max(at, at + step)].Spaced;

    /// <summary>"5 feet 2 inches", "6-foot-4", "thirteen dollars and forty-five cents".</summary>
    private Draft? Compound(Draft whole, int n)
    {
        var at = whole.End < lexemes.Count && lexemes[whole.End].Word?.Kind == NumberWordKind.And ? whole.End + 1 : whole.End;
        if (whole.Unit is { Name: "ft" } && at < lexemes.Count && lexemes[at].IsDash(text) && !lexemes[at].Spaced && numerals[n].First == at + 1 && numerals[n].Value is > 0 and < 12)
            return whole with { End = numerals[n].End, Value = Arithmetic.Tidy(whole.Value + (numerals[n].Value / 12)) };
        if (whole.Unit is null || numerals[n].First != at)
            return null;
        var part = numerals[n];
        var (unit, end) = new UnitReader(text, lexemes).Behind(part, part.End, mustTouch: false);
        if (unit is null && whole.Unit.Kind == QuantityKind.Money && at == whole.End && part is { InDigits: true, Value: >= 10 and < 100 } && EndsAt(part.End))
            return whole with { End = part.End, Value = whole.Value + (part.Value / 100) };
        if (unit is null || unit.Whole != whole.Unit.Name || part.Value >= unit.PerWhole || end == part.End)
            return null;
        return whole with { End = end, Value = Arithmetic.Tidy(whole.Value + (part.Value / unit.PerWhole)) };
    }

    private bool EndsAt(int at) => at >= lexemes.Count || (lexemes[at].Kind == LexemeKind.Mark && !lexemes[at].IsDash(text));

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
