namespace ArticleTool.Reconciling;

/// <summary>Disjoint sets over 0..count-1; a set's root is its smallest member, so the result does not depend on the order of unions.</summary>
internal sealed class Union(int count)
{
    private readonly int[] parent = [.. Enumerable.Range(0, count)];

    public int Root(int item)
    {
        while (parent[item] != item)
        {
            parent[item] = parent[parent[item]];
            item = parent[item];
        }

        return item;
    }

    public bool Same(int a, int b) => Root(a) == Root(b);

    /// <returns>The root of the joined set.</returns>
    public int Join(int a, int b)
    {
        (a, b) = (Root(a), Root(b));
        if (a == b)
            return a;
        var (low, high) = a < b ? (a, b) : (b, a);
        parent[high] = low;
        return low;
    }
}
