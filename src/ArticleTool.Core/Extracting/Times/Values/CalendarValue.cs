using System.Globalization;

namespace ArticleTool.Extracting.Times.Values;

/// <summary>What a <see cref="CalendarValue"/> names, from the widest to the narrowest.</summary>
public enum CalendarUnit { Century, Decade, Year, Half, Quarter, Season, Month, Week, Weekend, Day, Weekday, Holiday }

/// <summary>
/// A place on the calendar as TIMEX3 writes it (ISO-TimeML, section on VAL): <c>2024-01-15</c>, <c>1998-Q3</c>,
/// <c>XXXX-WXX-5TEV</c>. What is not known is null here and <c>X</c> there.
/// </summary>
/// <param name="Year">The year; of a decade its first three digits (199), of a century its first two (19).</param>
/// <param name="Part">Half 1-2, quarter 1-4, season 1-4 (spring first), month 1-12, ISO week 1-53; of a decade without century its digit.</param>
/// <param name="Day">Day of the month; of a weekday 1 (Monday) to 7.</param>
/// <param name="Fiscal">A fiscal year or quarter: no place on the calendar follows from it.</param>
/// <param name="Feast">Name of the holiday rule, where the unit is <see cref="CalendarUnit.Holiday"/>.</param>
public sealed record CalendarValue(
    CalendarUnit Unit,
    int? Year = null,
    int? Part = null,
    int? Day = null,
    DayTime? Time = null,
    bool Fiscal = false,
    string? Feast = null)
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    public static CalendarValue Date(int? year, int? month, int? day) => new(CalendarUnit.Day, year, month, day);

    public static CalendarValue Of(DateOnly day) => Date(day.Year, day.Month, day.Day);

    /// <summary>True where nothing is left to be found out but, perhaps, the time of day.</summary>
    public bool IsComplete => Unit switch
    {
        CalendarUnit.Century or CalendarUnit.Decade or CalendarUnit.Year => Year is not null,
        CalendarUnit.Day => Year is not null && Part is not null && Day is not null,
        CalendarUnit.Weekday or CalendarUnit.Holiday => false,
        _ => Year is not null && Part is not null,
    };

    /// <summary>True where the date exists: 30 February does not.</summary>
    public bool IsPossible => Unit switch
    {
        CalendarUnit.Day when Part is { } month && Day is { } day => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(Year ?? 2000, month),
        CalendarUnit.Month => Part is null or (>= 1 and <= 12),
        CalendarUnit.Day => Day is null or (>= 1 and <= 31),
        _ => true,
    };

    public override string ToString() => (Fiscal ? "FY" : "") + DatePart() + Time;

    /// <summary>As TIMEX3 has it: without the marks that only the resolver reads (fiscal year, zone, holiday's name).</summary>
    public string ToTimex() => (this with { Fiscal = false, Time = Time?.WithoutOffset(), Feast = null }).ToString();

    private string DatePart() => Unit switch
    {
        CalendarUnit.Century => Digits(Year, 2),
        CalendarUnit.Decade => Year is null && Part is { } digit ? $"XX{digit}" : Digits(Year, 3),
        CalendarUnit.Year => Digits(Year, 4),
        CalendarUnit.Half => $"{Digits(Year, 4)}-H{Digits(Part, 1)}",
        CalendarUnit.Quarter => $"{Digits(Year, 4)}-Q{Digits(Part, 1)}",
        CalendarUnit.Season => $"{Digits(Year, 4)}-{(Part is { } season ? Seasons[season - 1] : "SX")}",
        CalendarUnit.Month => $"{Digits(Year, 4)}-{Digits(Part, 2)}",
        CalendarUnit.Week => $"{Digits(Year, 4)}-W{Digits(Part, 2)}",
        CalendarUnit.Weekend => $"{Digits(Year, 4)}-W{Digits(Part, 2)}-WE",
        CalendarUnit.Weekday => $"{Digits(Year, 4)}-W{Digits(Part, 2)}-{Digits(Day, 1)}",
        CalendarUnit.Holiday when Feast is not null => $"{Digits(Year, 4)}-{Feast}",
        _ => $"{Digits(Year, 4)}-{Digits(Part, 2)}-{Digits(Day, 2)}",
    };

    private static string Digits(int? number, int length) =>
        number is { } known ? known.ToString(CultureInfo.InvariantCulture).PadLeft(length, '0') : new string('X', length);

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else (a duration, <c>PAST_REF</c>).</summary>
    public static CalendarValue? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.StartsWith("FY", StringComparison.Ordinal))
            return Parse(text[2..]) is { } year ? year with { Fiscal = true } : null;
        var clock = TimeStart(text);
        var date = ParseDate(clock < 0 ? text : text[..clock]);
        if (date is null || clock < 0)
            return date;
        return DayTime.Parse(text[clock..]) is { } time ? date with { Time = time } : null;
    }

    /// <summary>The <c>T</c> before a time of day; a holiday's name has capitals too, but lies behind no <c>T</c> of its own.</summary>
    private static int TimeStart(string text)
    {
        var at = text.IndexOf('T');
        return at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is 'X' or '}') ? at : -1;
    }

    private static CalendarValue? ParseDate(string text)
    {
        if (text.Length > 6 && text[5] == '{' && text[^1] == '}')
            return Number(text[..4], out var of) ? new CalendarValue(CalendarUnit.Holiday, of, Feast: text[5..]) : null;
        var parts = text.Split('-', 3);
        if (parts.Length == 1)
            return ParseYear(parts[0]);
        if (parts[0].Length != 4 || !Number(parts[0], out var year))
            return null;
        return parts.Length == 2 ? ParseTwo(year, parts[1]) : ParseThree(year, parts[1], parts[2]);
    }

    private static CalendarValue? ParseYear(string text)
    {
        if (text.Length == 3 && text.StartsWith("XX", StringComparison.Ordinal) && char.IsAsciiDigit(text[2]))
            return new CalendarValue(CalendarUnit.Decade, null, text[2] - '0');
        CalendarUnit? unit = text.Length switch { 2 => CalendarUnit.Century, 3 => CalendarUnit.Decade, 4 => CalendarUnit.Year, _ => null };
        return unit is { } known && Number(text, out var year) ? new CalendarValue(known, year) : null;
    }

    private static CalendarValue? ParseTwo(int? year, string part)
    {
        if (part.Length == 0)
            return null;
        var season = Array.IndexOf(Seasons, part);
        if (season >= 0)
            return new CalendarValue(CalendarUnit.Season, year, season + 1);
        var unit = part[0] switch { 'H' => CalendarUnit.Half, 'Q' => CalendarUnit.Quarter, 'W' => CalendarUnit.Week, 'S' => CalendarUnit.Season, _ => CalendarUnit.Month };
        return Number(unit == CalendarUnit.Month ? part : part[1..], out var number) ? new CalendarValue(unit, year, number) : null;
    }

    private static CalendarValue? ParseThree(int? year, string part, string day)
    {
        var weekly = part.StartsWith('W');
        if (!Number(weekly ? part[1..] : part, out var number))
            return null;
        if (weekly && day == "WE")
            return new CalendarValue(CalendarUnit.Weekend, year, number);
        return Number(day, out var last) ? new CalendarValue(weekly ? CalendarUnit.Weekday : CalendarUnit.Day, year, number, last) : null;
    }

    private static bool Number(string text, out int? number)
    {
        number = null;
        if (text.Length > 0 && text.All(c => c == 'X'))
            return true;
        if (text.Length is 0 or > 4 || !text.All(char.IsAsciiDigit))
            return false;
        number = int.Parse(text, CultureInfo.InvariantCulture);
        return true;
    }
}
