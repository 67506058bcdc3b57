using System.Text.Json;

namespace ArticleTool.Reporting.Comparing;

/// <summary>What changed between two reports.</summary>
/// <param name="Warnings">Why the two may differ although no article did: another engine, another version, other settings.</param>
/// <param name="Changes">In the order of <see cref="RecordLists.Order"/>, then by key.</param>
public sealed record ReportComparison(IReadOnlyList<string> Warnings, IReadOnlyList<RecordChange> Changes)
{
    public bool Same => Changes.Count == 0;

    public static ReportComparison Of(LoadedReport old, LoadedReport @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var names = old.Lists.Keys.Union(@new.Lists.Keys, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var known = RecordLists.Order.Where(names.Contains);
        var others = names.Except(RecordLists.Order, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new ReportComparison([.. Warn(old, @new)], [.. known.Concat(others).SelectMany(list => Compare(list, old.List(list), @new.List(list)))]);
    }

    private static IEnumerable<string> Warn(LoadedReport old, LoadedReport @new)
    {
        foreach (var (property, what) in new[] { ("engine", "engines"), ("version", "versions of the tool"), ("model", "models") })
        {
            var (a, b) = (RecordLists.Text(old.Tool, property), RecordLists.Text(@new.Tool, property));
            if (a != b)
                yield return $"the reports come from different {what}: {a} and {b}";
        }

        if (!JsonElement.DeepEquals(old.Settings, @new.Settings))
            yield return $"the reports were made with different settings: {Raw(old.Settings)} and {Raw(@new.Settings)}";
    }

    private static IEnumerable<RecordChange> Compare(
        string list,
        IReadOnlyDictionary<string, JsonElement> old,
        IReadOnlyDictionary<string, JsonElement> @new)
    {
        foreach (var key in old.Keys.Union(@new.Keys, StringComparer.Ordinal).Order(Text.Utf8Order.Comparer))
        {
            var before = old.TryGetValue(key, out var a) ? a : default(JsonElement?);
            var after = @new.TryGetValue(key, out var b) ? b : default(JsonElement?);
            if (before is null || after is null || !JsonElement.DeepEquals(before.Value, after.Value))
                yield return new RecordChange(list, key, before, after);
        }
    }

    private static string Raw(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? "none" : element.GetRawText();
}

/// <summary>One record that is there, gone or different. Null on the side where it is missing.</summary>
public sealed record RecordChange(string List, string Key, JsonElement? Old, JsonElement? New)
{
    public string Kind => Old is null ? "added" : New is null ? "removed" : "changed";

    /// <summary>The properties that differ, in the records' order.</summary>
    public IEnumerable<(string Name, JsonElement? Old, JsonElement? New)> Fields()
    {
        if (Old is not { } old || New is not { } @new)
            yield break;
        foreach (var name in old.EnumerateObject().Concat(@new.EnumerateObject()).Select(p => p.Name).Distinct(StringComparer.Ordinal))
        {
            var before = old.TryGetProperty(name, out var a) ? a : default(JsonElement?);
            var after = @new.TryGetProperty(name, out var b) ? b : default(JsonElement?);
            if (before is null || after is null || !JsonElement.DeepEquals(before.Value, after.Value))
                yield return (name, before, after);
        }
    }
}
