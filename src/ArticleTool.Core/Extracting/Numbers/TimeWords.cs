namespace ArticleTool.Extracting.Numbers;

/// <summary>Words behind a number that make it a time, which is the times stage's.</summary>
internal static class TimeWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Units =
        new HashSet<string>(
            new[] { "second", "minute", "hour", "day", "night", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "century", "weekday", "semester", "millennium", "o", "am", "pm", "sec", "min", "hr", "yr", "morning", "evening", "afternoon" }
                .SelectMany(Plural.Both),
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Months =
        new HashSet<string>(
            ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"],
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsUnit(ReadOnlySpan<char> word) => Units.Contains(word);

    public static bool IsMonth(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && Months.Contains(word);
}
