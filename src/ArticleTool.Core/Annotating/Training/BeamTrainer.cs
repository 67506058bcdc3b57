using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Parsing;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// Goes on from greedily trained transitions and teaches them to rank whole parses: where the beam's best is furthest
/// ahead of the right one, it moves weights from the one to the other (Huang, Fayong and Guo 2012, "max-violation").
/// </summary>
internal sealed class BeamTrainer(KernelPerceptron transitions, RelationChooser relations)
{
    private readonly Beam beam = new(width: 8, margin: int.MaxValue / 2);
    private readonly Trace trace = new();
    private readonly ParserState right = new();

    public void Learn(TrainingSentence sentence, GoldTree tree)
    {
        var view = new SentenceView(sentence.Words, sentence.PredictedTags);
        var scorer = new TrainingScorer(transitions);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        Span<int> scores = stackalloc int[3];
        trace.Clear();
        beam.Start(sentence.Words.Length);
        right.Start(sentence.Words.Length);
        tree.Start();
        var (rightScore, rightStep) = (0, -1);
        var (worst, worstRight, worstWrong) = (-1, -1, -1);
        while (!right.IsFinal)
        {
            ParserFeatures.OfState(right, view, features);
            scorer.Score(features, scores);
            if (Oracle(tree) is not { } transition)
                return;
            rightScore += scores[(int)transition];
            rightStep = trace.Step(rightStep, trace.Add(features), transition);
            Apply(tree, view, transition);
            beam.Advance(view, scorer, relations, trace);
            var best = beam.Active[0];
            if (best.Score - rightScore > worst && Differs(rightStep, best.Trace))
                (worst, worstRight, worstWrong) = (best.Score - rightScore, rightStep, best.Trace);
        }

        if (worst >= 0)
            Correct(worstRight, worstWrong);
        transitions.Tick();
    }

    /// <summary>The next step on the right way, or none where the tree cannot be built.</summary>
    private Transition? Oracle(GoldTree tree)
    {
        foreach (var transition in (ReadOnlySpan<Transition>)[Transition.Left, Transition.Right, Transition.Shift])
        {
            if (right.Allows(transition) && tree.Cost(right, transition) == 0)
                return transition;
        }

        return null;
    }

    private void Apply(GoldTree tree, in SentenceView view, Transition transition)
    {
        if (transition == Transition.Shift)
        {
            tree.Shifted(right.Next);
            right.Shift();
            return;
        }

        tree.Popped(right.Stack(0));
        right.Attach(transition, relations.Choose(right, view, transition));
    }

    private bool Differs(int one, int other)
    {
        for (; one >= 0; one = trace.Before(one), other = trace.Before(other))
        {
            if (trace.Transition(one) != trace.Transition(other))
                return true;
        }

        return false;
    }

    /// <summary>Changes the weights of the steps from the first that differs.</summary>
    private void Correct(int rightStep, int wrongStep)
    {
        while (Differs(rightStep, wrongStep))
        {
            transitions.Change(trace.Features(rightStep), (int)trace.Transition(rightStep), 1);
            transitions.Change(trace.Features(wrongStep), (int)trace.Transition(wrongStep), -1);
            rightStep = trace.Before(rightStep);
            wrongStep = trace.Before(wrongStep);
        }
    }

    private sealed class TrainingScorer(KernelPerceptron transitions) : ITransitionScorer
    {
        public void Score(ReadOnlySpan<uint> features, Span<int> scores) => transitions.Score(features, scores);
    }
}
