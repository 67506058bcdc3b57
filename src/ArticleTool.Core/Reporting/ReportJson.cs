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
        var written = new ListedObject(writer).Property("schema", Report.Schema).Property("tool", report.Tool).Property("settings", report.Settings);
        foreach (var list in ReportList.Of(report))
            written.List(list.Name, list.Records(report));
        written.End();
    }
}
