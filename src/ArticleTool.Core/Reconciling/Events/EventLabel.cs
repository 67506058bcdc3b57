using ArticleTool.Text;

namespace ArticleTool.Reconciling.Events;

/// <summary>Names an event for people: <c>erbil/2024-01-15</c>. What comes first in the collection decides, so that later documents change nothing.</summary>
internal sealed class EventLabel(Gazetteer gazetteer)
{
    public string Of(IReadOnlyList<Happening> group)
    {
        var what = group.SelectMany(h => h.Places).FirstOrDefault()
            ?? group.SelectMany(h => h.Affected).FirstOrDefault(IsEntity)
            ?? group.SelectMany(h => h.Agents).FirstOrDefault(IsEntity)
            ?? group.SelectMany(h => h.Lemmas).FirstOrDefault();
        var place = PlaceOf(group) ?? what;
        var time = TimeOf(group);
        return string.Join('/', new[] { place is null ? null : Slug(place), time?.Label() }.Where(part => !string.IsNullOrEmpty(part)).DefaultIfEmpty("unplaced"));
    }

    /// <summary>The place that the first document with any names most, before those that only say which country.</summary>
    public string? PlaceOf(IReadOnlyList<Happening> group) => group
        .Where(h => h.Places.Count > 0)
        .Take(1)
        .SelectMany(h => h.Claims.SelectMany(c => c.Places))
        .CountBy(p => p)
        .OrderBy(p => gazetteer.IsCountry(p.Key)).ThenByDescending(p => group.Take(16).Count(h => h.Places.Contains(p.Key))).ThenByDescending(p => p.Value).ThenBy(p => p.Key, Utf8Order.Comparer)
        .FirstOrDefault().Key;

    /// <summary>The time that most of the group give; a day said in so many words before one taken over.</summary>
    public static TimeRange? TimeOf(IReadOnlyList<Happening> group)
    {
        var times = group.Where(h => h is { Time: not null, TimeIsBound: false }).ToList();
        if (times.Count == 0)
            return null;
        return times
            .GroupBy(h => h.Time!.Value.Days())
            .OrderByDescending(g => g.Any(h => h.TimeIsSaid)).ThenBy(g => !g.Key.IsDay).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Length).ThenBy(g => g.Key.From)
            .First().Key;
    }

    private static bool IsEntity(string key) => key[0] != '~';

    private static string Slug(string key)
    {
        var name = key[(key.IndexOf('/') + 1)..];
        var hash = name.IndexOf('~', 1);
        return Entities.NameFolding.Slug(hash > 0 ? name[..hash] : name.TrimStart('~'));
    }
}
