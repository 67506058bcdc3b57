namespace ArticleTool.Extracting.Numbers;

internal enum LexemeKind : byte
{
    /// <summary>Letters, and digits after a letter: <c>missiles</c>, <c>F16</c>.</summary>
    Word,

    /// <summary>A number in digits with its separators, or a fraction sign.</summary>
    Digits,

    /// <summary>Any other character but white space.</summary>
    Mark,
}

/// <summary>
/// A piece of text as the number grammar sees it. It is the grammar's own cut, not the engine's tokens: <c>3bn</c>,
/// <c>10-km</c> and <c>$5</c> come apart here in the same places whatever the engine does.
/// </summary>
/// <param name="Spaced">True where white space stands before it.</param>
/// <param name="Value">The number, for digits; null where it has more digits than a decimal holds.</param>
/// <param name="Word">The number word, for words that are one.</param>
internal readonly record struct Lexeme(LexemeKind Kind, int Start, int End, bool Spaced, decimal? Value, NumberWord? Word)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public bool Is(string text, char mark) => Kind == LexemeKind.Mark && text[Start] == mark;

    public bool Is(string text, string word) => Kind == LexemeKind.Word && In(text).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a hyphen, a dash or a minus sign.</summary>
    public bool IsDash(string text) => Kind == LexemeKind.Mark && text[Start] is ('-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212');
}
