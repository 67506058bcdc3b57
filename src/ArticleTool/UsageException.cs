namespace ArticleTool.CommandLine;

/// <summary>Arguments that parse but make no sense together; ends a command with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
