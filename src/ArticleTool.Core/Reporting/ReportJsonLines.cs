using ArticleTool.Records;

namespace ArticleTool.Reporting;

/// <summary>
/// Writes a report as JSONL, one record a line. A document's records stand together and can be written as soon as it is
/// done, so that a local layer of any length needs the memory of one document.
/// </summary>
public sealed class ReportJsonLines : IDisposable
{
    private readonly Report report;
    private readonly IReadOnlyList<ReportList> lists;
    private readonly StreamWriter writer;

    /// <param name="report">Its lists may be empty where documents come one by one.</param>
    public ReportJsonLines(Report report, Stream output)
    {
        this.report = report;
        lists = [.. ReportList.Of(report)];
        writer = new StreamWriter(output, ReportJson.Utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(RecordLine.Named("report", new Heading(Report.Schema, report.Tool, report.Settings)));
    }

    public static void Write(Report report, Stream output)
    {
        using var lines = new ReportJsonLines(report, output);
        foreach (var document in report.Documents)
            lines.Add(document);
        foreach (var list in lines.lists.Where(list => list.IsCollection))
            lines.Add(list, list.Records(report));
        lines.Add(report.Problems);
    }

    /// <summary>A document's records, but for its problems, which come at the end with those of all.</summary>
    public void Add(LocalRecords document)
    {
        foreach (var list in lists)
        {
            if (list.Name != "problems")
                Add(list, list.Records(document));
        }

        writer.Flush();
    }

    public void Add(IReadOnlyList<Problem> problems)
    {
        foreach (var list in lists.Where(list => list.Name == "problems"))
            Add(list, problems);
    }

    public void Dispose() => writer.Dispose();

    private void Add(ReportList list, IEnumerable<object> records)
    {
        foreach (var record in records)
            writer.WriteLine(RecordLine.Named(list.Record, record));
    }

    internal sealed record Heading(string Schema, ToolRecord Tool, SettingsRecord Settings);
}
