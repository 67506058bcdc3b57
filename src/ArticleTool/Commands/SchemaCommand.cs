using System.CommandLine;
using ArticleTool.Reporting;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool schema</c>: the report contract as JSON Schema.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Print the JSON Schema (2020-12) of the report.");
        HelpWithExamples.Add(command, "articletool schema > report.schema.json");
        command.SetAction(_ =>
        {
            ReportSchema.Write(terminal.Output);
            return ExitCodes.Done;
        });
        return command;
    }
}
