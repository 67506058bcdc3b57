namespace ArticleTool.Extracting.Claims;

/// <summary>Clauses that tell what is said not to be known.</summary>
internal sealed class UnknownClause(SentenceTree tree)
{
    private readonly ModalityCues cues = ModalityCues.Instance;

    /// <summary>"It was not immediately clear if there were casualties": read off the words, whatever the tree says.</summary>
    public bool Holds(int predicate)
    {
        var (unknown, asked) = (false, false);
        for (var i = 0; i < predicate; i++)
        {
            // "it is not clear when the court will hear the man, who was arrested": what follows is known.
            if (asked && tree.WordIs(i, ",") && i + 1 < predicate && tree.Word(i + 1) is "who" or "which" or "where" or "whose")
                return false;
            if (asked)
                continue;
            if (tree.Lemma(i) is "unclear" or "unknown" || (tree.Word(i) is "clear" or "known" && NegatedBefore(i)))
                unknown = true;
            else if (tree.Word(i) is "but" or ";" or "and" && i + 1 < tree.Count && !tree.WordIs(i + 1, "if"))
                unknown = false;
            else if (unknown && tree.Word(i) is "if" or "whether" or "how" or "who" or "what" or "when" or "where" or "which" or "why")
                asked = true;
        }

        return asked;
    }

    private bool NegatedBefore(int i)
    {
        for (var j = Math.Max(0, i - 3); j < i; j++)
        {
            if (cues.Negates("word", tree.Lemma(j)) || cues.Negates("word", tree.Word(j)))
                return true;
        }

        return false;
    }
}
