using ArticleTool.Annotating;
using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Dating;

/// <summary>
/// Dates an article that states no date from what its own text fixes, or leaves it undated. A caption never dates an
/// article: a photograph may be years old; it may lend its year to a day and month of the body.
/// </summary>
internal static class TextDating
{
    private const int CaptionReach = 14;
    private const int LeadSentences = 6;

    /// <param name="named">The happenings that the article names; it is no older than they are.</param>
    public static PublicationDate? Date(AnnotatedArticle article, List<FoundTime> found, List<HappeningMention> named)
    {
        if (FromDateline(article, found) is { } line)
            return line;
        var latest = LatestYear(found, named);
        PublicationDate?[] all = [FromBody(article, found, latest), FromCaption(article, found, latest), WeekdayDating.Date(article, found, named, latest), HappeningDating.Date(article, found, named, latest)];
        // Every piece of evidence must agree; the most precise one is given.
        var best = all.OfType<PublicationDate>().MaxBy(d => d.Value.Length);
        return best is not null && all.All(d => d is null || best.Value.StartsWith(d.Value, StringComparison.Ordinal)) ? best : null;
    }

    /// <summary>A full date in a dateline or a byline is the article's own.</summary>
    private static PublicationDate? FromDateline(AnnotatedArticle article, List<FoundTime> found)
    {
        foreach (var time in found)
        {
            if (time.Zone is ZoneKind.Dateline or ZoneKind.Byline && Day(time) is { } day)
                return new PublicationDate(Iso(day), PublishedFrom.Text, $"The {(time.Zone == ZoneKind.Byline ? "byline" : "dateline")} says \"{time.Span.Of(article.Text)}\".");
        }

        return null;
    }

    /// <summary>
    /// A full date among the first sentences dates the article to its month where it is the latest that the text knows
    /// and the text speaks of its own days: "on Monday", "yesterday". A look back at an old happening does not.
    /// </summary>
    private static PublicationDate? FromBody(AnnotatedArticle article, List<FoundTime> found, int latestYear)
    {
        var lead = Lead(article);
        // What happened long ago is named by its day too: "since Oct. 7".
        var dates = found.Where(t => t.Zone is ZoneKind.Body or ZoneKind.Standfirst && t.Sentence <= lead && t.Tense != "future" && t.Happening is null && Day(t) is not null).ToList();
        if (dates.Count == 0 || !found.Exists(t => t.Anchors && IsOfTheDay(t)))
            return null;
        var latest = dates.MaxBy(t => Day(t)!.Value)!;
        return latestYear <= Day(latest)!.Value.Year
            ? Month(Day(latest)!.Value, $"The body tells of \"{latest.Span.Of(article.Text)}\" as news, and of no later date.")
            : null;
    }

    /// <summary>The last of the sentences that news opens with.</summary>
    private static int Lead(AnnotatedArticle article) =>
        article.Sentences.Select((s, i) => (s.Zone, Index: i)).Where(s => s.Zone == ZoneKind.Body).Take(LeadSentences).Select(s => s.Index).LastOrDefault(-1);

    /// <summary>It is told from the article's own day: "yesterday", "this morning", a bare weekday.</summary>
    public static bool IsOfTheDay(FoundTime time) => time.Reading is { Reference: Grammar.ReferenceKind.Published, Calendar: { Unit: CalendarUnit.Weekday } or { Unit: CalendarUnit.Day, Day: null, Part: null } };

    private static PublicationDate? FromCaption(AnnotatedArticle article, List<FoundTime> found, int latestYear)
    {
        var captions = found.Where(t => t.IsCaption && Day(t) is not null).ToList();
        var years = new SortedSet<int>();
        PublicationDate? date = null;
        foreach (var time in found.Where(t => t.Anchors && t.Reading is { Shift: null, Calendar: { Unit: CalendarUnit.Day, Year: null, Part: not null, Day: not null } }))
        {
            foreach (var caption in captions)
            {
                if (Near(time.Reading.Calendar!, Day(caption)!.Value) is not { } day || WeekdayDating.Weekday(article, time) is { } weekday && weekday != HolidayRule.IsoDay(day))
                    continue;
                years.Add(day.Year);
                date = Month(day, $"The body's \"{time.Span.Of(article.Text)}\" lies within {CaptionReach} days of the caption's \"{caption.Span.Of(article.Text)}\", and no other year competes.");
            }
        }

        return years.Count == 1 && latestYear <= years.Min ? date : null;
    }

    private static DateOnly? Near(CalendarValue value, DateOnly caption)
    {
        for (var year = caption.Year - 1; year <= caption.Year + 1; year++)
        {
            if (CalendarInterval.Of(value with { Year = year, Time = null }) is { } days && Math.Abs(DateOnly.FromDateTime(days.From).DayNumber - caption.DayNumber) <= CaptionReach)
                return DateOnly.FromDateTime(days.From);
        }

        return null;
    }

    /// <summary>The latest year that the article names outside its captions: one behind a date's own shows that the date is old.</summary>
    private static int LatestYear(List<FoundTime> found, List<HappeningMention> named) => Math.Max(
        named.Select(m => m.Happening.Day.Year).DefaultIfEmpty(0).Max(),
        found.Where(t => t.Anchors && t.Tense != "future" && t.Reading.Calendar is { Unit: CalendarUnit.Year or CalendarUnit.Month or CalendarUnit.Day or CalendarUnit.Quarter, Year: not null })
            .Select(t => t.Reading.Calendar!.Year!.Value).DefaultIfEmpty(0).Max());

    private static DateOnly? Day(FoundTime time) =>
        time.Reading.Calendar is { Unit: CalendarUnit.Day, IsComplete: true } value && CalendarInterval.Of(value with { Time = null }) is { } days ? DateOnly.FromDateTime(days.From) : null;

    /// <summary>News comes out on the day that it tells of or soon after: its month is sure, unless the day is the month's last; then the year is.</summary>
    public static PublicationDate? Month(DateOnly day, string why)
    {
        var next = day.AddDays(1);
        var value = next.Month == day.Month ? Iso(day)[..7] : next.Year == day.Year ? Iso(day)[..4] : null;
        return value is null ? null : new PublicationDate(value, PublishedFrom.Text, why);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
