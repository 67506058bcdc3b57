using System.Globalization;
using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Resolving;

/// <summary>Fills in what a calendar value leaves open, from a day of reference.</summary>
internal static class CalendarFill
{
    /// <summary>The period of the value's kind that the day lies in: the month, the quarter, that week's Friday, that year's May.</summary>
    public static CalendarValue Within(CalendarValue value, DateOnly day)
    {
        var week = ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));
        var weekYear = ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue));
        return value.Unit switch
        {
            CalendarUnit.Century => value with { Year = day.Year / 100 },
            CalendarUnit.Decade when value.Part is { } digit => new CalendarValue(CalendarUnit.Decade, day.Year / 100 * 10 + digit),
            CalendarUnit.Decade => value with { Year = day.Year / 10 },
            CalendarUnit.Year => value with { Year = day.Year },
            CalendarUnit.Half => value with { Year = value.Year ?? day.Year, Part = value.Part ?? (day.Month + 5) / 6 },
            CalendarUnit.Quarter => value with { Year = value.Year ?? day.Year, Part = value.Part ?? (day.Month + 2) / 3 },
            CalendarUnit.Season when value.Part is null => value with { Year = SeasonYear(day), Part = day.Month / 3 == 0 ? 4 : day.Month / 3 },
            // January and February belong to the winter that began the year before.
            CalendarUnit.Season => value with { Year = value.Part == 4 ? SeasonYear(day) : day.Year },
            CalendarUnit.Month => value with { Year = day.Year, Part = value.Part ?? day.Month },
            CalendarUnit.Week or CalendarUnit.Weekend => value.Part is null ? value with { Year = weekYear, Part = week } : value with { Year = day.Year },
            CalendarUnit.Weekday => CalendarValue.Of(Weekday(day, value.Day)) with { Time = value.Time },
            CalendarUnit.Holiday => Holiday(value, value.Year ?? day.Year),
            _ => value with { Year = value.Year ?? day.Year, Part = value.Part ?? day.Month, Day = value.Day ?? day.Day },
        };
    }

    private static int SeasonYear(DateOnly day) => day.Month <= 2 ? day.Year - 1 : day.Year;

    private static DateOnly Weekday(DateOnly day, int? weekday) => day.AddDays((weekday ?? HolidayRule.IsoDay(day)) - HolidayRule.IsoDay(day));

    private static CalendarValue Holiday(CalendarValue value, int year) =>
        HolidayRule.Value(value.Feast!, year) with { Time = value.Time };

    /// <summary>
    /// The period nearest to the day on the side that the tense allows. One that holds the day itself is nearest on
    /// either side: an article of a Friday says "on Friday" of its own day.
    /// </summary>
    public static CalendarValue? Nearest(CalendarValue value, DateOnly day, string? tense)
    {
        var earlier = Seek(value, day, -1, strict: false);
        var later = Seek(value, day, 1, strict: false);
        if (earlier is null || later is null)
            return earlier ?? later;
        return tense switch
        {
            "past" => earlier,
            "future" => later,
            _ => Distance(later, day) < Distance(earlier, day) && value.Unit is not (CalendarUnit.Weekday or CalendarUnit.Decade) ? later : earlier,
        };
    }

    /// <summary>The nearest period that lies wholly before (-1) or behind (1) the day: "last May", "next Friday".</summary>
    public static CalendarValue? Beside(CalendarValue value, DateOnly day, int side) => Seek(value, day, side, strict: true);

    private static int Distance(CalendarValue value, DateOnly day) =>
        CalendarInterval.Of(value with { Time = null }) is not { } days ? int.MaxValue
        : DateOnly.FromDateTime(days.From) > day ? DateOnly.FromDateTime(days.From).DayNumber - day.DayNumber
        : Math.Max(0, day.DayNumber - DateOnly.FromDateTime(days.To).DayNumber + 1);

    /// <summary>Goes from the day's own period towards the side, at most through one leap-year cycle (29 February).</summary>
    private static CalendarValue? Seek(CalendarValue value, DateOnly day, int side, bool strict)
    {
        for (var step = -1; step <= 9; step++)
        {
            if (Moved(value, day, side * step) is not { } place)
                return null;
            var found = Within(value, place);
            if (CalendarInterval.Of(found with { Time = null }) is not { } days)
                continue;
            var (from, to) = (DateOnly.FromDateTime(days.From), DateOnly.FromDateTime(days.To));
            if (side < 0 ? (strict ? to <= day : from <= day) : (strict ? from > day : to > day))
                return found;
        }

        return null;
    }

    private static DateOnly? Moved(CalendarValue value, DateOnly day, int count)
    {
        var unit = value switch
        {
            { Unit: CalendarUnit.Weekday } => "W",
            { Unit: CalendarUnit.Week or CalendarUnit.Weekend, Part: null } => "W",
            { Unit: CalendarUnit.Day, Part: null, Day: null } => "D",
            { Unit: CalendarUnit.Day, Part: null } or { Unit: CalendarUnit.Month, Part: null } => "M",
            { Unit: CalendarUnit.Quarter, Part: null } => "Q",
            { Unit: CalendarUnit.Decade, Part: null } => "E",
            { Unit: CalendarUnit.Decade or CalendarUnit.Century } => "C",
            _ => "Y",
        };
        // From a month's first day no shorter month cuts a step short.
        var start = unit is "M" or "Q" or "Y" or "E" or "C" ? new DateOnly(day.Year, unit == "M" || unit == "Q" ? day.Month : value.Part is null ? day.Month : 1, 1) : day;
        return new Shift(count, unit).From(start.ToDateTime(TimeOnly.MinValue)) is { } moved ? DateOnly.FromDateTime(moved) : null;
    }
}
