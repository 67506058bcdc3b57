using System.CommandLine.Parsing;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>--include text,tokens</c> as well as <c>--include text --include tokens</c>.</summary>
internal static class CommaSeparated
{
    public static string[] Parse(ArgumentResult result) =>
        [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
}
