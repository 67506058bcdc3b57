using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>Decides about events once more and keeps what was weighed; the decisions are those of <see cref="EventFinder"/>.</summary>
internal sealed class EventDecisions
{
    private readonly List<Happening> happenings;
    private readonly List<Story> stories;
    private readonly AcrossDocuments across;
    private readonly IReadOnlyList<DocumentView> documents;
    private readonly WithinDocument within;
    private readonly Dictionary<string, int> topOfClaim = new(StringComparer.Ordinal);
    private readonly List<(int A, int B)> pairs;

    /// <param name="events">All events of the report.</param>
    public EventDecisions(IReadOnlyList<DocumentView> documents, Gazetteer gazetteer, IReadOnlyList<EventRecord> events)
    {
        this.documents = documents;
        within = new WithinDocument(gazetteer);
        (happenings, stories, across) = EventFinder.Prepare(documents, gazetteer);
        pairs = [.. Blocking.Pairs(happenings, stories)];
        var tops = events.Where(e => e.PartOf is null).Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
        foreach (var happened in events)
        {
            foreach (var claim in happened.Claims)
                topOfClaim[claim] = tops[happened.PartOf ?? happened.Id];
        }
    }

    /// <summary>Why a claim belongs to its happening within its document; null for claims of what may be, which make none.</summary>
    public Decision? Placement(ClaimRecord claim)
    {
        var placements = new List<Placement>();
        within.Group(documents.First(d => d.Id == claim.Document), placements);
        return placements.Find(p => p.Claim.Id == claim.Id) is { } placement ? Written(placement) : null;
    }

    /// <summary>The comparisons over documents that joined an event's happenings, the surest first.</summary>
    public IEnumerable<Decision> Joins(EventRecord happened)
    {
        var members = Members(happened);
        var joined = new Union(happenings.Count);
        foreach (var (a, b, sum) in Compared(pairs.Where(p => members.Contains(p.A) && members.Contains(p.B))))
        {
            if (sum.IsRuledOut || sum.Total < Threshold(a, b) || joined.Same(a, b))
                continue;
            joined.Join(a, b);
            yield return Written(a, b, sum, "one event");
        }

        foreach (var (a, b, sum) in Compared(members.SelectMany(a => members.Where(b => a < b).Select(b => (a, b)))))
        {
            if (!SideHappenings.MayBeOne(sum) || joined.Same(a, b))
                continue;
            joined.Join(a, b);
            yield return Written(a, b, sum, "one event: told beside one happening", EventWeights.Of("across-side-threshold"));
        }
    }

    /// <summary>What was nearest to the event and stayed out of it.</summary>
    public IEnumerable<Decision> KeptApart(EventRecord happened)
    {
        var members = Members(happened);
        return Compared(pairs.Where(p => members.Contains(p.A) != members.Contains(p.B)))
            .Where(p => !p.Sum.IsRuledOut)
            .Take(1)
            .Select(p => Written(p.A, p.B, p.Sum, p.Sum.Total < Threshold(p.A, p.B) ? "two events" : "two events: others of the two groups exclude each other"));
    }

    /// <summary>As <see cref="HappeningGroup.LeastNearness"/>, for two happenings that stand alone.</summary>
    private int Threshold(int a, int b) => (happenings[a].IsMain && happenings[b].IsMain ? WeightScope.Main : WeightScope.Passing).Of("threshold");

    private HashSet<int> Members(EventRecord happened)
    {
        var top = happened.Claims.Select(c => topOfClaim.GetValueOrDefault(c, -1)).FirstOrDefault(-1);
        return [.. Enumerable.Range(0, happenings.Count).Where(i => happenings[i].Claims.Count > 0
            ? top >= 0 && topOfClaim.GetValueOrDefault(happenings[i].Claims[0].Claim.Id, -1) == top
            : happenings[i].Document.Records.Document.MainEvent == (happened.PartOf ?? happened.Id))];
    }

    private IEnumerable<(int A, int B, PointSum Sum)> Compared(IEnumerable<(int A, int B)> among) => among
        .Select(p => (p.A, p.B, Sum: across.Compare(happenings[p.A], happenings[p.B], keepReasons: true)))
        .OrderByDescending(p => p.Sum.Total).ThenBy(p => p.A).ThenBy(p => p.B);

    private Decision Written(int a, int b, PointSum sum, string outcome, int? threshold = null) =>
        new(Label(happenings[a]), Label(happenings[b]), Steps(sum), threshold ?? Threshold(a, b), outcome);

    private static string Label(Happening happening) =>
        happening.Claims.Count > 0 ? Label(happening.Claims[0].Claim) : happening.Document.Records.Document.Headline ?? happening.Document.Id;

    private static string Label(ClaimRecord claim) => $"{claim.Document} {claim.Start}-{claim.End} \"{claim.Predicate.Text}\"";

    private static Decision Written(Placement placement)
    {
        if (placement is not { Nearest: { } nearest, Sum: { } sum })
            return new Decision(Label(placement.Claim), "the happenings before it", [], null, "a happening of its own: none before it in the document can be this one");
        var outcome = sum.Total >= placement.Threshold ? "one happening" : "a happening of its own: the nearest is too far";
        return new Decision(Label(placement.Claim), Label(nearest), Steps(sum), placement.Threshold, outcome);
    }

    private static List<DecisionStep> Steps(PointSum sum)
    {
        var steps = new List<DecisionStep>();
        var total = 0;
        foreach (var (name, points, _) in sum.Reasons)
            steps.Add(new DecisionStep(name, EventWeights.Meaning(name), points, total += points));
        return steps;
    }
}
