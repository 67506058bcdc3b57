using System.CommandLine;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool text FILE</c>: the text that offsets point into.</summary>
internal static class TextCommand
{
    public static Command Create(Terminal terminal)
    {
        var reading = new ReadingArguments(single: true);
        var record = new Option<string?>("--record") { HelpName = "ID", Description = "Of a file with several articles, this one: its id or line" };
        var zones = new Option<bool>("--zones") { Description = "Show each paragraph with its place and what it was taken for" };
        var command = new Command("text", "Print a document's text, into which the offsets of a report point.");
        reading.AddTo(command);
        command.Add(record);
        command.Add(zones);
        HelpWithExamples.Add(command, "articletool text article.html", "articletool text feed.jsonl --record 17 --zones");
        command.SetAction(parsed => new TextRun(terminal, reading.Of(parsed, terminal), parsed.GetValue(record), parsed.GetValue(zones)).Run());
        return command;
    }
}
