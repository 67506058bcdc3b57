using System.Globalization;

namespace ArticleTool.Reading;

/// <summary>Dates as pages and feeds state them, brought to ISO 8601 and no more precise than stated.</summary>
public static class StatedDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly (string Name, int Minutes)[] Zones =
    [
        ("gmt", 0), ("utc", 0), ("z", 0), ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("msk", 180), ("ist", 330),
        ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300), ("mst", -420), ("mdt", -360), ("pst", -480), ("pdt", -420),
    ];

    /// <returns>Null where no day, month or year can be read without guessing: 03/04/2020 is two dates.</returns>
    public static string? Normalized(string? stated)
    {
        if (string.IsNullOrWhiteSpace(stated) || stated.Length > 100)
            return null;
        var text = stated.Trim();
        return Iso(text) ?? Compact(text) ?? Named(text);
    }

    /// <summary>2024, 2024-01, 2024-01-15, 2024-01-15T21:30:00.000+01:00, and with a blank for the T or slashes for the dashes.</summary>
    private static string? Iso(string text)
    {
        if (text.Length < 4 || !text.AsSpan(0, 4).ContainsOnlyDigits())
            return null;
        var at = text.IndexOfAny(['T', 't', ' ']);
        var day = at < 0 ? text : text[..at];
        var parts = day.Split('-', '/', '.');
        if (parts.Length > 3 || !Array.TrueForAll(parts, part => part.AsSpan().ContainsOnlyDigits()) || parts[0].Length != 4)
            return null;
        var date = string.Join('-', parts.Select((part, i) => i == 0 ? part : part.PadLeft(2, '0')));
        var complete = date + "-01-01"[((parts.Length * 3) - 3)..];
        if (!DateOnly.TryParseExact(complete, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return null;
        return parts.Length < 3 || at < 0 ? date : date + ClockTime(text[(at + 1)..]);
    }

    /// <summary>20240115 and seconds or milliseconds since 1970.</summary>
    private static string? Compact(string text)
    {
        if (!text.AsSpan().ContainsOnlyDigits())
            return null;
        if (text.Length == 8)
            return Iso($"{text[..4]}-{text[4..6]}-{text[6..]}");
        if (text.Length is not (10 or 13))
            return null;
        var seconds = long.Parse(text[..10], CultureInfo.InvariantCulture);
        return DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>"January 7, 2020, 9:14 p.m. EST", "Tue, 07 Jan 2020 21:14:00 GMT", "7th of January 2020".</summary>
    private static string? Named(string text)
    {
        var words = text.Split([' ', ',', '|', '(', ')', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, word => MonthOf(word) > 0);
        if (at < 0)
            return null;
        int? day = null, year = null;
        for (var i = Math.Max(0, at - 2); i < Math.Min(words.Length, at + 3); i++)
        {
            var number = Number(words[i]);
            if (number is >= 1900 and < 2200)
                year ??= number;
            else if (number is >= 1 and <= 31)
                day ??= number;
        }

        if (year is null)
            return null;
        var month = MonthOf(words[at]);
        if (day is null)
            return $"{year:D4}-{month:D2}";
        if (day > DateTime.DaysInMonth(year.Value, month))
            return null;
        var clock = Array.FindIndex(words, word => word.Contains(':') && char.IsAsciiDigit(word[0]));
        return $"{year:D4}-{month:D2}-{day:D2}" + (clock < 0 ? "" : ClockTime(string.Join(' ', words[clock..])));
    }

    private static int MonthOf(string word)
    {
        var name = word.TrimEnd('.').ToLowerInvariant();
        if (name.Length < 3 || !char.IsLetter(name[0]))
            return 0;
        var month = Array.IndexOf(Months, name[..3]) + 1;
        var full = month == 0 ? "" : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).ToLowerInvariant();
        return month > 0 && (name.Length == 3 || name == "sept" || name == full) ? month : 0;
    }

    private static int? Number(string word)
    {
        var digits = word.TrimEnd('t', 'h', 's', 'n', 'd', 'r', '.');
        return digits.Length is > 0 and <= 4 && digits.AsSpan().ContainsOnlyDigits() ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>"21:30", "9:14 p.m. EST", "21:14:00.123+0100": <c>T21:30</c> and so on; empty where it is no time of day.</summary>
    private static string ClockTime(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == ':'))
            end++;
        var parts = text[..end].Split(':');
        if (parts.Length is < 2 or > 3 || !Array.TrueForAll(parts, part => part.Length is 1 or 2) || int.Parse(parts[0]) > 23 || int.Parse(parts[1]) > 59)
            return "";
        var rest = text[end..];
        if (rest.StartsWith('.') || rest.StartsWith(','))
            rest = rest.TrimStart('.', ',').TrimStart("0123456789".ToCharArray());
        rest = rest.Trim().ToLowerInvariant().Replace(".", "", StringComparison.Ordinal);
        var hour = int.Parse(parts[0]);
        if (rest.StartsWith("pm", StringComparison.Ordinal) && hour < 12)
            hour += 12;
        else if (rest.StartsWith("am", StringComparison.Ordinal) && hour == 12)
            hour = 0;
        if (rest.StartsWith("pm", StringComparison.Ordinal) || rest.StartsWith("am", StringComparison.Ordinal))
            rest = rest[2..].Trim();
        return $"T{hour:D2}:{parts[1]}" + (parts.Length == 3 ? ":" + parts[2] : "") + Offset(rest);
    }

    private static string Offset(string zone)
    {
        if (zone.Length > 2 && zone[0] is '+' or '-')
        {
            var digits = zone[1..].Replace(":", "", StringComparison.Ordinal);
            return digits.Length >= 4 && digits.AsSpan(0, 4).ContainsOnlyDigits() ? Offset(zone[0], digits[..2], digits[2..4]) : "";
        }

        var name = zone.Split(' ')[0];
        var known = Array.FindIndex(Zones, z => z.Name == name);
        if (known < 0)
            return "";
        var minutes = Math.Abs(Zones[known].Minutes);
        return Offset(Zones[known].Minutes < 0 ? '-' : '+', (minutes / 60).ToString("D2"), (minutes % 60).ToString("D2"));
    }

    private static string Offset(char sign, string hours, string minutes) => hours == "00" && minutes == "00" ? "Z" : $"{sign}{hours}:{minutes}";

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
