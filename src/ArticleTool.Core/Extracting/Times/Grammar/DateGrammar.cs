using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Dates with a month, in words and in digits: <c>Monday, 15 January 2024</c>, <c>Jan. 15</c>, <c>2024-01-15</c>, <c>May 2023</c>.</summary>
internal static class DateGrammar
{
    public static TimeReading? At(Lexemes x, int i, Surroundings around)
    {
        if (x.Weekday(i, out var weekday, out var behind) && !x.Word(i).Plural)
            return WeekdayAndDate(x, i, weekday, behind, around);
        var named = MonthFirst(x, i, around) ?? DayFirst(x, i, around);
        return NumericDates.At(x, i) is { } numeric && (named is null || numeric.Next > named.Next) ? numeric : named;
    }

    /// <summary>"Monday, January 15", "Monday the 15th", "Monday": a date is surer than the weekday's name.</summary>
    private static TimeReading WeekdayAndDate(Lexemes x, int i, int weekday, int behind, Surroundings around)
    {
        var start = x.SkipComma(behind);
        if (x.IsWord(start, "the"))
            start++;
        var date = MonthFirst(x, start, around) ?? DayFirst(x, start, around) ?? NumericDates.At(x, start);
        if (date?.Calendar is { Unit: CalendarUnit.Day, Day: not null } value)
            return date with { First = i, Value = (value with { Time = null }).ToString() };
        if (NumberPhrase.Day(x, start, out var day, out var next, out var ordinal) && ordinal && x.Word(next).Unit is null && x.Word(next).Month == 0)
            return TimeReading.Of(i, next, CalendarValue.Date(null, null, day));
        return TimeReading.Of(i, behind, Lexemes.OfWeekday(weekday));
    }

    /// <summary>"January 15, 2024", "Jan. 15", "Jan-15-2024", "January the 15th of 2024", "January 2024", "January".</summary>
    public static TimeReading? MonthFirst(Lexemes x, int i, Surroundings around)
    {
        if (!x.Month(i, out var month, out var next))
            return null;
        if (x.IsHyphen(next) && x.IsDigits(next + 1, 2) && x.IsHyphen(next + 2) && x.IsDigits(next + 3) && x[next + 3].Length is 2 or 4 && CalendarValue.Date(x[next + 3].Length == 4 ? x[next + 3].Number : YearGrammar.Century(x[next + 3].Number), month, x[next + 1].Number) is { IsPossible: true } hyphened)
            return TimeReading.Of(i, next + 4, hyphened);
        var dayAt = x.IsWord(next, "the") ? next + 1 : x.SkipComma(next) is var comma && comma > next && NumberPhrase.Ordinal(x, comma, out _, out _) ? comma : next;
        if (NumberPhrase.Day(x, dayAt, out var day, out var behind, out _) && !IsYearInWords(x, dayAt) && IsDay(x, behind, around))
        {
            var date = CalendarValue.Date(null, month, day);
            if (!date.IsPossible)
                return null;
            return YearBehind(x, behind, out var year, out var end)
                ? TimeReading.Of(i, end, date with { Year = year })
                : TimeReading.Of(i, behind, date);
        }

        if (YearBehind(x, next, out var yearOfMonth, out var last))
            return TimeReading.Of(i, last, new CalendarValue(CalendarUnit.Month, yearOfMonth, month));
        return IsMonth(x, i, around) ? TimeReading.Of(i, i + 1 == next || !x.IsMark(next - 1, '.') ? i + 1 : next, new CalendarValue(CalendarUnit.Month, null, month)) : null;
    }

    private static bool IsYearInWords(Lexemes x, int i) => x.Word(i).Cardinal is not null && YearGrammar.Year(x, i, out _, out _);

    /// <summary>"May 10 people": what follows says that the number counts.</summary>
    private static bool IsDay(Lexemes x, int behind, Surroundings around) =>
        !(x.Word(behind).Unit is { } unit && unit is not "N") && !(x.Word(behind).Multiplier > 0);

    /// <summary>"may" and "march" are also verbs, "May" a name: a month stands behind a preposition or where a noun would.</summary>
    private static bool IsMonth(Lexemes x, int i, Surroundings around)
    {
        var word = x.Word(i);
        if (!word.Capital)
            return x.IsCapital(i) || word.Text.Length > 3;
        if (x.IsIn(i - 1, WordContexts.BeforeMonth))
            return !x.IsAnyWord(i - 1, "for", "to", "of", "from", "after", "before") || !x.IsCapital(i + 1);
        return x.IsMark(i - 1, '-') && x.Word(i - 2).Share is not null;
    }

    /// <summary>"15 January 2024", "the 15th of January", "15-16 January" (its first day), "the fourth of July".</summary>
    public static TimeReading? DayFirst(Lexemes x, int i, Surroundings around)
    {
        if (!NumberPhrase.Day(x, i, out var day, out var next, out _))
            return null;
        var monthAt = x.IsWord(next, "day") ? next + 1 : next;
        monthAt = x.IsWord(monthAt, "of") || x.IsWord(monthAt, "in") && x.IsMark(i - 1, '-') ? monthAt + 1 : x.IsHyphen(monthAt) ? monthAt + 1 : monthAt;
        if (x.Month(monthAt, out var month, out var behind))
        {
            var date = CalendarValue.Date(null, month, day);
            if (!date.IsPossible || x.IsDigits(behind, 2) && x.Word(monthAt).Capital)
                return null;
            return YearBehind(x, behind, out var year, out var end)
                ? TimeReading.Of(i, end, date with { Year = year })
                : TimeReading.Of(i, x.IsMark(behind - 1, '.') ? behind : monthAt + 1, date);
        }

        return FirstOfTwo(x, i, day, next, around);
    }

    /// <summary>"18 and 19 June", "5-7 October 2023": the first day, whose month stands behind the second.</summary>
    private static TimeReading? FirstOfTwo(Lexemes x, int i, int day, int next, Surroundings around)
    {
        if (!x.IsAnyWord(next, "and", "to", "or", "through") && !x.IsMark(next, '-') && !x.IsMark(next, ','))
            return null;
        var secondAt = x.IsWord(next + 1, "the") ? next + 2 : next + 1;
        if (!NumberPhrase.Day(x, secondAt, out _, out var behind, out _))
            return null;
        var monthAt = x.IsAnyWord(behind, "of", "in") ? behind + 1 : behind;
        if (!x.Month(monthAt, out _, out _) || DayFirst(x, secondAt, around) is not { Calendar: { } second })
            return null;
        var first = second with { Day = day };
        return first.IsPossible ? TimeReading.Of(i, next, first) : null;
    }

    /// <summary>A year behind a month or a day of one: ", 2024", "2024", "of 2024", "in 2024", "'24".</summary>
    private static bool YearBehind(Lexemes x, int i, out int year, out int next)
    {
        var start = x.IsMark(i, ',') || x.IsAnyWord(i, "of", "in") || x.IsHyphen(i) && x[i + 1].Length == 4 ? i + 1 : i;
        if (x.IsWord(i, "of") && x.IsDigits(start) && x[start].Length == 2)
        {
            (year, next) = (YearGrammar.Century(x[start].Number), start + 1);
            return true;
        }

        if (YearGrammar.Year(x, start, out year, out next) && !(start > i && x.IsMark(i, ',') && x.Word(next).Unit is not null))
            return !(x.Word(start).Cardinal is not null && x.IsWord(i, "in"));
        return false;
    }
}
