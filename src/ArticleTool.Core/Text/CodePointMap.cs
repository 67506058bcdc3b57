namespace ArticleTool.Text;

/// <summary>
/// Turns UTF-16 offsets of one text into code-point offsets. Costs nothing for a text without surrogate pairs;
/// otherwise remembers where the pairs stand and searches them.
/// The text must be well formed: reading has replaced lone surrogates by U+FFFD.
/// </summary>
public sealed class CodePointMap
{
    private readonly int[] pairs;

    public CodePointMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        pairs = [.. PairStarts(text)];
        Length = text.Length - pairs.Length;
    }

    /// <summary>The length of the text in code points.</summary>
    public int Length { get; }

    /// <summary>The number of code points before a UTF-16 offset. An offset inside a pair counts as the pair's start.</summary>
    public int CodePointAt(int utf16Offset)
    {
        if (pairs.Length == 0)
            return utf16Offset;
        var index = Array.BinarySearch(pairs, utf16Offset);
        var before = index >= 0 ? index : ~index;
        return utf16Offset - before;
    }

    private static IEnumerable<int> PairStarts(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                yield return i++;
        }
    }
}
