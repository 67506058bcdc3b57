using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Days named by their place: <c>the second Sunday in May</c>, <c>the 15th of next month</c>, <c>on the 27th</c>, <c>the week after next</c>.</summary>
internal static class NamedDays
{
    public static TimeReading? At(Lexemes x, int i, Surroundings around) => NthWeekday(x, i) ?? EdgeDay(x, i) ?? WeekOfMonth(x, i) ?? WeekOf(x, i, around) ?? DayOfMonth(x, i, around) ?? OverNext(x, i);

    /// <summary>"the last Monday of May 2019": the rule of a holiday, whatever it is called.</summary>
    private static TimeReading? NthWeekday(Lexemes x, int i)
    {
        var start = x.IsWord(i, "the") ? i + 1 : i;
        var last = x.IsWord(start, "last");
        var next = start + 1;
        if (!last && (!NumberPhrase.Ordinal(x, start, out var nth, out next) || nth > 4))
            return null;
        nth = last ? 5 : NumberPhrase.Ordinal(x, start, out var number, out _) ? number : 0;
        if (!x.Weekday(next, out var weekday, out var behind) || !x.IsAnyWord(behind, "of", "in") || !x.Month(behind + 1, out var month, out var end))
            return null;
        var rule = $"{month:00}/{nth}/{weekday}";
        var yearAt = x.IsMark(end, ',') || x.IsAnyWord(end, "of", "in") ? end + 1 : end;
        return YearGrammar.Year(x, yearAt, out var year, out var close)
            ? TimeReading.Of(i, close, CalendarValue.Of(HolidayRule.Day(rule, year)))
            : TimeReading.Of(i, end, new CalendarValue(CalendarUnit.Holiday, Feast: $"{{{rule}}}"));
    }

    /// <summary>"the last day of June", "the first day of 2019".</summary>
    private static TimeReading? EdgeDay(Lexemes x, int i)
    {
        var start = x.IsWord(i, "the") ? i + 1 : i;
        if (!x.IsAnyWord(start, "first", "last") || !x.IsWord(start + 1, "day") || !x.IsWord(start + 2, "of"))
            return null;
        var last = x.IsWord(start, "last");
        if (YearGrammar.Year(x, start + 3, out var year, out var next))
            return TimeReading.Of(i, next, last ? CalendarValue.Date(year, 12, 31) : CalendarValue.Date(year, 1, 1));
        if (!x.Month(start + 3, out var month, out var end))
            return null;
        var yearAt = x.IsMark(end, ',') || x.IsAnyWord(end, "of", "in") ? end + 1 : end;
        int? named = YearGrammar.Year(x, yearAt, out var ofMonth, out var close) ? ofMonth : null;
        return TimeReading.Of(i, named is null ? end : close, CalendarValue.Date(named, month, last ? DateTime.DaysInMonth(named ?? 2001, month) : 1));
    }

    /// <summary>"the last week of July", "the first week of May 2019": as a rule of a month, like a holiday's.</summary>
    private static TimeReading? WeekOfMonth(Lexemes x, int i)
    {
        var start = x.IsWord(i, "the") ? i + 1 : i;
        var nth = x.IsWord(start, "last") ? 5 : 0;
        var next = start + 1;
        if (nth == 0 && (!NumberPhrase.Ordinal(x, start, out nth, out next) || nth > 4))
            return null;
        if (!x.IsWord(next, "week") || !x.IsAnyWord(next + 1, "of", "in") || !x.Month(next + 2, out var month, out var end))
            return null;
        var value = new CalendarValue(CalendarUnit.Holiday, Feast: $"{{{month:00}/w{nth}}}");
        var yearAt = x.IsMark(end, ',') || x.IsAnyWord(end, "of", "in") ? end + 1 : end;
        return YearGrammar.Year(x, yearAt, out var year, out var close)
            ? TimeReading.Of(i, close, HolidayRule.Week(value.Feast!, year))
            : TimeReading.Of(i, end, value);
    }

    /// <summary>"the week of June 18", "the week beginning 4 February": the week that the day named next lies in.</summary>
    private static TimeReading? WeekOf(Lexemes x, int i, Surroundings around)
    {
        if (!x.IsWord(i, "the") || !x.IsWord(i + 1, "week") || !x.IsAnyWord(i + 2, "of", "beginning", "starting", "ending"))
            return null;
        var day = x.IsWord(i + 3, "the") ? i + 4 : i + 3;
        var named = DateGrammar.At(x, day, around)?.Calendar is { Unit: CalendarUnit.Day } || day > i + 3 && NumberPhrase.Day(x, day, out _, out _, out var ordinal) && ordinal && x[day].Kind == LexemeKind.Digits;
        return named ? TimeReading.Of(i, i + 2, new CalendarValue(CalendarUnit.Week), new Shift(0, "W"), ReferenceKind.Next) : null;
    }

    /// <summary>"the 15th of next month", "the 15th day of last month", "on the 27th".</summary>
    private static TimeReading? DayOfMonth(Lexemes x, int i, Surroundings around)
    {
        var start = x.IsWord(i, "the") ? i + 1 : i;
        if (!NumberPhrase.Day(x, start, out var day, out var next, out var ordinal) || !ordinal)
            return null;
        var value = CalendarValue.Date(null, null, day);
        var of = x.IsWord(next, "day") ? next + 1 : next;
        if (x.IsWord(of, "of") && x.Word(of + 1) is { Side: { } side, SideVague: false } && x.IsWord(of + 2, "month"))
            return TimeReading.Of(i, of + 3, value, new Shift(side, "M"), ReferenceKind.Published);
        // By itself only in digits and where no noun follows: "on the 27th", not "on the 27th floor" or "on the first".
        var placed = start > i && x.IsIn(i - 1, WordContexts.BeforeDay) && x[start].Kind == LexemeKind.Digits;
        return placed && !around.IsNoun(next) && !around.IsAdjective(next) && !x.IsMark(next, '-') && x.Word(next).Unit is null && x.Word(next).Month == 0 && !x.IsWord(next, "of")
            ? TimeReading.Of(i, next, value)
            : null;
    }

    /// <summary>"the week after next", "the year before last".</summary>
    private static TimeReading? OverNext(Lexemes x, int i)
    {
        var at = x.IsWord(i, "the") ? i + 1 : i;
        if (x.Word(at) is not { Unit: { } unit, Plural: false } || UnitValues.Open(unit) is not { } value || unit[0] == 'T')
            return null;
        var steps = x.IsWord(at + 1, "after") && x.IsWord(at + 2, "next") ? 2 : x.IsWord(at + 1, "before") && x.IsWord(at + 2, "last") ? -2 : 0;
        return steps != 0 && UnitValues.Steps(2, unit, Math.Sign(steps)) is { } shift ? TimeReading.Of(i, at + 3, value, shift) : null;
    }
}
