using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Events;

/// <summary>The points that a decision about happenings adds up; see the knowledge file.</summary>
internal static class EventWeights
{
    private static readonly IReadOnlyList<KnowledgeRow> Rows = KnowledgeFile.Read("reconciling/event-weights.txt");
    private static readonly Dictionary<string, int> Points = Rows.ToDictionary(row => row[0], row => int.Parse(row[1]));
    private static readonly Dictionary<string, string> Meanings = Rows.ToDictionary(row => row[0], row => row[2]);

    public static int Of(string name) => Points[name];

    /// <summary>The weights of one kind, by the rest of their names.</summary>
    public static Dictionary<string, int> Beginning(string prefix) =>
        Points.Where(p => p.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(p => p.Key[prefix.Length..], p => p.Value);

    /// <summary>What a weight stands for, in words; a reason that rules out has no weight and is its own meaning.</summary>
    public static string Meaning(string name) => Meanings.GetValueOrDefault(name, name);
}
