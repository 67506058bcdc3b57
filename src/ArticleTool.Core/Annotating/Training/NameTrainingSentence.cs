using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Training;

/// <summary>A sentence whose names are known.</summary>
/// <param name="Tokens">In the sentence's own text.</param>
public sealed record NameTrainingSentence(string Text, IReadOnlyList<TextSpan> Tokens, IReadOnlyList<NameTrainingSpan> Names);

/// <param name="Type">Null for a name of a type that is not learnt: nothing is said about its tokens.</param>
public readonly record struct NameTrainingSpan(TextSpan Span, MentionType Type);
