using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Parsing;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// Trains the parser on predicted tags with a dynamic oracle (Goldberg and Nivre 2012, 2013): the parser mostly follows
/// its own choices, right or wrong, and learns the best way on from where they lead.
/// </summary>
internal sealed class ParserTrainer
{
    private const int Cutoff = 3;
    private const int TransitionScale = 4;
    private const int FineScale = 4;
    private const int RelationScale = 6;

    private readonly KernelPerceptron transitions = new(Cutoff);
    private readonly Perceptron relations;
    private readonly string[] names;
    private readonly SeededOrder order = new(23);
    private readonly ParserState state = new();
    private readonly uint[] features = new uint[ParserFeatures.Count];
    private readonly uint[] arcFeatures = new uint[RelationFeatures.Count];

    private ParserTrainer(string[] names)
    {
        this.names = names;
        relations = new Perceptron(names.Length, 2);
    }

    public static ParserWeights Train(IReadOnlyList<TrainingSentence> sentences, SyntaxRounds rounds, Action<int> afterRound)
    {
        var kept = sentences.SelectMany(sentence => sentence.Relations).CountBy(name => name)
            .Where(pair => pair.Value >= 3).Select(pair => pair.Key).Order(StringComparer.Ordinal).Take(Attachment.NoRelation).ToArray();
        var trainer = new ParserTrainer(kept);
        var shuffled = sentences.Select(sentence => (sentence, GoldTree.Of(sentence.Heads))).ToArray();
        for (var round = 0; round < rounds.Greedy; round++)
        {
            trainer.order.Shuffle<(TrainingSentence, GoldTree)>(shuffled);
            foreach (var (sentence, tree) in shuffled)
                trainer.Learn(sentence, tree, round);
            afterRound(round);
        }

        // Steps a quarter as large as those that made the weights.
        trainer.transitions.Restart(FineScale);
        var relationWeights = trainer.relations.Average(RelationScale);
        var beam = new BeamTrainer(trainer.transitions, new RelationChooser(kept, new WeightTable(relationWeights)));
        for (var round = 0; round < rounds.Beam; round++)
        {
            trainer.order.Shuffle<(TrainingSentence, GoldTree)>(shuffled);
            foreach (var (sentence, tree) in shuffled)
                beam.Learn(sentence, tree);
            afterRound(rounds.Greedy + round);
        }

        return trainer.Average(FineScale);
    }

    private ParserWeights Average(int divisor) => new(names, transitions.Average(TransitionScale, divisor), relations.Average(RelationScale));

    private void Learn(TrainingSentence sentence, GoldTree tree, int round)
    {
        var view = new SentenceView(sentence.Words, sentence.PredictedTags);
        Span<int> scores = stackalloc int[3];
        state.Start(sentence.Words.Length);
        tree.Start();
        while (!state.IsFinal)
        {
            ParserFeatures.OfState(state, view, features);
            transitions.Score(features, scores);
            var predicted = BestOf(scores, _ => true);
            var right = BestOf(scores, transition => tree.Cost(state, transition) == 0) ?? predicted;
            if (right != predicted)
            {
                transitions.Change(features, (int)right!, 1);
                transitions.Change(features, (int)predicted!, -1);
            }

            transitions.Tick();
            // The first round stays near the right way; later ones see what mistakes lead to.
            Apply(sentence, view, tree, round > 0 && order.Below(10) < 9 ? predicted!.Value : right!.Value);
        }
    }

    private Transition? BestOf(ReadOnlySpan<int> scores, Func<Transition, bool> condition)
    {
        Transition? best = null;
        for (var t = Transition.Shift; t <= Transition.Right; t++)
        {
            if (state.Allows(t) && condition(t) && (best is null || scores[(int)t] > scores[(int)best]))
                best = t;
        }

        return best;
    }

    private void Apply(TrainingSentence sentence, in SentenceView view, GoldTree tree, Transition transition)
    {
        if (transition == Transition.Shift)
        {
            tree.Shifted(state.Next);
            state.Shift();
            return;
        }

        var (head, dependent) = state.Arc(transition);
        RelationFeatures.OfArc(state, view, head, dependent, arcFeatures);
        Span<int> scores = stackalloc int[names.Length];
        relations.Score(arcFeatures, scores);
        var predicted = scores.IndexOf(System.Numerics.Tensors.TensorPrimitives.Max<int>(scores));
        var right = Array.IndexOf(names, sentence.Relations[dependent]);
        if (head == tree.Head(dependent) && right >= 0)
        {
            if (right == predicted)
                relations.Keep();
            else
                relations.Correct(arcFeatures, right, predicted);
        }

        tree.Popped(dependent);
        state.Attach(transition, predicted);
    }
}

/// <param name="Relations">Class names.</param>
internal sealed record ParserWeights(string[] Relations, HashKernel Transitions, WeightSet RelationWeights)
{
    public Parser ToParser() => new(new RelationChooser(Relations, new WeightTable(RelationWeights)), Transitions);
}
