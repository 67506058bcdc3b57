using System.Text.Json;

namespace ArticleTool.Evaluating;

/// <summary>Scores for scripts: one object, one list a line. Shares have four decimals.</summary>
public static class EvaluationJson
{
    public const string Schema = "articletool/evaluation/v1";

    public static void Write(IReadOnlyList<ListScore> scores, bool misses, Stream output)
    {
        ArgumentNullException.ThrowIfNull(scores);
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = Reporting.RecordJson.Options.Encoder });
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteStartArray("lists");
        foreach (var score in scores)
            Write(writer, score, misses);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, ListScore score, bool misses)
    {
        writer.WriteStartObject();
        writer.WriteString("list", score.List);
        writer.WriteNumber("f1", Rounded(score.F1));
        Write(writer, "whole", score.Whole);
        writer.WriteStartObject("parts");
        foreach (var (name, tally) in score.Parts)
            Write(writer, name, tally);
        writer.WriteEndObject();
        if (misses)
        {
            writer.WriteStartArray("misses");
            foreach (var miss in score.Misses)
                writer.WriteStringValue(miss);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Tally tally)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("precision", Rounded(tally.Precision));
        writer.WriteNumber("recall", Rounded(tally.Recall));
        writer.WriteNumber("f1", Rounded(tally.F1));
        writer.WriteNumber("right", tally.Right);
        writer.WriteNumber("given", tally.Given);
        writer.WriteNumber("marked", tally.Marked);
        writer.WriteEndObject();
    }

    private static decimal Rounded(decimal share) => Text.ShortestDecimal.Of(Math.Round(share, 4));
}
