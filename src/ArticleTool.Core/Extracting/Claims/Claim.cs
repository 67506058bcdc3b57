using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>What is said to have happened.</summary>
/// <param name="Span">The clause, or the sentence.</param>
/// <param name="Type">From the event lexicon: <c>attack</c>, <c>casualty</c> …</param>
/// <param name="Attribution">Index of the attribution that it is the content of; null where the article itself asserts it.</param>
/// <param name="Confidence">Probability, 0 to 1.</param>
/// <param name="Rule">Line of <c>Knowledge/claims/events.txt</c> that it was made by, from 1.</param>
public sealed record Claim(
    TextSpan Span,
    int Sentence,
    string Type,
    Predicate Predicate,
    Polarity Polarity,
    Modality Modality,
    int? Attribution,
    IReadOnlyList<Argument> Arguments,
    ClaimTime? Time,
    IReadOnlyList<ClaimQuantity> Quantities,
    double Confidence,
    int Rule = 0);

public sealed record Predicate(string Lemma, TextSpan Span);

/// <param name="Role"><c>agent</c>, <c>patient</c>, <c>target</c>, <c>instrument</c>, <c>place</c>, <c>topic</c> …</param>
/// <param name="Chain">The argument's chain of mentions.</param>
/// <param name="Inherited">True for a place that is not said of the event itself: that of what was hit or caused it, or of the discourse.</param>
public sealed record Argument(string Role, TextSpan Span, int? Chain, bool Inherited = false);

/// <param name="Times">Indices of the time expressions.</param>
/// <param name="Inherited">True where the time was taken over from the discourse.</param>
/// <param name="Extent">Where it did not happen at one of the times but since, until or from one to another.</param>
public sealed record ClaimTime(IReadOnlyList<int> Times, string? From, string? To, bool Inherited, TimeExtent? Extent = null);

/// <param name="Role"><c>killed</c>, <c>launched</c>, <c>amount</c> …</param>
/// <param name="Quantity">Index of the quantity.</param>
public sealed record ClaimQuantity(string Role, int Quantity);
