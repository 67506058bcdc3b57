namespace ArticleTool.Reading.Decoding;

/// <summary>Tells files that are not text, whatever they are called.</summary>
internal static class BinaryContent
{
    // A stray zero byte deep in a text is a slip, not a format.
    private const int Examined = 1 << 16;

    /// <summary>The offset of the first byte that no text has; -1 for text.</summary>
    public static int FirstIn(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
            return -1;
        bytes = bytes[..Math.Min(bytes.Length, Examined)];
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
            return zero;
        return bytes.StartsWith("%PDF-"u8) || Controls(bytes) ? 0 : -1;
    }

    /// <summary>More than one byte in twenty is a control character that no text uses.</summary>
    private static bool Controls(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            if (value is < 0x09 or (> 0x0D and < 0x20 and not 0x1B))
                controls++;
        }

        return controls * 20 > bytes.Length;
    }
}
