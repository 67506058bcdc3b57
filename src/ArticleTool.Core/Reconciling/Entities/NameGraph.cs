namespace ArticleTool.Reconciling.Entities;

/// <summary>
/// Joins names into clusters. First those that are spellings of one name; then short and partial names, each to the only
/// cluster it fits. One that fits two is left alone.
/// </summary>
internal sealed class NameGraph
{
    /// <summary>In a bucket larger than this, only neighbours in order of the alphabet are compared: no all-pairs.</summary>
    private const int LargestBucket = 48;
    private const int Window = 12;

    private readonly IReadOnlyList<NameNode> nodes;
    private readonly IReadOnlyList<NamedChain> chains;
    private readonly Union clusters;
    private readonly string?[] known;
    private readonly bool[] open;
    private readonly Dictionary<int, SortedSet<int>> partial = [];

    public NameGraph(IReadOnlyList<NameNode> nodes, IReadOnlyList<NamedChain> chains)
    {
        this.nodes = nodes;
        this.chains = chains;
        clusters = new Union(nodes.Count);
        known = [.. nodes.Select(n => n.Known)];
        open = new bool[nodes.Count];
        JoinSpellings();
        JoinByAlias();
        JoinPartial();
    }

    public int Cluster(int node) => clusters.Root(node);

    /// <summary>True for a short name that fits two clusters.</summary>
    public bool IsOpen(int node) => open[node];

    private void JoinSpellings()
    {
        var buckets = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var key in nodes[i].Keys().Distinct())
            {
                if (!buckets.TryGetValue(key, out var bucket))
                    buckets[key] = bucket = [];
                bucket.Add(i);
            }
        }

        foreach (var (key, bucket) in buckets)
            JoinWithin(bucket, key.StartsWith("exact|", StringComparison.Ordinal));
    }

    private void JoinWithin(List<int> bucket, bool exact)
    {
        var large = bucket.Count > LargestBucket;
        if (large)
            bucket.Sort((a, b) => string.CompareOrdinal(nodes[a].Name.Folded, nodes[b].Name.Folded) is var order and not 0 ? order : a - b);
        for (var i = 0; i < bucket.Count; i++)
        {
            var end = large ? Math.Min(bucket.Count, i + 1 + Window) : bucket.Count;
            for (var j = i + 1; j < end; j++)
                Consider(bucket[i], bucket[j], exact);
        }
    }

    private void Consider(int a, int b, bool exact)
    {
        var match = exact && nodes[a].Name.Class != NameClass.Nationality && nodes[b].Name.Class != NameClass.Nationality
            ? NameMatch.Same
            : NameComparison.Compare(nodes[a].Name, nodes[b].Name);
        if (match == NameMatch.Same)
            Join(a, b);
        else if (match == NameMatch.Partial && !IsWithinKnownPlace(a, b) && !IsWithinKnownPlace(b, a))
            AddPartial(a, b);
    }

    /// <summary>"US Embassy" is no longer name of the country, as "Ain al-Asad Air Base" is of a place that no list knows.</summary>
    private bool IsWithinKnownPlace(int longer, int place) =>
        nodes[place].Known is not null && nodes[longer].Known is null && nodes[place].Name.Class == NameClass.Place && nodes[place].Name.Words.Length < nodes[longer].Name.Words.Length;

    private void AddPartial(int a, int b)
    {
        var (less, more) = Words(a) < Words(b) || nodes[a].Name.Acronym ? (a, b) : (b, a);
        if (!partial.TryGetValue(less, out var candidates))
            partial[less] = candidates = [];
        candidates.Add(more);
    }

    private int Words(int node) => nodes[node].Name.Folded.Length;

    private bool Join(int a, int b)
    {
        var (rootA, rootB) = (clusters.Root(a), clusters.Root(b));
        if (rootA == rootB)
            return true;
        if (known[rootA] is { } knownA && known[rootB] is { } knownB && knownA != knownB)
            return false;
        var either = known[rootA] ?? known[rootB];
        known[clusters.Join(a, b)] = either;
        return true;
    }

    /// <summary>"Islamic Revolutionary Guard Corps (IRGC)" in one document says who "IRGC" is in another.</summary>
    private void JoinByAlias()
    {
        var aliases = new Dictionary<(NameClass, string), SortedSet<int>>();
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var alias in nodes[i].Chains.SelectMany(c => chains[c].Forms).Distinct().Select(NameFolding.Fold).Where(f => f != nodes[i].Name.Folded))
            {
                var key = (nodes[i].Name.Class, alias);
                if (!aliases.TryGetValue(key, out var owners))
                    aliases[key] = owners = [];
                owners.Add(i);
            }
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            if (!aliases.TryGetValue((nodes[i].Name.Class, nodes[i].Name.Folded), out var owners))
                continue;
            // A bare surname is everybody's alias who bears it; a full name or an acronym that a document explains is not.
            JoinOnly(i, owners);
        }
    }

    private void JoinPartial()
    {
        var bySurname = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byGiven = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byLastWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var byInitials = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < nodes.Count; i++)
        {
            var name = nodes[i].Name;
            if (name.Class == NameClass.Person && name.Words.Length > 1)
            {
                Add(bySurname, name.Last.Skeleton, i);
                Add(byGiven, name.First.Word, i);
            }

            if (IsUnlistedPlace(i) && name.Words.Length > 1)
                Add(byLastWord, name.Last.Word, i);
            foreach (var initials in name.Initials)
                Add(byInitials, $"{name.Class}|{initials}", i);
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            var name = nodes[i].Name;
            var candidates = partial.GetValueOrDefault(i) ?? [];
            if (name.Class == NameClass.Person && name.Words.Length == 1 && !JoinedAlready(i))
            {
                candidates = Fitting(i, bySurname.GetValueOrDefault(name.Last.Skeleton), candidates);
                if (candidates.Count == 0)
                    candidates = Fitting(i, byGiven.GetValueOrDefault(name.Last.Word), candidates);
            }
            else if (name.Acronym && !JoinedAlready(i))
            {
                candidates = Fitting(i, byInitials.GetValueOrDefault($"{name.Class}|{name.Folded}"), candidates);
            }

            // "The Bay" after "Harlow Bay": the only such place.
            if (IsUnlistedPlace(i) && name.Words.Length == 1 && !JoinedAlready(i))
                JoinOnly(i, byLastWord.GetValueOrDefault(name.Last.Word) ?? []);
            JoinOnly(i, candidates);
        }
    }

    private bool IsUnlistedPlace(int node) => nodes[node].Known is null && nodes[node].Name.Class == NameClass.Place;

    private bool JoinedAlready(int node) => clusters.Root(node) != node || known[node] is not null;

    /// <summary>Stops at the second cluster that fits: more would change nothing.</summary>
    private SortedSet<int> Fitting(int node, List<int>? among, SortedSet<int> found)
    {
        var fitting = new SortedSet<int>(found);
        foreach (var candidate in among ?? [])
        {
            if (NameComparison.Compare(nodes[node].Name, nodes[candidate].Name) == NameMatch.Partial)
                fitting.Add(candidate);
            if (fitting.Select(clusters.Root).Distinct().Take(2).Count() == 2)
                break;
        }

        return fitting;
    }

    private void JoinOnly(int node, IEnumerable<int> candidates)
    {
        var roots = candidates.Select(clusters.Root).Where(root => root != clusters.Root(node)).Distinct().Take(2).ToList();
        if (roots.Count == 1)
            Join(node, roots[0]);
        else if (roots.Count == 2 && nodes[node].IsShort && known[clusters.Root(node)] is null && !JoinedAlready(node))
            open[node] = true;
    }

    private static void Add(Dictionary<string, List<int>> index, string key, int node)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        list.Add(node);
    }
}
