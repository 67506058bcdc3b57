namespace ArticleTool.Reconciling.Findings;

/// <summary>The numbers that a value stands for. An end that is null is unbounded; an open end is itself excluded.</summary>
internal readonly record struct NumberRange(decimal? Min, decimal? Max, bool MinOpen, bool MaxOpen)
{
    public bool IsPoint => Min is not null && Min == Max;

    public bool Contains(NumberRange other) => LowEnd(other) <= 0 && HighEnd(other) >= 0;

    public bool Meets(NumberRange other) => !LiesBelow(other) && !other.LiesBelow(this);

    /// <summary>True where every number of this range is smaller than every number of the other.</summary>
    public bool LiesBelow(NumberRange other) =>
        Max is { } max && other.Min is { } min && (max < min || (max == min && (MaxOpen || other.MinOpen)));

    /// <summary>Negative where this range begins lower.</summary>
    private int LowEnd(NumberRange other) => (Min, other.Min) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } a, { } b) => a != b ? a.CompareTo(b) : MinOpen.CompareTo(other.MinOpen),
    };

    /// <summary>Positive where this range ends higher.</summary>
    private int HighEnd(NumberRange other) => (Max, other.Max) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } a, { } b) => a != b ? a.CompareTo(b) : other.MaxOpen.CompareTo(MaxOpen),
    };
}
