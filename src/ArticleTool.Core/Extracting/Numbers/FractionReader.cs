namespace ArticleTool.Extracting.Numbers;

/// <summary>Reads fractions: <c>3/4</c>, <c>10 1/2</c>, <c>two-thirds</c>, <c>two and a half million</c>, <c>five point two</c>.</summary>
internal readonly struct FractionReader(string text, List<Lexeme> lexemes)
{
    /// <summary>A fraction in digits that begins at a lexeme; null where none does. A second slash makes it a date.</summary>
    public Numeral? InDigits(int i)
    {
        if (Power(i) is { } power)
            return power;
        if (Slashed(i) is { } pure)
            return new Numeral(i, i + 3, pure, NumeralForm.Fraction, 1, true);
        if (lexemes[i].Value is not { } whole || i + 1 >= lexemes.Count || lexemes[i + 1].Kind != LexemeKind.Digits)
            return null;
        if (lexemes[i + 1].Length == 1 && Digits.Vulgar(text[lexemes[i + 1].Start]) is { } sign)
            return Scaled(new Numeral(i, i + 2, whole + sign, NumeralForm.Cardinal, 1, true));
        return Slashed(i + 1) is { } part and < 1 ? Scaled(new Numeral(i, i + 4, Arithmetic.Tidy(whole + part), NumeralForm.Cardinal, 1, true)) : null;
    }

    /// <summary>"2.5^-1", and the second half of "6.02x10^23".</summary>
    private Numeral? Power(int i)
    {
        if (i + 2 >= lexemes.Count || !lexemes[i + 1].Is(text, '^') || lexemes[i].Value is not { } number)
            return null;
        var isNegative = lexemes[i + 2].IsDash(text);
        var at = isNegative || lexemes[i + 2].Is(text, '+') ? i + 3 : i + 2;
        if (at >= lexemes.Count || lexemes[at].Value is not ({ } exponent and >= 0 and <= 60) || exponent % 1 != 0 || number == 0)
            return null;
        decimal? product = 1;
        for (var n = 0; n < exponent && product is not null; n++)
            product = Arithmetic.Times(product, number);
        return product is null or 0 ? null : new Numeral(i, at + 1, isNegative ? 1 / product.Value : product.Value, NumeralForm.Cardinal, 1, true);
    }

    private decimal? Slashed(int i)
    {
        if (i + 2 >= lexemes.Count || !lexemes[i + 1].Is(text, '/') || lexemes[i + 1].Spaced || lexemes[i + 2].Spaced)
            return null;
        if (lexemes[i].Value is not { } numerator || lexemes[i + 2].Value is not { } denominator || denominator is <= 1 or > 1000)
            return null;
        var isDate = (i + 3 < lexemes.Count && lexemes[i + 3].Is(text, '/')) || (i > 0 && lexemes[i - 1].Is(text, '/'));
        return isDate || numerator % 1 != 0 || denominator % 1 != 0 ? null : Arithmetic.Tidy(numerator / denominator);
    }

    /// <summary>What a cardinal in words or digits becomes with the fraction behind it; null where none follows.</summary>
    public Numeral? InWords(int first, CardinalReader.Sum sum)
    {
        if (sum.IsOrdinal)
            return null;
        return WithDenominator(first, sum) ?? WithHalf(first, sum) ?? WithPart(first, sum) ?? WithPoint(first, sum) ?? OverAnother(first, sum);
    }

    /// <summary>"three quarters", "twenty fifths", "one third"; "one hundred and three quarters" is 100.75.</summary>
    private Numeral? WithDenominator(int first, CardinalReader.Sum sum)
    {
        var at = AfterDash(sum.End);
        if (Denominator(at, sum) is not ({ } denominator, var end))
            return null;
        if (sum.AfterAnd is { } part && part < denominator)
            return new Numeral(first, end, Arithmetic.Tidy(sum.Value - part + (part / denominator * (sum.Scale >= 1_000_000 ? sum.Scale : 1))), NumeralForm.Cardinal);
        if (sum.Value > 100 && denominator < 10 && lexemes[sum.End - 1].Word is { Kind: NumberWordKind.Ten } tens)
            return new Numeral(first, end, Arithmetic.Tidy((sum.Value - tens.Value) / (tens.Value + denominator)), NumeralForm.Cardinal);
        var numeral = new Numeral(first, end, Arithmetic.Tidy(sum.Value / denominator), sum.Value < denominator ? NumeralForm.Fraction : NumeralForm.Cardinal);
        return Scaled(numeral);
    }

    private (decimal Value, int End)? Denominator(int at, CardinalReader.Sum sum)
    {
        if (at >= lexemes.Count || lexemes[at].Word is not { } word)
            return null;
        if (word.Kind == NumberWordKind.Ten && AfterDash(at + 1) is var unit && IsWord(unit, NumberWordKind.Denominator) && sum.Value > 1)
            return (word.Value + lexemes[unit].Word!.Value, unit + 1);
        if (word.Kind == NumberWordKind.Denominator && (word.Text != "quarter" || sum.Value is 1 or 3) && (!sum.InDigits || word.Value < 1000))
            return (word.Value, at + 1);
        if ((sum.AfterAnd ?? sum.Value) != 1 || sum.InDigits)
            return null;
        if (word.Kind == NumberWordKind.Half)
            return (2, at + 1);
        return new CardinalReader(text, lexemes).Read(at) is { IsOrdinal: true, Value: > 2, InDigits: false } ordinal ? (ordinal.Value, ordinal.End) : null;
    }

    /// <summary>"two and a half", "two-and-a-half million", "forty-two and a third"; but not "killed two, and a third was hurt".</summary>
    private Numeral? WithHalf(int first, CardinalReader.Sum sum) =>
        AndPart(sum.End) is ({ } fraction, var end)
            ? Scaled(new Numeral(first, end, Arithmetic.Tidy(sum.Value + (fraction * (sum.HasGroup ? 1 : sum.Scale))), NumeralForm.Cardinal, 1, sum.InDigits))
            : null;

    /// <summary>"a million and a half", "a dozen and a half": the part is one of the multiplier.</summary>
    public Numeral WithPartOf(Numeral multiplier) =>
        multiplier.Scale > 1 && AndPart(multiplier.End) is ({ } fraction, var end)
            ? multiplier with { End = end, Value = Arithmetic.Tidy(multiplier.Value + (fraction * multiplier.Scale)) }
            : multiplier;

    /// <summary>"and a half", "-and-a-quarter", and where it ends.</summary>
    private (decimal Part, int End)? AndPart(int at)
    {
        var and = AfterDash(at);
        if (!IsWord(and, NumberWordKind.And) || AfterDash(and + 1) is var article && !IsWord(article, NumberWordKind.Article) || AfterDash(article + 1) is var word && (word >= lexemes.Count || lexemes[word].Word is null))
            return null;
        var part = lexemes[word].Word switch
        {
            { Kind: NumberWordKind.Half } => 0.5m,
            { Kind: NumberWordKind.Denominator } denominator => 1 / denominator.Value,
            { Kind: NumberWordKind.Ordinal, Value: > 2 } ordinal when EndsThere(word + 1) => 1 / ordinal.Value,
            _ => 0,
        };
        return part == 0 ? null : (part, word + 1);
    }

    /// <summary>"two and two thirds", "one and one half", "3 and 3/4".</summary>
    private Numeral? WithPart(int first, CardinalReader.Sum sum)
    {
        if (!IsWord(sum.End, NumberWordKind.And) || sum.End + 1 >= lexemes.Count)
            return null;
        var at = sum.End + 1;
        if (Slashed(at) is { } slashed and < 1)
            return new Numeral(first, at + 3, Arithmetic.Tidy(sum.Value + slashed), NumeralForm.Cardinal, 1, sum.InDigits);
        if (new CardinalReader(text, lexemes).Read(at, mayJoin: false) is not { IsOrdinal: false, InDigits: false } part || Denominator(AfterDash(part.End), part) is not (var denominator, var end))
            return null;
        return part.Value < denominator ? Scaled(new Numeral(first, end, Arithmetic.Tidy(sum.Value + (part.Value / denominator)), NumeralForm.Cardinal, 1, sum.InDigits)) : null;
    }

    private bool EndsThere(int at) =>
        at >= lexemes.Count || lexemes[at].Kind == LexemeKind.Mark || (lexemes[at].Length > 3 && text[lexemes[at].End - 1] == 's');

    /// <summary>"five point two million", "two hundred point seventy-one", "three point one four".</summary>
    private Numeral? WithPoint(int first, CardinalReader.Sum sum) =>
        !sum.InDigits && Decimals(sum.End) is ({ } part, var end) ? Scaled(new Numeral(first, end, sum.Value + part, NumeralForm.Cardinal)) : null;

    /// <summary>"point five", behind a preposition or by itself: "by point five percent"; not "match point one".</summary>
    public Numeral? Pointed(int i, int point) =>
        (i == 0 || lexemes[i - 1].Kind == LexemeKind.Mark || WordSet.Prepositions.Contains(lexemes[i - 1].In(text))) && Decimals(point) is ({ } part, var end)
            ? Scaled(new Numeral(i, end, part, NumeralForm.Cardinal))
            : null;

    /// <summary>What is said digit by digit, or by tens, behind "point".</summary>
    private (decimal Part, int End)? Decimals(int point)
    {
        if (!IsWord(point, NumberWordKind.Point))
            return null;
        var (at, digits, place) = (point + 1, 0m, 1m);
        while (at < lexemes.Count && place < 100_000_000 && lexemes[at].Word is { Kind: NumberWordKind.Unit or NumberWordKind.Ten or NumberWordKind.Digit } word)
        {
            var second = AfterDash(at + 1);
            var isTwo = word.Kind == NumberWordKind.Ten && second < lexemes.Count && lexemes[second].Word is { Kind: NumberWordKind.Unit, Value: > 0 and < 10 };
            place *= word.Value < 10 ? 10 : 100;
            digits += (isTwo ? word.Value + lexemes[second].Word!.Value : word.Value) / place;
            at = isTwo ? second + 1 : at + 1;
        }

        return at == point + 1 ? null : (digits, at);
    }

    /// <summary>"one over three"; not "one over three days".</summary>
    private Numeral? OverAnother(int first, CardinalReader.Sum sum)
    {
        if (sum.Value == 0 || !IsWord(sum.End, NumberWordKind.Over))
            return null;
        if (new CardinalReader(text, lexemes).Read(sum.End + 1) is not { IsOrdinal: false, Value: > 1 } below)
            return null;
        var isCounted = below.End < lexemes.Count && lexemes[below.End].Kind == LexemeKind.Word;
        return isCounted ? null : new Numeral(first, below.End, Arithmetic.Tidy(sum.Value / below.Value), NumeralForm.Fraction, 1, sum.InDigits);
    }

    /// <summary>"two and a half million", "three quarters of a million".</summary>
    private Numeral Scaled(Numeral numeral)
    {
        var at = numeral.End;
        if (IsWord(at, NumberWordKind.Of) && IsWord(at + 1, NumberWordKind.Article) && numeral.Form == NumeralForm.Fraction)
            at += 2;
        if (at < lexemes.Count && lexemes[at].Word is { Kind: NumberWordKind.Scale or NumberWordKind.Dozen } scale && Arithmetic.Times(numeral.Value, scale.Value) is { } product)
            return numeral with { End = at + 1, Value = Arithmetic.Tidy(product), Scale = scale.Value, Form = NumeralForm.Cardinal };
        return numeral;
    }

    private int AfterDash(int at) => at < lexemes.Count && lexemes[at].IsDash(text) ? at + 1 : at;

    private bool IsWord(int i, NumberWordKind kind) => i < lexemes.Count && lexemes[i].Word?.Kind == kind;
}
