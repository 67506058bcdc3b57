using System.Text.Json;

namespace ArticleTool.Reporting.Comparing;

/// <summary>A comparison for scripts: one object, one change a line.</summary>
public static class ComparisonJson
{
    public const string Schema = "articletool/diff/v1";

    public static void Write(ReportComparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        new ListedObject(writer)
            .Property("schema", Schema)
            .Property("same", comparison.Same)
            .Property("warnings", comparison.Warnings.ToArray())
            .List("changes", comparison.Changes.Select(Record))
            .End();
    }

    private static ChangeRecord Record(RecordChange change) => new(
        change.List, change.Kind, change.Key, change.Old is null || change.New is null ? null : [.. change.Fields().Select(f => new FieldRecord(f.Name, f.Old, f.New))],
        change.New is null ? change.Old : null, change.Old is null ? change.New : null);
}

/// <param name="Change"><c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="Key">The record's id, or what stands for it.</param>
/// <param name="Fields">What differs in a changed record.</param>
/// <param name="Old">The whole of a removed record.</param>
/// <param name="New">The whole of an added record.</param>
internal sealed record ChangeRecord(string List, string Change, string Key, IReadOnlyList<FieldRecord>? Fields, JsonElement? Old, JsonElement? New);

internal sealed record FieldRecord(string Name, JsonElement? Old, JsonElement? New);
