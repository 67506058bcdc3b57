namespace ArticleTool.Reconciling.Events;

/// <summary>The sum of several documents' stories; gives the mean likeness between two groups without comparing their members.</summary>
internal sealed class StoryCentre
{
    /// <summary>A group's centre forgets its lightest features, so that large groups stay cheap.</summary>
    private const int Most = 400;

    private readonly int knowledge;
    private FeatureVector weights;
    private int members = 1;

    /// <summary>The products of the members with themselves, and of each with each other: what the mean within the group is made of.</summary>
    private long selves;
    private long all;

    public StoryCentre(Story story)
    {
        knowledge = story.Knowledge;
        weights = story.Weights;
        selves = all = weights.Product(weights);
    }

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
            return (Story.Hundredths((all - selves) / 2) + (long)usual * extra) / (pairs + extra);
        }
    }

    /// <summary>
    /// False where the two keep apart: their mean likeness falls well short of what holds each together. That is the angle
    /// of their centres, freed of how loosely each is told; both sides are squared, so that no root is needed.
    /// </summary>
    /// <param name="shared">What a common day, place, participants and numbers speak for, as likeness.</param>
    public bool IsOneCircleWith(StoryCentre other, int shared)
    {
        long between = 100 * (Between(other) + shared);
        long share = EventWeights.Of("across-circle");
        return between * between >= share * share * Within * other.Within;
    }

    /// <summary>In hundredths, as <see cref="Story.Likeness"/>.</summary>
    public int MeanLikeness(StoryCentre other) => Between(other) * knowledge / 1000;

    private int Between(StoryCentre other) =>
        Story.Hundredths(weights.Product(other.weights) / ((long)members * other.members));

    /// <summary>Takes the other's members in.</summary>
    public StoryCentre Join(StoryCentre other)
    {
        all += other.all + 2 * weights.Product(other.weights);
        selves += other.selves;
        members += other.members;
        weights = weights.Plus(other.weights, Most);
        return this;
    }
}
