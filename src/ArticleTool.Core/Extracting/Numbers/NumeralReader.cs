namespace ArticleTool.Extracting.Numbers;

/// <summary>Reads every kind of number: cardinals, ordinals, fractions, dozens, vague plurals.</summary>
internal readonly struct NumeralReader(string text, List<Lexeme> lexemes)
{
    private readonly CardinalReader cardinals = new(text, lexemes);
    private readonly FractionReader fractions = new(text, lexemes);

    /// <summary>All numbers in the lexemes, from left to right, without overlap.</summary>
    public void ReadAll(List<Numeral> into)
    {
        into.Clear();
        for (var i = 0; i < lexemes.Count;)
        {
            if (Read(i) is { } numeral)
            {
                into.Add(numeral);
                i = numeral.End;
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>The longest number that begins at a lexeme; null where none does.</summary>
    public Numeral? Read(int i, bool mayJoin = true)
    {
        var lexeme = lexemes[i];
        if (lexeme.Kind == LexemeKind.Mark)
            return lexeme.IsDash(text) ? Negative(i, IsMinusSign(i)) : null;
        if (lexeme.Kind == LexemeKind.Digits)
            return fractions.InDigits(i) ?? Plain(i, mayJoin);
        return lexeme.Word?.Kind switch
        {
            NumberWordKind.Minus => Negative(i, true),
            NumberWordKind.Article => WithArticle(i),
            NumberWordKind.Half => Half(i),
            NumberWordKind.Plural => Vague(i, 2),
            NumberWordKind.Several => lexeme.Is(text, "few") ? null : Vague(i, 1),
            NumberWordKind.Couple => IsWord(i + 1, NumberWordKind.Of) ? Couple(i, i + 2) : null,
            NumberWordKind.Dozen => new Numeral(i, i + 1, 12, NumeralForm.Cardinal, 12),
            NumberWordKind.Point => fractions.Pointed(i, i),
            NumberWordKind.Digit => fractions.Pointed(i, i + 1),
            NumberWordKind.Decade => AgeDecades.IsOwn(text, lexemes, i) ? new Numeral(i, i + 1, lexeme.Word.Value, NumeralForm.Cardinal) : null,
            NumberWordKind.Denominator => lexeme.Is(text, "quarter") && Multiplier(i + 1) is { } scale ? new Numeral(i, i + 2, scale / 4, NumeralForm.Cardinal, scale) : null,
            NumberWordKind.Unit or NumberWordKind.Ten or NumberWordKind.Ordinal => Plain(i, mayJoin),
            _ => null,
        };
    }

    private Numeral? Plain(int i, bool mayJoin)
    {
        if (cardinals.Read(i, mayJoin) is not { } sum)
            return null;
        if (fractions.InWords(i, sum) is { } fraction)
            return fraction;
        if (sum.IsOrdinal)
            return new Numeral(i, sum.End, sum.Value, NumeralForm.Ordinal, 1, sum.InDigits);
        if (Dozens(sum.End) is var dozens && dozens > sum.End && sum.Value < 1000)
            return new Numeral(i, dozens, sum.AfterAnd is { } last && last < sum.Value ? sum.Value - last + (last * 12) : sum.Value * 12, NumeralForm.Cardinal, 12, sum.InDigits);
        return new Numeral(i, sum.End, sum.Value, NumeralForm.Cardinal, sum.HasGroup ? 1 : sum.Scale, sum.InDigits);
    }

    /// <summary>Behind "two dozen" and "three dozens", or where it stood.</summary>
    private int Dozens(int i)
    {
        var at = i < lexemes.Count && lexemes[i].IsDash(text) && !lexemes[i].Spaced ? i + 1 : i;
        return IsWord(at, NumberWordKind.Dozen) || (at < lexemes.Count && lexemes[at].Is(text, "dozens")) ? at + 1 : i;
    }

    /// <summary>"a dozen", "a hundred", "a few hundred", "a couple of hundred", "a third".</summary>
    private Numeral? WithArticle(int i)
    {
        if (NumberOf(i + 1) is { } end)
            return new Numeral(i, end, 2, NumeralForm.Vague) { HasArticle = true };
        if (i + 1 >= lexemes.Count || lexemes[i + 1].Word is not { } word)
            return null;
        var numeral = word.Kind switch
        {
            NumberWordKind.Dozen => fractions.WithPartOf(new Numeral(i, i + 2, 12, NumeralForm.Cardinal, 12)),
            NumberWordKind.Hundred or NumberWordKind.Scale => Scaled(i, i + 1),
            NumberWordKind.Several => lexemes[i + 1].Is(text, "few") ? Vague(i + 1, 1) : null,
            NumberWordKind.Couple => Couple(i + 1, IsWord(i + 2, NumberWordKind.Of) ? i + 3 : i + 2),
            NumberWordKind.Half => Half(i + 1),
            NumberWordKind.Denominator => Read(i + 1) ?? (word.Text == "quarter" ? Quarter(i + 1) : null),
            NumberWordKind.Ordinal or NumberWordKind.Ten => Part(i + 1),
            _ => null,
        };
        return numeral is { } found ? found with { First = i, HasArticle = true } : null;
    }

    /// <summary>Behind "number" in "a number of", "a small number of"; null where it says nothing.</summary>
    private int? NumberOf(int i)
    {
        var at = i < lexemes.Count && (lexemes[i].Is(text, "small") || lexemes[i].Is(text, "large") || lexemes[i].Is(text, "limited") || lexemes[i].Is(text, "growing") || lexemes[i].Is(text, "significant")) ? i + 1 : i;
        return at + 1 < lexemes.Count && (lexemes[at].Is(text, "number") || lexemes[at].Is(text, "handful")) && IsWord(at + 1, NumberWordKind.Of) ? at + 1 : null;
    }

    /// <summary>"a third of", or "a third" with nothing to count behind it; "a third man" is an ordinal and begins later.</summary>
    private Numeral? Part(int i)
    {
        if (Read(i) is not { Form: NumeralForm.Ordinal, InDigits: false, Value: > 2 } ordinal)
            return null;
        var isPart = ordinal.End == lexemes.Count || lexemes[ordinal.End].Kind == LexemeKind.Mark || IsWord(ordinal.End, NumberWordKind.Of);
        return isPart ? ordinal with { Value = Arithmetic.Tidy(1 / ordinal.Value), Form = NumeralForm.Fraction } : null;
    }

    private Numeral Quarter(int i) =>
        IsWord(i + 1, NumberWordKind.Of) && i + 3 < lexemes.Count && IsWord(i + 2, NumberWordKind.Article) && Multiplier(i + 3) is { } scale
            ? new Numeral(i, i + 4, scale / 4, NumeralForm.Cardinal, scale)
            : new Numeral(i, i + 1, 0.25m, NumeralForm.Fraction);

    /// <summary>"half", "half a million", "half-million", "half a dozen".</summary>
    private Numeral Half(int i)
    {
        var at = i + 1 < lexemes.Count && lexemes[i + 1].IsDash(text) && !lexemes[i + 1].Spaced ? i + 2 : i + 1;
        var behind = at + 1 < lexemes.Count && lexemes[at + 1].IsDash(text) && !lexemes[at + 1].Spaced ? at + 2 : at + 1;
        if (IsWord(at, NumberWordKind.Article) && Multiplier(behind) is { } scale)
            return new Numeral(i, behind + 1, scale / 2, NumeralForm.Cardinal, scale);
        if (Multiplier(at) is { } direct)
            return new Numeral(i, at + 1, direct / 2, NumeralForm.Cardinal, direct);
        return new Numeral(i, i + 1, 0.5m, NumeralForm.Fraction);
    }

    /// <summary>"dozens", "hundreds of thousands", "several hundred", "few dozen", "thousands upon thousands".</summary>
    private Numeral Vague(int i, decimal times)
    {
        var (end, value) = (i + 1, lexemes[i].Word!.Value * times);
        for (var links = 0; links < 2; links++)
        {
            var at = times == 2 && IsWord(end, NumberWordKind.Of) ? end + 1 : end;
            var isPlural = times == 2 && at > end && IsWord(at, NumberWordKind.Plural);
            var next = isPlural ? lexemes[at].Word!.Value : times == 1 ? Multiplier(at) ?? (IsWord(at, NumberWordKind.Plural) ? lexemes[at].Word!.Value : null) : null;
            if (next is null || Arithmetic.Times(value, next) is not { } product)
                break;
            (end, value) = (at + 1, product);
        }

        var isTwice = times == 2 && end + 1 < lexemes.Count && (lexemes[end].Is(text, "upon") || lexemes[end].Is(text, "and")) && lexemes[end + 1].Word == lexemes[end - 1].Word;
        return new Numeral(i, isTwice ? end + 2 : end, value, NumeralForm.Vague);
    }

    private Numeral? Couple(int i, int after)
    {
        if (Multiplier(after) is { } scale)
            return new Numeral(i, after + 1, 2 * scale, NumeralForm.Couple, scale);
        return new Numeral(i, i + 1, 2, lexemes[i].Is(text, "pair") ? NumeralForm.Cardinal : NumeralForm.Couple);
    }

    private Numeral? Scaled(int i, int at)
    {
        if (cardinals.ReadFrom(at) is not { } sum)
            return null;
        var numeral = new Numeral(i, sum.End, sum.Value, sum.IsOrdinal ? NumeralForm.Ordinal : NumeralForm.Cardinal, sum.HasGroup ? 1 : sum.Scale);
        return sum.IsOrdinal ? numeral : fractions.WithPartOf(numeral);
    }

    private Numeral? Negative(int i, bool isMinus)
    {
        if (!isMinus || (i > 1 && lexemes[i - 1].Is(text, "or") && lexemes[i - 2].Is(text, "plus")) || i + 1 >= lexemes.Count || lexemes[i + 1].Kind == LexemeKind.Mark || IsWord(i + 1, NumberWordKind.Minus))
            return null;
        return Read(i + 1) is { Form: NumeralForm.Cardinal or NumeralForm.Fraction, HasArticle: false } numeral
            ? numeral with { First = i, Value = -numeral.Value }
            : null;
    }

    /// <summary>A dash is a minus where white space stands before it and none behind; at the start of a text of a number alone, always.</summary>
    private bool IsMinusSign(int i)
    {
        if (i + 1 >= lexemes.Count || lexemes[i + 1].Kind != LexemeKind.Digits)
            return false;
        var opens = (lexemes[i].Spaced && (i == 0 || lexemes[i - 1].Kind != LexemeKind.Digits)) || i == 0 || lexemes[i - 1].Is(text, '(');
        return opens && text[lexemes[i].Start] != '\u2014' && (!lexemes[i + 1].Spaced || (i == 0 && lexemes.Count <= 5));
    }

    private decimal? Multiplier(int i) =>
        i < lexemes.Count && lexemes[i].Word is { Kind: NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen } word ? word.Value
        : i < lexemes.Count && lexemes[i].Word is { Kind: NumberWordKind.Suffix, Text: "bn" or "mn" } suffix ? suffix.Value : null;

    private bool IsWord(int i, NumberWordKind kind) => i < lexemes.Count && lexemes[i].Word?.Kind == kind;
}
