using ArticleTool.Knowledge;

namespace ArticleTool.Reading.Zones;

/// <summary>Knows outlets by the names they sign with and by the words that newspapers' and agencies' names end in.</summary>
internal static class OutletLine
{
    private static readonly Dictionary<string, string> Signed =
        KnowledgeFile.Read("reading/outlets.txt").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly HashSet<string> LastWords = WordList.Read("reading/outlet-words.txt");
    private static readonly HashSet<string> Labels = WordList.Read("reading/section-labels.txt");
    private static readonly string[] Separators = [",", "|", "—", "–", " - ", "•", "·"];

    private const int LongestName = 5;

    /// <summary>The outlet that signs so: "AP" for the Associated Press; null where it is no outlet that we know.</summary>
    public static string? Known(string signed) => Signed.GetValueOrDefault(PlainWords.Of(signed));

    /// <summary>The outlet that a line names and nothing else: "AP", "The Harbour Courier"; null for "World News".</summary>
    public static string? Named(string line)
    {
        if (Known(line) is { } known)
            return known;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= LongestName
            && LastWords.Contains(PlainWords.Of(words[^1]))
            && !Labels.Contains(PlainWords.Of(line))
            && Array.TrueForAll(words, word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "&")
            ? line.Trim()
            : null;
    }

    /// <summary>"Reuters, 15 March 2025", "Valletta | 15 March 2025": what stands before the date; null where the line is none such.</summary>
    public static (string Head, string Date)? HeadAndDate(string line)
    {
        var found = Separators.Select(separator => (Separator: separator, At: line.IndexOf(separator, StringComparison.Ordinal)))
            .Where(place => place.At > 0)
            .OrderBy(place => place.At)
            .ToList();
        if (found.Count == 0 || PlaceAndDate.IsDate(line))
            return null;
        var head = line[..found[0].At].Trim();
        var date = line[(found[0].At + found[0].Separator.Length)..].Trim();
        var isHead = head.Length > 0 && char.IsUpper(head[0]) && head.Split(' ').Length <= LongestName && !head.Any(char.IsDigit);
        return isHead && PlaceAndDate.IsDate(date) && StatedDate.Normalized(date) is { Length: >= 10 } ? (head, date) : null;
    }

    /// <summary>The outlet in "The Meridian, March 13, 2025": beside a date also one of an unheard-of name, if it has an article.</summary>
    public static string? NamedBesideDate(string head) =>
        Named(head) ?? (head.StartsWith("The ", StringComparison.Ordinal) && !PlaceAndDate.IsRegion(head) && Array.TrueForAll(head.Split(' '), word => word.Length > 0 && char.IsUpper(word[0])) ? head : null);

    /// <summary>"Jane Roe, The Courier", "Jane Roe for The Guardian": the names and the outlet, null without one.</summary>
    public static (string Names, string? Outlet) InByline(string names)
    {
        foreach (var separator in (string[])[",", " for "])
        {
            var at = names.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && Named(names[(at + separator.Length)..].Trim()) is { } outlet)
                return (names[..at].TrimEnd(), outlet);
        }

        return (names, null);
    }
}
