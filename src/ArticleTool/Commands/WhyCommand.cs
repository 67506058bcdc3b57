using System.CommandLine;
using ArticleTool.Annotating.Embedded;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool why ID</c>: how a record of a report came about.</summary>
internal static class WhyCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "Id of any record of the report, or of a chain; for copies 'COPY of ORIGINAL'" };
        var report = new Option<string>("--report") { HelpName = "FILE", Description = "The report (JSON or JSONL)", Required = true };
        var articles = new Option<string[]>("--articles")
        {
            HelpName = "PATH",
            Description = "The files and folders that 'extract' was given",
            Required = true,
            AllowMultipleArgumentsPerToken = true,
        };
        var reading = new RecomputingArguments();
        var format = new Option<string>("--format") { Description = "text for people, json for scripts", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("why", "Say how a record of a report came about: evidence, rules, weights, origins.") { id, report, articles, format };
        reading.AddTo(command);
        HelpWithExamples.Add(
            command,
            "articletool why accident/harlow-bay/2025-03-03/killed/person --report report.json --articles articles/",
            "articletool why 1-agency.txt#c246199734006 --report report.json --articles articles/ --format json");
        command.SetAction((parsed, cancellation) =>
        {
            EmbeddedEngine.Warm();
            var settings = reading.Of(parsed, terminal, parsed.GetValue(id)!, parsed.GetValue(report)!, parsed.GetValue(articles)!, parsed.GetValue(format) == "json");
            return Task.FromResult(new WhyRun(terminal, settings).Run(cancellation));
        });
        return command;
    }
}
