using System.CommandLine;
using ArticleTool.Reporting.Comparing;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool diff OLD NEW</c>: what changed between two reports.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "The earlier report (JSON or JSONL)" };
        var @new = new Argument<string>("NEW") { Description = "The later report" };
        var format = new Option<string>("--format") { Description = "text for people, json for scripts", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("diff", "Say what changed between two reports. Exit code 1 where they differ.") { old, @new, format };
        HelpWithExamples.Add(command, "articletool diff yesterday.json today.json", "articletool diff yesterday.json today.json --format json");
        command.SetAction(parsed =>
        {
            var comparison = ReportComparison.Of(LoadedReports.Read(parsed.GetValue(old)!, terminal.WorkingDirectory), LoadedReports.Read(parsed.GetValue(@new)!, terminal.WorkingDirectory));
            foreach (var warning in comparison.Warnings)
                terminal.Error.WriteLine("warning: " + warning);
            Write(comparison, parsed.GetValue(format)!, terminal.Output);
            return comparison.Same ? ExitCodes.Done : ExitCodes.GateClosed;
        });
        return command;
    }

    private static void Write(ReportComparison comparison, string format, Stream output)
    {
        if (format == "json")
        {
            ComparisonJson.Write(comparison, output);
            return;
        }

        using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        ComparisonText.Write(comparison, writer);
    }
}
