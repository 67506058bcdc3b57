using ArticleTool.Extracting.Times.Resolving;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Dating;

/// <summary>Completes a document's records once its date is inferred: the document, its times, its claims' times.</summary>
internal static class DatedRecords
{
    /// <param name="window">The days on which it can have come out: first and last.</param>
    public static LocalRecords Complete(LocalRecords records, DatingRecord dating, string window)
    {
        var times = Times(records.Times, window);
        var byId = times.ToDictionary(t => t.Id);
        return records with
        {
            Document = records.Document with { Published = dating.Published, PublishedFrom = PublishedFrom.Inferred, PublishedWhy = dating.Why },
            Times = times,
            Claims = [.. records.Claims.Select(c => c.Time is null ? c : c with { Time = Interval(c.Time, byId) })],
        };
    }

    private static TimeRecord[] Times(IReadOnlyList<TimeRecord> times, string published)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < times.Count; i++)
            index[times[i].Id] = i;
        var placed = times.ToArray();
        // A time may count from another that counts from the article's day: as many rounds as such a chain is long.
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < placed.Length; i++)
            {
                var time = Place(placed[i], placed[i].Local?.Reference is "published" or null ? published : placed[index[placed[i].Local!.Reference!]].Value);
                changed |= time != placed[i];
                placed[i] = time;
            }
        }

        return placed;
    }

    private static TimeRecord Place(TimeRecord time, string? reference)
    {
        if (time.From is not null || time.Local is not { Reference: not null } local)
            return time;
        var place = TimeResolver.Resolve(local.Value, local.Shift, local.Tense, reference);
        return time with { Value = place.Value, From = place.From, To = place.To };
    }

    /// <summary>As the local layer has it once its times are on the calendar: the first of them, since or until it, or from one to the next.</summary>
    private static ClaimTimeRecord Interval(ClaimTimeRecord time, Dictionary<string, TimeRecord> times)
    {
        if (time.From is not null || time is { Extent: TimeExtent.Until, To: not null })
            return time;
        var placed = time.Times.Where(times.ContainsKey).Select(id => times[id]).Where(t => t.From is not null).ToList();
        if (placed.Count == 0)
            return time;
        return time.Extent switch
        {
            TimeExtent.Since => time with { From = placed[0].From },
            TimeExtent.Until => time with { To = placed[0].To },
            TimeExtent.Range => time with { From = placed[0].From, To = placed[Math.Min(1, placed.Count - 1)].To },
            _ => time with { From = placed[0].From, To = placed[0].To },
        };
    }
}
