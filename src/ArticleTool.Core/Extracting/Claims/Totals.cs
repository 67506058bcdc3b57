namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Finds the number that a total comes to: "the death toll rose from 12 to 15", "put the toll at 27", "a toll of 52",
/// "the number of people killed climbed to 31".
/// </summary>
internal sealed class Totals(SentenceTree tree)
{
    private static readonly HashSet<string> Words = new(["figure", "number", "tally", "toll", "total"], StringComparer.Ordinal);

    private readonly Expressions expressions = new(tree);

    /// <summary>True where the number at <paramref name="number"/> is what the toll that the candidate names comes to.</summary>
    public bool IsTotal(EventCandidate candidate, int number) =>
        IsOf(candidate.Token, number)
        || Equals(candidate.Token, number)
        || (candidate.LightVerb is { Where: "subj" or "obj" } && IsReached(Math.Max(candidate.Light, candidate.LightVerb.Where == "obj" ? candidate.Token : 0), number));

    /// <summary>The same where the sufferers are counted: "the number of people killed" is the subject of a verb that leads to a number.</summary>
    /// <param name="sufferer">Head of the phrase, "number" or the "people" behind it.</param>
    public bool IsTotalOf(int sufferer, int number)
    {
        var total = sufferer;
        for (var steps = 0; steps < 3 && total >= 0 && !Words.Contains(tree.Lemma(total)); steps++)
            total = tree.Head(total);
        if (total < 0 || !Words.Contains(tree.Lemma(total)) || !tree.Is(total, "nsubj"))
            return false;
        var verb = tree.Head(total);
        return verb >= 0 && (Leads(verb, number) || (number > verb && tree.IsVerb(verb) && Leads(PastClause(verb), number)));
    }

    private bool Leads(int verb, int number) => verb >= 0 && expressions.Light(verb, "subj") is not null && IsReached(verb, number);

    /// <summary>"The number of people killed when a dam burst rose to 31": the verb behind the clause that says how they were.</summary>
    private int PastClause(int participle)
    {
        if (participle + 1 >= tree.Count || !tree.WordIs(participle + 1, "when") && !tree.WordIs(participle + 1, "after") && !tree.WordIs(participle + 1, "in") && !tree.WordIs(participle + 1, "since"))
            return -1;
        for (var i = participle + 2; i < tree.Count && !tree.WordIs(i, ","); i++)
        {
            if (tree[i].Xpos is "VBD" or "VBZ" && expressions.Light(i, "subj") is not null && i + 1 < tree.Count && tree.WordIs(i + 1, "to"))
                return i;
        }

        return -1;
    }

    /// <summary>"Turnout was 67 percent", "the toll is 52".</summary>
    private bool Equals(int total, int number) =>
        number > total && tree.Is(total, "nsubj") && tree.Head(total) is >= 0 and var said && (said == number || tree.Head(number) == said) && tree.Child(said, "cop") >= 0;

    /// <summary>"a death toll of 52".</summary>
    private bool IsOf(int toll, int number)
    {
        if (number <= toll + 1 || !tree.WordIs(toll + 1, "of"))
            return false;
        for (var i = toll + 2; i < number; i++)
        {
            if (tree.IsVerb(i) || tree[i].Upos is Annotating.UniversalTag.Punct)
                return false;
        }

        return true;
    }

    /// <summary>The last of "rose from 12 to 15"; not what the toll rose by, and no year or day.</summary>
    private bool IsReached(int verb, int number)
    {
        if (number <= verb)
            return false;
        for (var i = verb + 1; i < number; i++)
        {
            // "put the toll at 27 and said more than 1,200 families ...": another verb's number.
            if (tree.Word(i) is "by" or "," or "in" or "on" or "after" or "and" || tree.IsVerb(i) || (tree.WordIs(i, "from") && !Enumerable.Range(i, number - i).Any(j => tree.WordIs(j, "to"))))
                return false;
        }

        return !Enumerable.Range(number + 1, Math.Min(3, tree.Count - number - 1)).Any(j => tree.WordIs(j, "to") && tree.Head(j) != number);
    }
}
