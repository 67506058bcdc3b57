using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Events;

/// <summary>What claims of a type are to a happening; see the knowledge file.</summary>
internal static class EventTypes
{
    private sealed record Entry(bool IsKernel, HashSet<string> Kin, int Rank, bool HasSides);

    private static readonly Dictionary<string, Entry> Types = KnowledgeFile.Read("reconciling/event-types.txt")
        .ToDictionary(row => row[0], row => new Entry(row[1] == "kernel", row.List(2).ToHashSet(), int.Parse(row[3]), row[4] == "sides"));

    /// <summary>A type of somebody's own lexicon may tell whatever others tell.</summary>
    private static readonly Entry Unlisted = new(IsKernel: true, ["*"], Rank: 5, HasSides: false);

    public static bool IsKernel(string type) => Of(type).IsKernel;

    public static int Rank(string type) => Of(type).Rank;

    /// <summary>True where several take part, each with a doing of its own: parties win seats in one election.</summary>
    public static bool HasSides(string type) => Of(type).HasSides;

    /// <summary>True where two reports may tell one happening under these two types.</summary>
    public static bool AreKin(string a, string b) =>
        a == b || Of(a).Kin.Contains(b) || Of(b).Kin.Contains(a) || Of(a).Kin.Contains("*") || Of(b).Kin.Contains("*");

    /// <summary>The types of what belongs to a happening of this type: the dead and the damage of an accident.</summary>
    public static IEnumerable<string> PartsOf(string type) => Types.Where(t => !t.Value.IsKernel && t.Value.Kin.Contains(type)).Select(t => t.Key).Order(StringComparer.Ordinal);

    private static Entry Of(string type) => Types.TryGetValue(type, out var entry) ? entry : Unlisted;
}
