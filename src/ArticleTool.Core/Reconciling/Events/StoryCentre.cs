namespace ArticleTool.Reconciling.Events;

/// <summary>The sum of several documents' stories; gives the mean likeness between two groups without comparing their members.</summary>
internal sealed class StoryCentre
{
    /// <summary>A group's centre forgets its lightest features, so that large groups stay cheap.</summary>
    private const int Most = 240;

    private Dictionary<string, long> weights;
    private int members = 1;

    private StoryCentre(Dictionary<string, long> weights) => this.weights = weights;

    public static StoryCentre Of(Story story) => new(story.Weights.ToDictionary(f => f.Key, f => (long)f.Value, StringComparer.Ordinal));

    /// <summary>In hundredths, as <see cref="Story.Likeness"/>.</summary>
    public int MeanLikeness(StoryCentre other) =>
        (int)(Story.Product(weights, other.weights) / ((long)members * other.members) * 100 / 2_000_000);

    public StoryCentre Join(StoryCentre other)
    {
        var (large, small) = weights.Count >= other.weights.Count ? (this, other) : (other, this);
        foreach (var (feature, weight) in small.weights)
            large.weights[feature] = large.weights.GetValueOrDefault(feature) + weight;
        large.members += small.members;
        if (large.weights.Count > 2 * Most)
        {
            large.weights = large.weights
                .OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Take(Most)
                .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        }

        return large;
    }
}
