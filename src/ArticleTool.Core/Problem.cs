namespace ArticleTool;

public enum Severity
{
    Warning,
    Error,
}

/// <summary>A fault that was expected and survived: what, where and what to do about it.</summary>
/// <param name="Code">Stable camelCase name of the kind of fault, for scripts: <c>unreadable</c>, <c>notJson</c> …</param>
/// <param name="Document">The document's id, where it has one.</param>
/// <param name="Path">The file, relative to the root, where there is no document.</param>
/// <param name="Message">One line: what went wrong, with the place (line, offset) where it is known.</param>
/// <param name="Hint">One line: what the user can do.</param>
public sealed record Problem(string Code, Severity Severity, string? Document, string? Path, string Message, string? Hint);
