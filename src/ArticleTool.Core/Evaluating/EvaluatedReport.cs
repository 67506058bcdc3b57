using System.Text.Json;
using ArticleTool.Records;
using ArticleTool.Reporting;
using ArticleTool.Reporting.Comparing;

namespace ArticleTool.Evaluating;

/// <summary>A report read back with its records' types.</summary>
public sealed class EvaluatedReport(LoadedReport report)
{
    /// <summary>JSON or JSON Lines.</summary>
    /// <exception cref="FormatException">It is no report of this program.</exception>
    public static EvaluatedReport Read(byte[] content) => new(LoadedReport.Read(content));

    public bool Has(string list) => report.Lists.ContainsKey(list);

    /// <exception cref="FormatException">A record does not follow the schema.</exception>
    public IReadOnlyList<T> List<T>(string list)
    {
        try
        {
            return [.. report.List(list).Values.Select(record => record.Deserialize<T>(RecordJson.Options)!)];
        }
        catch (JsonException fault)
        {
            throw new FormatException($"list '{list}': a record does not follow the schema ({fault.Message})", fault);
        }
    }

    /// <summary>The local layers that the report holds, by document.</summary>
    public IReadOnlyDictionary<string, LocalRecords> Documents()
    {
        var quantities = List<QuantityRecord>("quantities").ToLookup(q => q.Document);
        var times = List<TimeRecord>("times").ToLookup(t => t.Document);
        var claims = List<ClaimRecord>("claims").ToLookup(c => c.Document);
        return List<DocumentRecord>("documents").ToDictionary(
            d => d.Id,
            d => new LocalRecords(d, [], [], [], [.. times[d.Id]], [.. quantities[d.Id]], [], [.. claims[d.Id]], []));
    }
}
