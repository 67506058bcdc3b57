using ArticleTool.Annotating.Embedded.Lemmatising;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Training;

/// <summary>Learns lemma scripts for words and endings; keeps those that a shorter ending would get wrong.</summary>
internal static class LemmatiserTrainer
{
    /// <summary>An ending must be seen in this many different words.</summary>
    private const int FewestWords = 2;

    public static LemmaRules Train(IEnumerable<AnnotatedArticle> articles)
    {
        var examples = Examples(articles);
        var scripts = examples.Select(e => e.Script).CountBy(s => s).OrderByDescending(p => p.Value).ThenBy(p => p.Key.ToString(), StringComparer.Ordinal)
            .Select(p => p.Key).Take(ushort.MaxValue).ToList();
        var numbers = scripts.Select((script, i) => (script, i)).ToDictionary(p => p.script, p => (ushort)p.i);
        var rules = new Dictionary<uint, ushort>();
        for (var length = 0; length <= LemmaKeys.LongestEnding; length++)
        {
            var size = length;
            var endings = examples.Where(e => e.Lower.Length >= size).GroupBy(e => LemmaKeys.Ending(e.Context, e.Lower, size));
            Add(rules, endings.Where(group => size == 0 || group.Select(e => e.Lower).Distinct().Count() >= FewestWords), scripts, numbers, size - 1, weigh: _ => 1);
        }

        Add(rules, examples.GroupBy(e => LemmaKeys.Whole(e.Context, e.Lower)), scripts, numbers, LemmaKeys.LongestEnding, weigh: e => e.Times);
        var keys = rules.Keys.Order().ToArray();
        return new LemmaRules(scripts, keys, [.. keys.Select(key => rules[key])]);
    }

    private static void Add(
        Dictionary<uint, ushort> rules, IEnumerable<IGrouping<uint, Example>> groups, List<LemmaScript> scripts, Dictionary<LemmaScript, ushort> numbers, int shorter, Func<Example, int> weigh)
    {
        var fresh = new List<(uint, ushort)>();
        foreach (var group in groups)
        {
            var best = group.GroupBy(e => numbers[e.Script]).OrderByDescending(g => g.Sum(weigh)).ThenBy(g => g.Key).First().Key;
            if (Fallback(rules, scripts, group.First(), shorter) != best)
                fresh.Add((group.Key, best));
        }

        foreach (var (key, script) in fresh)
            rules[key] = script;
    }

    private static int Fallback(Dictionary<uint, ushort> rules, List<LemmaScript> scripts, Example example, int longest)
    {
        for (var length = Math.Min(longest, example.Lower.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(LemmaKeys.Ending(example.Context, example.Lower, length), out var script) && scripts[script].LeavesEnough(example.Lower))
                return script;
        }

        return -1;
    }

    private static List<Example> Examples(IEnumerable<AnnotatedArticle> articles) =>
    [
        .. from article in articles
           from sentence in article.Sentences
           from token in sentence.Tokens
           where token.Lemma != "_"
           let word = token.Span.Of(article.Text)
           group token by (word, new TagPair(token.Upos, token.Xpos), token.Lemma) into same
           select new Example(
               LemmaKeys.Context(same.Key.Item2, same.Key.word),
               same.Key.word.ToLowerInvariant(),
               LemmaScript.Of(same.Key.word, same.Key.Lemma),
               same.Count()),
    ];

    private sealed record Example(uint Context, string Lower, LemmaScript Script, int Times);
}

internal sealed record LemmaRules(IReadOnlyList<LemmaScript> Scripts, uint[] Keys, ushort[] Choices);
