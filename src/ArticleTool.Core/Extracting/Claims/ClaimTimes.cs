using ArticleTool.Extracting.Times;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Claims;

/// <summary>The time expressions of one sentence, each tied to the word whose time it gives.</summary>
internal sealed class ClaimTimes
{
    private readonly IReadOnlyList<TimeExpression> times;
    private readonly SentenceTree tree;
    private readonly int[] timeAt;
    private readonly List<(int Time, int Token)> heads = [];

    /// <param name="first">Index of the first time expression that does not end before the sentence.</param>
    public ClaimTimes(ClaimSentence sentence, IReadOnlyList<TimeExpression> times, int first)
    {
        this.times = times;
        tree = sentence.Tree;
        timeAt = new int[tree.Count];
        Array.Fill(timeAt, -1);
        var token = 0;
        for (var t = first; t < times.Count && times[t].Span.Start < sentence.Span.End; t++)
        {
            while (token < tree.Count && tree[token].Span.End <= times[t].Span.Start)
                token++;
            for (var i = token; i < tree.Count && tree[i].Span.Start < times[t].Span.End; i++)
            {
                timeAt[i] = t;
                tree.MarkTime(i);
            }
            if (Head(t, token) is >= 0 and var head)
                heads.Add((t, head));
        }
    }

    /// <summary>The times said of an event: those that hang on its word, or on the verb that it leans on.</summary>
    public ClaimTime? Own(EventCandidate candidate)
    {
        var own = heads.Where(h => Belongs(h.Token, candidate)).Select(h => h.Time).ToList();
        return own.Count == 0 ? null : Of(own, inherited: false);
    }

    public ClaimTime Of(List<int> indices, bool inherited)
    {
        var from = indices.Select(i => times[i].From).FirstOrDefault(f => f is not null);
        var to = indices.Where(i => times[i].From == from).Select(i => times[i].To).FirstOrDefault();
        // "at 5:30 p.m. on 7 January": the narrower of two is meant, and times of day resolve last.
        var narrow = indices.Where(i => times[i].Type == TimeType.Time && times[i].From is not null).ToList();
        if (narrow.Count > 0)
            (from, to) = (times[narrow[0]].From, times[narrow[0]].To);
        return new ClaimTime(indices, from, to, inherited);
    }

    /// <summary>The token of the expression that hangs on something outside it.</summary>
    private int Head(int time, int token)
    {
        for (var i = token; i < tree.Count && timeAt[i] == time; i++)
        {
            if (tree.Head(i) < 0 || timeAt[tree.Head(i)] != time)
                return i;
        }

        return -1;
    }

    private bool Belongs(int token, EventCandidate candidate)
    {
        var node = tree.Head(token);
        for (var steps = 0; node >= 0 && steps < 6; steps++)
        {
            if (node == candidate.Token || node == candidate.Light)
                return true;
            // Another verb's time; but "has begun", "set to open" lean on their complement.
            if (tree.IsVerb(node) || EventLexicon.Instance.IsEventNoun(tree.Lemma(node)))
                return ComplementOf(node, candidate.Token);
            node = tree.Head(node);
        }

        return false;
    }

    /// <summary>"plans on Monday to ..." is rare: a time on the governing verb of an infinitive is the infinitive's where it follows it.</summary>
    private bool ComplementOf(int verb, int token) => tree.Head(token) == verb && tree.Is(token, "xcomp") && !tree.Lemma(verb).Equals("say", StringComparison.Ordinal);
}
