using System.Text.Json;

namespace ArticleTool.Reporting.Comparing;

/// <summary>
/// A comparison for people: what was read and what was found in full, a finding as "killed (person): 4 -> 6"; of the
/// other lists, which follow from these, how many records changed.
/// </summary>
public static class ComparisonText
{
    private static readonly string[] InFull = ["documents", "findings", "claims", "problems"];

    public static void Write(ReportComparison comparison, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(writer);
        if (comparison.Same)
        {
            writer.WriteLine("no difference");
            return;
        }

        foreach (var list in comparison.Changes.GroupBy(c => c.List))
        {
            var counts = new[] { "added", "removed", "changed" }
                .Select(kind => (kind, count: list.Count(c => c.Kind == kind)))
                .Where(x => x.count > 0)
                .Select(x => $"{x.count} {x.kind}");
            writer.WriteLine($"{list.Key}: {string.Join(", ", counts)}");
            foreach (var change in list.Where(c => InFull.Contains(c.List)))
                writer.WriteLine($"  {Sign(change)} {Line(change)}");
        }
    }

    private static char Sign(RecordChange change) => change.Kind switch { "added" => '+', "removed" => '-', _ => '~' };

    private static string Line(RecordChange change) => change.List switch
    {
        "findings" => Finding(change),
        "claims" => $"{Claim((change.New ?? change.Old)!.Value)}{Fields(change)}",
        "problems" => (change.New ?? change.Old)!.Value.GetProperty("message").GetString()!,
        _ => change.Key + Fields(change),
    };

    private static string Finding(RecordChange change)
    {
        var (old, @new) = (change.Old, change.New);
        var record = (@new ?? old)!.Value;
        var group = RecordLists.Text(record, "group");
        var name = $"{RecordLists.Text(record, "event")} {RecordLists.Text(record, "slot")}{(group.Length > 0 ? $" ({group})" : "")}";
        if (old is null || @new is null)
            return $"{name}: {Values(record)}, {RecordLists.Text(record, "verdict")}";
        return $"{name}: {Moved(Values(old.Value), Values(@new.Value))}, {Moved(RecordLists.Text(old.Value, "verdict"), RecordLists.Text(@new.Value, "verdict"))}";
    }

    private static string Moved(string old, string @new) => old == @new ? old : $"{old} -> {@new}";

    private static string Values(JsonElement finding) =>
        finding.TryGetProperty("values", out var values)
            ? string.Join(" | ", values.EnumerateArray().Select(v => RecordLists.Text(v, "text")).Distinct(StringComparer.Ordinal))
            : "";

    private static string Claim(JsonElement claim) =>
        $"{RecordLists.Text(claim, "document")} {RecordLists.Text(claim, "type")}: “{Shortened(RecordLists.Text(claim, "text"))}”";

    /// <summary>The scalar properties that moved; of lists and objects only the name.</summary>
    private static string Fields(RecordChange change)
    {
        var fields = change.Fields().Select(f => f switch
        {
            { Old: { ValueKind: JsonValueKind.Array or JsonValueKind.Object } } or { New: { ValueKind: JsonValueKind.Array or JsonValueKind.Object } } => f.Name,
            _ => $"{f.Name} {f.Old?.ToString() ?? "none"} -> {f.New?.ToString() ?? "none"}",
        });
        var text = string.Join(", ", fields);
        return text.Length == 0 ? "" : ": " + text;
    }

    private static string Shortened(string text)
    {
        const int most = 80;
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= most)
            return line;
        var end = char.IsHighSurrogate(line[most - 1]) ? most - 1 : most;
        return line[..end] + "…";
    }
}
