using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Finds the currency sign before a number and the unit behind it.</summary>
internal readonly struct UnitReader(string text, List<Lexeme> lexemes)
{
    /// <summary>Units that are also words or letters of names, and so must touch their digits: "5 in London", "5m", but "5 km".</summary>
    private static readonly HashSet<string> Touching = new(StringComparer.OrdinalIgnoreCase) { "in", "pp", "au", "p", "mi", "pc", "are", "le", "pt.", "mo" };

    /// <summary>The currency sign that ends before a lexeme, and how many lexemes it takes.</summary>
    public (Unit? Unit, int Length) SignBefore(int number)
    {
        if (Currencies.BuiltIn.Millions(lexemes[number - 1].In(text)) is { } millions)
            return (millions, 1);
        var (unit, length) = Currencies.BuiltIn.Signs.Find(text, lexemes, number - 1);
        if (unit is null || IsSign(number - length, length))
            return (unit, length);
        return length > 1 && IsSign(number - 1, 1) && Currencies.BuiltIn.Signs.FindOne(text, lexemes, number - 1) is { } sign ? (sign, 1) : (null, 0);
    }

    /// <summary>Codes are written in capitals ("ALL", the lek's, is also a word), and "a $5 ticket" is no Australian dollar.</summary>
    private bool IsSign(int first, int length)
    {
        var begin = lexemes[first];
        if (begin.Kind == LexemeKind.Mark)
            return true;
        var word = begin.In(text);
        if (length > 1)
            return !lexemes[first + 1].Spaced || word.Length > 1 || word[0] is 'c' or 'C';
        return word.Length >= 3 && !IsUpper(word) ? word is "yen" or "lek" or "won" or "usd" or "eur" or "gbp" or "rmb" or "cad" or "aud" or "hkd" or "chf" or "inr" or "nzd" or "sgd" or "jpy" or "cny" or "euro" || IsUpper(word[..1]) && !lexemes[first + 1].Spaced
            : IsUpper(word[..1]) && (word.Length > 1 || !lexemes[first + 1].Spaced);
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    /// <summary>The unit behind a number, over a hyphen ("8-metre") or an article ("half a mile") if need be.</summary>
    /// <param name="end">Index of the lexeme behind the number.</param>
    /// <returns>The unit and the index of the lexeme behind it.</returns>
    /// <param name="mustTouch">False where the unit is certain anyway: the inches behind feet.</param>
    public (Unit? Unit, int End) Behind(Numeral number, int end, bool mustTouch = true)
    {
        var at = end;
        if (at < lexemes.Count && lexemes[at].IsDash(text) && (!lexemes[at].Spaced || (at + 1 < lexemes.Count && lexemes[at + 1].Spaced)))
            at++;
        else if (number.Form == NumeralForm.Fraction && at < lexemes.Count && lexemes[at].Word?.Kind == NumberWordKind.Article)
            at++;
        else if (number.Form == NumeralForm.Fraction && at + 1 < lexemes.Count && lexemes[at].Word?.Kind == NumberWordKind.Of && (lexemes[at + 1].Word?.Kind == NumberWordKind.Article || lexemes[at + 1].Is(text, "one")))
            at += 2;
        else if (number.Form is NumeralForm.Vague or NumeralForm.Couple && at < lexemes.Count && lexemes[at].Word?.Kind == NumberWordKind.Of)
            at++;
        return Named(number, at, mustTouch);
    }

    private (Unit? Unit, int End) Named(Numeral number, int at, bool mustTouch)
    {
        if (at < lexemes.Count && Currencies.BuiltIn.Millions(lexemes[at].In(text)) is { } millions)
            return (millions, at + 1);
        var (currency, moneyLength) = Currencies.BuiltIn.Behind.Find(text, lexemes, at);
        if (currency is not null && at + moneyLength < lexemes.Count && lexemes[at + moneyLength] is { Kind: LexemeKind.Digits, Spaced: false })
            (currency, moneyLength) = (null, 0);
        var (unit, length) = Units.BuiltIn.Names.Find(text, lexemes, at);
        // The full stop that ends the sentence is no part of "ft.".
        if (length > 1 && at + length == lexemes.Count && lexemes[^1].Is(text, '.') && lexemes.Count - at > 1)
            length--;
        if (unit is not null && mustTouch && !IsUnit(number, at, length))
            (unit, length) = (null, 0);
        if (currency is not null && !IsMoney(number, at, moneyLength, unit is not null && length >= moneyLength))
            (currency, moneyLength) = (null, 0);
        return moneyLength >= length && currency is not null ? (currency, at + moneyLength) : (unit, at + length);
    }

    private bool IsUnit(Numeral number, int at, int length)
    {
        var name = text.AsSpan(lexemes[at].Start, lexemes[at + length - 1].End - lexemes[at].Start);
        if (lexemes[at].Spaced && (name.Length == 1 || Touching.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) && char.IsLetter(name[0]))
            return number.InDigits && StandsAlone(name, at + length);
        if (name.StartsWith("cup", StringComparison.OrdinalIgnoreCase))
            return number.Form == NumeralForm.Fraction || (at + length < lexemes.Count && lexemes[at + length].Word?.Kind == NumberWordKind.Of);
        var touches = at + length < lexemes.Count && !lexemes[at + length].Spaced && lexemes[at + length].Kind != LexemeKind.Mark;
        return !touches && (number.InDigits || name.Length > 2 || name[0] == '%');
    }

    /// <summary>"20 C.", "5 m tall", but "5 m people" and "Group 5 C-series".</summary>
    private bool StandsAlone(ReadOnlySpan<char> name, int behind)
    {
        if (behind < lexemes.Count && lexemes[behind].Kind == LexemeKind.Digits)
            return name is "m";
        if (behind == lexemes.Count || (lexemes[behind].Kind == LexemeKind.Mark && !lexemes[behind].IsDash(text)))
            return name is "C" or "F" or "K" or "V" or "W" or "L" or "m" or "g" or "l" or "t" or "mi";
        return name is "m" or "g" or "l" or "t" && char.IsLower(text[lexemes[behind].Start]) && text[lexemes[behind].End - 1] != 's' && !lexemes[behind].Is(text, "people");
    }

    /// <summary>"12 won" is a verb and "12 pounds" a weight unless there is more reason; millions of pounds are money.</summary>
    private bool IsMoney(Numeral number, int at, int length, bool isUnitToo)
    {
        var name = text.AsSpan(lexemes[at].Start, lexemes[at + length - 1].End - lexemes[at].Start);
        if (name.Equals("won", StringComparison.OrdinalIgnoreCase))
            return number.Value >= 1000;
        if (name.Equals("p", StringComparison.OrdinalIgnoreCase) || name.Length == 2)
            return !lexemes[at].Spaced && number.InDigits || name is "tl" or "TL";
        if (isUnitToo)
            return number.Scale >= 1000 || number is { Form: NumeralForm.Vague, Value: >= 1000 } || WordSet.Money.IsNear(text, lexemes, number.First, 5);
        return length > 1 || name.Length != 3 || !Currencies.BuiltIn.IsCode(name.ToString().ToUpperInvariant()) || IsSign(at, 1);
    }

    /// <summary>"21.6 per 100,000 people" is a rate of <c>/100000 person</c>; null where the amounts are no such pair.</summary>
    public string? PerNumber(Amount amount, Amount per)
    {
        var isPair = per.First > amount.End && lexemes[per.First - 1].Is(text, "per") && per.First - amount.End <= 2 && per is { Kind: QuantityKind.Count, Bound: Bound.Exact, Number.Form: NumeralForm.Cardinal };
        if (!isPair || per.End >= lexemes.Count || lexemes[per.End].Kind != LexemeKind.Word)
            return null;
        var counted = per.First - amount.End == 2 ? Nouns.BuiltIn.Unit(lexemes[amount.End].In(text)) : amount.Unit;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{counted}/{per.Value:0} {Nouns.BuiltIn.Unit(lexemes[per.End].In(text))}");
    }

    /// <summary>"a $37-a-share offer".</summary>
    private bool IsDashedArticle(int at) =>
        at + 3 < lexemes.Count && lexemes[at].IsDash(text) && !lexemes[at].Spaced && lexemes[at + 1].Word?.Kind == NumberWordKind.Article && lexemes[at + 2].IsDash(text);

    /// <summary>What a rate is given by, behind money, a measure or a counted noun: "a barrel", "per hour", "/day".</summary>
    public (string? Per, int End) PerBehind(int at)
    {
        if (at + 1 >= lexemes.Count)
            return (null, at);
        if (IsDashedArticle(at))
            return Units.BuiltIn.Per.Find(text, lexemes, at + 3) is ({ } unit, var words) ? (unit, at + 3 + words) : (null, at);
        var word = lexemes[at];
        var isPer = word.Is(text, "per") || (word.Is(text, '/') && !word.Spaced);
        if (!isPer && word.Word?.Kind != NumberWordKind.Article && !word.Is(text, "each") && !word.Is(text, "every"))
            return (null, at);
        var (name, length) = Units.BuiltIn.Per.Find(text, lexemes, at + 1);
        if (name is not null && at + 1 + length < lexemes.Count && WordSet.Distances.Contains(lexemes[at + 1 + length].In(text)))
            return (null, at);
        if (name is not null && length > 0)
            return (name, at + 1 + length);
        return word.Is(text, "per") && lexemes[at + 1].Kind == LexemeKind.Word && lexemes[at + 1].Word is null
            ? (Plural.Singular(lexemes[at + 1].In(text).ToString().ToLowerInvariant()), at + 2)
            : (null, at);
    }
}
