namespace ArticleTool.Annotating.Embedded.Tokenising;

/// <summary>
/// Web and mail addresses, one token each. Looks ahead for the next <c>@</c>, <c>://</c> and <c>www.</c> once, so that a
/// text without addresses costs one vectorised search.
/// </summary>
internal ref struct AddressScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int nextAt = -1;
    private int nextScheme = -1;
    private int nextWww = -1;

    /// <summary>The end of the address that begins at <paramref name="start"/>, or <paramref name="start"/>.</summary>
    public int End(int start)
    {
        if (start > nextAt)
            nextAt = Find("@", start);
        if (start > nextScheme)
            nextScheme = Find("://", start);
        if (start > nextWww)
            nextWww = Find("www.", start);
        if (nextScheme - start is >= 2 and <= 8 && IsScheme(start) || nextWww == start)
            return UrlEnd(start);
        return nextAt - start is > 0 and <= 64 ? MailEnd(start) : start;
    }

    private readonly int Find(string what, int start)
    {
        var at = text[start..].IndexOf(what, StringComparison.Ordinal);
        return at < 0 ? int.MaxValue : start + at;
    }

    private readonly bool IsScheme(int start) => !text[start..nextScheme].ContainsAnyExceptInRange('A', 'z');

    /// <summary>An address ends at white space or a bracket, and lets go of punctuation that more likely ends the sentence.</summary>
    private readonly int UrlEnd(int start)
    {
        var end = start;
        while (end < text.Length && !Characters.IsGap(text[end]) && text[end] is not ('<' or '>' or '"' or '\u201d' or '\u201c' or ')' or ']' or '|'))
            end++;
        while (end > start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '\u2019')
            end--;
        return end;
    }

    private readonly int MailEnd(int start)
    {
        for (var i = start; i < nextAt; i++)
        {
            if (!IsMailCharacter(text[i]) && text[i] is not ('+' or '%' or '&'))
                return start;
        }

        var end = nextAt + 1;
        while (end < text.Length && IsMailCharacter(text[end]))
            end++;
        while (end > nextAt + 1 && text[end - 1] is '.' or '-' or '_')
            end--;
        return end > nextAt + 1 ? end : start;
    }

    private static bool IsMailCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';
}
