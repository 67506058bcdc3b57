namespace ArticleTool.Text;

/// <summary>Replaces lone surrogates by U+FFFD, so that a text has code points to count.</summary>
public static class WellFormed
{
    public static string Of(string text, out int replaced)
    {
        replaced = 0;
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return text;
        char[]? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
                continue;
            }

            mended ??= text.ToCharArray();
            mended[i] = '\uFFFD';
            replaced++;
        }

        return mended is null ? text : new string(mended);
    }
}
