namespace ArticleTool.Reconciling.Findings;

/// <summary>Whether one value replaces another in time: the report says so, or the same source gives another figure later, or a toll has grown overnight.</summary>
internal sealed class Revision(OriginTable origins)
{
    public bool Replaces(FoundValue later, FoundValue earlier) =>
        later.Said.Any(a => earlier.Said.Any(b => Replaces(a, b)))
        // What somebody still says on the same day has not been outgrown.
        || (earlier.Said.All(b => later.Said.Any(a => Order(a, b) > 0)) && later.Said.Any(a => earlier.Said.Any(b => HasGrown(a, b))));

    /// <summary>"At least four" on one day, and "the toll rose to six" on the next: nothing was wrong, but the toll has grown.</summary>
    public bool Raises(FoundValue later, FoundValue earlier) =>
        SlotKnowledge.Grows(later.First.Slot)
        && earlier.First.Number is { Max: null, Min: { } before } && later.First.Number is { Min: { } after } && after > before
        && later.Said.All(a => earlier.Said.All(b => Order(a, b) > 0 && OvernightOrMore(a, b)))
        && later.Said.Any(SaysRevised);

    private bool Replaces(SaidValue a, SaidValue b)
    {
        if (a.Number is not { } after || b.Number is not { } before)
            return false;
        var order = Order(a, b);
        if (order < 0)
            return false;
        var grown = before.LiesBelow(after);
        // That shares rose revises no report of how they fell.
        if (a.Slot == Directions.Slot)
            return order > 0 && HaveOneOrigin(a, b);
        if (grown ? SaysRevised(a) : order > 0 && SlotKnowledge.SaysRevised(a.Facts.Claim.Text, up: false))
            return true;
        return order > 0 && HaveOneOrigin(a, b);
    }

    private bool HaveOneOrigin(SaidValue a, SaidValue b) => a.Origins.Any(o => b.Origins.Any(p => origins.Rival(o) == origins.Rival(p)));

    /// <summary>A toll that is higher the day after, whoever gives it.</summary>
    private static bool HasGrown(SaidValue a, SaidValue b) =>
        a.Number is { } after && b.Number is { } before && before.LiesBelow(after) && SlotKnowledge.Grows(a.Slot) && Order(a, b) > 0 && OvernightOrMore(a, b);

    /// <summary>In its own words or in the article's headline.</summary>
    private static bool SaysRevised(SaidValue value) =>
        SlotKnowledge.SaysRevised(value.Facts.Claim.Text, up: true) || (value.Document.Records.Document.Headline is { } headline && SlotKnowledge.SaysRevised(headline, up: true));

    private static bool OvernightOrMore(SaidValue a, SaidValue b) =>
        a.Document.Published!.Value.From / TimeRange.Day > b.Document.Published!.Value.From / TimeRange.Day;

    /// <summary>Positive where the first was published later, 0 where that is not known.</summary>
    private static int Order(SaidValue a, SaidValue b)
    {
        if (a.Document.Published is not { } first || b.Document.Published is not { } second || first.Overlaps(second))
            return 0;
        return first.From.CompareTo(second.From);
    }
}
