using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Events;

/// <summary>The topmost events whose time is known, in order of time.</summary>
internal static class Timeline
{
    public static IReadOnlyList<TimelineRecord> Of(IEnumerable<TopEvent> tops, IReadOnlyList<FindingRecord> findings)
    {
        var byEvent = findings.ToLookup(f => f.Event, f => f.Id, StringComparer.Ordinal);
        return [.. tops
            .Select(t => t.Record)
            .Where(e => e.From is not null)
            .OrderBy(e => e.From, StringComparer.Ordinal).ThenBy(e => e.To, StringComparer.Ordinal).ThenBy(e => e.Id, Utf8Order.Comparer)
            .Select(e => new TimelineRecord(e.Id, e.From, e.To, e.Headline, [.. byEvent[e.Id]]))];
    }
}
