namespace ArticleTool.Extracting.Speech;

/// <summary>Tells quoted utterances from titles and words in scare quotes.</summary>
internal static class Quotations
{
    /// <summary>Fewer words than this must end as a sentence or a clause does.</summary>
    private const int Long = 6;

    public static bool IsUtterance(Words words, TokenRange range) =>
        range.Last - range.First >= Long || range.Last > range.First && EndsClause(words, range);

    public static bool EndsClause(Words words, TokenRange range) =>
        words.ReadsAny(LastWithin(words, range), ",", ".", "!", "?", "…", "...", "—", "-", "--")
        || range.Last + 1 < words.Count && words.Reads(range.Last + 1, ",");

    /// <summary>The last token that is no mark: "He said, ‘Why not?’”" ends in its question mark.</summary>
    public static int LastWithin(Words words, TokenRange range)
    {
        var last = range.Last - 1;
        while (last > range.First && words.ReadsAny(last, "'", "’", "\"", "”", "''"))
            last--;
        return last;
    }
}
