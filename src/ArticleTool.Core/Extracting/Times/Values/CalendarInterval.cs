using System.Globalization;

namespace ArticleTool.Extracting.Times.Values;

/// <summary>A stretch of the calendar: <c>From</c> inclusive, <c>To</c> exclusive.</summary>
/// <param name="IsDays">True where both ends are days rather than moments.</param>
/// <param name="Offset">Of a zone that is known, in minutes ahead of UTC.</param>
public readonly record struct CalendarInterval(DateTime From, DateTime To, bool IsDays, int? Offset = null)
{
    public bool IsEmpty => To <= From;

    public bool Contains(CalendarInterval other) => From <= other.From && other.To <= To;

    public bool Overlaps(CalendarInterval other) => From < other.To && other.From < To;

    public string FromText => Text(From);

    public string ToText => Text(To);

    private string Text(DateTime moment)
    {
        if (IsDays)
            return moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var pattern = moment.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss";
        return moment.ToString(pattern, CultureInfo.InvariantCulture) + new DayTime(Offset: Offset).OffsetText();
    }

    public static CalendarInterval Days(DateOnly from, DateOnly to) => new(Midnight(from), Midnight(to), IsDays: true);

    /// <summary>Where a value lies; null where it is incomplete, impossible or fiscal.</summary>
    public static CalendarInterval? Of(CalendarValue? value)
    {
        if (value is null || !value.IsComplete || !value.IsPossible || value.Fiscal || value.Year is < 1 or > 9900)
            return null;
        var days = Dates(value);
        if (value.Time is not { } time || days is null)
            return days;
        return value.Unit == CalendarUnit.Day ? Clock(DateOnly.FromDateTime(days.Value.From), time) : days;
    }

    private static CalendarInterval? Dates(CalendarValue value)
    {
        var year = value.Year!.Value;
        var part = value.Part ?? 0;
        return value.Unit switch
        {
            CalendarUnit.Century when year is > 0 and < 99 => Days(new DateOnly(year * 100, 1, 1), new DateOnly(year * 100 + 100, 1, 1)),
            CalendarUnit.Decade when year is > 0 and < 990 => Days(new DateOnly(year * 10, 1, 1), new DateOnly(year * 10 + 10, 1, 1)),
            CalendarUnit.Year => Months(year, 1, 12),
            CalendarUnit.Half => Months(year, part * 6 - 5, 6),
            CalendarUnit.Quarter => Months(year, part * 3 - 2, 3),
            // Meteorological seasons of the north; a winter is named after the year of its December.
            CalendarUnit.Season => Months(year, part * 3, 3),
            CalendarUnit.Month => Months(year, part, 1),
            CalendarUnit.Week when Week(year, part) is { } monday => Days(monday, monday.AddDays(7)),
            CalendarUnit.Weekend when Week(year, part) is { } monday => Days(monday.AddDays(5), monday.AddDays(7)),
            CalendarUnit.Day => Days(new DateOnly(year, part, value.Day!.Value), new DateOnly(year, part, value.Day.Value).AddDays(1)),
            _ => null,
        };
    }

    private static CalendarInterval? Clock(DateOnly day, DayTime time)
    {
        var midnight = Midnight(day);
        if (time.Part is { } part)
        {
            var (from, to) = DayParts.Hours(part);
            return to > from ? new CalendarInterval(midnight.AddHours(from), midnight.AddHours(to), IsDays: false, time.Offset) : null;
        }

        if (time.Hour is not { } hour)
            return CalendarInterval.Days(day, day.AddDays(1));
        var start = midnight.AddHours(hour).AddMinutes(time.Minute ?? 0).AddSeconds(time.Second ?? 0);
        var end = time.Second is not null ? start.AddSeconds(1) : time.Minute is not null ? start.AddMinutes(1) : start.AddHours(1);
        return new CalendarInterval(start, end, IsDays: false, time.Offset);
    }

    private static CalendarInterval? Months(int year, int month, int count)
    {
        if (month is < 1 or > 12)
            return null;
        var first = new DateOnly(year, month, 1);
        return Days(first, first.AddMonths(count));
    }

    private static DateOnly? Week(int year, int week) =>
        week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)) : null;

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}

/// <summary>The hours that the parts of a day stand for; a night ends on the following morning.</summary>
public static class DayParts
{
    public static (int From, int To) Hours(string part) => part switch
    {
        "MO" => (6, 12),
        "MI" => (11, 14),
        "AF" => (12, 18),
        "EV" => (17, 23),
        "NI" => (18, 30),
        "DT" => (6, 18),
        _ => (0, 0),
    };
}
