namespace ArticleTool.Knowledge;

/// <summary>
/// Makes spellings that differ only in case, accents, hyphens, apostrophes, full stops or blanks look the same:
/// <c>Al-Asad</c> and <c>al Asad</c>, <c>Da’esh</c> and <c>Daesh</c>, <c>U.S.</c> and <c>US</c>. Hashed letter by letter, so that
/// a longer form goes on from a shorter one.
/// </summary>
public static class NameForm
{
    public const ulong Empty = 0xcbf29ce484222325;

    private const ulong Prime = 0x100000001b3;

    // Base letters of the Latin letters from U+00C0 to U+017F; '*' is none.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo*ouuuuyts" + "aaaaaaaceeeeiiiidnooooo*ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The hash of a text, going on from another's.</summary>
    public static ulong Hash(ReadOnlySpan<char> text, ulong from = Empty)
    {
        foreach (var c in text)
        {
            if (Letter(c) is var letter and not '\0')
                from = (from ^ letter) * Prime;
        }

        return from;
    }

    /// <summary>The number of characters that count.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (Letter(c) != '\0')
                length++;
        }

        return length;
    }

    /// <summary>Lower case without accents, in words joined by hyphens: <c>al-hudaydah</c>. For keys.</summary>
    public static string Slug(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new System.Text.StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (Letter(c) is var letter and not '\0')
                slug.Append(letter);
            else if (c is ' ' or '-' or '/' or '–' && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The lower-case base letter or figure; NUL for what does not count. Letters outside Latin stay as they are.</summary>
    private static char Letter(char c)
    {
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : c == '&' ? c : '\0';
        if (c is >= '\u00c0' and <= '\u017f')
            return Latin[c - '\u00c0'] is var letter and not '*' ? letter : '\0';
        return char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
    }
}
