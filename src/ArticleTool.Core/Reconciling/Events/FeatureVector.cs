namespace ArticleTool.Reconciling.Events;

/// <summary>Features with whole weights. They stand in order of the features, so that two vectors are read side by side.</summary>
internal sealed class FeatureVector
{
    private readonly ulong[] features;
    private readonly int[] weights;

    private FeatureVector(ulong[] features, int[] weights)
    {
        this.features = features;
        this.weights = weights;
    }

    /// <param name="weighted">Each feature once.</param>
    public static FeatureVector Of(IEnumerable<(ulong Feature, int Weight)> weighted)
    {
        var sorted = weighted.OrderBy(f => f.Feature).ToArray();
        return new FeatureVector(sorted.Select(f => f.Feature).ToArray(), sorted.Select(f => f.Weight).ToArray());
    }

    public long Product(FeatureVector other)
    {
        var product = 0L;
        for (int i = 0, j = 0; i < features.Length && j < other.features.Length;)
        {
            var (mine, theirs) = (features[i], other.features[j]);
            if (mine == theirs)
                product += (long)weights[i++] * other.weights[j++];
            else if (mine < theirs)
                i++;
            else
                j++;
        }

        return product;
    }

    /// <param name="most">The sum forgets its lightest features beyond so many, so that sums of many vectors stay cheap.</param>
    public FeatureVector Plus(FeatureVector other, int most)
    {
        var sum = new List<(ulong Feature, int Weight)>(features.Length + other.features.Length);
        for (int i = 0, j = 0; i < features.Length || j < other.features.Length;)
        {
            var mine = i < features.Length ? features[i] : ulong.MaxValue;
            var theirs = j < other.features.Length ? other.features[j] : ulong.MaxValue;
            sum.Add((Math.Min(mine, theirs), (mine <= theirs ? weights[i++] : 0) + (theirs <= mine ? other.weights[j++] : 0)));
        }

        return sum.Count <= 2 * most
            ? new FeatureVector(sum.Select(f => f.Feature).ToArray(), sum.Select(f => f.Weight).ToArray())
            : Of(sum.OrderByDescending(f => f.Weight).ThenBy(f => f.Feature).Take(most));
    }
}
