using System.CommandLine;

namespace ArticleTool.CommandLine.Commands;

/// <summary>Where a report goes and in which form: the arguments that <c>extract</c> and <c>reconcile</c> share.</summary>
internal sealed class OutputArguments
{
    private readonly Option<string?> output = new("--output", "-o") { HelpName = "FILE", Description = "Write here instead of to stdout; a folder for CSV" };

    private readonly Option<string> format = new("--format")
    {
        Description = "json: one object; jsonl: one record a line; csv: one table a list",
        DefaultValueFactory = _ => "json",
    };

    private readonly Option<string?> table = new("--table") { HelpName = "NAME", Description = "With csv: write this table to stdout" };
    private readonly Option<bool> csvRaw = new("--csv-raw") { Description = "With csv: leave cells that a spreadsheet would take for formulas as they are" };

    private readonly Option<string[]> only = new("--only")
    {
        HelpName = "LISTS",
        Description = "Write just these lists, such as findings,events",
        CustomParser = CommaSeparated.Parse,
    };

    private readonly Option<string[]> failOn = new("--fail-on")
    {
        HelpName = "VERDICTS",
        Description = "Exit with 1 where a finding has one of these, such as conflicting,denied",
        CustomParser = CommaSeparated.Parse,
    };

    public void AddTo(Command command)
    {
        format.AcceptOnlyFromAmong("json", "jsonl", "csv");
        foreach (var option in new Option[] { output, format, table, csvRaw, only, failOn })
            command.Add(option);
    }

    public OutputSettings Of(ParseResult parsed) => OutputSettings.Validate(
        parsed.GetValue(format) switch { "csv" => ReportFormat.Csv, "jsonl" => ReportFormat.JsonLines, _ => ReportFormat.Json },
        parsed.GetValue(output),
        parsed.GetValue(table),
        parsed.GetValue(csvRaw),
        parsed.GetValue(only) ?? [],
        parsed.GetValue(failOn) ?? []);
}
