using System.CommandLine;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool reconcile FILE...</c>: the collection layer over local layers.</summary>
internal static class ReconcileCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = PathArgument.Many("FILE", "Local layers, JSON or JSONL, in any order");
        var output = new OutputArguments();
        var talk = new TalkArguments();
        var command = new Command("reconcile", "Join the local layers of the parts of a collection into the report of the whole.") { files };
        output.AddTo(command);
        talk.AddTo(command);
        HelpWithExamples.Add(
            command,
            "articletool extract --local --root articles articles/2023 -o a.json",
            "articletool extract --local --root articles articles/2024 -o b.json",
            "articletool reconcile a.json b.json -o report.json");
        command.SetAction((parsed, cancellation) => Task.FromResult(
            new ReconcileRun(terminal, parsed.GetValue(files) ?? [], output.Of(parsed), talk.Of(parsed, terminal)).Run(cancellation)));
        return command;
    }
}
