using ArticleTool.Reconciling.Entities;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Events;

/// <summary>Who takes part in an event, each once in a role; names before descriptions.</summary>
internal static class Participants
{
    private const int MostNamed = 24;
    private const int MostDescribed = 12;

    public static List<ParticipantRecord> Of(List<SaidClaim> said)
    {
        var actors = said.SelectMany(s => s.Facts.Actors.Where(a => a.IsHead || !IsWithinAnother(a, s.Facts.Actors))).ToList();
        var named = actors.Where(a => a.IsEntity)
            .GroupBy(a => (a.Role, a.Key))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Role, StringComparer.Ordinal).ThenBy(g => g.Key.Key, Utf8Order.Comparer)
            .Take(MostNamed)
            .Select(g => new ParticipantRecord(g.Key.Role, g.Key.Key, Shortest(g)));
        var described = actors.Where(a => !a.IsEntity)
            .GroupBy(a => (a.Role, Text: NameFolding.Fold(a.Text)))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Role, StringComparer.Ordinal).ThenBy(g => g.Key.Text, Utf8Order.Comparer)
            .Take(MostDescribed)
            .Select(g => new ParticipantRecord(g.Key.Role, null, Shortest(g)));
        return [.. named.Concat(described).OrderBy(p => p.Role, StringComparer.Ordinal).ThenBy(p => p.Entity, Utf8Order.Comparer!).ThenBy(p => p.Text, Utf8Order.Comparer)];
    }

    /// <summary>In "Portugal's former minister Rui Almada" Rui Almada takes part, not Portugal.</summary>
    private static bool IsWithinAnother(Actor actor, IReadOnlyList<Actor> all) =>
        all.Any(a => a is { IsHead: true, IsEntity: true } && a.Role == actor.Role && a.Text.Contains(actor.Text, StringComparison.Ordinal));

    private static string Shortest(IEnumerable<Actor> actors) => actors.Select(a => a.Text).OrderBy(t => t.Length).ThenBy(t => t, Utf8Order.Comparer).First();
}
