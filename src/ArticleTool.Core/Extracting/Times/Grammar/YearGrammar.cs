using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Years, decades and centuries.</summary>
internal static class YearGrammar
{
    /// <summary>A year in a place where only a year can stand, as behind a month: four digits, <c>'98</c>, or words.</summary>
    public static bool Year(Lexemes x, int i, out int year, out int next)
    {
        (year, next) = (0, i + 1);
        if (x.IsDigits(i) && x[i].Length == 4 && x[i].Number is >= 1000 and < 2200)
        {
            year = x[i].Number;
            return !IsPartOfNumber(x, i);
        }

        if (x.IsMark(i, '\'') && x.IsTight(i + 1) && x.IsDigits(i + 1) && x[i + 1].Length == 2 && !(x.IsTight(i + 2) && x[i + 2].Kind == LexemeKind.Word))
        {
            (year, next) = (Century(x[i + 1].Number), i + 2);
            return true;
        }

        return Words(x, i, out year, out next);
    }

    /// <summary>Two digits without their century: up to 49 they are of this one.</summary>
    public static int Century(int twoDigits) => twoDigits + (twoDigits < 50 ? 2000 : 1900);

    /// <summary>"2022/23": a season, a school year.</summary>
    private static bool IsSeason(Lexemes x, int i) =>
        x.IsMark(i + 1, '/') && x.IsTight(i + 2) && x.IsDigits(i + 2) && x[i + 2].Length == 2 && x[i + 2].Number == (x[i].Number + 1) % 100 && !(x.IsTight(i + 3) && x[i + 3].Mark == '/');

    public static bool IsPartOfNumber(Lexemes x, int i) =>
        x.IsTight(i + 1) && !IsSeason(x, i) && (x[i + 1].Mark is '%' or '/' or ':' || x[i + 1].Kind == LexemeKind.Word && !x.IsWord(i + 1, "s")
            || x[i + 1].Mark is ',' or '.' && x.IsTight(i + 2) && x.IsDigits(i + 2))
        || x.IsTight(i) && x[i - 1].Mark is '$' or '£' or '€' or '#' or '.' or ',' or ':' or '/' && x.IsTight(i);

    /// <summary>"nineteen ninety-six", "two thousand and ten", "twenty nineteen".</summary>
    private static bool Words(Lexemes x, int i, out int year, out int next)
    {
        (year, next) = (0, i + 1);
        if (x.Word(i).Cardinal is 2 or 1 && x.Word(i + 1).Multiplier == 1000)
        {
            year = x.Word(i).Cardinal!.Value * 1000;
            next = i + 2;
            var rest = x.IsWord(next, "and") ? next + 1 : next;
            if (TwoDigits(x, rest, out var last, out var behind))
                (year, next) = (year + last, behind);
            return true;
        }

        if (x.Word(i).Cardinal is not (>= 16 and <= 20) || !TwoDigits(x, i + 1, out var rest2, out next) || rest2 < 10)
            return false;
        year = x.Word(i).Cardinal!.Value * 100 + rest2;
        return true;
    }

    private static bool TwoDigits(Lexemes x, int i, out int number, out int next)
    {
        (number, next) = (0, i + 1);
        if (x.Word(i).Cardinal is not { } first || first > 99)
            return false;
        number = first;
        var second = x.Joined(i + 1);
        if (first >= 20 && x.Word(second).Cardinal is > 0 and < 10)
            (number, next) = (first + x.Word(second).Cardinal!.Value, second + 1);
        return true;
    }

    /// <summary>A year by itself in running text, where a number of four digits could also count something.</summary>
    public static TimeReading? Alone(Lexemes x, int i, Surroundings around)
    {
        if (x.IsDigits(i) && x[i].Length == 4)
            return Digits(x, i, around);
        if (x.Word(i).Cardinal is not null && Year(x, i, out var year, out var next) && x.Word(next).Unit is null && !around.IsPlural(next))
            return TimeReading.Of(i, next, new CalendarValue(CalendarUnit.Year, year));
        if (x.IsMark(i, '\'') && !x.IsTight(i) && x.IsIn(i - 1, WordContexts.BeforeShortYear) && Year(x, i, out var ofCentury, out var close))
            return TimeReading.Of(i, close, new CalendarValue(CalendarUnit.Year, ofCentury));
        return x.IsWord(i, "year") && x[i + 1].Length == 4 && x.IsDigits(i + 1) && !IsPartOfNumber(x, i + 1) || x.IsWord(i, "year") && Words(x, i + 1, out _, out _)
            ? Year(x, i + 1, out var named, out var behind) ? TimeReading.Of(i, behind, new CalendarValue(CalendarUnit.Year, named)) : null
            : null;
    }

    private static TimeReading? Digits(Lexemes x, int i, Surroundings around)
    {
        var number = x[i].Number;
        if (number is < 1000 or >= 2200 || IsPartOfNumber(x, i) || x.Word(i + 1).Unit is not null || IsCode(x, i))
            return null;
        var placed = x.IsIn(i - 1, WordContexts.BeforeYear);
        var round = number % 50 == 0;
        if (around.Tag(i + 1) == "NNS" && (round || number is < 1900 or > 2050))
            return null;
        if (number is < 1900 or > 2050 && !(placed && number >= 1400))
            return null;
        // "more than 2000", "some 1990": a hedge counts.
        if (x.IsWord(i - 1, "than") && !x.IsAnyWord(i - 2, "later", "earlier", "sooner") || x.IsIn(i - 1, WordContexts.BeforeCount))
            return null;
        return TimeReading.Of(i, i + 1, new CalendarValue(CalendarUnit.Year, number));
    }

    /// <summary>Part of a code or telephone number: "ABC-2010", "000 111 82-2100"; a range of years is none.</summary>
    private static bool IsCode(Lexemes x, int i) =>
        x.IsMark(i - 1, '-') && x.IsTight(i) && x.IsTight(i - 1) && !(x.IsDigits(i - 2) && x[i - 2].Length == 4 || x.Word(i - 2).Month > 0 || x.Word(i - 2).Share is not null)
        || x.IsMark(i + 1, '-') && x.IsTight(i + 1) && x.IsDigits(i + 2) && x[i + 2].Length is not (4 or 2) && x.IsTight(i + 2);

    /// <summary>"the 1990s", "the '90s", "the mid-1990s", "the nineties", "the 20th century".</summary>
    public static TimeReading? Decade(Lexemes x, int i)
    {
        // "in her 40s" is an age, "in its 1990s heyday" none.
        var owner = x.Word(i - 1).Share is not null ? i - 2 : x.IsMark(i - 1, '-') ? i - 3 : i - 1;
        if (!(x.IsDigits(i) && x[i].Length == 4) && x.Word(owner) is { Determiner: true, One: false } && !x.IsWord(owner, "the"))
            return null;
        var start = x.IsMark(i, '\'') && x.IsTight(i + 1) ? i + 1 : i;
        if (x.IsDigits(start, 4) && x[start].Length is 2 or 4 && x[start].Number % 10 == 0)
        {
            var s = x.IsMark(start + 1, '\'') && x.IsTight(start + 1) ? start + 2 : start + 1;
            if (!x.IsWord(s, "s") || !x.IsTight(s))
                return start == i ? Century(x, i) : null;
            var year = x[start].Length == 4 ? x[start].Number : Century(x[start].Number);
            return year is >= 1000 and < 2200 ? TimeReading.Of(i, s + 1, new CalendarValue(CalendarUnit.Decade, year / 10)) : null;
        }

        if (x.Word(i).Decade is { } digit && x.IsIn(i - 1, WordContexts.BeforeDecade))
            return x.IsWord(i - 1, "in") && x.IsWord(i - 2, "was") ? null
                : x.Word(i).Capital ? null : TimeReading.Of(i, i + 1, digit >= 5 ? new CalendarValue(CalendarUnit.Decade, 190 + digit) : new CalendarValue(CalendarUnit.Decade, null, digit));
        return Century(x, i);
    }

    private static TimeReading? Century(Lexemes x, int i)
    {
        if (!NumberPhrase.Ordinal(x, i, out var number, out var next) || number is < 1 or > 30)
            return null;
        var word = x.Joined(next);
        return x.IsWord(word, "century") || x.IsWord(word, "centuries")
            ? TimeReading.Of(i, word + 1, new CalendarValue(CalendarUnit.Century, number - 1))
            : null;
    }
}
