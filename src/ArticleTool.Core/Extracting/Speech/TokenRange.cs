namespace ArticleTool.Extracting.Speech;

/// <summary>Tokens from a first to a last, both included.</summary>
internal readonly record struct TokenRange(int First, int Last)
{
    public bool Contains(int token) => First <= token && token <= Last;

    public bool Contains(TokenRange other) => First <= other.First && other.Last <= Last;

    public bool Overlaps(TokenRange other) => First <= other.Last && other.First <= Last;
}
