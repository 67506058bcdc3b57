using ArticleTool.Extracting.Signatures;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>What a document is about: its names, and the words of its lead, each by how telling it is. Independent of any lexicon of events.</summary>
internal sealed class Story
{
    private static readonly int Kept = EventWeights.Of("story-kept");
    private const int Lead = 400;
    private const int NamesMost = 12;

    /// <summary>Every story's names, and its words, weigh as much as another's.</summary>
    private const int Unit = 1000;

    private Story(Dictionary<string, int> weights, IReadOnlyList<string> telling, StoryYear? year, int? weekday)
    {
        Weights = weights;
        Telling = telling;
        Year = year;
        Weekday = weekday;
    }

    /// <summary>Names and words with weights whose squares sum to about twice <see cref="Unit"/> squared.</summary>
    public IReadOnlyDictionary<string, int> Weights { get; }

    /// <summary>The features that stand out most, for finding candidates.</summary>
    public IReadOnlyList<string> Telling { get; }

    public StoryYear? Year { get; }

    /// <summary>The weekday that the lead names first, 1 for Monday: when what is new happened, whatever the week.</summary>
    public int? Weekday { get; }

    /// <summary>How often each feature is met; names count more in the headline and the lead.</summary>
    public static Dictionary<string, int> Features(DocumentView document)
    {
        var features = new Dictionary<string, int>(StringComparer.Ordinal);
        var records = document.Records;
        var body = records.Document.Zones.FirstOrDefault(z => z.Kind == ZoneKind.Body)?.Start ?? 0;
        foreach (var mention in records.Mentions.Where(m => m.Entity is not null && m.Kind != MentionKind.Pronoun && m.Type != MentionType.Nationality))
        {
            var feature = "e:" + mention.Entity;
            features[feature] = Math.Min(NamesMost, features.GetValueOrDefault(feature) + (mention.Start < body + Lead ? 3 : 1));
        }

        // The lead says what is new, claims further down what else belongs to it.
        foreach (var word in records.Claims.SelectMany(c => ContentWords.In(c.Text)))
            features[$"w:{word:x6}"] = EventWeights.Of("story-claim-word");
        foreach (var word in LeadWords(records))
            features[$"w:{word:x6}"] = EventWeights.Of("story-lead-word");
        return features;
    }

    public static Story Of(DocumentView document, Dictionary<string, int> features, Rarity rarity)
    {
        var names = Ranked(features.Where(f => f.Key[0] == 'e'), rarity);
        var words = Ranked(features.Where(f => f.Key[0] == 'w'), rarity);
        var weights = Normalized(names).Concat(Normalized(words)).ToDictionary(f => f.Feature, f => f.Weight, StringComparer.Ordinal);
        var telling = Interleaved(names, words).Where(f => rarity.Documents(f) > 1).ToList();
        return new Story(weights, telling, StoryYear.Of(document), WeekdayOf(document.Records));
    }

    /// <summary>The mean of the two cosines, of names and of words, in hundredths.</summary>
    public int Likeness(Story other) => (int)(Product(Weights, other.Weights) * 100 / (2L * Unit * Unit));

    public static long Product<T>(IReadOnlyDictionary<string, T> a, IReadOnlyDictionary<string, T> b)
        where T : struct, IConvertible
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        var product = 0L;
        foreach (var (feature, weight) in few)
        {
            if (many.TryGetValue(feature, out var other))
                product += weight.ToInt64(null) * other.ToInt64(null);
        }

        return product;
    }

    private static int? WeekdayOf(LocalRecords records)
    {
        var body = records.Document.Zones.FirstOrDefault(z => z.Kind == ZoneKind.Body)?.Start ?? 0;
        return records.Times
            .Where(t => t.Start < body + Lead)
            .Select(t => t.Local?.Value ?? t.Value)
            .Where(v => v is { Length: >= 10 } && v.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && v[9] is >= '1' and <= '7')
            .Select(v => (int?)(v![9] - '0'))
            .FirstOrDefault();
    }

    /// <summary>The words of the lead from the signature; of records without one, those of the first claims.</summary>
    private static IEnumerable<int> LeadWords(LocalRecords records)
    {
        var lead = ArticleSignature.Read(records.Document.Signature).Lead;
        return lead.Count > 0 ? lead : records.Claims.Take(4).SelectMany(c => ContentWords.In(c.Text)).Distinct();
    }

    private static List<(string Feature, int Weight)> Ranked(IEnumerable<KeyValuePair<string, int>> features, Rarity rarity) => [.. features
        .Select(f => (Feature: f.Key, Weight: f.Value * rarity.QuarterBits(f.Key)))
        .OrderByDescending(f => f.Weight).ThenBy(f => f.Feature, StringComparer.Ordinal)
        .Take(Kept)];

    private static IEnumerable<(string Feature, int Weight)> Normalized(List<(string Feature, int Weight)> features)
    {
        var length = Roots.SquareRoot(features.Sum(f => (long)f.Weight * f.Weight));
        return features.Select(f => (f.Feature, length == 0 ? 0 : (int)(f.Weight * (long)Unit / length)));
    }

    private static IEnumerable<string> Interleaved(List<(string Feature, int Weight)> a, List<(string Feature, int Weight)> b)
    {
        for (var i = 0; i < Math.Max(a.Count, b.Count); i++)
        {
            if (i < a.Count)
                yield return a[i].Feature;
            if (i < b.Count)
                yield return b[i].Feature;
        }
    }
}

internal static class Roots
{
    /// <summary>The largest whole number whose square is no greater.</summary>
    public static long SquareRoot(long value)
    {
        var root = 0L;
        for (var bit = 1L << 31; bit > 0; bit >>= 1)
        {
            if ((root + bit) * (root + bit) <= value && root + bit < 3_037_000_499)
                root += bit;
        }

        return root;
    }
}
