using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Training;

/// <summary>Counts which Penn tags words carry in a tagged text (columns: word, tag).</summary>
internal static class TagLexiconTrainer
{
    private const int FewestTimes = 3;

    /// <summary>A second tag counts when it has at least this share of the word's uses.</summary>
    private const double SecondShare = 0.1;

    public static TagLexicon Count(IEnumerable<IReadOnlyList<string[]>> sentences)
    {
        var counts = new Dictionary<uint, Dictionary<string, int>>();
        var lexeme = new Lexeme();
        var hashes = new Dictionary<string, uint>();
        foreach (var row in sentences.SelectMany(sentence => sentence))
        {
            if (!hashes.TryGetValue(row[0], out var word))
            {
                lexeme.Become(row[0]);
                hashes[row[0]] = word = lexeme.Word;
            }

            if (!counts.TryGetValue(word, out var tags))
                counts[word] = tags = [];
            tags[row[1]] = tags.GetValueOrDefault(row[1]) + 1;
        }

        var numbers = counts.Values.SelectMany(tags => tags.Keys).Distinct().Order(StringComparer.Ordinal).Select((tag, i) => (tag, i)).ToDictionary(p => p.tag, p => p.i + 1);
        var kept = counts.Where(pair => pair.Value.Values.Sum() >= FewestTimes).OrderBy(pair => pair.Key).ToArray();
        return new TagLexicon([.. kept.Select(pair => pair.Key)], [.. kept.Select(pair => Value(pair.Value, numbers))]);
    }

    private static ushort Value(Dictionary<string, int> tags, Dictionary<string, int> numbers)
    {
        var all = tags.Values.Sum();
        var ordered = tags.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(2).ToArray();
        var second = ordered.Length > 1 && ordered[1].Value >= all * SecondShare ? numbers[ordered[1].Key] : 0;
        return (ushort)((numbers[ordered[0].Key] * 64) + second);
    }
}
