namespace ArticleTool.Extracting.Speech;

/// <summary>Tells quoted utterances from titles and words in scare quotes.</summary>
internal static class Quotations
{
    /// <summary>Fewer words than this must end as a sentence or a clause does.</summary>
    private const int Long = 6;

    public static bool IsUtterance(Words words, TokenRange range) =>
        range.Last - range.First >= Long || range.Last > range.First && EndsClause(words, range);

    public static bool EndsClause(Words words, TokenRange range) =>
        words.ReadsAny(range.Last - 1, ",", ".", "!", "?", "…", "...", "—", "-", "--")
        || range.Last + 1 < words.Count && words.Reads(range.Last + 1, ",");
}
