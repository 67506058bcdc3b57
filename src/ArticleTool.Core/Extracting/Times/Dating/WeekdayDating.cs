using ArticleTool.Annotating;
using ArticleTool.Extracting.Times.Grammar;
using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Dating;

/// <summary>
/// A weekday with a day of the month, "Tuesday, 16 January", falls in one year of five, six or eleven. The latest month or
/// happening that the text knows of leaves one: news looks back to the months before it. A year alone ("opened in 1990")
/// may lie any time back, and leaves too many.
/// </summary>
internal static class WeekdayDating
{
    // The same weekday comes again after five years at the earliest, so that no second year lies within these months.
    private const int MonthsOn = 24;

    public static PublicationDate? Date(AnnotatedArticle article, List<FoundTime> found, List<HappeningMention> named, int latestYear)
    {
        var days = found.Where(t => t.Anchors && t.Tense != "future" && t.Reading is { Shift: null, Calendar: { Unit: CalendarUnit.Day, Year: null, Part: not null, Day: not null } } && Weekday(article, t) is not null).ToList();
        if (days.Count == 0 || Latest(article, found, named) is not var (latest, why))
            return null;
        var placed = days.Select(t => Place(article, t, latest)).ToList();
        if (placed.Any(d => d is null) || placed.Select(d => d!.Value.Year).Distinct().Count() != 1 || placed[0]!.Value.Year < latestYear)
            return null;
        var last = placed.Max()!.Value;
        var text = days[placed.IndexOf(last)].Span.Of(article.Text);
        why = $"\"{text}\" is that weekday in {last.Year}, and the latest that the text knows of is {why}.";
        return found.Exists(t => t.Anchors && TextDating.IsOfTheDay(t)) ? TextDating.Month(last, why) : Year(last, why);
    }

    /// <summary>The latest day or month on the calendar that is no more than named, and what it is.</summary>
    private static (DateOnly Day, string Why)? Latest(AnnotatedArticle article, List<FoundTime> found, List<HappeningMention> named)
    {
        var times = from time in found
                    where time.Anchors && time.Tense != "future" && time.Happening is null && time.Reading.Calendar is { Unit: CalendarUnit.Day or CalendarUnit.Month, IsComplete: true }
                    let days = CalendarInterval.Of(time.Reading.Calendar! with { Time = null })
                    where days is not null
                    select (Day: DateOnly.FromDateTime(days.Value.From), Why: $"\"{time.Span.Of(article.Text)}\"");
        var happenings = named.Select(m => (m.Happening.Day, Why: $"{m.Happening.What} ({m.Happening.Day.Year})"));
        return times.Concat(happenings).OrderBy(l => l.Day).Select(l => ((DateOnly, string)?)l).LastOrDefault();
    }

    /// <summary>The weekday that a date is said with, 1 Monday to 7 Sunday; null where it has none.</summary>
    public static int? Weekday(AnnotatedArticle article, FoundTime time)
    {
        var text = time.Span.Of(article.Text);
        var end = text.AsSpan().IndexOfAny(" ,.(");
        return end > 0 && TimeWords.Find(text.AsSpan(0, end)).Weekday is > 0 and var weekday ? weekday : null;
    }

    private static DateOnly? Place(AnnotatedArticle article, FoundTime time, DateOnly latest)
    {
        var (month, day) = (time.Reading.Calendar!.Part!.Value, time.Reading.Calendar.Day!.Value);
        for (var year = latest.Year; year <= latest.Year + (MonthsOn / 12); year++)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) is var date && HolidayRule.IsoDay(date) == Weekday(article, time))
                return date >= latest && date <= latest.AddMonths(MonthsOn) ? date : null;
        }

        return null;
    }

    /// <summary>A day of December may be told in January.</summary>
    private static PublicationDate? Year(DateOnly day, string why) =>
        day.Month == 12 ? null : new PublicationDate(day.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), PublishedFrom.Text, why);
}
