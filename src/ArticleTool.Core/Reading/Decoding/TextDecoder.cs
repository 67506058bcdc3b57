using System.Text;
using System.Text.Unicode;
using ArticleTool.Text;

namespace ArticleTool.Reading.Decoding;

/// <summary>
/// Bytes to text: a byte order mark decides; then UTF-8 where the bytes are; then the charset that the document declares;
/// else Windows-1252.
/// </summary>
internal static class TextDecoder
{
    /// <param name="declared">A charset name from inside the document; unknown names count as none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (Marked(bytes) is var (encoding, length))
            return With(encoding, bytes[length..]);
        if (Utf8.IsValid(bytes) && (IsAscii(declared) || bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0))
            return new DecodedText(Encoding.UTF8.GetString(bytes), 0, Assumed: false);
        if (Known(declared) is { } named)
            return With(named, bytes);
        // Text in UTF-8 with a few broken bytes must not turn every quotation mark into three Western letters.
        return IsMostlyUtf8(bytes) ? With(Encoding.UTF8, bytes) : With(CodePages.Western, bytes) with { Assumed = true };
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>Bytes without any from 0x80 on read the same in every charset but the shifting ones of East Asia.</summary>
    private static bool IsAscii(string? declared) =>
        declared is null || !(declared.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) || declared.StartsWith("hz", StringComparison.OrdinalIgnoreCase));

    private static Encoding? Known(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return null;
        try
        {
            // The web means Windows-1252 when it says Latin-1 (WHATWG Encoding, 4.2).
            var known = CodePages.Named(name.Trim());
            return known.CodePage is 28591 or 20127 ? CodePages.Western : known;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Beside those that the framework has at hand; loaded only for a text that needs one.</summary>
    private static class CodePages
    {
        static CodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

        public static Encoding Western => Encoding.GetEncoding(1252);

        public static Encoding Named(string name) => Encoding.GetEncoding(name);
    }

    private static DecodedText With(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var replacement = new CountedReplacement();
        var counting = (Encoding)encoding.Clone();
        counting.DecoderFallback = replacement;
        // GetString would decode twice, once to count, and see every fault twice.
        var characters = new char[counting.GetMaxCharCount(bytes.Length)];
        var length = counting.GetDecoder().GetChars(bytes, characters, flush: true);
        var text = WellFormed.Of(new string(characters, 0, length), out var lone);
        return new DecodedText(text, replacement.Count + lone, Assumed: false);
    }

    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = (0, 0);
        while (bytes.Length > 0)
        {
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) != System.Buffers.OperationStatus.Done)
                invalid++;
            else if (consumed > 1)
                valid++;
            bytes = bytes[consumed..];
        }

        return valid > invalid;
    }
}
