using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Resolving;

/// <summary>A time placed as well as its reference allows. <c>Value</c> keeps its <c>X</c> where the reference says too little.</summary>
public sealed record ResolvedTime(string? Value, CalendarInterval? Interval)
{
    public string? From => Interval?.FromText;

    public string? To => Interval?.ToText;
}

/// <summary>
/// Places what the words of a time say (<see cref="LocalTime"/>) on the calendar, once it is known what they count from.
/// The local layer uses it where the article is dated, the collection layer where its date was inferred.
/// </summary>
public static class TimeResolver
{
    /// <param name="value">As <see cref="LocalTime.Value"/>.</param>
    /// <param name="shift">As <see cref="LocalTime.Shift"/>.</param>
    /// <param name="tense">As <see cref="LocalTime.Tense"/>.</param>
    /// <param name="reference">ISO 8601 date or TIMEX3 value that the time counts from, as precise as known; null where none is.</param>
    public static ResolvedTime Resolve(string? value, string? shift, string? tense, string? reference)
    {
        if (DurationValue.Parse(value) is { } duration)
            return new ResolvedTime(value, Span(duration, Shift.Parse(shift), Days(reference)));
        if (CalendarValue.Parse(value) is not { } calendar)
            return new ResolvedTime(value, null);
        var step = Shift.Parse(shift);
        if (calendar.IsComplete && step is null)
            return new ResolvedTime(calendar.ToTimex(), CalendarInterval.Of(calendar));
        var resolved = Days(reference) is { } days ? Place(calendar with { Fiscal = false }, step, tense, days) : null;
        return resolved is null
            ? new ResolvedTime(Open(calendar), null)
            : new ResolvedTime(resolved.ToTimex(), calendar.Fiscal ? null : CalendarInterval.Of(resolved));
    }

    /// <summary>What the words say, with nothing found out: a holiday without a year is some day.</summary>
    private static string Open(CalendarValue calendar) =>
        calendar.Unit == CalendarUnit.Holiday ? CalendarValue.Date(calendar.Year, null, null).ToTimex() : calendar.ToTimex();

    /// <summary>
    /// The place counted from the reference's first and from its last day; only where both agree is it known:
    /// "last month" in an article of 2024-01 is December, "Monday" stays open.
    /// </summary>
    private static CalendarValue? Place(CalendarValue calendar, Shift? shift, string? tense, CalendarInterval reference)
    {
        // "An hour ago" in an article whose hour is not known may be of its day or of the day before.
        if (shift is { IsClock: true } && reference.IsDays)
            return null;
        var first = PlaceFrom(calendar, shift, tense, reference.From);
        var last = reference.IsDays ? PlaceFrom(calendar, shift, tense, reference.To.AddDays(-1)) : first;
        if (first == last)
            return first is { IsComplete: true } ? first : null;
        return shift is null ? Inside(calendar, reference) : null;
    }

    /// <summary>"January 7" in an article of January 2020 is that January's, on whichever day it came out.</summary>
    private static CalendarValue? Inside(CalendarValue calendar, CalendarInterval reference)
    {
        if (calendar is not { Unit: CalendarUnit.Day or CalendarUnit.Month, Part: not null } || reference.To - reference.From > TimeSpan.FromDays(366))
            return null;
        var placed = CalendarFill.Within(calendar, DateOnly.FromDateTime(reference.From));
        return placed.IsComplete && CalendarInterval.Of(placed) is { } interval && reference.Contains(interval with { IsDays = true }) ? placed : null;
    }

    private static CalendarValue? PlaceFrom(CalendarValue calendar, Shift? shift, string? tense, DateTime reference)
    {
        if (shift is not { } step)
            return CalendarFill.Nearest(calendar, DateOnly.FromDateTime(reference), tense);
        if (step.IsSide)
            return CalendarFill.Beside(calendar, DateOnly.FromDateTime(reference), step.Count);
        if (step.From(reference) is not { } moment)
            return null;
        return step.IsClock ? ClockFrom(calendar, step, moment) : CalendarFill.Within(calendar, DateOnly.FromDateTime(moment));
    }

    private static CalendarValue ClockFrom(CalendarValue calendar, Shift step, DateTime moment) =>
        CalendarValue.Of(DateOnly.FromDateTime(moment)) with
        {
            Time = new DayTime(moment.Hour, step.Unit == "TH" && moment.Minute == 0 ? null : moment.Minute, step.Unit == "TS" ? moment.Second : null, Offset: calendar.Time?.Offset),
        };

    /// <summary>"The last three months" lie before the reference, "the next two days" behind it.</summary>
    private static CalendarInterval? Span(DurationValue duration, Shift? shift, CalendarInterval? reference)
    {
        if (shift is not { IsSide: true } side || reference is not { } at)
            return null;
        if (at.IsDays && at.To - at.From != TimeSpan.FromDays(1))
            return null;
        // Days and longer units are counted in whole days: the next two days begin tomorrow.
        if (duration.Parts.Any(part => part.Unit[0] == 'T'))
            at = at with { To = at.IsDays ? at.To : at.From };
        else if (!at.IsDays)
            at = new CalendarInterval(at.From.Date, at.From.Date.AddDays(1), IsDays: true);
        if (duration.Parts is [(_, "Q")])
            at = CalendarInterval.Of(CalendarFill.Within(new CalendarValue(CalendarUnit.Quarter), DateOnly.FromDateTime(at.From))) ?? at;
        var start = side.Count < 0 ? at.From : at.To;
        var end = duration.From(start, side.Count);
        if (end is null)
            return null;
        return side.Count < 0 ? at with { From = end.Value, To = start } : at with { From = start, To = end.Value };
    }

    /// <summary>A reference is a date, a moment, or, as ISO 8601 writes an interval, its first and its last day: <c>2020-01-06/2020-01-12</c>.</summary>
    private static CalendarInterval? Days(string? reference) => reference?.IndexOf('/') is > 0 and var at
        ? Days(reference[..at]) is { } first && Days(reference[(at + 1)..]) is { } last ? first with { To = last.To } : null
        : CalendarInterval.Of(CalendarValue.Parse(WithoutSeconds(reference)));

    /// <summary>Publication times come with seconds and fractions; a zone without colon is read as none.</summary>
    private static string? WithoutSeconds(string? reference)
    {
        if (reference is null || reference.Length < 11 || reference[10] is not ('T' or ' '))
            return reference;
        var clock = reference.AsSpan(11);
        var fraction = clock.IndexOf('.');
        if (fraction < 0)
            return $"{reference.AsSpan(0, 10)}T{clock}";
        var rest = clock[fraction..].IndexOfAny("Z+-");
        return $"{reference.AsSpan(0, 10)}T{clock[..fraction]}{(rest < 0 ? "" : clock[(fraction + rest)..])}";
    }
}
