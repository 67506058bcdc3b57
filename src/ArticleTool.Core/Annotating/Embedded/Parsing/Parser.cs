using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Parsing;

/// <summary>
/// Hangs each token below its head in two steps for each token, greedily: first which transition, then, for an arc, which
/// relation. Time is linear in the sentence's length.
/// </summary>
internal sealed class Parser(IReadOnlyList<string> relations, TripleTable transitions, WeightTable relationWeights)
{
    private readonly string[] relations = [.. relations.Select(string.Intern)];

    public IReadOnlyList<string> Relations => relations;

    /// <param name="state">Room to work in; holds the tree afterwards.</param>
    public void Parse(ReadOnlySpan<Lexeme> words, ReadOnlySpan<byte> tags, ParserState state)
    {
        var view = new SentenceView(words, tags);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<uint> arcFeatures = stackalloc uint[RelationFeatures.Count];
        Span<short> scores = stackalloc short[relationWeights.Width];
        state.Start(words.Length);
        while (!state.IsFinal)
        {
            var transition = Choose(state, view, features);
            if (transition == Transition.Shift)
            {
                state.Shift();
                continue;
            }

            var (head, dependent) = state.Arc(transition);
            RelationFeatures.OfArc(state, view, head, dependent, arcFeatures);
            state.Attach(transition, Relation(arcFeatures, scores));
        }
    }

    private Transition Choose(ParserState state, in SentenceView view, Span<uint> features)
    {
        // The first and last steps leave no choice.
        if (state.Depth == 0)
            return Transition.Shift;
        if (state.Next == state.Count)
            return state.Depth > 1 ? Transition.Right : Transition.Left;
        ParserFeatures.OfState(state, view, features);
        var (shift, left, right) = transitions.Sum(features);
        if (state.Depth > 1 && right > left && right > shift)
            return Transition.Right;
        return left > shift ? Transition.Left : Transition.Shift;
    }

    private int Relation(ReadOnlySpan<uint> features, Span<short> scores)
    {
        scores.Clear();
        foreach (var feature in features)
            relationWeights.AddTo(feature, scores);
        return Scores.Best(scores, relations.Length);
    }
}
