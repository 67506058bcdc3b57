using ArticleTool.Extracting.Signatures;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>The claims of one document about one happening, and what they say of it together.</summary>
internal sealed class Happening(DocumentView document)
{
    private const int Stretch = 300;

    private readonly List<ClaimFacts> claims = [];

    public DocumentView Document { get; } = document;

    public IReadOnlyList<ClaimFacts> Claims => claims;

    /// <summary>True for the one the document is about.</summary>
    public bool IsMain { get; set; }

    /// <summary>The type that names it; <c>other</c> for a main happening without a claim.</summary>
    public string Type { get; private set; } = "other";

    /// <summary>The narrowest time that a claim gives; one said in the claim's own clause before one taken over.</summary>
    public TimeRange? Time { get; private set; }

    public bool TimeIsSaid { get; private set; }

    /// <summary>True where all that is known is since when or until when; it keeps happenings apart, but dates none.</summary>
    public bool TimeIsBound { get; private set; }

    public SortedSet<string> MonthDays { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Who or what it befalls: patients and targets.</summary>
    public SortedSet<string> Affected { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Agents { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Lemmas { get; } = new(StringComparer.Ordinal);

    public List<NumberSaid> Numbers { get; } = [];

    private readonly HashSet<(string, decimal?, decimal?)> numbers = [];
    private readonly HashSet<int> called = [];

    /// <summary>Spans of the claims by stretches of text, so that a claim finds its neighbours without looking at all.</summary>
    private readonly Dictionary<int, List<ClaimRecord>> stretches = [];

    public void Add(ClaimFacts facts)
    {
        var first = claims.Count == 0;
        claims.Add(facts);
        var type = facts.Claim.Type;
        if (first || EventTypes.Rank(type) > EventTypes.Rank(Type))
            Type = type;
        AddTime(facts);
        Places.UnionWith(facts.Places);
        foreach (var actor in facts.Actors)
        {
            if (actor.Role == "agent")
                Agents.Add(actor.Key);
            else if (actor.Role is "patient" or "target" && type is not ("responsibility" or "statement" or "retaliation") && (actor.IsHead || IsPerson(actor.Key)))
                Affected.Add(actor.Key);
        }

        // "the killing of X" and "killed X": lemmas of what it is called, not of its parts.
        if (EventTypes.IsKernel(type) || first)
            Lemmas.Add(facts.Claim.Predicate.Lemma);
        foreach (var words in facts.Claim.Arguments.Where(a => !a.Inherited && (a.Role is "instrument" or "agent" or "place" or "target" || (a.Role == "cause" && EventTypes.IsKernel(type)))).Select(a => a.Text).Append(facts.Claim.Predicate.Text).Append(type))
            called.UnionWith(ContentWords.In(words));
        Numbers.AddRange(facts.Numbers);
        numbers.UnionWith(facts.Numbers.Select(Number));
        for (var stretch = facts.Claim.Start / Stretch; stretch <= facts.Claim.End / Stretch; stretch++)
        {
            if (!stretches.TryGetValue(stretch, out var here))
                stretches[stretch] = here = [];
            if (here.Count < 16)
                here.Add(facts.Claim);
        }
    }

    /// <summary>"Killed in a stampede": not by what the happening is called, nor by what did it or it was done with.</summary>
    public bool HasAnotherCauseThan(ClaimRecord claim) => claim.Arguments
        .Where(a => a.Role == "cause")
        .Select(a => ContentWords.In(a.Text).ToList())
        .Any(cause => cause.Count > 0 && !cause.Exists(called.Contains));

    public bool Says(NumberSaid number) => numbers.Contains(Number(number));

    /// <summary>True where a claim of the happening shares its sentence with this one, as far as spans of clauses tell.</summary>
    public bool SharesSentenceWith(ClaimRecord claim) => Around(claim, 1).Any(c => c.Start < claim.End && claim.Start < c.End || Joined(Math.Max(c.Start, claim.Start) - Math.Min(c.End, claim.End)));

    /// <summary>Between clauses of one sentence stands a space or a conjunction; a full stop and a space make two.</summary>
    private static bool Joined(int gap) => gap is 1 or (>= 4 and <= 14);

    public static bool IsPerson(string key) => key.StartsWith("person/", StringComparison.Ordinal);

    public bool IsNear(ClaimRecord claim) => Around(claim, 1).Any(c => Math.Abs(c.Predicate.Start - claim.Predicate.Start) < Stretch);

    private IEnumerable<ClaimRecord> Around(ClaimRecord claim, int margin)
    {
        for (var stretch = claim.Start / Stretch - margin; stretch <= claim.End / Stretch + margin; stretch++)
        {
            foreach (var near in stretches.GetValueOrDefault(stretch) ?? [])
                yield return near;
        }
    }

    private static (string, decimal?, decimal?) Number(NumberSaid n) => (n.Role, n.Quantity.Min, n.Quantity.Max);

    private void AddTime(ClaimFacts facts)
    {
        if (facts.MonthDay is { } day && (facts.TimeIsSaid || facts.TimeIsBound))
            MonthDays.Add(day);
        if (facts.Time is not { } time)
            return;
        var better = Time is not { } known || (TimeIsBound && !facts.TimeIsBound) || (TimeIsBound == facts.TimeIsBound && IsSurer(facts, time, known));
        if (!better)
            return;
        Time = time;
        TimeIsSaid = facts.TimeIsSaid;
        TimeIsBound = facts.TimeIsBound;
    }

    private bool IsSurer(ClaimFacts facts, TimeRange time, TimeRange known) =>
        (facts.TimeIsSaid && !TimeIsSaid) || (facts.TimeIsSaid == TimeIsSaid && time.Length < known.Length);

    /// <summary>Compares by the document, then the first claim: the order of the collection.</summary>
    public string SmallestMember => claims.Count > 0 ? claims[0].Claim.Id : Document.Id;

    public ZoneKind? BestZone => claims.Count == 0 ? null : claims.Min(c => c.Claim.Zone);
}
