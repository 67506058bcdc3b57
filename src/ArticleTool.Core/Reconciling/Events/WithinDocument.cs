using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>Groups one document's claims into happenings: the kernels first (an attack, a vote), then their parts (the dead, a reaction).</summary>
internal sealed class WithinDocument(Gazetteer gazetteer)
{
    /// <summary>A document with more happenings than this compares a claim with the first and the latest of them only.</summary>
    private const int Compared = 24;

    /// <summary>In characters.</summary>
    private const int Lead = 250;

    /// <param name="placements">Where each claim's decision is to be kept, for whoever asks why.</param>
    public List<Happening> Group(DocumentView document, List<Placement>? placements = null)
    {
        var facts = document.Records.Claims.Where(IsSaidToBe).Select(c => ClaimFacts.Of(c, document, gazetteer)).ToList();
        var happenings = new List<Happening>();
        foreach (var claim in facts.Where(f => EventTypes.IsKernel(f.Claim.Type)))
            Place(claim, happenings, document, placements);
        foreach (var claim in facts.Where(f => !EventTypes.IsKernel(f.Claim.Type)).OrderByDescending(f => EventTypes.Rank(f.Claim.Type)))
            Place(claim, happenings, document, placements);
        return happenings;
    }

    /// <summary>What might be, what somebody wants and what somebody thinks has not happened.</summary>
    private static bool IsSaidToBe(ClaimRecord claim) =>
        claim.Modality is not (Modality.Hypothetical or Modality.Opinion or Modality.Threatened)
        && claim.Zone is not (ZoneKind.Related or ZoneKind.Boilerplate or ZoneKind.Comment);

    private void Place(ClaimFacts claim, List<Happening> happenings, DocumentView document, List<Placement>? placements)
    {
        Happening? best = null;
        Placement? nearest = null;
        var threshold = EventWeights.Of(EventTypes.IsKernel(claim.Claim.Type) ? "within-threshold" : "within-part-threshold");
        var bestPoints = threshold - 1;
        foreach (var happening in Candidates(happenings))
        {
            var sum = Compare(claim, happening, keepReasons: placements is not null);
            if (placements is not null && !sum.IsRuledOut && (nearest is null || sum.Total > nearest.Sum!.Total))
                nearest = new Placement(claim.Claim, happening.Claims[0].Claim, sum, threshold);
            if (sum.IsRuledOut || sum.Total <= bestPoints)
                continue;
            (best, bestPoints) = (happening, sum.Total);
        }

        placements?.Add(nearest ?? new Placement(claim.Claim, null, null, threshold));
        if (best is null)
            happenings.Add(best = new Happening(document));
        best.Add(claim);
    }

    private static IEnumerable<Happening> Candidates(List<Happening> happenings) =>
        happenings.Count <= Compared ? happenings : happenings.Take(Compared / 2).Concat(happenings.TakeLast(Compared / 2));

    public PointSum Compare(ClaimFacts claim, Happening happening, bool keepReasons = false)
    {
        var sum = new PointSum(WeightScope.Within, keepReasons);
        Types(claim, happening, sum);
        if (!sum.IsRuledOut)
            Times(claim, happening, sum);
        if (sum.IsRuledOut)
            return sum;
        Places(claim, happening, sum);
        Actors(claim, happening, sum);
        if (happening.HasAnotherCauseThan(claim.Claim))
            sum.Add("cause-other");
        Position(claim, happening, sum);
        if (claim.Numbers.Any(happening.Says))
            sum.Add("number");
        return sum;
    }

    private static void Types(ClaimFacts claim, Happening happening, PointSum sum)
    {
        var type = claim.Claim.Type;
        if (type == happening.Type)
            sum.Add("type");
        else if (EventTypes.AreKin(type, happening.Type) && (!(EventTypes.IsKernel(type) && EventTypes.IsKernel(happening.Type)) || IsOneDeed(claim, happening)))
            sum.Add("kin");
        else
            sum.RuleOut("types");
        if (IsOfOthers(claim, happening))
            sum.RuleOut("somebody was");
    }

    /// <summary>"Gunmen stormed a school and abducted 31 pupils": one agent's doing, told in one breath.</summary>
    private static bool IsOneDeed(ClaimFacts claim, Happening happening) =>
        happening.SharesSentenceWith(claim.Claim) && claim.Actors.Any(a => a.Role == "agent" && happening.Agents.Contains(a.Key));

    /// <summary>"None of their troops were killed" does not speak of the killing of a general that the text has named; "nobody else was hurt" does.</summary>
    private static bool IsOfOthers(ClaimFacts claim, Happening happening) =>
        claim.Claim is { Type: "casualty", Polarity: Polarity.Negated }
        && !claim.Claim.Text.Contains(" else", StringComparison.Ordinal) && !claim.Claim.Text.Contains("other ", StringComparison.Ordinal)
        && !claim.Actors.Any(IsNamedPerson) && happening.Claims.Any(c => c.Claim.Polarity == Polarity.Affirmed && c.Actors.Any(IsNamedPerson));

    private static bool IsNamedPerson(Actor actor) => actor is { Role: "patient", IsEntity: true } && Happening.IsPerson(actor.Key);

    private static void Times(ClaimFacts claim, Happening happening, PointSum sum)
    {
        if (claim.Time is not { } time || happening.Time is not { } other)
        {
            if (claim is { TimeIsSaid: true, MonthDay: { } day } && happening.MonthDays.Count > 0 && !happening.MonthDays.Contains(day))
                sum.RuleOut("another day of the year");
            else if (claim is { TimeIsSaid: true, Time: not null })
                sum.Add("time-only");
            return;
        }

        var gap = time.Gap(other);
        if (claim.TimeIsSaid && happening.TimeIsSaid && gap > 0 && !(time.IsDay && other.IsDay && gap < TimeRange.Day / 2))
            sum.RuleOut("another time");
        else if (gap > 3 * TimeRange.Day)
            sum.RuleOut("another time");
        else if (claim.TimeIsSaid && happening.TimeIsSaid && time.IsDay && other.IsDay)
            sum.Add("day");
        else if (time.IsDay != other.IsDay)
            sum.Add("time-other");
    }

    private void Places(ClaimFacts claim, Happening happening, PointSum sum)
    {
        if (claim.Places.Count == 0 || happening.Places.Count == 0)
            return;
        // The place said first is where it was; "near the border with Syria" comes after "in Jordan".
        if (happening.Places.Any(q => gazetteer.Meet(claim.Places[0], q)))
            sum.Add("place");
        else if (claim.Places.Any(p => happening.Places.Any(q => gazetteer.Meet(p, q))))
            sum.Add("place-second");
        else if (claim.Places.All(p => happening.Places.All(q => gazetteer.Exclude(p, q))))
            sum.Add("place-other");
    }

    private static void Actors(ClaimFacts claim, Happening happening, PointSum sum)
    {
        Overlap(claim.Actors.Where(a => a.Role == "agent").ToList(), happening.Agents, "agent", sum, mayDiffer: EventTypes.HasSides(claim.Claim.Type));
        Overlap(claim.Actors.Where(a => a.Role is "patient" or "target").ToList(), happening.Affected, "affected", sum);
        if (happening.Lemmas.Contains(claim.Claim.Predicate.Lemma))
            sum.Add("lemma");
    }

    /// <summary>A description ("the attackers") neither meets nor excludes a name.</summary>
    private static void Overlap(List<Actor> actors, SortedSet<string> known, string weight, PointSum sum, bool mayDiffer = false)
    {
        if (actors.Exists(a => known.Contains(a.Key)))
            sum.Add(weight);
        else if (!mayDiffer && actors.Exists(a => a.IsEntity) && known.Any(k => k[0] != '~'))
            sum.Add(weight + "-other");
    }

    /// <summary>"this attack on the bases" is one that the text has told.</summary>
    private static bool PointsBack(string text) =>
        text.StartsWith("this ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("these ", StringComparison.OrdinalIgnoreCase);

    /// <summary>In the first sentences below the headline, which tell again what it tells.</summary>
    private static bool IsLead(ClaimRecord claim, DocumentView document) =>
        document.Records.Document.Zones.FirstOrDefault(z => z.Kind == ZoneKind.Body) is { } body && claim.Start >= body.Start && claim.Start < body.Start + Lead;

    private static void Position(ClaimFacts claim, Happening happening, PointSum sum)
    {
        var record = claim.Claim;
        if (happening.SharesSentenceWith(record))
            sum.Add("sentence");
        else if (happening.IsNear(record))
            sum.Add("near");
        if (happening.Claims[0].Claim.Zone == ZoneKind.Headline)
        {
            sum.Add("main");
            if (record.Type == happening.Type && happening.Lemmas.Contains(record.Predicate.Lemma) && IsLead(record, happening.Document))
                sum.Add("lead");
        }

        if (record.Type == happening.Type && PointsBack(record.Text))
            sum.Add("back");
    }
}

/// <summary>Why a claim joined a happening of its document, or began one of its own.</summary>
/// <param name="Nearest">The first claim of the happening that it fits best; null where every other is ruled out.</param>
/// <param name="Sum">What speaks for and against the two being one.</param>
internal sealed record Placement(ClaimRecord Claim, ClaimRecord? Nearest, PointSum? Sum, int Threshold);
