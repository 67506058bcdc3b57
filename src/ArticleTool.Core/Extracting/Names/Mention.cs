using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Names;

/// <summary>A place in the text that refers to somebody or something.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Chain">Number of its chain of coreferring mentions in this document, from 0.</param>
/// <param name="Title">The title that stands before the name: <c>Gen.</c>.</param>
/// <param name="ActsAs">The organisation that a place name stands for: "Tehran said".</param>
/// <param name="Confidence">Probability, 0 to 1.</param>
/// <param name="Known">Key of the name-list entry it matched.</param>
public sealed record Mention(
    TextSpan Span,
    int Sentence,
    MentionType Type,
    MentionKind Kind,
    int Chain,
    string? Title,
    string? ActsAs,
    double Confidence,
    string? Known);
