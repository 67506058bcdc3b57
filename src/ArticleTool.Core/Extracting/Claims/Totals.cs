namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Finds the number that a total comes to: "the death toll rose from 12 to 15", "put the toll at 27", "a toll of 52",
/// "the number of people killed climbed to 31".
/// </summary>
internal sealed class Totals(SentenceTree tree)
{
    private static readonly HashSet<string> Words = new(["figure", "number", "tally", "toll", "total"], StringComparer.Ordinal);

    /// <summary>True where the number at <paramref name="number"/> is what the toll that the candidate names comes to.</summary>
    public bool IsTotal(EventCandidate candidate, int number) =>
        IsOf(candidate.Token, number)
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
        return verb >= 0 && HasLight(verb) && IsReached(verb, number);
    }

    private bool HasLight(int verb)
    {
        foreach (var light in EventLexicon.Instance.Lights(tree.Lemma(verb)))
        {
            if (light.Where == "subj" && light.Words.Length == 1)
                return true;
        }

        return false;
    }

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
