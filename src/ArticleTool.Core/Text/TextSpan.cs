namespace ArticleTool.Text;

/// <summary>
/// A half-open range of UTF-16 code units in one text: <c>Start</c> inclusive, <c>End</c> exclusive.
/// Stages count in code units because strings do; records count in code points, see <see cref="CodePointMap"/>.
/// </summary>
public readonly record struct TextSpan
{
    /// <exception cref="ArgumentOutOfRangeException">Start is negative or End lies before Start.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    public bool Contains(int offset) => Start <= offset && offset < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True where the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that contains both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The span without the white space at both its ends.</summary>
    public TextSpan TrimmedIn(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    public string Of(string text) => text.Substring(Start, Length);

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    public override string ToString() => $"{Start}..{End}";
}
