using System.Globalization;
using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>The zones file, read once.</summary>
internal static class TimeZones
{
    private static readonly Dictionary<string, List<(string[] Words, int? Offset)>> Zones = Load();

    /// <param name="offset">Minutes ahead of UTC; null for "local time".</param>
    public static bool At(Lexemes x, int i, out int? offset, out int next)
    {
        (offset, next) = (null, i);
        if (x[i].Kind != LexemeKind.Word || !Zones.TryGetValue(x.Text[x[i].Start..x[i].End].ToLowerInvariant(), out var zones))
            return false;
        foreach (var (words, minutes) in zones)
        {
            // An abbreviation is written in capitals: "est" and "ist" are words of other languages.
            if (words.Length == 1 && !x.Text.AsSpan(x[i].Start, x[i].Length).ContainsAnyExceptInRange('A', 'Z') || words.Length > 1 && Follow(x, i, words))
            {
                (offset, next) = (minutes, i + words.Length);
                return true;
            }
        }

        return false;
    }

    private static bool Follow(Lexemes x, int i, string[] words)
    {
        for (var w = 1; w < words.Length; w++)
        {
            if (!x.IsWord(i + w, words[w]))
                return false;
        }

        return true;
    }

    private static Dictionary<string, List<(string[], int?)>> Load()
    {
        var zones = new Dictionary<string, List<(string[], int?)>>();
        foreach (var row in KnowledgeFile.Read("times/zones.txt"))
        {
            var words = row[0].ToLowerInvariant().Split(' ');
            int? offset = int.TryParse(row[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
            if (!zones.TryGetValue(words[0], out var same))
                zones[words[0]] = same = [];
            same.Add((words, offset));
        }

        foreach (var same in zones.Values)
            same.Sort((a, b) => b.Item1.Length - a.Item1.Length);
        return zones;
    }
}
