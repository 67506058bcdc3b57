using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>
/// Dates in digits: <c>2024-01-15</c>, <c>1/15/2024</c>, <c>15.01.2024</c>, <c>22/Jan/2019</c>, <c>20240115</c>. Where day
/// and month could change places the month is first, as Americans write, unless dots part them, as Europeans do.
/// </summary>
internal static class NumericDates
{
    public static TimeReading? At(Lexemes x, int i)
    {
        if (!x.IsDigits(i) || x.IsTight(i) && x[i - 1].Mark is '$' or '£' or '€' or '#' or '/' or '.' || x.IsTight(i) && x[i - 1].Kind == LexemeKind.Word)
            return null;
        return x[i].Length switch
        {
            8 => Basic(x, i),
            4 => YearFirst(x, i),
            1 or 2 => YearLast(x, i),
            _ => null,
        };
    }

    /// <summary>ISO 8601 basic form.</summary>
    private static TimeReading? Basic(Lexemes x, int i)
    {
        var number = x[i].Number;
        return number is >= 19000101 and < 21000101 && !IsTightTail(x, i + 1) ? Day(i, i + 1, number / 10000, number / 100 % 100, number % 100) : null;
    }

    private static TimeReading? YearFirst(Lexemes x, int i)
    {
        if (x[i].Number is < 1000 or >= 2200)
            return null;
        // "2019 May 3", "2019, May 3": some put the year before the month's name.
        if (x.Month(x.SkipComma(i + 1), out var named, out var behind) && NumberPhrase.Day(x, behind, out var day, out var end, out _) && x.Word(end).Unit is null && !(x.IsMark(i + 1, ',') && YearGrammar.Year(x, x.SkipComma(end), out _, out _)))
            return Day(i, end, x[i].Number, named, day);
        if (x[i + 1].Mark is not ('-' or '/' or '.') || !x.IsTight(i + 1) || !x.IsTight(i + 2))
            return null;
        var mark = x[i + 1].Mark;
        var month = x.IsDigits(i + 2, 2) ? x[i + 2].Number : x.Word(i + 2).Month;
        if (month is >= 1 and <= 12 && x.IsMark(i + 3, mark) && x.IsTight(i + 3) && x.IsTight(i + 4) && x.IsDigits(i + 4, 2))
            return Day(i, i + 5, x[i].Number, month, x[i + 4].Number);
        // 2024-01 is a month, 2014-18 a season or a range: two digits with a leading zero, or up to 12 behind a slash, are none.
        return mark == '-' && x.IsDigits(i + 2) && x[i + 2].Length == 2 && month is >= 1 and <= 12 && x[i + 2].Number < x[i].Number % 100 && !IsTightTail(x, i + 3)
            ? TimeReading.Of(i, i + 3, new CalendarValue(CalendarUnit.Month, x[i].Number, month))
            : null;
    }

    private static TimeReading? YearLast(Lexemes x, int i)
    {
        var mark = x[i + 1].Mark;
        if (mark is not ('-' or '/' or '.') || !x.IsTight(i + 1) || !x.IsTight(i + 2))
            return null;
        var (first, second) = (x[i].Number, x.IsDigits(i + 2, 2) ? x[i + 2].Number : 0);
        var third = x.IsMark(i + 3, mark) && x.IsTight(i + 3) && x.IsTight(i + 4) && x.IsDigits(i + 4);
        if (x.Word(i + 2).Month is > 0 and var named && third && x[i + 4].Length is 2 or 4 && x.Word(i + 2).Month > 0)
            return Day(i, i + 5, FullYear(x, i + 4), x.Word(i + 2).Month, first);
        if (second > 0 && third && x[i + 4].Length is 2 or 4 && second > 0 && (!IsTightTail(x, i + 5) || x.IsMark(i + 5, '-') && x.IsMark(i + 7, '/')))
        {
            if (mark == '.' && x[i + 4].Length == 2)
                return null;
            return MonthAndDay(first, second, dayFirst: mark == '.') is var (month, day) ? Day(i, i + 5, FullYear(x, i + 4), month, day) : null;
        }

        if (mark != '.' && x.IsDigits(i + 2) && x[i + 2].Length == 4 && first is >= 1 and <= 12 && x[i + 2].Number is >= 1900 and < 2100 && !IsTightTail(x, i + 3))
            return TimeReading.Of(i, i + 3, new CalendarValue(CalendarUnit.Month, x[i + 2].Number, first));
        return mark == '/' && second > 0 && !third ? WithoutYear(x, i, first, second) : null;
    }

    /// <summary>"on 6/4": a fraction or a score unless a word says that a day is meant.</summary>
    private static TimeReading? WithoutYear(Lexemes x, int i, int first, int second)
    {
        var placed = x.IsIn(i - 1, WordContexts.BeforeSlashed) || x.Word(i - 1).Weekday > 0;
        // "on 11/20, 11/22 or 11/25", "10/1-11/7": one of several such dates.
        placed |= (x.IsAnyWord(i - 1, "or", "and") || x.IsMark(i - 1, ',') || x.IsMark(i - 1, '-')) && x.IsDigits(i - 2, 2) && x.IsMark(i - 3, '/')
            || x.IsMark(i + 3, '-') && x.IsTight(i + 3) && x.IsDigits(i + 4, 2) && x.IsMark(i + 5, '/');
        // A fraction's lower part is seldom that large: "back 4/22."
        placed |= second > 12 && first <= 12 && (i + 3 >= x.Count || x[i + 3].Kind == LexemeKind.Mark);
        return placed && (!IsTightTail(x, i + 3) || x.IsMark(i + 3, '-') && x.IsMark(i + 5, '/')) && MonthAndDay(first, second, dayFirst: false) is var (month, day) ? Day(i, i + 3, null, month, day) : null;
    }

    private static (int Month, int Day)? MonthAndDay(int first, int second, bool dayFirst)
    {
        var (month, day) = dayFirst ? (second, first) : (first, second);
        if (month > 12)
            (month, day) = (day, month);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? (month, day) : null;
    }

    private static bool IsTightTail(Lexemes x, int i) => x.IsTight(i) && (x[i].Kind != LexemeKind.Mark || x[i].Mark is '/' or '%' || x[i].Mark is '-' && x.IsTight(i + 1) && x.IsDigits(i + 1));

    private static int FullYear(Lexemes x, int i) => x[i].Length == 4 ? x[i].Number : YearGrammar.Century(x[i].Number);

    private static TimeReading? Day(int first, int next, int? year, int month, int day)
    {
        var date = CalendarValue.Date(year, month, day);
        return date.IsPossible && year is null or >= 1000 and < 2200 ? TimeReading.Of(first, next, date) : null;
    }
}
