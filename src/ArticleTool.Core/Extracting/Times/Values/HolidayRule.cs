using System.Globalization;

namespace ArticleTool.Extracting.Times.Values;

/// <summary>When a holiday falls: <c>12-25</c>, <c>11/4/4</c> (the fourth Thursday of November), <c>easter+1</c>, <c>pascha-2</c>.</summary>
public static class HolidayRule
{
    /// <exception cref="FormatException">It is none of these forms.</exception>
    public static DateOnly Day(string rule, int year)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return Easter(year).AddDays(Number(rule[6..]));
        if (rule.StartsWith("pascha", StringComparison.Ordinal))
            return Pascha(year).AddDays(Number(rule[6..]));
        if (rule.Split('/') is [var month, var nth, var weekday])
            return NthWeekday(year, Number(month), Number(nth), Number(weekday[..1])).AddDays(weekday.Length > 1 ? Number(weekday[1..]) : 0);
        return rule.Split('-') is [var m, var d] ? new DateOnly(year, Number(m), Number(d)) : throw new FormatException($"'{rule}' is no holiday rule");
    }

    /// <summary>The value that a rule in braces has in a year: a day, or of <c>{07/w1}</c> the week that holds the month's first Thursday.</summary>
    public static CalendarValue Value(string feast, int year)
    {
        var rule = feast.Trim('{', '}');
        return rule.Contains("/w", StringComparison.Ordinal) ? Week(feast, year) : CalendarValue.Of(Day(rule, year));
    }

    /// <summary>The nth ISO week of a month; w5 is the one that holds its last day.</summary>
    public static CalendarValue Week(string feast, int year)
    {
        var rule = feast.Trim('{', '}');
        var (month, nth) = (Number(rule[..2]), Number(rule[4..]));
        var day = new DateTime(year, month, nth == 5 ? DateTime.DaysInMonth(year, month) : 4 + 7 * (nth - 1));
        return new CalendarValue(CalendarUnit.Week, ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day));
    }

    /// <param name="nth">1 to 4, or 5 for the last.</param>
    /// <param name="weekday">1 Monday to 7 Sunday.</param>
    private static DateOnly NthWeekday(int year, int month, int nth, int weekday)
    {
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays((weekday - IsoDay(first) + 7) % 7).AddDays(7 * (nth - 1));
        return day.Month == month ? day : day.AddDays(-7);
    }

    /// <summary>1 Monday to 7 Sunday, as ISO 8601 counts.</summary>
    public static int IsoDay(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous computus (Nature, 20 April 1876).</summary>
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new DateOnly(year, n / 31, n % 31 + 1);
    }

    /// <summary>Easter Sunday of the Julian calendar (Meeus, Astronomical Algorithms, chapter 8) as a Gregorian date, thirteen days on; right from 1900 to 2099.</summary>
    private static DateOnly Pascha(int year)
    {
        var d = (19 * (year % 19) + 15) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        var n = d + e + 114;
        return new DateOnly(year, n / 31, n % 31 + 1).AddDays(13);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
