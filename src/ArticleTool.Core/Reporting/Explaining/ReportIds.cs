using System.Text.Json;
using ArticleTool.Records;
using ArticleTool.Reporting.Comparing;
using ArticleTool.Text;

namespace ArticleTool.Reporting.Explaining;

/// <summary>The ids of a report that can be asked about, each with its record.</summary>
public sealed class ReportIds
{
    private const int MostNear = 3;

    private static readonly string[] Lists = ["documents", "mentions", "times", "quantities", "attributions", "claims", "entities", "copies", "events", "findings"];

    private readonly Dictionary<string, (string List, JsonElement Record)> records = new(StringComparer.Ordinal);

    public ReportIds(LoadedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var list in Lists)
        {
            foreach (var (key, record) in report.List(list))
            {
                records.TryAdd(key, (list, record));
                if (list == "mentions")
                    records.TryAdd(RecordLists.Text(record, "chain"), ("chains", record));
            }
        }
    }

    /// <summary>The record of an id with the list that holds it, a chain's first mention with <c>chains</c>; null where there is none.</summary>
    public (string List, JsonElement Record)? Find(string id) => records.TryGetValue(id, out var found) ? found : null;

    /// <summary>True where the recomputed record is the report's in every field.</summary>
    /// <param name="collection">Null for a local layer.</param>
    public bool IsSame(string id, IReadOnlyList<LocalRecords> documents, CollectionRecords? collection)
    {
        var (list, record) = records[id];
        if (list == "chains")
            return IsSame(RecordLists.Text(record, "id"), documents, collection);
        return Candidates(list, id, documents, collection)
            .Select(made => JsonSerializer.SerializeToElement(made, made.GetType(), RecordJson.Options))
            .Any(made => RecordLists.Key(list, made) == id && HaveSameFields(made, record));
    }

    /// <summary>A line of JSON Lines says besides which record it is.</summary>
    private static bool HaveSameFields(JsonElement made, JsonElement reported) =>
        made.EnumerateObject().All(p => reported.TryGetProperty(p.Name, out var value) && JsonElement.DeepEquals(p.Value, value))
        && reported.EnumerateObject().All(p => p.Name == "record" || made.TryGetProperty(p.Name, out _));

    private static IEnumerable<object> Candidates(string list, string id, IReadOnlyList<LocalRecords> documents, CollectionRecords? collection) => list switch
    {
        // Whether the report holds the text is no matter of how it came about.
        "documents" => documents.Where(d => d.Document.Id == id).SelectMany(d => new[] { d.Document, d.Document with { Text = null } }),
        "entities" => collection?.Entities ?? [],
        "copies" => collection?.Copies ?? [],
        "events" => collection?.Events ?? [],
        "findings" => collection?.Findings ?? [],
        _ => documents.Where(d => id.StartsWith(d.Document.Id, StringComparison.Ordinal)).SelectMany(ReportList.All.First(l => l.Name == list).Records),
    };

    /// <summary>The ids that are fewest edits away.</summary>
    public IReadOnlyList<string> Nearest(string id) => [.. records.Keys
        .Select(key => (key, distance: EditDistance.Between(id, key)))
        .OrderBy(k => k.distance).ThenBy(k => k.key, Utf8Order.Comparer)
        .Take(MostNear)
        .Where(k => k.distance <= Math.Max(3, id.Length / 2))
        .Select(k => k.key)];
}
