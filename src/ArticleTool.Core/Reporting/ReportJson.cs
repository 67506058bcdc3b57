using System.Text;

namespace ArticleTool.Reporting;

/// <summary>
/// Writes a report as one JSON object that reads well in <c>git diff</c>: UTF-8, <c>\n</c>, one record a line inside each list.
/// </summary>
public static class ReportJson
{
    internal static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(Report report, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.Write($"{{\n\"schema\": \"{Report.Schema}\",\n\"tool\": ");
        writer.Write(RecordLine.Of(report.Tool));
        writer.Write(",\n\"settings\": ");
        writer.Write(RecordLine.Of(report.Settings));
        foreach (var list in ReportList.Of(report))
            WriteList(writer, list.Name, list.Records(report));
        writer.Write("\n}\n");
    }

    private static void WriteList(TextWriter writer, string name, IEnumerable<object> records)
    {
        writer.Write($",\n\"{name}\": [");
        var separator = "\n";
        foreach (var record in records)
        {
            writer.Write(separator);
            writer.Write(RecordLine.Of(record));
            separator = ",\n";
        }

        writer.Write(separator == "\n" ? "]" : "\n]");
    }
}
