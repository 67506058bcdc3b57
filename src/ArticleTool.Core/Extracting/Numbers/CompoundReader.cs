using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>
/// Adds a smaller part to an amount: <c>5 feet, 2 inches</c>, <c>6-foot-4</c>, <c>six feet two</c>, <c>10 stone 7</c>,
/// <c>thirteen dollars and forty-five cents</c>, <c>two miles and a half</c>.
/// </summary>
internal readonly struct CompoundReader(string text, List<Lexeme> lexemes)
{
    /// <param name="whole">The larger part, with its unit.</param>
    /// <param name="part">The number behind it.</param>
    /// <returns>Both together; null where they are two amounts.</returns>
    public Draft? Read(Draft whole, Numeral part)
    {
        if (Primed(whole, part) is { } primed)
            return primed;
        if (whole.Unit is null)
            return null;
        var at = whole.End < lexemes.Count && (lexemes[whole.End].Word?.Kind == NumberWordKind.And || lexemes[whole.End].Is(text, ',')) ? whole.End + 1 : whole.End;
        if (Hyphened(whole, part, at) is { } hyphened)
            return hyphened;
        if (part.First != at)
            return null;
        if (part is { Form: NumeralForm.Fraction, HasArticle: true } && at > whole.End && IsPart(part))
            return whole with { End = part.End, Value = Arithmetic.Tidy(whole.Value + part.Value) };
        var (unit, end) = new UnitReader(text, lexemes).Behind(part, part.End, mustTouch: false);
        return unit is null || end == part.End ? Bare(whole, part, at) : Named(whole, part, unit, end);
    }

    public static bool EndsAt(string text, List<Lexeme> lexemes, int at) => at >= lexemes.Count || (lexemes[at].Kind == LexemeKind.Mark && !lexemes[at].IsDash(text));

    /// <summary>"a half" of the unit before it, with no noun of its own: "two miles and a half of them" is rare enough.</summary>
    private bool IsPart(Numeral part) => part.End >= lexemes.Count || lexemes[part.End].Kind == LexemeKind.Mark || lexemes[part.End].Word?.Kind != NumberWordKind.Of;

    /// <summary>6'2", with straight, curly or true primes.</summary>
    private Draft? Primed(Draft whole, Numeral part)
    {
        var at = whole.End;
        if (whole.Unit is not null || !whole.Number.InDigits || at + 2 >= lexemes.Count || part.First != at + 1 || !IsMark(at, "'\u2019\u2032") || lexemes[at].Spaced || lexemes[at + 1].Spaced || !IsInches(part) || !IsMark(part.End, "\"\u201D\u2033") || lexemes[part.End].Spaced)
            return null;
        return whole with { End = part.End + 1, Value = Arithmetic.Tidy(whole.Value + (part.Value / 12)), Unit = new Unit("ft", QuantityKind.Measure) };
    }

    private bool IsMark(int at, string marks) => at < lexemes.Count && lexemes[at].Kind == LexemeKind.Mark && marks.Contains(text[lexemes[at].Start]);

    private static bool IsInches(Numeral part) => part is { Form: NumeralForm.Cardinal, Value: >= 0 and < 12 };

    private Draft? Hyphened(Draft whole, Numeral part, int at) =>
        whole.Unit is { Name: "ft" } && at < lexemes.Count && lexemes[at].IsDash(text) && !lexemes[at].Spaced && part.First == at + 1 && IsInches(part) && part.Value > 0
            ? whole with { End = part.End, Value = Arithmetic.Tidy(whole.Value + (part.Value / 12)) }
            : null;

    /// <summary>A part whose unit goes without saying: "six feet two", "10 stone 7", "two pounds fifty".</summary>
    private Draft? Bare(Draft whole, Numeral part, int at)
    {
        if (at != whole.End || part.Form != NumeralForm.Cardinal || part.Value % 1 != 0 || !EndsAt(text, lexemes, part.End) && !lexemes[part.End].Is(text, "tall"))
            return null;
        var parts = whole.Unit!.Name switch { "ft" => 12, "st" => 14, "lb" when !whole.Number.InDigits && !part.InDigits && part.Value >= 10 => 100, _ => whole.Unit.Kind == QuantityKind.Money && part.Value >= 10 ? 100 : 0 };
        if (part.Value <= 0 || part.Value >= parts)
            return null;
        return whole with { End = part.End, Value = Arithmetic.Tidy(whole.Value + (part.Value / parts)), Unit = whole.Unit.Name == "lb" ? Pounds : whole.Unit };
    }

    private static readonly Unit Pounds = new("GBP", QuantityKind.Money);

    private Draft? Named(Draft whole, Numeral part, Unit unit, int end)
    {
        // Pence make pounds money; cents are those of the money before them.
        var money = whole.Unit!.Name == "lb" && unit is { Whole: "GBP" } ? Pounds : whole.Unit;
        var isCents = money.Kind == QuantityKind.Money && unit is { Kind: QuantityKind.Money, PerWhole: 100 } && text.AsSpan(lexemes[end - 1].Start, lexemes[end - 1].Length).StartsWith("cent", StringComparison.OrdinalIgnoreCase);
        if (unit.Whole != money.Name && !isCents || part.Value >= unit.PerWhole)
            return null;
        return whole with { End = end, Value = Arithmetic.Tidy(whole.Value + (part.Value / unit.PerWhole)), Unit = money };
    }
}
