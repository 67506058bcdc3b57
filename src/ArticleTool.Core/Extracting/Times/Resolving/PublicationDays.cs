using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Resolving;

/// <summary>Turns resolving around: from when a time was, and how an article calls it, to when the article came out.</summary>
internal static class PublicationDays
{
    private const int Reach = 400;

    /// <summary>The first and last day of publication from which a time's words reach a known stretch; null where none does.</summary>
    /// <param name="known">When it was.</param>
    public static (DateOnly First, DateOnly Last)? Reaching(string? value, string? shift, string? tense, CalendarInterval known)
    {
        var begin = DateOnly.FromDateTime(known.From);
        DateOnly? first = null;
        DateOnly? last = null;
        for (var i = 0; i <= Reach; i++)
        {
            var day = begin.AddDays(i);
            var place = TimeResolver.Resolve(value, shift, tense, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Interval;
            if (place is { } reached && reached.Overlaps(known))
                (first, last) = (first ?? day, day);
            else if (first is not null)
                break;
        }

        return first is { } from && last is { } to ? (from, to) : null;
    }
}
