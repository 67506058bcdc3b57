using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>What somebody is accused, convicted or warned of, which the tree hangs on him: "accused the government of negligence".</summary>
internal sealed class Charges(ClaimSentence sentence)
{
    private readonly SentenceTree tree = sentence.Tree;

    /// <summary>The last of the of-phrases behind an object where it is a charge, or -1: "accused the head of the bank of treason".</summary>
    /// <param name="phrase">The first of them.</param>
    public int Behind(int phrase)
    {
        var last = phrase;
        for (var steps = 0; steps < 4; steps++)
        {
            var next = tree.ChildrenOf(last).FirstOrDefault(c => c > last && tree.Is(c, "nmod") && tree.Preposition(c) == "of", -1);
            if (next < 0)
                break;
            last = next;
        }

        return IsCharge(last) ? last : -1;
    }

    /// <summary>A deed, an idea, or a bare noun. "The government of Mali", "the head of the bank" are one body.</summary>
    private bool IsCharge(int phrase)
    {
        if (sentence.InName(phrase))
            return false;
        if (tree.IsVerb(phrase) || EventLexicon.Instance.IsEventNoun(tree.Lemma(phrase)) || NounClasses.Instance.Is(tree.Lemma(phrase), "idea"))
            return true;
        return tree[phrase].Upos == UniversalTag.Noun && tree.Child(phrase, "det") < 0 && tree.Child(phrase, "nmod:poss") < 0
            && !sentence.IsA(phrase, "person") && !sentence.IsA(phrase, "place") && !sentence.IsA(phrase, "company") && !sentence.IsA(phrase, "institution");
    }
}
