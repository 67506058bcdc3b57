using ArticleTool.Knowledge;

namespace ArticleTool.Reading.Zones;

/// <summary>Lines known by their words, from a knowledge file of <c>match | words</c>.</summary>
internal sealed class LinePatterns
{
    // A line that holds "sign up for" is a plea; a paragraph that does is an article on military service.
    private const int LongestPlea = 30;

    private readonly HashSet<string> lines;
    private readonly string[] starts;
    private readonly string[] parts;
    private readonly string[] beforeColon;

    private LinePatterns(IReadOnlyList<KnowledgeRow> rows)
    {
        var byMatch = rows.ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        lines = [.. byMatch["line"]];
        starts = [.. byMatch["start"]];
        parts = [.. byMatch["part"]];
        beforeColon = [.. byMatch["colon"]];
    }

    public static LinePatterns Of(string knowledge) => new(KnowledgeFile.Read(knowledge));

    public bool Match(ParagraphSigns paragraph) =>
        lines.Contains(paragraph.Plain)
        || OpeningLength(paragraph.Plain) > 0
        || (paragraph.Words.Length <= LongestPlea && Array.Exists(parts, part => paragraph.Plain.Contains(part, StringComparison.Ordinal)));

    /// <summary>Characters of the plain line that a <c>start</c> or <c>colon</c> pattern covers, 0 where none does.</summary>
    public int OpeningLength(string plain)
    {
        foreach (var start in starts)
        {
            if (StartsWithWord(plain, start))
                return start.Length;
        }

        foreach (var word in beforeColon)
        {
            if (StartsWithWord(plain, word) && MarkAfter(plain, word.Length) is var after and > 0)
                return after;
        }

        return 0;
    }

    private static bool StartsWithWord(string plain, string start) =>
        plain.StartsWith(start, StringComparison.Ordinal)
        && (plain.Length == start.Length || !char.IsLetterOrDigit(start[^1]) || !char.IsLetterOrDigit(plain[start.Length]));

    /// <summary>The offset behind a colon, bar, arrow or spaced dash that follows, 0 where none does.</summary>
    private static int MarkAfter(string plain, int offset)
    {
        var at = offset;
        while (at < plain.Length && plain[at] == ' ')
            at++;
        if (at >= plain.Length)
            return 0;
        var isDash = plain[at] is '-' or '–' or '—' && at > offset;
        return plain[at] is ':' or '|' or '>' or '»' or '→' || isDash ? at + 1 : 0;
    }
}
