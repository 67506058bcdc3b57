namespace ArticleTool.Reconciling.Events;

/// <summary>The weights of one kind of decision: those whose names begin alike in the knowledge file.</summary>
internal sealed class WeightScope
{
    private readonly Dictionary<string, int> points;

    private WeightScope(string prefix)
    {
        Prefix = prefix;
        points = EventWeights.Beginning(prefix);
    }

    /// <summary>Claims of one document.</summary>
    public static WeightScope Within { get; } = new("within-");

    /// <summary>Happenings of two documents, one of them at least mentioned in passing.</summary>
    public static WeightScope Passing { get; } = new("across-");

    /// <summary>What two documents are about.</summary>
    public static WeightScope Main { get; } = new("main-");

    public string Prefix { get; }

    public int Of(string name) => points[name];
}

/// <summary>A sum of points with its reasons, for whoever asks why.</summary>
internal sealed class PointSum(WeightScope scope, bool keepReasons = false)
{
    private readonly List<Reason>? reasons = keepReasons ? [] : null;

    public int Total { get; private set; }

    /// <summary>True where the two cannot be one, whatever the points.</summary>
    public bool IsRuledOut { get; private set; }

    public IReadOnlyList<Reason> Reasons => reasons ?? [];

    public PointSum Add(string name, int times = 1) => AddShare(name, times, 1);

    /// <summary>A share of the points, rounded down.</summary>
    public PointSum AddShare(string name, int part, int whole)
    {
        var points = scope.Of(name) * part / whole;
        Total += points;
        reasons?.Add(new Reason(scope.Prefix + name, points, 100 * part / whole));
        return this;
    }

    public PointSum RuleOut(string name)
    {
        IsRuledOut = true;
        reasons?.Add(new Reason(name, 0, 100));
        return this;
    }
}

/// <param name="Name">The weight's name in its knowledge file, or what rules the two out.</param>
/// <param name="Hundredths">How much of the weight was given.</param>
internal readonly record struct Reason(string Name, int Points, int Hundredths);
