namespace ArticleTool.Reconciling.Events;

/// <summary>The sum of several documents' stories; gives the mean likeness between two groups without comparing their members.</summary>
internal sealed class StoryCentre
{
    /// <summary>A group's centre forgets its lightest features, so that large groups stay cheap.</summary>
    private const int Most = 240;

    private Dictionary<string, long> weights;
    private int members = 1;

    /// <summary>The products of the members with themselves, and of each with each other: what the mean within the group is made of.</summary>
    private long selves;
    private long all;

    private StoryCentre(Dictionary<string, long> weights)
    {
        this.weights = weights;
        selves = all = Story.Product(weights, weights);
    }

    public static StoryCentre Of(Story story) => new(story.Weights.ToDictionary(f => f.Key, f => (long)f.Value, StringComparer.Ordinal));

    /// <summary>
    /// The mean likeness of two members, in hundredths. The likest are joined first, so a small group looks closer than its
    /// happening is: it counts as if it had some pairs of usual likeness too.
    /// </summary>
    private long Within
    {
        get
        {
            var (usual, extra) = (EventWeights.Of("across-circle-usual"), EventWeights.Of("across-circle-pairs"));
            var pairs = (long)members * (members - 1) / 2;
            return (Hundredths((all - selves) / 2) + (long)usual * extra) / (pairs + extra);
        }
    }

    /// <summary>
    /// False where the two keep apart: their mean likeness falls well short of what holds each together. That is the angle
    /// of their centres, freed of how loosely each is told; both sides are squared, so that no root is needed.
    /// </summary>
    /// <param name="shared">What a common day, place, participants and numbers speak for, as likeness.</param>
    public bool IsOneCircleWith(StoryCentre other, int shared)
    {
        long between = 100 * (MeanLikeness(other) + shared);
        long share = EventWeights.Of("across-circle");
        return between * between >= share * share * Within * other.Within;
    }

    /// <summary>In hundredths, as <see cref="Story.Likeness"/>.</summary>
    public int MeanLikeness(StoryCentre other) =>
        (int)Hundredths(Story.Product(weights, other.weights) / ((long)members * other.members));

    private static long Hundredths(long product) => product * 100 / 2_000_000;

    public StoryCentre Join(StoryCentre other)
    {
        var sum = all + other.all + 2 * Story.Product(weights, other.weights);
        var (large, small) = weights.Count >= other.weights.Count ? (this, other) : (other, this);
        foreach (var (feature, weight) in small.weights)
            large.weights[feature] = large.weights.GetValueOrDefault(feature) + weight;
        large.members += small.members;
        large.selves += small.selves;
        large.all = sum;
        if (large.weights.Count > 2 * Most)
        {
            large.weights = large.weights
                .OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Take(Most)
                .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        }

        return large;
    }
}
