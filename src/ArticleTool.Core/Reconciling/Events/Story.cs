using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>What a document is about: its names and its words, each by how telling it is.</summary>
internal sealed class Story
{
    private static readonly int NamesKept = EventWeights.Of("story-names-kept");
    private static readonly int WordsKept = EventWeights.Of("story-words-kept");
    private const int Lead = 400;
    private const int CentralMost = 4;

    /// <summary>Every story weighs as much as another.</summary>
    private const int Unit = 1000;

    private Story(FeatureVector weights, IReadOnlyList<ulong> telling, IReadOnlyList<ulong> central, StoryYear? year, int? weekday)
    {
        Weights = weights;
        Telling = telling;
        Central = central;
        Year = year;
        Weekday = weekday;
    }

    /// <summary>The squares of the weights sum to at most twice <see cref="Unit"/> squared.</summary>
    public FeatureVector Weights { get; }

    /// <summary>The names and words that stand out most and that another document has too, for finding candidates.</summary>
    public IReadOnlyList<ulong> Telling { get; }

    /// <summary>The names that it is told of most, without countries: too many stories are of Iran and the United States.</summary>
    public IReadOnlyList<ulong> Central { get; }

    public StoryYear? Year { get; }

    /// <summary>The weekday that the lead names first, 1 for Monday: when what is new happened, whatever the week.</summary>
    public int? Weekday { get; }

    /// <param name="features">See <see cref="StoryFeatures"/>.</param>
    public static Story Of(DocumentView document, Dictionary<ulong, int> features, Rarity rarity, IReadOnlySet<ulong> countries)
    {
        var names = Ranked(features.Where(f => StoryFeatures.IsName(f.Key)), count => count, rarity);
        var words = Ranked(features.Where(f => !StoryFeatures.IsName(f.Key)), Damped, rarity);
        var share = EventWeights.Of("story-names");
        var weights = Normalized(names, NamesKept, Unit * share / 100).Concat(Normalized(words, WordsKept, Unit * (200 - share) / 100));
        var telling = Interleaved([.. names.Where(n => rarity.Documents(n.Feature) > 1)], [.. words.Where(w => StoryFeatures.IsWord(w.Feature) && rarity.Documents(w.Feature) > 1)]);
        return new Story(FeatureVector.Of(weights), [.. telling.Take(Blocking.StoryKeys)], [.. names.Where(n => !countries.Contains(n.Feature)).Take(CentralMost).Select(n => n.Feature)], StoryYear.Of(document), WeekdayOf(document.Records)) { Knowledge = rarity.Knowledge };
    }

    /// <summary>Less in a small collection, where what is common to all looks rare: see <see cref="Rarity.Knowledge"/>.</summary>
    public required int Knowledge { get; init; }

    /// <summary>The weighed cosines of names and of words, in hundredths.</summary>
    public int Likeness(Story other) => Hundredths(Weights.Product(other.Weights));

    /// <summary>As far as the collection knows.</summary>
    public int KnownLikeness(Story other) => Likeness(other) * Knowledge / 1000;

    public static int Hundredths(long product) => (int)(product * 100 / (2L * Unit * Unit));

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

    private static List<(ulong Feature, int Weight)> Ranked(IEnumerable<KeyValuePair<ulong, int>> features, Func<int, int> damp, Rarity rarity) => [.. features
        .Select(f => (Feature: f.Key, Weight: damp(f.Value) * rarity.QuarterBits(f.Key) * Lone(rarity.Documents(f.Key)) / 10))
        .OrderByDescending(f => f.Weight).ThenBy(f => f.Feature)];

    /// <summary>What no other document has says little: a story is told from others by what its reports share.</summary>
    private static int Lone(int documents) => documents > 1 ? 100 : EventWeights.Of("story-lone");

    /// <summary>1 + ln(count), in ninths: a word said four times tells no four times as much.</summary>
    private static int Damped(int count) => 9 + 2 * (int)UInt128.Log2((UInt128)count * (UInt128)count * (UInt128)count);

    private static IEnumerable<(ulong Feature, int Weight)> Normalized(List<(ulong Feature, int Weight)> features, int kept, int unit)
    {
        var length = Roots.SquareRoot(features.Sum(f => (long)f.Weight * f.Weight));
        return features.Take(kept).Select(f => (f.Feature, Weight: length == 0 ? 0 : (int)(f.Weight * (long)unit / length))).Where(f => f.Weight > 0);
    }

    private static IEnumerable<ulong> Interleaved(List<(ulong Feature, int Weight)> a, List<(ulong Feature, int Weight)> b)
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
