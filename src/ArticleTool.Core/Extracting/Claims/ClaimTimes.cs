using ArticleTool.Annotating;
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
        var own = heads.Where(h => !IsMeasure(h.Time, h.Token, candidate) && (Belongs(h.Token, candidate) || Follows(h.Token, candidate))).Select(h => h.Time).ToList();
        return own.Count == 0 ? null : Of(own, inherited: false);
    }

    /// <summary>"sentenced to six years" is how long he sits, "two days after a pipe burst" how much later something else was: neither says when.</summary>
    private bool IsMeasure(int time, int token, EventCandidate candidate)
    {
        if (times[time].Type != TimeType.Duration)
            return false;
        if (candidate.Sense.Type == "court" && tree.Preposition(token) is "to" or "for" or "")
            return true;
        // "after three weeks of fighting" tells how long that went on.
        if (tree.Preposition(token) == "after" && tree.ChildrenOf(token).Any(c => tree.Preposition(c) == "of"))
            return true;
        // "a three-year contract".
        var next = Token(times[time].Span.End);
        if (next < tree.Count && tree.Head(token) >= next && tree[next].Upos is UniversalTag.Noun or UniversalTag.Adj && !tree.IsTime(next) && (tree.Head(token) == next || tree.Is(token, "compound") || tree.Is(token, "amod") || tree.Is(token, "nummod")))
            return true;
        return next < tree.Count && tree.Word(next) is "after" or "before" && tree.Is(next, "mark");
    }

    public ClaimTime Of(List<int> indices, bool inherited)
    {
        // "at 5:30 p.m. on 7 January": the narrower of two is meant, and times of day resolve last.
        var narrow = indices.Where(i => times[i].Type == TimeType.Time && times[i].From is not null).ToList();
        if (narrow.Count > 0)
            return new ClaimTime(indices, times[narrow[0]].From, times[narrow[0]].To, inherited);
        var dates = indices.Where(i => times[i].Type == TimeType.Date).ToList();
        if (dates.Count > 1 && dates[1] == dates[0] + 1 && IsRange(dates[0], dates[1]))
            return new ClaimTime(indices, times[dates[0]].From, times[dates[1]].To, inherited, TimeExtent.Range);
        var first = indices.FindIndex(i => times[i].From is not null) is >= 0 and var known ? indices[known] : indices[0];
        return (dates.Count == 0 ? null : TimeLimits.Instance.Of(tree, Token(times[dates.Contains(first) ? first : dates[0]].Span.Start))) switch
        {
            TimeExtent.Since => new ClaimTime(indices, times[first].From, null, inherited, TimeExtent.Since),
            TimeExtent.Until => new ClaimTime(indices, null, times[first].To, inherited, TimeExtent.Until),
            _ => new ClaimTime(indices, times[first].From, times[first].To, inherited),
        };
    }

    /// <summary>"from 3 to 5 May", "between Monday and Friday".</summary>
    private bool IsRange(int first, int second)
    {
        var joint = Token(times[first].Span.End);
        return joint > 0 && joint < tree.Count && Token(times[second].Span.Start) == joint + 1
            && (tree.Word(joint) is "to" or "until" or "till" or "through" || tree.Word(joint) == "and" && tree.WordIs(Token(times[first].Span.Start) - 1, "between"));
    }

    /// <summary>The first token that begins at an offset or behind it; the count where none does.</summary>
    private int Token(int offset)
    {
        var at = 0;
        while (at < tree.Count && tree[at].Span.Start < offset)
            at++;
        return at;
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

    /// <summary>"... ran aground near the bay on Monday, the coast guard said": a time is of the verb before it, not of one behind the comma, whatever the tree says.</summary>
    private bool Follows(int token, EventCandidate candidate)
    {
        if (candidate.Sense.Class != EventWordClass.Verb || candidate.Token >= token)
            return false;
        for (var i = candidate.Token + 1; i < token; i++)
        {
            if (tree[i].Upos is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Sconj || tree.IsVerb(i))
                return false;
        }

        var governor = tree.Head(token);
        for (var steps = 0; governor >= 0 && !tree.IsVerb(governor) && steps < 6; steps++)
            governor = tree.Head(governor);
        return governor > token && Enumerable.Range(token, governor - token).Any(i => tree.WordIs(i, ","));
    }

    private bool Belongs(int token, EventCandidate candidate)
    {
        var node = tree.Head(token);
        for (var steps = 0; node >= 0 && steps < 6; steps++)
        {
            if (node == candidate.Token || node == candidate.Light || (candidate.First < node && node <= candidate.Last && node < token))
                return true;
            // "after Friday prayers", "into a Christmas market": the time tells which.
            if (node > token && tree.Is(token, "compound") && !EventLexicon.Instance.IsEventNoun(tree.Lemma(node)) && !tree.IsTime(node) && tree.Lemma(node) is not ("trading" or "session" or "trade"))
                return false;
            // "marched in a protest on Tuesday": both were then.
            if (node < token && tree.Head(node) == candidate.Token && EventLexicon.Instance.IsEventNoun(tree.Lemma(node)) && tree.Preposition(node) is "in" or "at" or "during" or "by")
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
