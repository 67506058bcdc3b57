using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Past forms of event verbs that the tagger took for adjectives or adverbs, where their place says that they are verbs: behind a
/// relative pronoun, and as what a subject without a copula is said to be.
/// </summary>
internal sealed class PastRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;

    public void Mend()
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Upos is UniversalTag.Verb or UniversalTag.Aux || !IsPast(i))
                continue;
            if (tokens[i - 1].Xpos is "WDT" or "WP" && i >= 2 && Antecedent(i - 2) is >= 0 and var noun)
                RelativeClause(i, noun);
            else if (tokens[i].Upos == UniversalTag.Adj && heads[i] < 0 && draft.Child(i, "cop") < 0 && draft.Child(i, "nsubj") is >= 0 and var subject && subject < i)
                draft.Tag(i, UniversalTag.Verb, "VBD");
            else if (draft.IsNoun(i) && heads[i] < 0 && VerbForms.IsPastAlone(draft.Word(i)) && !draft.Reads(i, "rose") && draft.IsNoun(i - 1) && heads[i - 1] == i && i + 1 < tokens.Length && !draft.IsNoun(i + 1))
                Predicate(i);
        }
    }

    /// <summary>"The economy shrank by 2 percent": a form that nothing but a verb has, behind its subject.</summary>
    private void Predicate(int verb)
    {
        draft.Tag(verb, UniversalTag.Verb, "VBD");
        draft.Hang(verb - 1, verb, "nsubj");
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == verb && i < verb - 1)
                heads[i] = verb - 1;
            else if (heads[i] == verb && i > verb && draft.Relations[i] == "nmod")
                draft.Relations[i] = "obl";
        }
    }

    /// <summary>"The blast, which tore through the night shift": the pronoun is its subject, and what follows hangs on it.</summary>
    private void RelativeClause(int verb, int noun)
    {
        var other = heads[verb - 1];
        draft.Tag(verb, UniversalTag.Verb, "VBD");
        draft.Hang(verb, noun, "acl:relcl");
        draft.Hang(verb - 1, verb, "nsubj");
        if (other > verb && other != noun)
            draft.Hang(other, verb, draft.Child(other, "case") > verb ? "obl" : "obj");
        for (var i = verb + 1; i < tokens.Length; i++)
        {
            if (heads[i] == noun && draft.Relations[i] is "obj" or "obl" or "advmod")
                heads[i] = verb;
        }
    }

    private int Antecedent(int i)
    {
        if (draft.Reads(i, ",") && i > 0)
            i--;
        return draft.IsNoun(i) ? i : -1;
    }

    /// <summary>An inflected form that is neither "tears" nor "tearing".</summary>
    private bool IsPast(int i) =>
        draft.VerbForm(i) is { } verb && draft.Word(i) is var word && word != verb && !word.EndsWith('s') && !word.EndsWith("ing", StringComparison.Ordinal);
}
