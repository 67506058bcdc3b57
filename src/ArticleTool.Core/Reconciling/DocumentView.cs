using ArticleTool.Reconciling.Entities;
using ArticleTool.Records;

namespace ArticleTool.Reconciling;

/// <summary>A document's completed records with what the collection layer looks up in them.</summary>
internal sealed class DocumentView
{
    private readonly Dictionary<string, QuantityRecord> quantities;
    private readonly Dictionary<string, TimeRecord> times;
    private readonly Dictionary<string, AttributionRecord> attributions;

    public DocumentView(LocalRecords records, int index)
    {
        Records = records;
        Index = index;
        quantities = ById(records.Quantities, q => q.Id);
        times = ById(records.Times, t => t.Id);
        attributions = ById(records.Attributions, a => a.Id);
        Published = TimeRange.Of(records.Document.Published, null);
    }

    public LocalRecords Records { get; }

    public int Index { get; }

    public string Id => Records.Document.Id;

    public TimeRange? Published { get; }

    public QuantityRecord? Quantity(string id) => quantities.GetValueOrDefault(id);

    public TimeRecord? Time(string id) => times.GetValueOrDefault(id);

    public AttributionRecord? Attribution(string? id) => id is null ? null : attributions.GetValueOrDefault(id);

    /// <summary>The mentions that lie within a span.</summary>
    public IEnumerable<MentionRecord> MentionsIn(int start, int end)
    {
        var mentions = Records.Mentions;
        var low = 0;
        var high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < mentions.Count && mentions[low].Start < end; low++)
        {
            if (mentions[low].End <= end)
                yield return mentions[low];
        }
    }

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> records, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(records.Count, StringComparer.Ordinal);
        foreach (var record in records)
            byId[id(record)] = record;
        return byId;
    }
}
