using ArticleTool.Reconciling.Events;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Findings;

/// <summary>One report of one answer to a slot. Exactly one of number, entity, time and words is set, or none where it is said to be not known.</summary>
/// <param name="Group">The class counted; null where the slot has none.</param>
/// <param name="Qualifiers">Entities that narrow the group: "three U.S. soldiers" and "two Iraqi soldiers" are no rivals.</param>
/// <param name="IsTentative">Feared or expected: it contradicts nothing.</param>
internal sealed record SaidValue(
    string Slot,
    string? Group,
    string Text,
    NumberRange? Number,
    string? Unit,
    string? Entity,
    TimeRange? Time,
    bool Denies,
    Stance Stance,
    bool IsTentative,
    IReadOnlyList<string> Qualifiers,
    ClaimFacts Facts,
    DocumentView Document,
    IReadOnlyList<Origin> Origins)
{
    /// <summary>The value as a sentence has it that has said what is counted: "more than 40" for more than 40 people.</summary>
    public string Short { get; init; } = Text;

    /// <summary>A value that is told by its words alone, in one spelling: the score of a match, "3-1".</summary>
    public string? Words { get; init; }

    /// <summary>Whose or what the value is, where the group says so: "Laura Hale", "the profit".</summary>
    public string? Of { get; init; }

    public bool IsUnknown => Number is null && Entity is null && Time is null && Words is null;

    /// <summary>Equal for reports of one value; tells people what the value is.</summary>
    public string Key => (Denies ? "not " : "") + Plain();

    /// <summary>Of people the class: 45 demonstrators and 45 protesters are one value.</summary>
    private string? Counted => Number is not null && SlotKnowledge.CountsOneClass(Slot) ? Group : Unit;

    private string Plain()
    {
        if (Number is { } n)
            return (n.IsPoint ? $"{Written(n.Min)}" : $"{(n.MinOpen ? ">" : "")}{Written(n.Min)}..{(n.MaxOpen ? "<" : "")}{Written(n.Max)}") + (Counted is null ? "" : " " + Counted);
        if ((Entity ?? Words) is { } said)
            return said;
        return Time is { } t ? $"{t.FromDay()}..{t.ToDay()}" : "unknown";
    }

    // 3.0 and 3 are one number, and one key.
    private static string Written(decimal? number) => number is { } n ? ShortestDecimal.Of(n).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
}
