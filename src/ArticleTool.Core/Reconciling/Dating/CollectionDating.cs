using ArticleTool.Records;

namespace ArticleTool.Reconciling.Dating;

/// <summary>
/// Dates articles that state no date from the others: what one calls "January 15th" or "last week", an article with a
/// date puts on the calendar. All evidence on an article must agree; where it does not, the article stays undated.
/// Runs before anything compares times, for it completes them.
/// </summary>
public static class CollectionDating
{
    /// <param name="documents">Sorted by id.</param>
    /// <returns>The documents, those now dated completed, and what dated them, sorted by document.</returns>
    public static (IReadOnlyList<LocalRecords> Documents, IReadOnlyList<DatingRecord> Datings) Date(IReadOnlyList<LocalRecords> documents)
    {
        // Only dates that the documents themselves give count as known: an inferred date never dates another article.
        var dated = documents.Where(d => d.Document.Published is not null).Select(d => new DatingView(d)).ToList();
        if (dated.Count == 0 || dated.Count == documents.Count)
            return (documents, []);
        var sources = new DatingSources(dated);
        var completed = new List<LocalRecords>(documents.Count);
        var datings = new List<DatingRecord>();
        foreach (var document in documents)
        {
            if (document.Document.Published is null && Dating(new DatingView(document), sources) is var (dating, window))
            {
                datings.Add(dating);
                completed.Add(DatedRecords.Complete(document, dating, window));
            }
            else
            {
                completed.Add(document);
            }
        }

        return (completed, datings);
    }

    /// <returns>The dating, and the days on which the article can have come out as an ISO 8601 interval: they say more than the month does.</returns>
    private static (DatingRecord Record, string Window)? Dating(DatingView document, DatingSources sources)
    {
        var evidence = sources.For(document).ToList();
        if (evidence.Count == 0)
            return null;
        var (from, to) = (evidence.Max(e => e.From), evidence.Min(e => e.To));
        if (from > to || document.LatestYear > to.Year)
            return null;
        var published = DatingWindow.Published(from, to);
        var strongest = evidence.OrderBy(e => e.To.DayNumber - e.From.DayNumber).ThenBy(e => e.Why, StringComparer.Ordinal).First();
        if (published is null)
            return null;
        var ids = evidence.SelectMany(e => e.Ids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return (new DatingRecord(document.Records.Document.Id, published, strongest.Why, [.. ids]), $"{DatingWindow.Iso(from)}/{DatingWindow.Iso(to)}");
    }
}

/// <summary>The days on which an article can have been published, by one piece of evidence.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Ids">The times and claims that it rests on.</param>
internal sealed record DatingWindow(DateOnly From, DateOnly To, string Why, IReadOnlyList<string> Ids)
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The window as an ISO 8601 date of the precision that it allows; null where not even the year is sure.</summary>
    public static string? Published(DateOnly from, DateOnly to)
    {
        var day = Iso(from);
        return from == to ? day : from.Year != to.Year ? null : from.Month == to.Month ? day[..7] : day[..4];
    }
}
