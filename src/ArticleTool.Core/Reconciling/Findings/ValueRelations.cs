using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>How two values of one finding stand to each other.</summary>
internal sealed class ValueRelations(Affiliations affiliations, Gazetteer gazetteer)
{
    /// <summary>From <paramref name="a"/> to <paramref name="b"/>: <c>Refines</c> says that a is the more precise.</summary>
    public Relation Between(SaidValue a, SaidValue b)
    {
        if (a.IsUnknown || b.IsUnknown)
            return Relation.Incomparable;
        if (a.Denies != b.Denies)
            return Agree(a, b) ? Relation.Disjoint : Relation.Incomparable;
        return Plain(a, b);
    }

    /// <summary>Whether two values speak of one thing, whatever is said of it.</summary>
    public bool Agree(SaidValue a, SaidValue b) => Plain(a, b) is Relation.Equal or Relation.Refines or Relation.Overlaps || Plain(b, a) == Relation.Refines;

    private Relation Plain(SaidValue a, SaidValue b)
    {
        if (a.Number is { } numberA && b.Number is { } numberB)
            return Numbers(a, numberA, b, numberB);
        if (a.Time is { } timeA && b.Time is { } timeB)
            return Times(timeA, timeB);
        if (a.Words is { } wordsA && b.Words is { } wordsB)
            return wordsA == wordsB ? Relation.Equal : Relation.Disjoint;
        return a.Entity is { } entityA && b.Entity is { } entityB ? Entities(a.Slot, entityA, entityB) : Relation.Incomparable;
    }

    private Relation Numbers(SaidValue a, NumberRange numberA, SaidValue b, NumberRange numberB)
    {
        if (a.Unit != b.Unit && a.Unit is not null && b.Unit is not null && !SlotKnowledge.CountsOneClass(a.Slot))
            return Relation.Incomparable;
        if (numberA == numberB)
            return Relation.Equal;
        if (numberB.Contains(numberA))
            return Relation.Refines;
        if (numberA.Meets(numberB))
            return Relation.Overlaps;
        return Comparable(a, b) ? Relation.Disjoint : Relation.Incomparable;
    }

    /// <summary>Numbers of narrower groups, other places or other days are no rivals.</summary>
    private bool Comparable(SaidValue a, SaidValue b)
    {
        if (!a.Qualifiers.SequenceEqual(b.Qualifiers) && a.Qualifiers.Count > 0 && b.Qualifiers.Count > 0)
            return false;
        if (a.Facts is { TimeIsSaid: true, Time: { } timeA } && b.Facts is { TimeIsSaid: true, Time: { } timeB } && timeA.Gap(timeB) > TimeRange.Day)
            return false;
        var (placesA, placesB) = (a.Facts.Places, b.Facts.Places);
        return placesA.Count == 0 || placesB.Count == 0 || placesA.Any(p => placesB.Any(q => gazetteer.Meet(p, q)));
    }

    private static Relation Times(TimeRange a, TimeRange b)
    {
        if (a == b)
            return Relation.Equal;
        if (b.Contains(a))
            return Relation.Refines;
        // Evening and time zones move a report by a day.
        return a.Gap(b) > TimeRange.Day ? Relation.Disjoint : Relation.Overlaps;
    }

    /// <summary>Several can be hit, and several can do it; but two countries or two claimants exclude each other.</summary>
    private Relation Entities(string slot, string a, string b)
    {
        if (a == b)
            return Relation.Equal;
        if (affiliations.Belongs(a, b))
            return Relation.Refines;
        if (affiliations.Belongs(b, a))
            return Relation.Incomparable;
        var exclusive = slot == "responsibility" || (slot == "agent" && gazetteer.IsCountry(a) && gazetteer.IsCountry(b));
        return exclusive ? Relation.Disjoint : Relation.Incomparable;
    }
}
