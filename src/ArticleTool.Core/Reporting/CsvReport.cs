using System.Text.Json;
using CsvHelper;

namespace ArticleTool.Reporting;

/// <summary>Writes a report's lists as tables by RFC 4180, lists within records as tables of their own.</summary>
public static class CsvReport
{
    /// <summary>Lists within records: table, list it belongs to, property, and the columns that lead back to the parent.</summary>
    private static readonly (string Table, string List, string Property, string[] Parent)[] Children =
    [
        ("zones", "documents", "zones", ["id"]),
        ("attribution-contents", "attributions", "content", ["id"]),
        ("attribution-sources", "attributions", "sources", ["id"]),
        ("claim-arguments", "claims", "arguments", ["id"]),
        ("claim-quantities", "claims", "quantities", ["id"]),
        ("copy-spans", "copies", "spans", ["document", "of"]),
        ("event-participants", "events", "participants", ["id"]),
        ("finding-values", "findings", "values", ["id"]),
        ("finding-relations", "findings", "relations", ["id"]),
        ("finding-origins", "findings", "origins", ["id"]),
        ("finding-evidence", "findings", "evidence", ["id"]),
    ];

    public static IReadOnlyList<string> TableNames { get; } = [.. ReportList.All.Select(list => list.Name), .. Children.Select(child => child.Table)];

    /// <summary>The tables that a report has.</summary>
    public static IEnumerable<string> TablesOf(Report report) =>
        ReportList.Of(report).SelectMany(list => Children.Where(child => child.List == list.Name).Select(child => child.Table).Prepend(list.Name));

    /// <param name="table">One of <see cref="TableNames"/>; a table that the report does not have is its header.</param>
    /// <param name="raw">Leaves text that a spreadsheet would run as a formula as it is.</param>
    public static void Write(Report report, string table, bool raw, Stream output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions
        {
            Injection = raw ? CsvInjection.None : CsvInjection.Escape,
            TrueValue = "true",
            FalseValue = "false",
        }, leaveOpen: true);
        var child = Array.Find(Children, c => c.Table == table);
        var list = ReportList.All.First(l => l.Name == (child.List ?? table));
        var records = ReportList.Of(report).Contains(list) ? list.Records(report) : [];
        var elements = records.Select(record => JsonSerializer.SerializeToElement(record, list.Type, RecordJson.Options));
        if (child.Table is null)
            WriteRows(csv, CsvColumns.Of(list.Type), elements);
        else
            WriteChildren(csv, list, child.Property, child.Parent, elements);
    }

    private static void WriteRows(CsvWriter csv, IReadOnlyList<string[]> columns, IEnumerable<JsonElement> records)
    {
        csv.WriteHeader([.. columns.Select(Name)]);
        foreach (var record in records)
        {
            foreach (var column in columns)
                WriteField(csv, CsvColumns.At(record, column));
            csv.EndRecord();
        }
    }

    private static void WriteChildren(CsvWriter csv, ReportList list, string property, string[] parent, IEnumerable<JsonElement> records)
    {
        var columns = CsvColumns.Of(CsvColumns.ChildType(list.Type, property)!);
        // A child's columns may be named as its parent's: an event's participant has no id, a finding's value does.
        csv.WriteHeader([.. parent.Select(name => name == "id" ? list.Record : name), "ordinal", .. columns.Select(Name)]);
        foreach (var record in records)
        {
            var ordinal = 0;
            foreach (var item in record.GetProperty(property).EnumerateArray())
            {
                foreach (var name in parent)
                    WriteField(csv, record.GetProperty(name));
                csv.WriteField(ordinal++);
                foreach (var column in columns)
                    WriteField(csv, CsvColumns.At(item, column));
                csv.EndRecord();
            }
        }
    }

    private static string Name(string[] path) => string.Join('.', path);

    private static void WriteField(CsvWriter csv, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number: csv.WriteField(value.GetDecimal()); break;
            case JsonValueKind.True or JsonValueKind.False: csv.WriteField(value.GetBoolean()); break;
            case JsonValueKind.Array: csv.WriteField(string.Join('|', value.EnumerateArray().Select(item => Escaped(item.ToString())))); break;
            case JsonValueKind.String: csv.WriteField(value.GetString()); break;
            default: csv.WriteField(""); break;
        }
    }

    private static string Escaped(string item) => item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
