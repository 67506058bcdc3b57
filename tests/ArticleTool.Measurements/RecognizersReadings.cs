using ArticleTool.Extracting.Numbers;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>What the number grammar reads, in the form that the suites' expectations are compared in.</summary>
internal static class RecognizersReadings
{
    /// <summary>The suite takes every number, also one that is money or counts nothing, but none with a unit grown on.</summary>
    public static IEnumerable<string> Numbers(string input)
    {
        var (reader, amounts) = Read(input);
        foreach (var numeral in reader.Numerals)
        {
            var share = amounts.Find(a => a.IsShare && a.Number.Form == NumeralForm.Cardinal && a.First <= numeral.First && numeral.End <= a.End && a.End > numeral.End + 2);
            if (amounts.Exists(a => a.IsShare && a.Number.First < numeral.First && numeral.End == a.End && a.Number.Form == NumeralForm.Cardinal && IsOutOf(input, reader, a)))
                continue;
            if (share is not null && IsOutOf(input, reader, share))
                yield return RecognizersConventions.Number(share.Value / 100);
            else if (numeral.Form is NumeralForm.Cardinal or NumeralForm.Fraction && !IsGrownOn(input, reader, numeral) && !IsPronoun(input, reader, numeral))
                yield return RecognizersConventions.Number(numeral.Value);
        }
    }

    public static IEnumerable<string> Ranges(string input)
    {
        var (_, amounts) = Read(input);
        foreach (var amount in amounts.Where(a => a.Bound is not (Bound.Approximate or Bound.Vague) && (a.Bound != Bound.Exact || a.First < a.Number.First)))
        {
            var i = amount.Interval;
            var isBounded = i.Min is not null && i.Max is not null;
            var factor = amount.IsShare ? 0.01m : 1;
            yield return $"{(i.MinOpen && !isBounded || i.Min is null ? '(' : '[')}{End(i.Min * factor)},{End(i.Max * factor)}{(i.MaxOpen && !isBounded || i.Max is null ? ')' : ']')}";
        }
    }

    public static IEnumerable<string> Percentages(string input) =>
        Quantities(input).Where(a => a.Unit == "percent" && !a.IsShare).Select(a => a.UpTo is { } high ? $"{RecognizersConventions.Number(a.Value)}-{RecognizersConventions.Number(high)}" : RecognizersConventions.Number(a.Value));

    public static IEnumerable<string> Ordinals(string input)
    {
        var (reader, amounts) = Read(input);
        for (var i = 0; i < reader.Lexemes.Count; i++)
        {
            var (place, length) = RelativeOrdinals.At(input, reader.Lexemes, i);
            if (place is null && amounts.Find(a => a.Kind == QuantityKind.Ordinal && a.Number.First == i) is { } amount)
                (place, length) = (RecognizersConventions.Number(amount.Value), amount.Number.End - i);
            if (place is null)
                continue;
            yield return place;
            i += length - 1;
        }
    }

    public static IEnumerable<string> Money(string input) =>
        Quantities(input).Where(a => a.Kind == QuantityKind.Money || (a.Kind == QuantityKind.Rate && Currencies.BuiltIn.IsCode(a.Unit!.Split('/')[0])))
            .Select(a => $"{RecognizersConventions.Number(a.UpTo ?? a.Value)} {a.Unit!.Split('/')[0]}");

    public static IEnumerable<string> Dimensions(string input) =>
        Quantities(input).Where(a => a.Kind is QuantityKind.Measure || (a.Kind == QuantityKind.Rate && !Currencies.BuiltIn.IsCode(a.Unit!.Split('/')[0])))
            .Select(a => $"{RecognizersConventions.Number(a.UpTo ?? a.Value)} {a.Unit}");

    public static IEnumerable<string> Ages(string input)
    {
        var (reader, amounts) = Read(input);
        return amounts.Select(a => new Ages(input, reader.Lexemes, []).At(a, 0)).OfType<Amount>().Select(a => $"{RecognizersConventions.Number(a.UpTo ?? a.Value)} {a.Unit}");
    }

    private static string End(decimal? end) => end is { } value ? RecognizersConventions.Number(value) : "";

    private static bool IsOutOf(string input, AmountReader reader, Amount amount) => reader.Lexemes[amount.NumberEnd].Is(input, "out");

    private static bool IsGrownOn(string input, AmountReader reader, Numeral numeral) =>
        numeral.End < reader.Lexemes.Count && !reader.Lexemes[numeral.End].Spaced && reader.Lexemes[numeral.End].Kind == LexemeKind.Word
        && reader.Lexemes[numeral.First].Kind != LexemeKind.Word;

    private static bool IsPronoun(string input, AmountReader reader, Numeral numeral) =>
        numeral.End == numeral.First + 1 && reader.Lexemes[numeral.First].Is(input, "one") && numeral.First > 0
        && Countings.IsPronounBefore(reader.Lexemes[numeral.First - 1].In(input));

    private static (AmountReader Reader, List<Amount> Amounts) Read(string input)
    {
        var reader = new AmountReader();
        return (reader, reader.Read(input, new TextSpan(0, input.Length)));
    }

    /// <summary>Without the digits of names and telephone numbers, as the quantity finder has it.</summary>
    private static IEnumerable<Amount> Quantities(string input)
    {
        var (reader, amounts) = Read(input);
        return amounts.Where(a => !new NotQuantities(input, reader.Lexemes).Contains(a));
    }
}
