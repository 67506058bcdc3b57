using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>A number in the text with its hedge, read as an interval.</summary>
/// <param name="Span">The number with its hedge: <c>more than a dozen</c>.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Of">The counted phrase: <c>ballistic missiles</c>.</param>
/// <param name="Unit">Canonical: <c>missile</c>, <c>person</c>, <c>km</c>, <c>USD</c>, <c>percent</c>.</param>
/// <param name="Value">The number said.</param>
public sealed record Quantity(
    TextSpan Span,
    int Sentence,
    TextSpan? Of,
    string? Unit,
    QuantityKind Kind,
    Bound Bound,
    decimal? Value,
    Interval Interval);
