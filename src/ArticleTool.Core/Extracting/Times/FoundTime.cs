using ArticleTool.Extracting.Times.Grammar;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Times;

/// <summary>A reading with its place in the article.</summary>
/// <param name="Tense">Of its clause, where it is of use.</param>
/// <param name="Before">The few characters in front of it.</param>
internal sealed record FoundTime(TextSpan Span, int Sentence, ZoneKind Zone, TimeReading Reading, string? Tense, string Before)
{
    /// <summary>A caption and a related headline tell of other days: nothing counts from them.</summary>
    public bool Anchors => Zone is ZoneKind.Body or ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Dateline or ZoneKind.Heading or ZoneKind.QuotedDocument;

    /// <summary>The happening that it was resolved by; null for none.</summary>
    public Dating.KnownHappening? Happening { get; init; }

    /// <summary>A photograph's caption or its credit line.</summary>
    public bool IsCaption => Zone is ZoneKind.Caption or ZoneKind.Credit;
}
