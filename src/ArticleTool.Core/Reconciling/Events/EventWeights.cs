using System.Collections.Frozen;
using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Events;

/// <summary>The points that a decision about happenings adds up; see the knowledge file.</summary>
internal static class EventWeights
{
    private static readonly IReadOnlyList<KnowledgeRow> Rows = KnowledgeFile.Read("reconciling/event-weights.txt");
    private static readonly FrozenDictionary<string, int> Points = Rows.ToFrozenDictionary(row => row[0], row => int.Parse(row[1]));
    private static readonly FrozenDictionary<string, string> Meanings = Rows.ToFrozenDictionary(row => row[0], row => row[2]);

    public static int Of(string name) => Points[name];

    /// <summary>What a weight stands for, in words; a reason that rules out has no weight and is its own meaning.</summary>
    public static string Meaning(string name) => Meanings.GetValueOrDefault(name, name);
}

/// <summary>A sum of points with its reasons, for whoever asks why.</summary>
internal sealed class PointSum(bool keepReasons = false)
{
    private readonly List<(string Name, int Points)>? reasons = keepReasons ? [] : null;

    public int Total { get; private set; }

    /// <summary>True where the two cannot be one, whatever the points.</summary>
    public bool IsRuledOut { get; private set; }

    public IReadOnlyList<(string Name, int Points)> Reasons => reasons ?? [];

    public PointSum Add(string name, int times = 1)
    {
        var points = EventWeights.Of(name) * times;
        Total += points;
        reasons?.Add((name, points));
        return this;
    }

    /// <summary>A share of the points, rounded down.</summary>
    public PointSum AddShare(string name, int part, int whole)
    {
        var points = EventWeights.Of(name) * part / whole;
        Total += points;
        reasons?.Add((name, points));
        return this;
    }

    public PointSum RuleOut(string name)
    {
        IsRuledOut = true;
        reasons?.Add((name, 0));
        return this;
    }
}
