using ArticleTool.Records;
using ArticleTool.Reporting;

namespace ArticleTool.CommandLine;

/// <summary>Where a report goes and in which form, checked.</summary>
/// <param name="Path">Null for stdout.</param>
/// <param name="Table">The one table of CSV on stdout.</param>
/// <param name="Only">Lists to write; none means all.</param>
/// <param name="FailOn">Verdicts that end the command with exit code 1.</param>
internal sealed record OutputSettings(
    ReportFormat Format, string? Path, string? Table, bool CsvRaw, IReadOnlyList<string> Only, IReadOnlyList<Verdict> FailOn)
{
    public static OutputSettings Validate(ReportFormat format, string? path, string? table, bool csvRaw, string[] only, string[] failOn)
    {
        if (only.FirstOrDefault(name => !Report.ListNames.Contains(name)) is { } unknown)
            throw new UsageException($"--only: a report has no list '{unknown}'; it has {string.Join(", ", Report.ListNames)}");
        if (format != ReportFormat.Csv && (table is not null || csvRaw))
            throw new UsageException("--table and --csv-raw go with --format csv");
        if (format == ReportFormat.Csv && (path is null) == (table is null))
            throw new UsageException("--format csv writes all tables into a folder (-o FOLDER) or one to stdout (--table NAME)");
        if (table is not null && !CsvReport.TableNames.Contains(table))
            throw new UsageException($"--table: there is no table '{table}'; there are {string.Join(", ", CsvReport.TableNames)}");
        return new OutputSettings(format, path, table, csvRaw, only, [.. failOn.Select(VerdictOf)]);
    }

    private static Verdict VerdictOf(string name) =>
        Enum.TryParse<Verdict>(name, ignoreCase: true, out var verdict) && !char.IsAsciiDigit(name[0])
            ? verdict
            : throw new UsageException($"--fail-on: there is no verdict '{name}'; there are {string.Join(", ", Enum.GetNames<Verdict>().Select(v => char.ToLowerInvariant(v[0]) + v[1..]))}");
}
