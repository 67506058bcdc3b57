using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Amounts whose unit, or whose minus, stands in front of the number.</summary>
internal readonly struct UnitBeforeReader(string text, List<Lexeme> lexemes)
{
    private static readonly Unit Richter = new("magnitude", QuantityKind.Measure);

    /// <param name="floor">Lexemes before this one belong to the amount before.</param>
    public Draft? Read(Numeral number, int floor) => PercentOf(number, floor) ?? Magnitude(number, floor) ?? AndAHalf(number, floor);

    /// <summary>The minus before a currency sign, or between it and its number: "-$5", "minus $5"; the index where the amount begins.</summary>
    public int? NegativeSign(int sign, int floor)
    {
        if (sign <= floor)
            return null;
        var before = lexemes[sign - 1];
        var isMinus = before.Word?.Kind == NumberWordKind.Minus || before.IsDash(text) && !lexemes[sign].Spaced && (sign == 1 || before.Spaced || lexemes[sign - 2].Is(text, '('));
        return isMinus ? sign - 1 : null;
    }

    /// <summary>"a mile and a half": the article before the unit is the one that the half is added to.</summary>
    private Draft? AndAHalf(Numeral number, int floor)
    {
        var unitAt = number.First - 2;
        if (number is not { Form: NumeralForm.Fraction, HasArticle: true } || unitAt - 1 < floor || lexemes[number.First - 1].Word?.Kind != NumberWordKind.And || lexemes[unitAt - 1].Word?.Kind != NumberWordKind.Article)
            return null;
        var one = new Numeral(unitAt - 1, unitAt, 1, NumeralForm.Cardinal);
        return new UnitReader(text, lexemes).Behind(one, unitAt) is ({ } unit, var end) && end == number.First - 1
            ? new Draft(unitAt - 1, number.End, one, Arithmetic.Tidy(unit.Factor * (1 + number.Value)), unit)
            : null;
    }

    /// <summary>"magnitude 6.4", "a magnitude of 6.4": the word stands before the number and is no part of it.</summary>
    private Draft? Magnitude(Numeral number, int floor)
    {
        var at = number.First - 1;
        if (at > floor && (lexemes[at].Word?.Kind == NumberWordKind.Of || lexemes[at].IsDash(text)))
            at--;
        return at >= floor && lexemes[at].Is(text, "magnitude") && number.Value < 12 ? new Draft(number.First, number.End, number, number.Value, Richter) : null;
    }

    /// <summary>"percent of 10" with nothing behind it, as tables have it.</summary>
    private Draft? PercentOf(Numeral number, int floor)
    {
        var at = number.First - 2;
        if (at < floor || lexemes[at + 1].Word?.Kind != NumberWordKind.Of || !CompoundReader.EndsAt(text, lexemes, number.End))
            return null;
        var first = lexemes[at].Is(text, "cent") && at > floor ? at - 1 : at;
        var (unit, length) = Units.BuiltIn.Names.Find(text, lexemes, first);
        return unit is { Name: "percent" } && length == at + 1 - first ? new Draft(first, number.End, number, number.Value, unit) : null;
    }
}
