using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Parsing;

/// <summary>Names the relation of an arc about to be made.</summary>
internal sealed class RelationChooser(IReadOnlyList<string> relations, WeightTable weights)
{
    private readonly string[] relations = [.. relations.Select(string.Intern)];

    /// <summary>Class names.</summary>
    public IReadOnlyList<string> Relations => relations;

    public int Choose(ParserState state, in SentenceView view, Transition transition)
    {
        Span<uint> features = stackalloc uint[RelationFeatures.Count];
        Span<short> scores = stackalloc short[weights.Width];
        var (head, dependent) = state.Arc(transition);
        RelationFeatures.OfArc(state, view, head, dependent, features);
        scores.Clear();
        weights.AddTo(features, scores);
        return Scores.Best(scores, relations.Length);
    }
}
