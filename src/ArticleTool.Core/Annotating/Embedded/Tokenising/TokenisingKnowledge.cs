using ArticleTool.Knowledge;

namespace ArticleTool.Annotating.Embedded.Tokenising;

/// <summary>When a word's full stop belongs to it; see <c>Knowledge/annotating/abbreviations.txt</c>.</summary>
internal enum AbbreviationKind : byte { General, Title, Number, Dated, Place, Body }

/// <summary>The word lists behind the tokeniser, ready to be asked with spans.</summary>
internal sealed class TokenisingKnowledge
{
    private readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> abbreviations;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> contractions;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> prefixes = Words("prefixes", StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> units = Words("units", StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> extensions = Words("extensions", StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> starters = Words("starters", StringComparer.Ordinal);

    /// <summary>First and last letters of contractions: spares most words the look-up.</summary>
    private readonly bool[] contractionEnds = new bool[128 * 128];

    public TokenisingKnowledge()
    {
        abbreviations = Rows("abbreviations")
            .ToDictionary(row => row[0], row => row.Named<AbbreviationKind>(1), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        contractions = Rows("contractions")
            .ToDictionary(row => row[0], row => int.Parse(row[1]), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in contractions.Dictionary.Keys)
            contractionEnds[(word[0] * 128) + word[^1]] = true;
        Emoticons = [.. Rows("emoticons").Select(row => row[0]).OrderByDescending(face => face.Length).ThenBy(face => face, StringComparer.Ordinal)];
    }

    public static TokenisingKnowledge Shared { get; } = new();

    /// <summary>Longest first.</summary>
    public IReadOnlyList<string> Emoticons { get; }

    public bool IsAbbreviation(ReadOnlySpan<char> word, out AbbreviationKind kind)
    {
        kind = AbbreviationKind.General;
        if (word.Length > 8)
            return false;
        if (abbreviations.TryGetValue(word, out kind))
            return true;
        // GEN., SEN. in a headline; etc. at a sentence's start.
        Span<char> turned = stackalloc char[word.Length];
        word.ToLowerInvariant(turned);
        if (abbreviations.TryGetValue(turned, out kind))
            return true;
        if (!char.IsUpper(word[0]))
            return false;
        turned[0] = word[0];
        return abbreviations.TryGetValue(turned, out kind);
    }

    /// <summary>The length of a contraction's first part, or 0.</summary>
    public int ContractionSplit(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8)
            return 0;
        int first = word[0] | 0x20, last = word[^1] | 0x20;
        return first < 128 && last < 128 && contractionEnds[(first * 128) + last] && contractions.TryGetValue(word, out var split) ? split : 0;
    }

    public bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= 7 && prefixes.Contains(word);

    public bool IsUnit(ReadOnlySpan<char> word) => word.Length <= 8 && units.Contains(word);

    public bool IsExtension(ReadOnlySpan<char> word) => word.Length <= 4 && extensions.Contains(word);

    public bool IsStarter(ReadOnlySpan<char> word) => word.Length <= 9 && starters.Contains(word);

    private static IReadOnlyList<KnowledgeRow> Rows(string name) => KnowledgeFile.Read($"annotating/{name}.txt");

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string name, StringComparer comparer) =>
        Rows(name).Select(row => row[0]).ToHashSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
