using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleTool.Records;

namespace ArticleTool.Reporting;

/// <summary>
/// Writes a report as one JSON object that reads well in <c>git diff</c>: UTF-8, <c>\n</c>, one record a line inside each list.
/// </summary>
public static class ReportJson
{
    public static void Write(Report report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        writer.Write($"{{\n\"schema\": \"{Report.Schema}\",\n\"tool\": ");
        writer.Write(Line(report.Tool));
        writer.Write(",\n\"settings\": ");
        writer.Write(Line(report.Settings));
        foreach (var (name, records) in Lists(report))
            WriteList(writer, name, records);
        writer.Write("\n}\n");
    }

    /// <summary>The report's lists in the order of the contract.</summary>
    internal static IEnumerable<(string Name, IEnumerable<object> Records)> Lists(Report report)
    {
        yield return ("documents", report.Documents.Select(d => d.Document));
        if (report.Settings.Include.Contains("tokens"))
        {
            yield return ("sentences", report.Documents.SelectMany(d => d.Sentences));
            yield return ("tokens", report.Documents.SelectMany(d => d.Tokens));
        }

        yield return ("mentions", report.Documents.SelectMany(d => d.Mentions));
        yield return ("times", report.Documents.SelectMany(d => d.Times));
        yield return ("quantities", report.Documents.SelectMany(d => d.Quantities));
        yield return ("attributions", report.Documents.SelectMany(d => d.Attributions));
        yield return ("claims", report.Documents.SelectMany(d => d.Claims));
        if (report.Collection is { } collection)
        {
            yield return ("entities", collection.Entities);
            yield return ("datings", collection.Datings);
            yield return ("copies", collection.Copies);
            yield return ("events", collection.Events);
            yield return ("findings", collection.Findings);
            yield return ("timeline", collection.Timeline);
        }

        yield return ("problems", report.Problems);
    }

    /// <summary>One record as one line.</summary>
    internal static string Line(object record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder }))
            JsonSerializer.Serialize(writer, record, record.GetType(), RecordJson.Options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteList(TextWriter writer, string name, IEnumerable<object> records)
    {
        writer.Write($",\n\"{name}\": [");
        var separator = "\n";
        foreach (var record in records)
        {
            writer.Write(separator);
            writer.Write(Line(record));
            separator = ",\n";
        }

        writer.Write(separator == "\n" ? "]" : "\n]");
    }
}
