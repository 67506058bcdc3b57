namespace ArticleTool.Reporting.Explaining;

/// <summary>Writes an id so that it can be pasted into a shell. A <c>#</c> within a word is no comment; spaces and signs need quotes.</summary>
public static class ShellWord
{
    public static string Of(string text) => text.Length > 0 && text[0] is not ('#' or '~') && text.All(IsPlain) ? text : "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '#' or '.' or '/' or '-' or '_' or '~' or '%' or ':' or '+' or '@' or ',' or '=';
}
