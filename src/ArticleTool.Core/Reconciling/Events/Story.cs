using System.Collections.Frozen;
using ArticleTool.Knowledge;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>What a document is about: its entities and words, each by how much it stands out. Independent of any lexicon of events.</summary>
internal sealed class Story
{
    private const int Kept = 40;
    private const int Lead = 400;

    private static readonly FrozenSet<string> Common = KnowledgeFile.Read("reconciling/common-words.txt").SelectMany(row => row.List(0)).ToFrozenSet();

    private readonly Dictionary<string, int> weights;
    private readonly long length;

    private Story(Dictionary<string, int> weights, IReadOnlyList<string> telling)
    {
        this.weights = weights;
        length = weights.Values.Sum(w => (long)w * w);
        Telling = telling;
    }

    /// <summary>The features that stand out most, for finding candidates.</summary>
    public IReadOnlyList<string> Telling { get; }

    /// <summary>How often each feature is met, counted more in the headline and the lead.</summary>
    public static Dictionary<string, int> Features(LocalRecords records)
    {
        var features = new Dictionary<string, int>(StringComparer.Ordinal);
        var body = records.Document.Zones.FirstOrDefault(z => z.Kind == ZoneKind.Body)?.Start ?? 0;
        var lead = body + Lead;
        foreach (var mention in records.Mentions.Where(m => m.Entity is not null && m.Kind != MentionKind.Pronoun))
            Add(features, "e:" + mention.Entity, mention.Start < lead ? 3 : 1, mention.Type == MentionType.Nationality ? 4 : 12);
        foreach (var claim in records.Claims)
            AddWords(features, claim.Text, claim.Start < lead ? 2 : 1);
        if (records.Document.Headline is { } headline)
            AddWords(features, headline, 2);
        return features;
    }

    public static Story Of(Dictionary<string, int> features, Rarity rarity)
    {
        var ranked = features
            .Select(f => (Feature: f.Key, Weight: f.Value * rarity.QuarterBits(f.Key)))
            .OrderByDescending(f => f.Weight).ThenBy(f => f.Feature, StringComparer.Ordinal)
            .Take(Kept).ToList();
        return new Story(ranked.ToDictionary(f => f.Feature, f => f.Weight), [.. ranked.Select(f => f.Feature).Where(f => rarity.Documents(f) > 1)]);
    }

    /// <summary>The cosine of the two, in hundredths.</summary>
    public int Likeness(Story other)
    {
        var (few, many) = weights.Count <= other.weights.Count ? (this, other) : (other, this);
        var product = few.weights.Sum(f => (long)f.Value * many.weights.GetValueOrDefault(f.Key));
        return length == 0 || other.length == 0 ? 0 : SquareRoot((long)((Int128)product * product * 10_000 / ((Int128)length * other.length)));
    }

    private static int SquareRoot(long value)
    {
        var root = 0;
        for (var bit = 1 << 15; bit > 0; bit >>= 1)
        {
            if ((long)(root + bit) * (root + bit) <= value)
                root += bit;
        }

        return root;
    }

    private static void AddWords(Dictionary<string, int> features, string text, int times)
    {
        foreach (var word in NameFolding.Words(text).Where(w => w.Length > 2 && !Common.Contains(w)))
            Add(features, "w:" + Stem(word), times, 6);
    }

    private static void Add(Dictionary<string, int> features, string feature, int times, int most) =>
        features[feature] = Math.Min(most, features.GetValueOrDefault(feature) + times);

    /// <summary>Cuts the commonest endings, enough to bring "launched" and "launches" together.</summary>
    private static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ings", "ing", "ies", "ed", "es", "s"])
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }
}
