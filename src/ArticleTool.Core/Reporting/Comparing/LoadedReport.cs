using System.Text.Json;

namespace ArticleTool.Reporting.Comparing;

/// <summary>A report read back as it stands, without its records' types: of this version, an older or a newer one.</summary>
/// <param name="Tool">The <c>tool</c> object.</param>
/// <param name="Settings">The <c>settings</c> object.</param>
/// <param name="Lists">Name of a list to its records by key.</param>
public sealed record LoadedReport(
    JsonElement Tool,
    JsonElement Settings,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, JsonElement>> Lists)
{
    /// <summary>Reads JSON or JSON Lines.</summary>
    /// <exception cref="FormatException">It is no report of articletool; the message says why, without the file's name.</exception>
    public static LoadedReport Read(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            return IsJsonLines(content) ? OfLines(content) : OfObject(JsonDocument.Parse(content).RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException($"not JSON (line {e.LineNumber + 1})", e);
        }
    }

    public IReadOnlyDictionary<string, JsonElement> List(string name) =>
        Lists.TryGetValue(name, out var list) ? list : new Dictionary<string, JsonElement>();

    /// <summary>True where it stops at the local layer.</summary>
    public bool IsLocal => !Lists.ContainsKey("events") && !Lists.ContainsKey("findings") && !Lists.ContainsKey("entities");

    /// <summary>A list's records, typed; what a later version added to them is left aside.</summary>
    public IEnumerable<T> Records<T>(string name) => List(name).Values.Select(r => r.Deserialize<T>(RecordJson.Options)!);

    /// <summary>JSON Lines: the first line is a whole object that says which record it is.</summary>
    private static bool IsJsonLines(byte[] content)
    {
        var reader = new Utf8JsonReader(content, isFinalBlock: false, default);
        return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.ValueTextEquals("record"u8);
    }

    private static LoadedReport OfObject(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schema", out var schema) || !Known(schema))
            throw new FormatException($"no report of articletool: it has no \"schema\": \"{Report.Schema}\"");
        var lists = root.EnumerateObject()
            .Where(p => p.Value.ValueKind == JsonValueKind.Array)
            .ToDictionary(p => p.Name, p => ByKey(p.Name, p.Value.EnumerateArray()));
        return new LoadedReport(Property(root, "tool"), Property(root, "settings"), lists);
    }

    private static LoadedReport OfLines(byte[] content)
    {
        var records = Lines(content).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var head = records[0];
        if (!head.TryGetProperty("schema", out var schema) || !Known(schema))
            throw new FormatException($"no report of articletool: its first line has no \"schema\": \"{Report.Schema}\"");
        var lists = records.Skip(1)
            .GroupBy(r => RecordLists.OfRecord(r.GetProperty("record").GetString()!), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => ByKey(g.Key, g));
        return new LoadedReport(Property(head, "tool"), Property(head, "settings"), lists);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(byte[] content)
    {
        for (var start = 0; start < content.Length;)
        {
            var end = Array.IndexOf(content, (byte)'\n', start);
            if (end < 0)
                end = content.Length;
            if (end > start)
                yield return content.AsMemory(start, end - start);
            start = end + 1;
        }
    }

    private static IReadOnlyDictionary<string, JsonElement> ByKey(string list, IEnumerable<JsonElement> records)
    {
        var keyed = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var key = RecordLists.Key(list, record);
            // Two problems may read the same; the second is told apart by its number.
            for (var again = 2; !keyed.TryAdd(key, record); again++)
                key = $"{RecordLists.Key(list, record)} ({again})";
        }

        return keyed;
    }

    private static bool Known(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.String && schema.GetString()!.StartsWith("articletool/report/", StringComparison.Ordinal);

    private static JsonElement Property(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : default;
}
