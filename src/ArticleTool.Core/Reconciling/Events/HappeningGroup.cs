namespace ArticleTool.Reconciling.Events;

/// <summary>Happenings of several documents that have been joined so far, and what may still join them.</summary>
internal sealed class HappeningGroup
{
    /// <summary>Reports of one happening that each name a day lie within this: evening and time zone, first night and next morning.</summary>
    private const long LongestSpread = 4 * TimeRange.Day;

    private TimeRange? days;
    private SortedSet<string>? monthDays;
    private StoryCentre? centre;

    public HappeningGroup(int index, Happening happening, Story story)
    {
        Smallest = index;
        centre = happening.IsMain ? new StoryCentre(story) : null;
        days = happening is { Time: { IsDay: true } day, TimeIsSaid: true } ? day : null;
        monthDays = happening.MonthDays.Count > 0 ? happening.MonthDays : null;
    }

    /// <summary>Its first happening: names the group.</summary>
    public int Smallest { get; private set; }

    /// <summary>False once another group has taken it in.</summary>
    public bool IsAlive { get; private set; } = true;

    /// <summary>The other groups it was compared with.</summary>
    public Dictionary<HappeningGroup, LinkSum> Links { get; } = [];

    /// <summary>Tenths of points: the mean of what the compared pairs gave, and the mean likeness of all its stories to all of the other's. What is mentioned in passing says too little for a mean: its best pair counts.</summary>
    public int Nearness(HappeningGroup other)
    {
        var link = Links[other];
        return centre is { } a && other.centre is { } b ? link.Mean + 10 * WeightScope.Main.Of("story") * a.MeanLikeness(b) : 10 * link.Best;
    }

    /// <summary>In tenths; two documents' whole stories speak with more words than what is mentioned in passing, and are told apart by their circles too.</summary>
    public static int LeastNearness(HappeningGroup a, HappeningGroup b) =>
        10 * (a.centre is not null && b.centre is not null ? WeightScope.Main : WeightScope.Passing).Of("threshold");

    /// <summary>
    /// True where no day, no day of the year and no company that either keeps speaks against one group. Two circles of
    /// articles that are each much more alike than they are to one another tell of look-alikes.
    /// </summary>
    public bool MayJoin(HappeningGroup other)
    {
        if (days is { } first && other.days is { } second && Spread(first, second).Length > LongestSpread)
            return false;
        if ((days is null || other.days is null) && monthDays is { } a && other.monthDays is { } b && !a.Overlaps(b))
            return false;
        return centre is not { } mine || other.centre is not { } theirs || mine.IsOneCircleWith(theirs, Math.Max(0, Links[other].Mean) / EventWeights.Of("across-circle-points"));
    }

    public void TakeIn(HappeningGroup other)
    {
        other.IsAlive = false;
        Smallest = Math.Min(Smallest, other.Smallest);
        days = days is { } first && other.days is { } second ? Spread(first, second) : days ?? other.days;
        monthDays = monthDays is { } a && other.monthDays is { } b ? [.. a, .. b] : monthDays ?? other.monthDays;
        centre = centre is { } mine && other.centre is { } theirs ? mine.Join(theirs) : centre ?? other.centre;
    }

    private static TimeRange Spread(TimeRange a, TimeRange b) => new(Math.Min(a.From, b.From), Math.Max(a.To, b.To));
}

/// <param name="Points">The points of all compared pairs, without the likeness of their stories.</param>
/// <param name="Best">Those of the nearest pair.</param>
internal readonly record struct LinkSum(long Points, int Pairs, int Best)
{
    /// <summary>In tenths.</summary>
    public int Mean => (int)(10 * Points / Pairs);

    public static LinkSum operator +(LinkSum a, LinkSum b) => new(a.Points + b.Points, a.Pairs + b.Pairs, Math.Max(a.Best, b.Best));
}
