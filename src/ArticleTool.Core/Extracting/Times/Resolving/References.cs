using ArticleTool.Extracting.Times.Grammar;
using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Resolving;

/// <summary>Finds what each time counts from: the article's day, or the time spoken of before it.</summary>
internal static class References
{
    // A story keeps a time in mind for a few sentences; further off, "two days later" counts from a happening.
    private const int TextReach = 4;
    private const int NearReach = 1;

    public static TimeAnchor?[] Of(List<FoundTime> found)
    {
        var anchors = new TimeAnchor?[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            anchors[i] = found[i].Reading.Reference switch
            {
                ReferenceKind.None => null,
                ReferenceKind.Published => TimeAnchor.Published,
                ReferenceKind.Text => Before(found, i, TextReach) is { } time ? new TimeAnchor(time) : null,
                ReferenceKind.Next => i + 1 < found.Count ? new TimeAnchor(i + 1) : null,
                ReferenceKind.PeriodOrPublished => TimeAnchor.Published,
                _ => Before(found, i, found[i].Reading.Shift is { Count: not 0 } ? TextReach : NearReach) is { } near ? new TimeAnchor(near) : TimeAnchor.Published,
            };
            Quarterly(found, anchors, i);
        }

        return anchors;
    }

    /// <summary>The last time before that is on the calendar, at least as narrow as what counts from it.</summary>
    private static int? Before(List<FoundTime> found, int index, int reach)
    {
        if (!found[index].Anchors)
            return null;
        var width = Width(found[index].Reading.Calendar);
        for (var i = index - 1; i >= 0 && found[index].Sentence - found[i].Sentence <= reach; i--)
        {
            if (found[i].Anchors && found[i].Reading.Type is TimeType.Date or TimeType.Time && found[i].Reading.Calendar is { } value && Width(value) <= width && !(value.Unit == CalendarUnit.Day && value.Day is null && found[i].Reading.Shift is null))
                return i;
        }

        return null;
    }

    private static int Width(CalendarValue? value) => value?.Unit switch
    {
        CalendarUnit.Day or CalendarUnit.Weekday or CalendarUnit.Holiday => 1,
        CalendarUnit.Week or CalendarUnit.Weekend => 2,
        CalendarUnit.Month => 3,
        CalendarUnit.Quarter or CalendarUnit.Season => 4,
        CalendarUnit.Half => 5,
        CalendarUnit.Year => 6,
        CalendarUnit.Decade => 7,
        _ => 8,
    };

    /// <summary>
    /// In a company's results "a year ago", "the year-earlier period" and "the quarter" are those of the quarter spoken of.
    /// </summary>
    private static void Quarterly(List<FoundTime> found, TimeAnchor?[] anchors, int i)
    {
        var reading = found[i].Reading;
        var yearAgo = reading.Calendar is { Unit: CalendarUnit.Year } && reading.Shift is { Unit: "Y", Count: -1 } && reading.Reference is ReferenceKind.Text or ReferenceKind.PeriodOrPublished;
        var latest = reading.Calendar is { Unit: CalendarUnit.Quarter, Part: null } && reading.Reference == ReferenceKind.TextOrPublished;
        if (!yearAgo && !latest)
            return;
        if (Quarter(found, i) is not { } quarter)
        {
            if (yearAgo && anchors[i] is null || latest)
                anchors[i] = TimeAnchor.Published;
            return;
        }

        var value = new CalendarValue(CalendarUnit.Quarter);
        found[i] = found[i] with { Reading = reading with { Value = value.ToString(), Shift = latest ? new Shift(0, "Q") : reading.Shift } };
        anchors[i] = new TimeAnchor(quarter);
    }

    /// <summary>The quarter that is spoken of; none where the talk has gone on to nine months or a year.</summary>
    private static int? Quarter(List<FoundTime> found, int i)
    {
        for (var k = i - 1; k >= 0 && found[i].Sentence - found[k].Sentence <= TextReach; k--)
        {
            if (found[k].Reading.Calendar is { Unit: CalendarUnit.Quarter } && !(found[k].Reading.Shift is { Unit: "Y" }))
                return k;
            if (found[k].Reading is { Type: TimeType.Duration, Value: "P6M" or "P9M" or "P1Y" or "P12M" })
                return null;
        }

        return null;
    }
}
