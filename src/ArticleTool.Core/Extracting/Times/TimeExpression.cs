using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Times;

/// <summary>A time expression with what its words say and, where that is known, when it is.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Value">TIMEX3 value, with <c>X</c> for what is not known; null where it has none.</param>
/// <param name="Mod">TIMEX3 modifier: <c>START</c>, <c>APPROX</c> …</param>
/// <param name="From">ISO 8601, inclusive; with UTC offset where the zone is known; null where it is not on the calendar.</param>
/// <param name="To">ISO 8601, exclusive.</param>
/// <param name="Anchor">What it was resolved from: <c>published</c>, or the index of another time as text; null for neither.</param>
public sealed record TimeExpression(
    TextSpan Span,
    int Sentence,
    TimeType Type,
    string? Value,
    string? Mod,
    LocalTime Local,
    string? From,
    string? To,
    TimeAnchor? Anchor);

/// <summary>What the words alone say; see <see cref="LocalTimeRecord"/>.</summary>
public sealed record LocalTime(string? Value, TimeAnchor? Reference, string? Shift, string? Tense);

/// <param name="Time">Index of the other time expression; null for the date of publication.</param>
public readonly record struct TimeAnchor(int? Time)
{
    public static TimeAnchor Published => default;
}

/// <param name="Value">ISO 8601, as precise as known.</param>
/// <param name="Why">One sentence: how it is known.</param>
public sealed record PublicationDate(string Value, PublishedFrom From, string Why);
