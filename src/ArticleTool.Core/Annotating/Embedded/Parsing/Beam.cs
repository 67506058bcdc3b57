using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Parsing;

/// <summary>Scores the three transitions of a state.</summary>
internal interface ITransitionScorer
{
    void Score(ReadOnlySpan<uint> features, Span<int> scores);
}

/// <summary>
/// Parses with the few best ways so far side by side (Zhang and Clark 2008), each the sum of its transitions' scores. Ways
/// that have fallen far behind the best are given up, so that a clear sentence costs little more than a greedy parse.
/// </summary>
/// <param name="width">Most ways at a time.</param>
/// <param name="margin">How far behind the best a way may be.</param>
internal sealed class Beam(int width, int margin)
{
    private readonly Way[] ways = [.. Enumerable.Range(0, width).Select(_ => new Way())];
    private readonly Way[] others = [.. Enumerable.Range(0, width).Select(_ => new Way())];
    private readonly List<Step> steps = new(width * 3);
    private readonly Memory<(int Shift, int Left, int Right)> knownScores = new();
    private readonly Memory<int> knownRelations = new();
    private Way[] active = [];
    private Way[] free = [];
    private int count;

    /// <summary>The tree of the best way.</summary>
    public ParserState Best => active[0].State;

    public ReadOnlySpan<Way> Active => active.AsSpan(0, count);

    public void Start(int tokens)
    {
        (active, free) = (ways, others);
        knownScores.Clear();
        knownRelations.Clear();
        count = 1;
        active[0].State.Start(tokens);
        active[0].Score = 0;
        active[0].Trace = -1;
    }

    /// <summary>One transition further on every way. Not to be called once <see cref="Best"/> is final.</summary>
    /// <param name="trace">Told of each way's features before its steps; training alone needs it.</param>
    public void Advance(in SentenceView view, ITransitionScorer scorer, RelationChooser relations, Trace? trace)
    {
        Span<int> scores = stackalloc int[3];
        steps.Clear();
        if (count == 1 && trace is null && active[0].State.OnlyTransition is { } only)
        {
            // Nothing to choose, and no other way that its score would be compared with.
            steps.Add(new Step(active[0].Score, 0, only, 0));
            Take(view, relations, trace);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            var state = active[i].State;
            var place = trace is null ? Recall(state, view, scorer, scores) : Score(state, view, scorer, scores, trace);
            for (var t = Transition.Shift; t <= Transition.Right; t++)
            {
                if (state.Allows(t))
                    steps.Add(new Step(active[i].Score + scores[(int)t], i, t, place));
            }
        }

        Keep();
        Take(view, relations, trace);
    }

    /// <summary>The place of the state's features in the trace, 0 where there is none.</summary>
    private static int Score(ParserState state, in SentenceView view, ITransitionScorer scorer, Span<int> scores, Trace? trace)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        ParserFeatures.OfState(state, view, features);
        scorer.Score(features, scores);
        return trace?.Add(features) ?? 0;
    }

    private int Recall(ParserState state, in SentenceView view, ITransitionScorer scorer, Span<int> scores)
    {
        var signature = Signature.OfState(state);
        if (knownScores.TryRecall(signature, out var known))
        {
            (scores[0], scores[1], scores[2]) = known;
            return 0;
        }

        var place = Score(state, view, scorer, scores, trace: null);
        knownScores.Keep(signature, (scores[0], scores[1], scores[2]));
        return place;
    }

    private int Relation(ParserState state, in SentenceView view, RelationChooser relations, Transition transition)
    {
        var (head, dependent) = state.Arc(transition);
        var signature = Signature.OfArc(state, head, dependent);
        if (!knownRelations.TryRecall(signature, out var relation))
        {
            relation = relations.Choose(state, view, transition);
            knownRelations.Keep(signature, relation);
        }

        return relation;
    }

    /// <summary>Leaves the best steps, best first; of equals the one from the better way, then the lower transition.</summary>
    private void Keep()
    {
        if (steps.Count == 1)
            return;
        steps.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Way != b.Way ? a.Way.CompareTo(b.Way) : a.Transition.CompareTo(b.Transition));
        var kept = Math.Min(steps.Count, width);
        while (steps[kept - 1].Score < steps[0].Score - margin)
            kept--;
        steps.RemoveRange(kept, steps.Count - kept);
    }

    /// <summary>Makes the kept steps. The last step that continues a way takes its state over, the others copy it.</summary>
    private void Take(in SentenceView view, RelationChooser relations, Trace? trace)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            var from = active[step.Way];
            var to = free[i];
            if (IsLastOf(step.Way, i))
                (to.State, from.State) = (from.State, to.State);
            else
                to.State.CopyFrom(from.State);
            to.Score = step.Score;
            to.Trace = trace?.Step(from.Trace, step.Features, step.Transition) ?? -1;
            if (step.Transition == Transition.Shift)
                to.State.Shift();
            else
                to.State.Attach(step.Transition, Relation(to.State, view, relations, step.Transition));
        }

        count = steps.Count;
        (active, free) = (free, active);
    }

    private bool IsLastOf(int way, int at)
    {
        for (var i = at + 1; i < steps.Count; i++)
        {
            if (steps[i].Way == way)
                return false;
        }

        return true;
    }

    private readonly record struct Step(int Score, int Way, Transition Transition, int Features);
}

/// <summary>One way of parsing so far.</summary>
internal sealed class Way
{
    public ParserState State { get; set; } = new();

    public int Score { get; set; }

    /// <summary>Its last step in a <see cref="Parsing.Trace"/>, or -1.</summary>
    public int Trace { get; set; }
}

/// <summary>The steps of all ways of one sentence, for training: each knows the one before it and its features.</summary>
internal sealed class Trace
{
    private readonly List<uint> features = [];
    private readonly List<(int Before, int Features, Transition Transition)> steps = [];

    public void Clear()
    {
        features.Clear();
        steps.Clear();
    }

    public int Add(ReadOnlySpan<uint> state)
    {
        features.AddRange(state);
        return (features.Count / ParserFeatures.Count) - 1;
    }

    public int Step(int before, int state, Transition transition)
    {
        steps.Add((before, state, transition));
        return steps.Count - 1;
    }

    public int Before(int step) => steps[step].Before;

    public Transition Transition(int step) => steps[step].Transition;

    public ReadOnlySpan<uint> Features(int step) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(features).Slice(steps[step].Features * ParserFeatures.Count, ParserFeatures.Count);
}
