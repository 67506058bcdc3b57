using System.Collections.Frozen;
using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Events;

/// <summary>The points that a decision about happenings adds up; see the knowledge file.</summary>
internal static class EventWeights
{
    private static readonly FrozenDictionary<string, int> Points = KnowledgeFile.Read("reconciling/event-weights.txt")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1]));

    public static int Of(string name) => Points[name];
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
