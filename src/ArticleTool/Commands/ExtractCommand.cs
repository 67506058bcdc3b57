using System.CommandLine;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool extract PATH...</c>: the whole pipeline.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var reading = new ReadingArguments();
        var output = new OutputArguments();
        var talk = new TalkArguments();
        var local = new Option<bool>("--local") { Description = "Stop after each document's own records; 'reconcile' makes the rest of them" };
        var include = new Option<string[]>("--include")
        {
            HelpName = "LISTS",
            Description = "Add 'text' (each document's text) and 'tokens' (sentences and tokens)",
            CustomParser = CommaSeparated.Parse,
        };
        var engine = new Option<string>("--engine")
        {
            HelpName = "NAME",
            Description = "auto (Catalyst where it is built in), embedded or catalyst",
            DefaultValueFactory = _ => Engines.Auto,
        };
        engine.AcceptOnlyFromAmong(Engines.Names);
        var names = new Option<string?>("--names") { HelpName = "FILE", Description = "Your own names: a line each of name | type | aliases separated by ;" };
        var models = new Option<string?>("--models") { HelpName = "DIR", Description = "Models of your own: syntax.model, names.br or both, as 'model train' writes them" };
        var jobs = new Option<int>("--jobs") { HelpName = "N", Description = "Articles worked on at once (default: one a processor)" };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
                result.AddError("--jobs needs a number from 1");
        });
        var command = new Command("extract", "Read articles and write a report on what they say, together.");
        reading.AddTo(command);
        output.AddTo(command);
        foreach (var option in new Option[] { local, include, engine, names, models, jobs })
            command.Add(option);
        talk.AddTo(command);
        HelpWithExamples.Add(
            command,
            "articletool extract articles/ -o report.json",
            "articletool extract articles/ --manifest dates.csv --only findings,events",
            "articletool extract --local feed.jsonl.gz --format jsonl -o local.jsonl");
        command.SetAction((parsed, cancellation) =>
        {
            var settings = ExtractSettings.Validate(
                reading.Of(parsed, terminal),
                output.Of(parsed),
                parsed.GetValue(local),
                parsed.GetValue(include) ?? [],
                parsed.GetValue(engine)!,
                parsed.GetValue(names),
                parsed.GetValue(jobs)) with { Models = parsed.GetValue(models) };
            return Task.FromResult(new ExtractRun(terminal, settings, talk.Of(parsed, terminal)).Run(cancellation));
        });
        return command;
    }
}
