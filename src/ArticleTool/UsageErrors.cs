using System.CommandLine;
using ArticleTool.Text;

namespace ArticleTool.CommandLine;

/// <summary>What is wrong with a command line, a line each, in words that say what to do.</summary>
internal static class UsageErrors
{
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && command.Action is null)
            return [parsed.UnmatchedTokens.Count > 0 ? Unknown(parsed.UnmatchedTokens[0], command) : $"no command; there are {Names(command)}"];
        return parsed.Errors.Select(error => string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string Unknown(string word, Command command)
    {
        var nearest = command.Subcommands.Select(c => c.Name).OrderBy(name => EditDistance.Between(word, name)).ThenBy(name => name, StringComparer.Ordinal).First();
        var guess = EditDistance.Between(word, nearest) <= Math.Max(2, nearest.Length / 3) ? $"; did you mean '{nearest}'?" : $"; there are {Names(command)}";
        return $"there is no {(word.StartsWith('-') ? "option" : "command")} '{word}'{guess}";
    }

    private static string Names(Command command) => string.Join(", ", command.Subcommands.Select(c => c.Name));
}
