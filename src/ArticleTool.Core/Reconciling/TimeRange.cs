using System.Globalization;

namespace ArticleTool.Reconciling;

/// <summary>A stretch of calendar time in minutes since year 1, <c>From</c> inclusive, <c>To</c> exclusive.</summary>
internal readonly record struct TimeRange(long From, long To)
{
    public const long Day = 24 * 60;

    public long Length => To - From;

    /// <summary>True where it fixes a day, allowing for an evening that runs into the next.</summary>
    public bool IsDay => Length <= 2 * Day;

    public long Gap(TimeRange other) => Math.Max(0, Math.Max(From, other.From) - Math.Min(To, other.To));

    public bool Overlaps(TimeRange other) => From < other.To && other.From < To;

    public bool Contains(TimeRange other) => From <= other.From && other.To <= To;

    public TimeRange? Intersect(TimeRange other) => Overlaps(other) ? new TimeRange(Math.Max(From, other.From), Math.Min(To, other.To)) : null;

    public static TimeRange? Of(string? from, string? to)
    {
        if (Parse(from) is not { } start)
            return null;
        var end = Parse(to)?.At ?? start.At + start.Precision;
        return end > start.At ? new TimeRange(start.At, end) : new TimeRange(start.At, start.At + start.Precision);
    }

    /// <summary>Reads ISO 8601 as precise as it is written: a year, month, day, or a time with or without an offset.</summary>
    private static (long At, long Precision)? Parse(string? text)
    {
        if (text is null || text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
            return null;
        if (text.Length == 4)
            return (Minutes(new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc)), 366 * Day);
        if (text.Length == 7 && int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
            return (Minutes(new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Utc)), 31 * Day);
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            return null;
        return (Minutes(moment.UtcDateTime), text.Length == 10 ? Day : 1);
    }

    private static long Minutes(DateTime moment) => moment.Ticks / TimeSpan.TicksPerMinute;

    /// <summary>Widened to whole days.</summary>
    public TimeRange Days() => new(From / Day * Day, (To + Day - 1) / Day * Day);

    public string FromDay() => Text(From / Day * Day, "yyyy-MM-dd");

    /// <summary>Exclusive.</summary>
    public string ToDay() => Text((To + Day - 1) / Day * Day, "yyyy-MM-dd");

    /// <summary>The day it begins on, or the month or year where that is all it fixes.</summary>
    public string Label()
    {
        var format = Length <= 3 * Day ? "yyyy-MM-dd" : Length <= 45 * Day ? "yyyy-MM" : "yyyy";
        return Text(From, format);
    }

    private static string Text(long minutes, string format) =>
        new DateTime(minutes * TimeSpan.TicksPerMinute, DateTimeKind.Utc).ToString(format, CultureInfo.InvariantCulture);
}
