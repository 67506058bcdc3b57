namespace ArticleTool.Text;

/// <summary>Cuts strings at code-point offsets, as records have them.</summary>
public static class CodePoints
{
    /// <param name="start">Inclusive, in code points.</param>
    /// <param name="end">Exclusive, in code points.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter.</exception>
    public static string Slice(string text, int start, int end)
    {
        var from = Utf16Offset(text, 0, start);
        return text[from..Utf16Offset(text, from, end - start)];
    }

    /// <summary>The UTF-16 offset that lies so many code points behind another.</summary>
    private static int Utf16Offset(string text, int from, int codePoints)
    {
        var offset = from;
        for (var i = 0; i < codePoints; i++)
            offset += char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length ? 2 : 1;
        return offset;
    }
}
