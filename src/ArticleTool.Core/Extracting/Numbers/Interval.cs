using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>
/// The values a number can stand for; never empty. An end that is null is unbounded. The default value is unbounded
/// on both sides: it says nothing.
/// </summary>
public readonly record struct Interval
{
    /// <param name="min">Null for unbounded below.</param>
    /// <param name="max">Null for unbounded above.</param>
    /// <param name="minOpen">True where <paramref name="min"/> itself is excluded.</param>
    /// <param name="maxOpen">True where <paramref name="max"/> itself is excluded.</param>
    /// <exception cref="ArgumentException">The interval holds no value, or an unbounded end is called open.</exception>
    public Interval(decimal? min, decimal? max, bool minOpen = false, bool maxOpen = false)
    {
        if (min > max || (min == max && min is not null && (minOpen || maxOpen)))
            throw new ArgumentException($"no value lies between {min} and {max}");
        if ((minOpen && min is null) || (maxOpen && max is null))
            throw new ArgumentException("an unbounded end has no value to exclude");
        (Min, Max, MinOpen, MaxOpen) = (min, max, minOpen, maxOpen);
    }

    public decimal? Min { get; }

    public decimal? Max { get; }

    public bool MinOpen { get; }

    public bool MaxOpen { get; }

    /// <summary>True where every value lies inside: the interval says nothing.</summary>
    public bool IsEverything => Min is null && Max is null;

    public static Interval Exactly(decimal value) => new(value, value);

    public bool Contains(decimal value) =>
        !(value < Min) && !(value > Max) && !(MinOpen && value == Min) && !(MaxOpen && value == Max);

    /// <summary>True where every value of this one lies in the other too; an interval is within itself.</summary>
    public bool IsWithin(Interval other) => CompareLow(other) >= 0 && CompareHigh(other) <= 0;

    /// <summary>True where this one says more: it lies within the other and differs from it.</summary>
    public bool Refines(Interval other) => IsWithin(other) && this != other;

    /// <summary>True where at least one value lies in both.</summary>
    public bool Meets(Interval other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>
    /// How the two stand to each other, whichever of them is named first: <c>Refines</c> where one of them refines the
    /// other, <c>Incomparable</c> where one says nothing.
    /// </summary>
    public Relation RelationTo(Interval other)
    {
        if (this == other)
            return Relation.Equal;
        if (IsEverything || other.IsEverything)
            return Relation.Incomparable;
        if (!Meets(other))
            return Relation.Disjoint;
        return IsWithin(other) || other.IsWithin(this) ? Relation.Refines : Relation.Overlaps;
    }

    /// <summary>
    /// The same for what is counted in whole numbers: an excluded end moves to the next whole number, others are
    /// rounded outward, so that "more than 12" begins at 13 and a tenth around 12 is 10 to 14. Where no whole number
    /// lies inside ("more than 10 and less than 11"), the ends stay.
    /// </summary>
    public Interval Whole()
    {
        decimal? min = Min is { } low ? decimal.Floor(low) : null;
        decimal? max = Max is { } high ? decimal.Ceiling(high) : null;
        var (first, last) = (MinOpen ? min + 1 : min, MaxOpen ? max - 1 : max);
        return first > last ? new Interval(min, max) : new Interval(first, last);
    }

    private bool EndsBefore(Interval other) => Max < other.Min || (Max == other.Min && Max is not null && (MaxOpen || other.MinOpen));

    private int CompareLow(Interval other)
    {
        if (Min is null || other.Min is null)
            return (Min is null ? 0 : 1) - (other.Min is null ? 0 : 1);
        return Min != other.Min ? decimal.Compare(Min.Value, other.Min.Value) : (MinOpen ? 1 : 0) - (other.MinOpen ? 1 : 0);
    }

    private int CompareHigh(Interval other)
    {
        if (Max is null || other.Max is null)
            return (Max is null ? 1 : 0) - (other.Max is null ? 1 : 0);
        return Max != other.Max ? decimal.Compare(Max.Value, other.Max.Value) : (MaxOpen ? 0 : 1) - (other.MaxOpen ? 0 : 1);
    }
}
