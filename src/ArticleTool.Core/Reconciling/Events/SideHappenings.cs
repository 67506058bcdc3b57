namespace ArticleTool.Reconciling.Events;

/// <summary>
/// Joins what several articles about one happening tell beside it: "14 people were arrested" in one report of an election
/// and "37" in another need no name in common to be the same arrests, as nothing else is told of that kind. An article
/// that tells two of a kind itself keeps all of that kind apart.
/// </summary>
internal sealed class SideHappenings
{
    /// <summary>A story with more different happenings of one kind compares the later ones with so many.</summary>
    private const int Compared = 8;

    private readonly IReadOnlyList<Happening> happenings;
    private readonly AcrossDocuments across;
    private readonly Union union;

    /// <param name="clusters">For each happening the first of those that it is one with.</param>
    public SideHappenings(IReadOnlyList<Happening> happenings, Func<int, int> clusters, AcrossDocuments across)
    {
        this.happenings = happenings;
        this.across = across;
        union = new Union(happenings.Count);
        for (var i = 0; i < happenings.Count; i++)
            union.Join(clusters(i), i);
        var mains = Enumerable.Range(0, happenings.Count).Where(i => happenings[i].IsMain).ToDictionary(i => happenings[i].Document.Index, i => union.Root(i));
        var told = Enumerable.Range(0, happenings.Count)
            .Where(i => !happenings[i].IsMain && happenings[i].Claims.Count > 0 && mains[happenings[i].Document.Index] is var main && union.Root(i) != main)
            .ToLookup(i => (Main: mains[happenings[i].Document.Index], happenings[i].Type));
        foreach (var kind in told)
            JoinKind([.. kind]);
        var beside = Enumerable.Range(0, happenings.Count).Where(i => !happenings[i].IsMain).ToLookup(i => (happenings[i].Document.Index, happenings[i].Type));
        foreach (var story in Enumerable.Range(0, happenings.Count).Where(i => happenings[i].IsMain && happenings[i].Claims.Count > 0).ToLookup(union.Root))
            JoinMain([.. story], beside);
    }

    public int Group(int happening) => union.Root(happening);

    /// <summary>True where nothing that the two say keeps them apart, and something brings them together.</summary>
    public static bool MayBeOne(PointSum sum) => !IsKeptApart(sum) && sum.Total >= EventWeights.Of("across-side-threshold");

    private static bool IsKeptApart(PointSum sum) => sum.IsRuledOut || sum.Reasons.Any(r => r.Name is "across-affected-other" or "across-agent-other" or "across-place-other");

    /// <summary>
    /// What the others are about, one article may tell beside it: its headline has the talks that follow the election. The only
    /// happening of that kind, or of a part of it such as the dead, that it tells is the others', if nothing keeps the two apart.
    /// </summary>
    /// <param name="mains">What the articles of one story are about, each its own.</param>
    private void JoinMain(List<int> mains, ILookup<(int Document, string Type), int> beside)
    {
        var type = mains.Select(i => happenings[i].Type).OrderByDescending(EventTypes.Rank).ThenBy(t => t, StringComparer.Ordinal).First();
        var same = mains.Where(i => happenings[i].Type == type).Take(Compared).ToList();
        foreach (var other in mains.Where(i => happenings[i].Type != type))
        {
            foreach (var told in EventTypes.PartsOf(type).Prepend(type).Select(t => beside[(happenings[other].Document.Index, t)].ToList()))
            {
                // "The toll stands at 31" says neither where nor when: of a part it is enough that nothing speaks against it.
                if (told is [var one] && same.Exists(i => across.Compare(happenings[i], happenings[one], keepReasons: true) is var sum && (happenings[one].Type == type ? MayBeOne(sum) : !IsKeptApart(sum))))
                    union.Join(other, one);
            }
        }
    }

    private void JoinKind(List<int> kind)
    {
        if (kind.GroupBy(i => happenings[i].Document.Index).Any(g => g.Select(union.Root).Distinct().Count() > 1))
            return;
        var first = new List<int>();
        foreach (var told in kind)
        {
            var one = first.FindIndex(f => union.Same(f, told) || MayBeOne(across.Compare(happenings[f], happenings[told], keepReasons: true)));
            if (one >= 0)
                union.Join(first[one], told);
            else if (first.Count < Compared)
                first.Add(told);
        }
    }
}
