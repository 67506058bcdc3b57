using ArticleTool.Knowledge;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>What a claim says that tells its happening from others.</summary>
/// <param name="Time">When, as far as the calendar is known.</param>
/// <param name="TimeIsSaid">True where its own clause says it, false where it is taken over from the discourse.</param>
/// <param name="TimeIsBound">True for "since October", "until May": it tells the claim from others, but is not when it was.</param>
/// <param name="MonthDay"><c>01-15</c>, where the clause names a day.</param>
/// <param name="Places">Entities of places and facilities named in the claim.</param>
/// <param name="OwnPlaces">Those of them that it says itself, not those that it takes over from around it.</param>
internal sealed record ClaimFacts(
    ClaimRecord Claim,
    TimeRange? Time,
    bool TimeIsSaid,
    bool TimeIsBound,
    string? MonthDay,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> OwnPlaces,
    IReadOnlyList<NumberSaid> Numbers)
{
    private static readonly HashSet<string> Locating = KnowledgeFile.Read("reconciling/locating.txt").Select(row => row[0]).ToHashSet();

    private static readonly HashSet<string> Foreign = KnowledgeFile.Read("reconciling/foreign.txt").Select(row => row[0]).ToHashSet();

    public static ClaimFacts Of(ClaimRecord claim, DocumentView document, Gazetteer gazetteer)
    {
        var times = (claim.Time?.Times ?? []).Select(document.Time).OfType<TimeRecord>().ToList();
        var time = TimeRange.Of(claim.Time?.From, claim.Time?.To)
            ?? times.Select(t => TimeRange.Of(t.From, t.To)).FirstOrDefault(range => range is not null);
        return new ClaimFacts(
            claim,
            time,
            claim.Time is { Inherited: false, Extent: null or TimeExtent.Range },
            claim.Time is { Extent: TimeExtent.Since or TimeExtent.Until },
            times.Select(t => MonthAndDay(t.Value ?? t.Local?.Value)).FirstOrDefault(d => d is not null),
            [.. claim.Arguments.Where(a => a.Role != "place").SelectMany(a => ActorsIn(a, document, gazetteer, claim.Arguments.Where(p => p.Role == "place"))).DistinctBy(a => (a.Role, a.Key))],
            [.. PlacesOf(claim.Arguments, document, gazetteer)],
            [.. PlacesOf(claim.Arguments.Where(a => !a.Inherited), document, gazetteer)],
            [.. claim.Quantities.Select(q => NumberSaid.Of(q, document)).OfType<NumberSaid>()]);
    }

    private static IEnumerable<Actor> ActorsIn(ArgumentRecord argument, DocumentView document, Gazetteer gazetteer, IEnumerable<ArgumentRecord> places)
    {
        var found = false;
        if (argument.Entity is { } entity)
        {
            found = true;
            yield return new Actor(argument.Role, Acting(argument.Role, entity, gazetteer), argument.Text, IsEntity: true, IsHead: true);
        }

        foreach (var mention in document.MentionsIn(argument.Start, argument.End))
        {
            // "the accident off Harlow Bay": the bay is where, and takes no part in it.
            if (argument.Role == "cause" && places.Any(p => p.Start <= mention.Start && mention.End <= p.End))
                continue;
            if (mention.Entity is { } inside && inside != argument.Entity && mention.Kind == MentionKind.Name)
            {
                found = true;
                yield return new Actor(argument.Role, Acting(argument.Role, inside, gazetteer), mention.Text, IsEntity: true, IsHead: false);
            }
        }

        if (!found && NameFolding.Words(argument.Text) is { Length: > 0 } words)
            yield return new Actor(argument.Role, "~" + words[^1], argument.Text, IsEntity: false, IsHead: true);
    }

    /// <summary>"Tehran fired", "Iranian missiles": Iran did.</summary>
    private static string Acting(string role, string entity, Gazetteer gazetteer) => role == "agent" ? gazetteer.Actor(entity) : entity;

    /// <summary>Places in the place argument, then those anywhere in what is hit; never those of the agent ("Iran's forces").</summary>
    private static IEnumerable<string> PlacesOf(IEnumerable<ArgumentRecord> arguments, DocumentView document, Gazetteer gazetteer) =>
        arguments
            .Where(a => a.Role is "place" or "target" or "destination")
            .OrderBy(a => a.Role != "place")
            .SelectMany(a => document.MentionsIn(a.Start, a.End).Where(m => (a.Role == "place" && !IsForeign(a)) || !IsOwner(m, a, gazetteer)))
            .Where(m => m.Type is MentionType.Place or MentionType.Facility && m.Kind == MentionKind.Name)
            .Select(m => m.Entity)
            .OfType<string>()
            .Distinct();

    private static bool IsForeign(ArgumentRecord place) => Foreign.Contains(place.Text[(place.Text.LastIndexOf(' ') + 1)..]);

    /// <summary>"Two U.S. bases in Iraq" are not in the United States: a country before what is hit says whose it is.</summary>
    private static bool IsOwner(MentionRecord mention, ArgumentRecord argument, Gazetteer gazetteer)
    {
        if (mention.Entity is not { } entity || !gazetteer.IsCountry(entity) || mention.End >= argument.End)
            return false;
        var at = argument.Text.IndexOf(mention.Text, StringComparison.Ordinal);
        var before = at > 0 ? argument.Text[..at].TrimEnd() : "";
        return !Locating.Contains(before[(before.LastIndexOf(' ') + 1)..]);
    }

    private static string? MonthAndDay(string? timex) =>
        timex is { Length: >= 10 } && timex[4] == '-' && char.IsAsciiDigit(timex[5]) && char.IsAsciiDigit(timex[8]) && timex[7] == '-' ? timex.Substring(5, 5) : null;
}

/// <param name="IsHead">True for the argument itself, false for a name within it.</param>
/// <param name="Key">The entity, or the last word of a description that names nobody, after <c>~</c>.</param>
internal readonly record struct Actor(string Role, string Key, string Text, bool IsEntity, bool IsHead);

/// <param name="Role">What is counted about it: <c>killed</c>, <c>launched</c>.</param>
internal readonly record struct NumberSaid(string Role, QuantityRecord Quantity)
{
    public static NumberSaid? Of(ClaimQuantityRecord quantity, DocumentView document) =>
        document.Quantity(quantity.Quantity) is { } record ? new NumberSaid(quantity.Role, record) : null;
}
