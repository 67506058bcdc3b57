using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// What brought an event about and with what it was done, where the phrase stands in the event's clause but the tree hung it
/// on a noun between: "shelled positions near Kidal with artillery", "a curfew in three provinces after riots".
/// </summary>
internal sealed class CauseRoles(ClaimSentence sentence, EventCandidate candidate, RoleFillers fillers)
{
    /// <summary>How far behind its word such a phrase may stand, in tokens.</summary>
    private const int Furthest = 20;

    private readonly SentenceTree tree = sentence.Tree;
    private readonly RoleChoice choice = new(sentence, candidate);

    public void Fill()
    {
        Which();
        if (candidate.Sense.Class == EventWordClass.Noun && candidate.Light < 0)
            return;
        for (var i = candidate.Last + 1; i < tree.Count && i < candidate.Last + Furthest; i++)
        {
            if (EndsClause(i))
                return;
            if (!IsPreposition(i) || tree.Head(i) is not (>= 0 and var noun) || noun <= i || !tree.IsNominal(noun) || tree.IsTime(noun) || fillers.All.Any(f => f.Token == noun))
                continue;
            if (IsAnothers(i, noun))
                continue;
            var preposition = tree.Preposition(noun);
            if (preposition is "with" or "using" && !fillers.Has("instrument") && IsHurting && choice.IsTool(noun))
                fillers.Add("instrument", noun);
            else if (!fillers.Has("cause") && choice.OfSurroundings(preposition, noun) == "cause")
                fillers.Add("cause", noun);
        }
    }

    private bool IsHurting => candidate.Sense.Type is "attack" or "casualty" or "crime" or "damage" or "interception";

    private bool IsPreposition(int i) => tree[i].Upos is UniversalTag.Adp or UniversalTag.Sconj || tree.WordIs(i, "following") || tree.WordIs(i, "using");

    private bool EndsClause(int i) =>
        (tree.IsVerb(i) && !tree.Is(i, "amod") && !tree.WordIs(i, "following") && !tree.WordIs(i, "using")) || tree.WordIs(i, ";") || tree[i].Xpos is "WDT" or "WP" or "WRB" || tree.Is(i, "nsubj");

    /// <summary>"blamed the crash on a fire after the leak": right behind another happening the phrase is that one's.</summary>
    private bool IsAnothers(int preposition, int noun) =>
        preposition > candidate.Last + 1 && tree.IsNominal(preposition - 1) && !tree.IsTime(preposition - 1) && !sentence.InName(preposition - 1) && EventLexicon.Instance.IsEventNoun(tree.Lemma(preposition - 1)) && tree.Head(noun) == preposition - 1;

    /// <summary>"an accident in which 30 drowned", "the valley, where thousands fled": what the relative word stands for.</summary>
    private void Which()
    {
        var verb = candidate.Light >= 0 ? candidate.Light : candidate.Token;
        for (var i = verb - 1; i > 0 && i > verb - 9; i--)
        {
            if ((tree.IsVerb(i) && tree.Child(verb, "aux") != i && tree.Head(verb) != i) || tree.WordIs(i, ";") || tree.WordIs(i, ","))
                return;
            if (tree.WordIs(i, "where") || (tree.WordIs(i, "which") && i > 1 && tree.WordIs(i - 1, "in")))
            {
                Antecedent(tree.WordIs(i, "where") ? i - 1 : i - 2);
                return;
            }
        }
    }

    private void Antecedent(int last)
    {
        if (last > 0 && tree.WordIs(last, ","))
            last--;
        if (last < 0 || !tree.IsNominal(last) || tree.IsTime(last))
            return;
        while (tree.Is(last, "nmod") && tree.Preposition(last) == "of" && tree.Head(last) is >= 0 and var head && head < last && tree.IsNominal(head))
            last = head;
        var happening = EventLexicon.Instance.IsEventNoun(tree.Lemma(last)) && !sentence.InName(last);
        if (happening && candidate.Sense.Type is "casualty" or "damage" && !fillers.Has("cause"))
            fillers.Add("cause", last);
        else if (!happening && sentence.IsA(last, "place") && !fillers.Has("place"))
            fillers.Add("place", last);
    }
}
