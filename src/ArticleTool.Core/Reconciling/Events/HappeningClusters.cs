namespace ArticleTool.Reconciling.Events;

/// <param name="Points">What day, place, participants and numbers give, without the likeness of the stories.</param>
internal readonly record struct HappeningEdge(int A, int B, int Points);

/// <summary>
/// Joins happenings over documents by average linkage: always the two nearest groups, near being the mean over their
/// pairs, so that no single report between two happenings can bring them together. A mean over more pairs is never above
/// the larger of two means, so a pair of groups need be reckoned anew only when its turn comes.
/// </summary>
internal sealed class HappeningClusters
{
    private readonly PriorityQueue<(HappeningGroup A, HappeningGroup B), Turn> queue = new(NearestFirst.Comparer);
    private readonly Union union;

    public HappeningClusters(IReadOnlyList<Happening> happenings, IReadOnlyList<Story> stories, IEnumerable<HappeningEdge> edges)
    {
        union = new Union(happenings.Count);
        var groups = happenings.Select((h, i) => new HappeningGroup(i, h, stories[h.Document.Index])).ToArray();
        foreach (var edge in edges)
        {
            groups[edge.A].Links[groups[edge.B]] = groups[edge.B].Links[groups[edge.A]] = new LinkSum(edge.Points, 1, edge.Points);
            Enqueue(groups[edge.A], groups[edge.B]);
        }

        while (queue.TryDequeue(out var pair, out var turn))
        {
            if (pair.A.IsAlive && pair.B.IsAlive)
                Consider(pair.A, pair.B, turn.Nearness);
        }
    }

    public int Group(int happening) => union.Root(happening);

    private void Consider(HappeningGroup a, HappeningGroup b, int expected)
    {
        if (a.Nearness(b) != expected)
            Enqueue(a, b);
        else if (a.MayJoin(b))
            Join(a, b);
    }

    private void Enqueue(HappeningGroup a, HappeningGroup b)
    {
        var nearness = a.Nearness(b);
        if (nearness >= HappeningGroup.LeastNearness(a, b))
            queue.Enqueue((a, b), new Turn(nearness, Math.Min(a.Smallest, b.Smallest), Math.Max(a.Smallest, b.Smallest)));
    }

    /// <summary>The one with fewer links goes into the other, so that each link moves few times.</summary>
    private void Join(HappeningGroup a, HappeningGroup b)
    {
        var (into, from) = (a.Links.Count, -a.Smallest).CompareTo((b.Links.Count, -b.Smallest)) >= 0 ? (a, b) : (b, a);
        union.Join(into.Smallest, from.Smallest);
        into.TakeIn(from);
        into.Links.Remove(from);
        foreach (var (neighbour, link) in from.Links)
        {
            if (neighbour == into)
                continue;
            neighbour.Links.Remove(from);
            into.Links[neighbour] = neighbour.Links[into] = into.Links.TryGetValue(neighbour, out var known) ? known + link : link;
            Enqueue(into, neighbour);
        }

        from.Links.Clear();
    }

    private readonly record struct Turn(int Nearness, int First, int Second);

    /// <summary>The nearest pair first, of equals the first in the collection.</summary>
    private sealed class NearestFirst : IComparer<Turn>
    {
        public static NearestFirst Comparer { get; } = new();

        public int Compare(Turn a, Turn b) => (-a.Nearness, a.First, a.Second).CompareTo((-b.Nearness, b.First, b.Second));
    }
}
