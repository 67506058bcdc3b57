using ArticleTool.Reconciling.Entities;
using ArticleTool.Reconciling.Events;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Findings;

/// <summary>One claim, read for its values.</summary>
internal sealed class ClaimReading(ClaimFacts facts, DocumentView document, Origins origins, IReadOnlySet<string> affirmed)
{
    /// <summary>In words; longer descriptions make no readable question.</summary>
    private const int MostOfDeed = 8;

    private readonly ClaimRecord claim = facts.Claim;
    private readonly AttributionRecord? attribution = document.Attribution(facts.Claim.Attribution);
    private readonly IReadOnlyList<Origin> said = origins.Of(facts, document);

    public ClaimFacts Facts => facts;

    private SlotGroup Convict => SlotGroup.OfPatient(claim, origins.NameOf);

    /// <summary>By the speaker or by the sentence; what is denied is negated, so both together deny once.</summary>
    private bool Denies => attribution?.Stance == Stance.Denies || claim.Polarity == Polarity.Negated;

    /// <summary>The number a claim gives. "Iraq and Australia said none of their personnel were hurt": each of its own.</summary>
    public IEnumerable<SaidValue> Number(NumberSaid number)
    {
        var quantity = number.Quantity;
        if (quantity.Kind is QuantityKind.Ordinal or QuantityKind.Age || (quantity.Min is null && quantity.Max is null))
            return [];
        var none = quantity.Max == 0;
        if (none && claim.Arguments.Any(a => a.Role == "patient" && IsOfSomePlace(a)))
            return [];
        var slot = SlotKnowledge.SlotOf(number.Role, claim.Predicate.Lemma);
        var group = SlotGroup.Of(slot, quantity, claim, origins.NameOf);
        var text = TextOf(quantity);
        var value = Value(slot, group.Group, text) with
        {
            Of = group.Name,
            IsTentative = claim.Modality == Modality.Possible || ValueWords.IsSuspected(text),
            Number = new NumberRange(quantity.Min, quantity.Max, quantity.MinOpen, quantity.MaxOpen),
            Unit = quantity.Unit ?? (SlotKnowledge.CountsPeople(slot) ? CountedGroups.Person : null),
            Qualifiers = [.. Qualifiers(quantity)],
            Short = none ? "none" : quantity is { Kind: QuantityKind.Count, Bound: not Bound.Vague } ? quantity.Text : text,
        };
        if (slot == Directions.Slot && Directions.Of(claim.Predicate.Lemma) is { } up)
            value = value with { Number = up ? value.Number : Directions.Below(value.Number!.Value), Text = Directions.Told(up, value.Text), Short = Directions.Told(up, value.Short) };
        // "None were killed" says zero once, however many negations it is written with.
        var plain = none ? value with { Denies = false, Stance = Stance.Asserts } : value;
        return ValueWords.CountsOwn(quantity.Of?.Text) ? [.. said.Select(o => OfItsOwn(plain, o)).DistinctBy(v => v.Group)] : [plain];
    }

    /// <summary>What a country or an organisation counts among its own is a group of its own, and a party speaks.</summary>
    private static SaidValue OfItsOwn(SaidValue value, Origin owner) => owner.Kind == OriginKind.Body && owner.Key.IndexOf('/', StringComparison.Ordinal) is var slash && !owner.Key.StartsWith("body/", StringComparison.Ordinal)
        ? value with { Group = $"{value.Group}/{owner.Key[(slash + 1)..]}", Origins = [owner with { Party = true }] }
        : value;

    /// <summary>"Nobody was hurt" is zero; "no word on casualties" is not known.</summary>
    public IEnumerable<SaidValue> Outcomes()
    {
        if (claim.Modality != Modality.Unknown && claim.Polarity != Polarity.Negated)
            yield break;
        // "He denied killing anyone": nobody says how many.
        if (attribution?.Stance == Stance.Denies && claim.Modality != Modality.Unknown)
            yield break;
        var unknown = claim.Modality == Modality.Unknown;
        var sufferer = claim.Arguments.FirstOrDefault(a => a.Role == "patient");
        // "The mayor was not hurt" counts nobody else.
        if (!unknown && (sufferer?.Entity is not null || IsOfSomePlace(sufferer)))
            yield break;
        foreach (var slot in SlotKnowledge.SlotsOf(claim.Predicate.Lemma.ToLowerInvariant()))
        {
            yield return Value(slot, CountedGroups.ClassOf(sufferer?.Text ?? "") ?? CountedGroups.Person, unknown ? claim.Predicate.Text : "no " + claim.Predicate.Text) with
            {
                Short = unknown ? claim.Predicate.Text : "none",
                Number = unknown ? null : new NumberRange(0, 0, false, false),
                Unit = unknown ? null : "person",
                Denies = false,
                Stance = Stance.Asserts,
            };
        }
    }

    /// <summary>What is no quantity: the years of a sentence, the score of a match.</summary>
    public IEnumerable<SaidValue> Measures(string eventType)
    {
        if (ValueWords.Sentence(claim, document) is { } sentence)
            yield return Value("sentence", Convict.Group, sentence.Text) with { Number = sentence.Years, Unit = sentence.Unit, Of = Convict.Name };
        if (claim.Type == "sport" && eventType == "sport" && claim.Modality == Modality.Actual && ValueWords.Score(claim) is { } score)
            yield return Value("score", null, score) with { Words = score };
    }

    /// <summary>"Nobody in the capital was hurt" does not count those outside it.</summary>
    private static bool IsOfSomePlace(ArgumentRecord? sufferer) => sufferer is not null && ValueWords.IsOfSomePlace(sufferer.Text);

    public IEnumerable<SaidValue> Responsibility()
    {
        if (claim.Type != "responsibility")
            yield break;
        var blamed = facts.Actors.Where(a => a.Role == "target").ToList();
        var claimants = blamed.Count > 0 ? blamed : facts.Actors.Where(a => a.Role == "agent").ToList();
        foreach (var actor in claimants.Where(a => a.IsEntity).DistinctBy(a => a.Key))
            yield return OfEntity("responsibility", actor.Key, actor.Text) with { Of = Deed() };
        // "No group has claimed responsibility" leaves it open; "the ministry denied the claim" says nothing of who it was.
        if (!claimants.Exists(a => a.IsEntity) && (claim.Modality == Modality.Unknown || (claim.Polarity == Polarity.Negated && claimants.TrueForAll(a => ValueWords.IsNobody(a.Text)))))
            yield return Value("responsibility", null, claim.Predicate.Text) with { Denies = false, Stance = Stance.Asserts };
    }

    /// <summary>"Two suicide bombings": what somebody is responsible for, where a few words say it.</summary>
    private string? Deed() => claim.Arguments.FirstOrDefault(a => a.Role == "topic" && NameFolding.Words(a.Text) is { Length: <= MostOfDeed } words && words[^1] is not ("it" or "this" or "that" or "them"))?.Text;

    /// <summary>Who did it to whom, where and when, from the claims that name the event itself.</summary>
    public IEnumerable<SaidValue> Circumstances(string eventType)
    {
        // Who plans something, or may do it, is not who did it.
        if (claim.Type != eventType || !EventTypes.IsKernel(eventType) || claim.Modality is Modality.Planned or Modality.Possible)
            yield break;
        // "We are not looking to start a war" denies nothing that anybody said.
        if (claim.Polarity == Polarity.Negated && attribution?.Stance != Stance.Denies && !(claim.Modality == Modality.Actual && affirmed.Contains(claim.Predicate.Lemma)))
            yield break;
        var doers = facts.Actors.Where(a => a is { IsEntity: true, IsHead: true, Role: "agent" }).Select(a => (a.Key, a.Text)).Concat(Deniers()).ToList();
        // "Won 58 seats" is not "won".
        var tells = SlotKnowledge.IsToldBy("agent", claim.Type, claim.Predicate.Lemma) && !claim.Quantities.Any(q => q.Role is "seats" or "votes");
        foreach (var (key, text) in doers.Where(_ => tells))
            yield return OfEntity("agent", key, text);
        // Who denies having done it does not deny that it was done; where nobody is named who did it, that it was done is denied.
        if (!Denies || doers.Count == 0)
        {
            foreach (var actor in facts.Actors.Where(a => a is { IsEntity: true, IsHead: true, Role: "target" }))
                yield return OfEntity("target", actor.Key, actor.Text);
        }

        if (Denies)
            yield break;
        foreach (var place in claim.Arguments.Where(a => a is { Role: "place", Inherited: false, Entity: not null }))
            yield return OfEntity("place", place.Entity!, place.Text);
        if (facts is { TimeIsSaid: true, Time: { IsDay: true } time })
            yield return Value("time", null, TimeText()) with { Time = time.Days() };
    }

    /// <summary>"The militia denied that it had attacked": it is the militia.</summary>
    private IEnumerable<(string Key, string Text)> Deniers() =>
        attribution is { Stance: Stance.Denies, Sources: [{ Entity: { } denier, Text: var text }] } && facts.Actors.FirstOrDefault(a => a.Role == "agent") is { IsEntity: false, Text: { Length: <= 4 } }
            ? [(denier, text)]
            : [];

    /// <summary>By the name that the collection knows it by: the article's own word may be "it", "the group" or "Israeli".</summary>
    private SaidValue OfEntity(string slot, string entity, string text)
    {
        var name = origins.NameOf(entity) ?? text;
        return Value(slot, null, name) with { Entity = entity, Short = ValueWords.HasArticle(text, name) ? "the " + name : name };
    }

    /// <summary>The words that say the day: not the "eight years" that somebody got on it.</summary>
    private string TimeText() => claim.Time!.Times.Select(document.Time).OfType<TimeRecord>().Where(t => t.Type is TimeType.Date or TimeType.Time).Select(t => t.Text).FirstOrDefault() ?? claim.Time.From!;

    private SaidValue Value(string slot, string? group, string text) => new(
        slot, group, text, null, null, null, null, Denies, Denies ? Stance.Denies : attribution?.Stance == Stance.Confirms ? Stance.Confirms : Stance.Asserts,
        claim.Modality == Modality.Possible, [], facts, document, said);

    private IEnumerable<string> Qualifiers(QuantityRecord quantity) => quantity.Of is not { } of ? [] : document
        .MentionsIn(of.Start, of.End)
        .Where(m => m.Kind == MentionKind.Name)
        .Select(m => m.Entity)
        .OfType<string>()
        .Order(StringComparer.Ordinal);

    /// <summary>The article's own words from the number to what it counts: "dozens of houses".</summary>
    private string TextOf(QuantityRecord quantity)
    {
        if (quantity.Of is not { } of || of.Start < quantity.End)
            return quantity.Text;
        return claim.Start <= quantity.Start && of.End <= claim.End
            ? CodePoints.Slice(claim.Text, quantity.Start - claim.Start, of.End - claim.Start)
            : $"{quantity.Text} {of.Text}";
    }
}
