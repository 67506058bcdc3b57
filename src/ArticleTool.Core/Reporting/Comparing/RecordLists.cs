using System.Text.Json;

namespace ArticleTool.Reporting.Comparing;

/// <summary>How records of two reports are matched: by id where they have one, else by what stands for it.</summary>
internal static class RecordLists
{
    /// <summary>The lists in the order in which a comparison tells of them: what was read, what was found, how it came about.</summary>
    public static IReadOnlyList<string> Order { get; } =
    [
        "documents", "findings", "events", "timeline", "entities", "datings", "copies",
        "claims", "attributions", "quantities", "times", "mentions", "sentences", "tokens", "problems",
    ];

    /// <summary>The list that a JSON Lines record belongs to.</summary>
    public static string OfRecord(string record) => record switch
    {
        "entity" => "entities",
        "quantity" => "quantities",
        "copy" => "copies",
        "timeline" => "timeline",
        _ => record + "s",
    };

    public static string Key(string list, JsonElement record) => list switch
    {
        "datings" => Text(record, "document"),
        "copies" => $"{Text(record, "document")} of {Text(record, "of")}",
        "timeline" => Text(record, "event"),
        "tokens" => $"{Text(record, "document")} {Text(record, "start")}..{Text(record, "end")}",
        "problems" => $"{Text(record, "code")} {Text(record, "document")}{Text(record, "path")}",
        _ => Text(record, "id"),
    };

    internal static string Text(JsonElement record, string property) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(property, out var value) ? value.ToString() : "";
}
