using System.Globalization;
using System.Text;

namespace ArticleTool.Annotating.Embedded.Tokenising;

/// <summary>What the scanners ask about a character. All answers for characters outside the text are "no".</summary>
internal static class Characters
{
    public static char At(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length ? text[index] : '\0';

    /// <summary>White space, and invisible characters that part words without showing: zero-width space, byte order mark.</summary>
    public static bool IsGap(char c) =>
        c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || c is '\u007f' or '\u200b' or '\u200e' or '\u200f' or '\u2060' or '\ufeff' || char.IsControl(c)));

    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    public static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c >= '\u0080' && char.IsLetter(c));

    public static bool IsUpper(char c) => char.IsAsciiLetterUpper(c) || (c >= '\u0080' && char.IsUpper(c));

    /// <summary>Letters, digits, combining marks, the underscore and the soft hyphen.</summary>
    public static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || (c >= '\u0080' && IsWordPartBeyondAscii(c));

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02bc' or '`';

    /// <summary>The end of a run of word characters, letters beyond the basic plane included.</summary>
    public static int EndOfWordParts(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            if (IsWordPart(text[i]))
                i++;
            else if (IsWideLetter(text, i))
                i += 2;
            else
                break;
        }

        return i;
    }

    public static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && IsDigit(text[i]))
            i++;
        return i;
    }

    /// <summary>A letter or digit that takes two UTF-16 units.</summary>
    public static bool IsWideLetter(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index])
        && Rune.DecodeFromUtf16(text[index..], out var rune, out _) == System.Buffers.OperationStatus.Done
        && Rune.IsLetterOrDigit(rune);

    private static bool IsWordPartBeyondAscii(char c) =>
        char.IsLetterOrDigit(c)
        || c == '\u00ad'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
