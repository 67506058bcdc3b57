using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>The open calendar value that a unit stands for: "week" is <c>XXXX-WXX</c>.</summary>
internal static class UnitValues
{
    public static CalendarValue? Open(string? unit) => unit switch
    {
        "D" or "BD" => CalendarValue.Date(null, null, null),
        "N" => CalendarValue.Date(null, null, null) with { Time = new DayTime(Part: "NI") },
        "W" => new CalendarValue(CalendarUnit.Week),
        "WE" => new CalendarValue(CalendarUnit.Weekend),
        "M" => new CalendarValue(CalendarUnit.Month),
        "Q" => new CalendarValue(CalendarUnit.Quarter),
        "Y" => new CalendarValue(CalendarUnit.Year),
        "E" => new CalendarValue(CalendarUnit.Decade),
        "C" => new CalendarValue(CalendarUnit.Century),
        "TH" or "TM" or "TS" => CalendarValue.Date(null, null, null) with { Time = default(DayTime) },
        _ => null,
    };

    /// <summary>So many units as a shift; null for vague and broken numbers, and units no shift is counted in.</summary>
    public static Shift? Steps(decimal? count, string unit, int direction)
    {
        if (count is not { } number || number > 100_000)
            return null;
        if (decimal.Truncate(number) != number)
            return Broken(number, unit, direction);
        return unit switch
        {
            "F" => new Shift(direction * (int)number * 2, "W"),
            "N" or "BD" => new Shift(direction * (int)number, "D"),
            "WE" => new Shift(direction * (int)number, "W"),
            "L" => null,
            _ => new Shift(direction * (int)number, unit),
        };
    }

    /// <summary>"a year and a half ago", "2.5 hours later": counted in the next smaller unit, where that is whole.</summary>
    private static Shift? Broken(decimal number, string unit, int direction)
    {
        var (factor, smaller) = unit switch { "Y" => (12, "M"), "TH" => (60, "TM"), "W" => (7, "D"), "E" => (10, "Y"), "C" => (10, "E"), _ => (0, "") };
        return factor > 0 && decimal.Truncate(number * factor) == number * factor ? new Shift(direction * (int)(number * factor), smaller) : null;
    }
}
