using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Signatures;

/// <summary>The words of a text that tell what it is about, cut to a common form and hashed.</summary>
internal static class ContentWords
{
    private static readonly HashSet<string> Common = KnowledgeFile.Read("signatures/common-words.txt").SelectMany(row => row.List(0)).ToHashSet();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Common.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>In order of the text, with repetitions; 24 bits each.</summary>
    public static IEnumerable<int> In(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0 && i - start is > 2 and <= 40 && Hash(text.AsSpan(start, i - start)) is { } hash)
                yield return hash;
            start = -1;
        }
    }

    /// <summary>True for a word that tells nothing of what a text is about; it stands in lower case.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    private static int? Hash(ReadOnlySpan<char> written)
    {
        Span<char> word = stackalloc char[written.Length];
        written.ToLowerInvariant(word);
        return Lookup.Contains(word) ? null : (int)(WordHash.Of(Stem(word)) & 0xFFFFFF);
    }

    /// <summary>Cuts the commonest endings, enough to bring "launched" and "launches" together.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ings", "ing", "ies", "ed", "es", "s"])
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }
}

/// <summary>FNV-1a over UTF-16 code units: the same on every machine.</summary>
internal static class WordHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    public static ulong Combine(ulong a, ulong b) => (((a * Prime) ^ b) * Prime) ^ (a >> 29);
}
