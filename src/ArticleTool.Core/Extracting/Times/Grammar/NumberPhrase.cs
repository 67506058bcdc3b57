using System.Globalization;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>A number in front of a unit: <c>10</c>, <c>1.5</c>, <c>twenty-five</c>, <c>a couple of</c>, <c>several</c>.</summary>
/// <param name="Next">Index of the first lexeme behind it.</param>
/// <param name="Count">Null where it is vague.</param>
/// <param name="IsArticle">It is just "a", "an" or "one".</param>
internal readonly record struct NumberPhrase(int Next, decimal? Count, bool IsArticle = false, bool IsDigits = false)
{
    public static NumberPhrase? At(Lexemes x, int i)
    {
        if (x.IsDigits(i, 6))
            return Digits(x, i);
        if (x.IsWord(i, "half") && x.Word(i + 1).One)
            return new NumberPhrase(i + 2, 0.5m);
        if (Part(x, i) is { } part)
            return part;
        if (x.Word(i).One)
            return Article(x, i);
        if (x.Word(i).Vague)
            return Vague(x, i);
        return Words(x, i) is { } words ? Half(x, words) : null;
    }

    /// <summary>"a quarter of an hour", "three quarters of an hour", "a half hour", "half-hour".</summary>
    private static NumberPhrase? Part(Lexemes x, int i)
    {
        var at = x.Word(i).One || x.Word(i).Cardinal is 1 or 3 ? x.Joined(i + 1) : i;
        if (x.IsWord(at, "half") && x.Word(x.Joined(at + 1)) is { Unit: not null, Plural: false } && !(x.Word(i).Cardinal > 0))
            return new NumberPhrase(x.Joined(at + 1), 0.5m);
        return at > i && x.IsAnyWord(at, "quarter", "quarters") && x.IsWord(at + 1, "of") && x.Word(at + 2).One && x.Word(at + 3).Unit is "TH" or "C" or "Y"
            ? new NumberPhrase(at + 3, x.Word(i).Cardinal == 3 ? 0.75m : 0.25m)
            : null;
    }

    private static NumberPhrase Digits(Lexemes x, int i)
    {
        decimal value = x[i].Number;
        var next = i + 1;
        while (x.IsMark(next, ',') && x.IsTight(next) && x.IsTight(next + 1) && x[next + 1] is { Kind: LexemeKind.Digits, Length: 3 } && value < 1_000_000)
        {
            value = value * 1000 + x[next + 1].Number;
            next += 2;
        }

        if (x.IsMark(next, '.') && x.IsTight(next) && x.IsTight(next + 1) && x.IsDigits(next + 1, 3))
        {
            value = decimal.Parse(x.Text.AsSpan(x[i].Start, x[next + 1].End - x[i].Start), NumberStyles.Number, CultureInfo.InvariantCulture);
            next += 2;
        }

        return Half(x, new NumberPhrase(next, value, IsDigits: true));
    }

    /// <summary>"a few", "a couple of", "a dozen", "a hundred", or the article by itself.</summary>
    private static NumberPhrase Article(Lexemes x, int i)
    {
        if (x.Word(i + 1) is { Vague: true, VagueOf: false } vague && !x.IsAnyWord(i + 1, "some", "many", "several"))
            return new NumberPhrase(AfterOf(x, i + 2), vague.VagueNumber);
        if (x.IsAnyWord(i + 1, "good", "further", "full", "whole", "mere", "solid") && x.Word(i + 2).Unit is not null)
            return new NumberPhrase(i + 2, 1, IsArticle: true);
        return x.Word(i + 1).Multiplier > 0 && Words(x, i + 1) is { } words ? words : new NumberPhrase(i + 1, 1, IsArticle: true);
    }

    private static NumberPhrase? Vague(Lexemes x, int i)
    {
        var word = x.Word(i);
        if (word.VagueOf)
            return x.IsWord(i + 1, "of") ? new NumberPhrase(i + 2, null) : null;
        if (word.Text == "some" && At(x, i + 1) is { IsArticle: false } number)
            return number;
        return new NumberPhrase(AfterOf(x, i + 1), word.VagueNumber);
    }

    private static int AfterOf(Lexemes x, int i) => x.IsWord(i, "of") ? i + 1 : i;

    /// <summary>Number words: at most "nine hundred and ninety-nine thousand …", as far as they go.</summary>
    private static NumberPhrase? Words(Lexemes x, int i)
    {
        decimal total = 0;
        decimal part = 0;
        var next = i;
        var seen = 0;
        for (; seen < 12; seen++)
        {
            var word = x.Word(next);
            if (word.Cardinal is { } cardinal && (part % 100 == 0 || part % 10 == 0 && part % 100 >= 20 && cardinal < 10))
                part += cardinal;
            else if (word.Multiplier == 1000 && seen > 0 || word.Multiplier == 1000 && part == 0)
                (total, part) = (total + Math.Max(1, part) * 1000, 0);
            else if (word.Multiplier > 0 && part < 100)
                part = Math.Max(1, part) * word.Multiplier;
            else
                break;
            next++;
            if (x.IsHyphen(next) && (x.Word(next + 1).Cardinal is < 10 || x.Word(next + 1).Multiplier > 0))
                next++;
            else if (x.IsWord(next, "and") && part >= 100 && x.Word(next + 1).Cardinal is not null)
                next++;
        }

        return seen == 0 ? null : new NumberPhrase(next, total + part);
    }

    /// <summary>"two and a half years".</summary>
    private static NumberPhrase Half(Lexemes x, NumberPhrase number)
    {
        if (x.IsWord(number.Next, "and") && x.Word(number.Next + 1).One && x.IsAnyWord(number.Next + 2, "half", "quarter") && x.Word(number.Next + 3).Unit is not null)
            return number with { Next = number.Next + 3, Count = number.Count + (x.IsWord(number.Next + 2, "half") ? 0.5m : 0.25m) };
        return number;
    }

    /// <summary>The day of the month at an index: <c>7</c>, <c>7th</c>, <c>seventh</c>, <c>twenty-seventh</c>.</summary>
    public static bool Day(Lexemes x, int i, out int day, out int next, out bool ordinal)
    {
        (day, next, ordinal) = (0, i + 1, false);
        if (x.IsDigits(i, 2) && x[i].Number is >= 1 and <= 31)
        {
            if (x.IsTight(i) && x[i - 1].Mark is '$' or '£' or '€')
                return false;
            day = x[i].Number;
            ordinal = x.IsTight(i + 1) && x.IsAnyWord(i + 1, "st", "nd", "rd", "th");
            next = ordinal ? i + 2 : i + 1;
            // "15.5", "7:30", "3,000", "5%" and "5km" are no days.
            return ordinal || !(x.IsTight(next) && (x[next].Kind == LexemeKind.Word || x[next].Mark is ':' or '%' or '/'
                || x[next].Mark is '.' or ',' && x.IsTight(next + 1) && x.IsDigits(next + 1)));
        }

        if (Ordinal(x, i, out day, out next))
        {
            ordinal = true;
            return day is >= 1 and <= 31;
        }

        return false;
    }

    /// <summary>An ordinal: <c>third</c>, <c>3rd</c>, <c>twenty-first</c>.</summary>
    public static bool Ordinal(Lexemes x, int i, out int number, out int next)
    {
        (number, next) = (0, i + 1);
        if (x.IsDigits(i, 3) && x.IsTight(i + 1) && x.IsAnyWord(i + 1, "st", "nd", "rd", "th"))
        {
            (number, next) = (x[i].Number, i + 2);
            return true;
        }

        if (x.Word(i).Ordinal > 0)
        {
            number = x.Word(i).Ordinal;
            return true;
        }

        if (x.Word(i).Cardinal is not (20 or 30 or 40 or 50 or 60 or 70 or 80 or 90))
            return false;
        var second = x.Joined(i + 1);
        if (x.Word(second).Ordinal is not (> 0 and < 10))
            return false;
        (number, next) = (x.Word(i).Cardinal!.Value + x.Word(second).Ordinal, second + 1);
        return true;
    }
}
