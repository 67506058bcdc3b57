using ArticleTool.Explaining;

namespace ArticleTool.Reporting.Explaining;

/// <summary>An explanation for scripts: one object, one step a line.</summary>
public static class ExplanationJson
{
    public const string Schema = "articletool/why/v1";

    public static void Write(Explanation explanation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        writer.Write($"{{\n\"schema\": \"{Schema}\"");
        foreach (var (name, text) in new[] { ("id", explanation.Id), ("kind", explanation.Kind), ("summary", explanation.Summary) })
            writer.Write($",\n\"{name}\": {RecordLine.Of(new[] { text })[1..^1]}");
        List(writer, "evidence", explanation.Evidence);
        List(writer, "rules", explanation.Rules);
        List(writer, "decisions", explanation.Decisions);
        List(writer, "origins", explanation.Origins);
        List(writer, "copies", explanation.Copies);
        List(writer, "related", explanation.Related);
        writer.Write("\n}\n");
    }

    private static void List(StreamWriter writer, string name, IReadOnlyList<object> records)
    {
        writer.Write($",\n\"{name}\": [");
        writer.Write(string.Join(",", records.Select(r => "\n" + RecordLine.Of(r))));
        writer.Write(records.Count == 0 ? "]" : "\n]");
    }
}
