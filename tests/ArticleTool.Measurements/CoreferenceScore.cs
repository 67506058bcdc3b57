namespace ArticleTool.Measurements;

/// <summary>
/// Compares two sets of clusters over the same mentions: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and
/// LEA (Moosavi and Strube 2016). Clusters of one mention do not count, as in the CoNLL-2012 task.
/// </summary>
internal sealed class CoreferenceScore
{
    private readonly Dictionary<string, (double Part, double Whole)> sums = new(StringComparer.Ordinal);

    /// <param name="gold">Clusters of mention numbers.</param>
    /// <param name="found">Mentions without a counterpart in the other set have numbers of their own.</param>
    public void Add(IReadOnlyList<HashSet<int>> gold, IReadOnlyList<HashSet<int>> found)
    {
        foreach (var (name, measure) in new (string, Func<HashSet<int>, IReadOnlyList<HashSet<int>>, (double, double)>)[] { ("MUC", Muc), ("B3", BCubed), ("LEA", Lea) })
        {
            Sum(name + " R", gold.Select(cluster => measure(cluster, found)));
            Sum(name + " P", found.Select(cluster => measure(cluster, gold)));
        }
    }

    public (double Precision, double Recall, double F1) Of(string name)
    {
        var (precision, recall) = (Share(name + " P"), Share(name + " R"));
        return (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private double Share(string key) => sums.TryGetValue(key, out var sum) && sum.Whole > 0 ? sum.Part / sum.Whole : 0;

    private void Sum(string key, IEnumerable<(double Part, double Whole)> parts)
    {
        var (part, whole) = sums.GetValueOrDefault(key);
        foreach (var (p, w) in parts)
            (part, whole) = (part + p, whole + w);
        sums[key] = (part, whole);
    }

    /// <summary>How many of the fewest links that make the cluster the others make too.</summary>
    private static (double Part, double Whole) Muc(HashSet<int> cluster, IReadOnlyList<HashSet<int>> others)
    {
        var parts = Shares(cluster, others);
        var pieces = parts.Count + cluster.Count - parts.Sum();
        return (cluster.Count - pieces, cluster.Count - 1);
    }

    private static (double Part, double Whole) BCubed(HashSet<int> cluster, IReadOnlyList<HashSet<int>> others) =>
        (Shares(cluster, others).Sum(n => (double)n * n / cluster.Count), cluster.Count);

    /// <summary>The share of all the cluster's links that the others make too, weighted by its size.</summary>
    private static (double Part, double Whole) Lea(HashSet<int> cluster, IReadOnlyList<HashSet<int>> others) =>
        (cluster.Count * Shares(cluster, others).Sum(Links) / Links(cluster.Count), cluster.Count);

    private static double Links(int mentions) => mentions * (mentions - 1) / 2.0;

    private static List<int> Shares(HashSet<int> cluster, IReadOnlyList<HashSet<int>> others) =>
        [.. others.Select(other => other.Count(cluster.Contains)).Where(n => n > 0)];
}
