using ArticleTool.Extracting.Signatures;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Events;

/// <summary>
/// Names an event for people: <c>erbil/2024-01-15</c>. Where it was, else whom or what it befell, by name before in words,
/// else what it is called. The first document that says so decides, so that later documents change nothing.
/// </summary>
internal sealed class EventLabel(Gazetteer gazetteer)
{
    private const int DescriptionWords = 2;

    public string Of(string type, IReadOnlyList<Happening> group)
    {
        bool IsOfType(ClaimFacts claim) => claim.Claim.Type == type;
        var what = OwnPlace(group)
            ?? First(group, c => IsOfType(c) ? Named(c) : [])
            ?? Place(group, c => c.Places)
            ?? First(group, Named)
            ?? First(group, c => IsOfType(c) ? InWords(c) : [])
            ?? First(group, InWords)
            ?? First(group, c => Agents(c).Where(a => !gazetteer.IsCountry(a)))
            ?? First(group, c => [Described(c.Claim.Predicate.Text)], but: type)
            ?? First(group, Agents);
        return string.Join('/', new[] { what is null ? null : Slug(what), TimeOf(group)?.Label() }.Where(part => !string.IsNullOrEmpty(part)).DefaultIfEmpty("unplaced"));
    }

    /// <summary>Where it was: the place that is said of it, else one that it takes over.</summary>
    public string? PlaceOf(IReadOnlyList<Happening> group) => OwnPlace(group) ?? Place(group, c => c.Places);

    private string? OwnPlace(IReadOnlyList<Happening> group) => Place(group, c => c.OwnPlaces);

    /// <summary>The place that the first document with any names most, before those that only say which country.</summary>
    private string? Place(IReadOnlyList<Happening> group, Func<ClaimFacts, IEnumerable<string>> places) => group
        .Select(h => h.Claims.SelectMany(places).CountBy(p => p).Where(p => p.Value > 1 || p.Value * 3 >= h.Claims.Count).ToList())
        .FirstOrDefault(found => found.Count > 0)?
        .OrderBy(p => gazetteer.IsCountry(p.Key)).ThenByDescending(p => group.Take(16).Count(h => h.Places.Contains(p.Key))).ThenByDescending(p => p.Value).ThenBy(p => p.Key, Utf8Order.Comparer)
        .First().Key;

    /// <summary>What the first document with any says most often, of equals what it says first.</summary>
    private static string? First(IReadOnlyList<Happening> group, Func<ClaimFacts, IEnumerable<string>> found, string? but = null) => group
        .Select(h => h.Claims.SelectMany(found).Where(w => w.Length > 0 && w != but).GroupBy(w => w).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key)
        .FirstOrDefault(w => w is not null);

    private static IEnumerable<string> Named(ClaimFacts claim) => Befallen(claim).Where(a => a.IsEntity).Select(a => a.Key);

    private static IEnumerable<string> InWords(ClaimFacts claim) => Befallen(claim).Where(a => !a.IsEntity).Select(a => Described(a.Text));

    /// <summary>Who is thanked, condemned or accused of it is not whom it befell.</summary>
    private static IEnumerable<Actor> Befallen(ClaimFacts claim) => claim.Claim.Type is "responsibility" or "statement" or "retaliation"
        ? []
        : claim.Actors.Where(a => a.IsHead && a.Role is "patient" or "target" or "recipient" or "destination");

    private static IEnumerable<string> Agents(ClaimFacts claim) => claim.Actors.Where(a => a is { Role: "agent", IsEntity: true }).Select(a => a.Key);

    /// <summary>"Dozens of mourners": mourners; "some of its military bases": military bases. Empty for "them".</summary>
    private static string Described(string text) =>
        string.Join(' ', NameFolding.Words(text).Reverse().TakeWhile(w => w.Length > 2 && !ContentWords.IsCommon(w)).Take(DescriptionWords).Reverse());

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

    private static string Slug(string key)
    {
        var name = key[(key.IndexOf('/') + 1)..];
        var hash = name.IndexOf('~', 1);
        return NameFolding.Slug(hash > 0 ? name[..hash] : name);
    }
}
