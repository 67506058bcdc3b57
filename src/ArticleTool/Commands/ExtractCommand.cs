using System.CommandLine;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool extract PATH...</c>: the whole pipeline.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var reading = new ReadingArguments();
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Write the report here instead of to stdout" };
        var format = new Option<string>("--format") { Description = "json: one object", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var include = new Option<string[]>("--include")
        {
            HelpName = "LISTS",
            Description = "Add 'text' (each document's text) and 'tokens' (sentences and tokens); separate by commas",
            CustomParser = CommaSeparated.Parse,
        };
        var engine = new Option<string>("--engine")
        {
            HelpName = "NAME",
            Description = "auto (Catalyst where it is built in), embedded or catalyst",
            DefaultValueFactory = _ => Engines.Auto,
        };
        engine.AcceptOnlyFromAmong(Engines.Names);
        var jobs = new Option<int>("--jobs") { HelpName = "N", Description = "Articles worked on at once (default: one a processor)" };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
                result.AddError("--jobs needs a number from 1");
        });
        var command = new Command("extract", "Read articles and write a report on what they say, together.") { output, format, include, engine, jobs };
        reading.AddTo(command);
        HelpWithExamples.Add(
            command,
            "articletool extract articles/ -o report.json",
            "articletool extract articles/ --manifest dates.csv --jobs 4 > report.json");
        command.SetAction((parsed, cancellation) =>
        {
            var settings = ExtractSettings.Validate(
                reading.Of(parsed, terminal), parsed.GetValue(output), parsed.GetValue(include) ?? [], parsed.GetValue(engine)!, parsed.GetValue(jobs));
            return Task.FromResult(new ExtractRun(terminal, settings).Run(cancellation));
        });
        return command;
    }
}
