using System.Text;

namespace ArticleTool.Reading.Zones;

/// <summary>
/// The form in which knowledge files write lines: lower case, straight quotes, one blank between words, any number as 0,
/// nothing but letters, digits and <c>©</c> <c>(c)</c> at the edges.
/// </summary>
internal static class PlainWords
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var folded = Fold(c);
            if (folded == ' ' && (plain.Length == 0 || plain[^1] == ' '))
                continue;
            if (folded == '0' && plain.Length > 0 && plain[^1] == '0')
                continue;
            plain.Append(folded);
        }

        return Trim(plain.ToString());
    }

    private static char Fold(char c) => c switch
    {
        '’' or '‘' => '\'',
        >= '0' and <= '9' => '0',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static string Trim(string plain)
    {
        var (start, end) = (0, plain.Length);
        while (start < end && !char.IsLetterOrDigit(plain[start]) && plain[start] != '©' && !plain.AsSpan(start).StartsWith("(c)"))
            start++;
        while (end > start && !char.IsLetterOrDigit(plain[end - 1]))
            end--;
        // "Total Comments (0)": the bracket around a number says nothing.
        return plain[start..end].Replace("(0", "0", StringComparison.Ordinal);
    }
}
