namespace ArticleTool.Reconciling.Events;

/// <param name="Structure">The points that day, place, participants and numbers give without the likeness of the stories.</param>
internal readonly record struct HappeningEdge(int A, int B, int Points, int Structure);

/// <summary>
/// Joins happenings over documents, the surest pair first, and never two groups whose days or places rule each other out:
/// a third report between them cannot bring them together.
/// </summary>
internal sealed class HappeningClusters
{
    private const long LongestSpread = 4 * TimeRange.Day;

    private readonly Union groups;
    private readonly TimeRange?[] days;
    private readonly SortedSet<string>?[] monthDays;
    private readonly StoryCentre?[] centres;

    public HappeningClusters(IReadOnlyList<Happening> happenings, IReadOnlyList<Story> stories, IReadOnlyList<HappeningEdge> edges)
    {
        groups = new Union(happenings.Count);
        centres = [.. happenings.Select(h => h.IsMain ? StoryCentre.Of(stories[h.Document.Index]) : null)];
        days = [.. happenings.Select(h => h is { Time: { IsDay: true } day, TimeIsSaid: true } ? day : (TimeRange?)null)];
        monthDays = [.. happenings.Select(h => h.MonthDays.Count > 0 ? h.MonthDays : null)];
        foreach (var edge in edges.OrderByDescending(e => e.Points).ThenBy(e => e.A).ThenBy(e => e.B))
            Join(groups.Root(edge.A), groups.Root(edge.B), edge.Structure);
    }

    public int Group(int happening) => groups.Root(happening);

    private void Join(int a, int b, int structure)
    {
        if (a == b || !TryJoinDays(days[a], days[b], out var joined))
            return;
        if ((days[a] is null || days[b] is null) && monthDays[a] is { } first && monthDays[b] is { } second && !first.Overlaps(second))
            return;
        if (centres[a] is { } storyA && centres[b] is { } storyB && storyA.MeanLikeness(storyB) + structure / 2 < EventWeights.Of("across-story-mean"))
            return;
        var centre = centres[a] is { } one ? centres[b] is { } two ? one.Join(two) : one : centres[b];
        var both = monthDays[a] is { } known ? monthDays[b] is { } more ? Both(known, more) : known : monthDays[b];
        var root = groups.Join(a, b);
        days[root] = joined;
        monthDays[root] = both;
        centres[root] = centre;
    }

    private static SortedSet<string> Both(SortedSet<string> a, SortedSet<string> b) => [.. a, .. b];

    private static bool TryJoinDays(TimeRange? a, TimeRange? b, out TimeRange? joined)
    {
        joined = a ?? b;
        if (a is not { } first || b is not { } second)
            return true;
        var spread = new TimeRange(Math.Min(first.From, second.From), Math.Max(first.To, second.To));
        joined = spread;
        return spread.Length <= LongestSpread;
    }
}
