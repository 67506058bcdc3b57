using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Hangs phrases where their place in the sentence says they belong: before the conjunction of a clause nothing is of that
/// clause, a noun right behind a verb is its object, and a place right behind a place says where that is.
/// </summary>
internal sealed class AttachmentRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend()
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (relations[i] is "mark" or "advmod" && IsConjunction(i))
                BeforeConjunction(i, heads[i]);
            if (relations[i] == "obl:unmarked" && draft.IsNoun(i - 1) is false && i + 1 < tokens.Length && heads[i] == i + 1)
                SubjectWithoutMark(i);
            if (tokens[i].Upos == UniversalTag.Verb && i + 2 < tokens.Length && draft.IsNoun(i + 1) && (tokens[i + 2].Upos == UniversalTag.Adp || draft.Reads(i + 2, "to")))
                ObjectStolenByPhrase(i, i + 1);
            if (relations[i] == "nsubj" && heads[i] > i && draft.IsNoun(heads[i]))
                SubjectOfObject(i, heads[i]);
            if (relations[i] == "conj" && heads[i] >= 0 && heads[i] < i && tokens[heads[i]].Upos == UniversalTag.Verb && draft.IsNoun(i))
                JoinedObject(i, heads[i]);
            if ((relations[i].StartsWith("obl", StringComparison.Ordinal) || relations[i] == "nmod") && heads[i] is >= 0 and var verb && verb < i)
                PlaceOfPlace(i, verb);
        }
    }

    private bool IsConjunction(int i) =>
        draft.Reads(i, "after", "before", "when", "as", "while", "because", "since", "until", "although", "though", "if", "where");

    /// <summary>"Protests broke out in the east after a man was shot": the east hung on the second verb, behind its conjunction.</summary>
    private void BeforeConjunction(int conjunction, int verb)
    {
        if (verb < conjunction || heads[verb] is not (>= 0 and var main) || main > conjunction || tokens[main].Upos != UniversalTag.Verb)
            return;
        for (var i = main + 1; i < conjunction; i++)
        {
            if (heads[i] == verb && relations[i].StartsWith("obl", StringComparison.Ordinal))
                heads[i] = main;
        }

        if (relations[verb] == "conj")
            relations[verb] = "advcl";
    }

    /// <summary>"Heavy rain caused floods": a noun without a preposition right before a finite verb that has no subject is it.</summary>
    private void SubjectWithoutMark(int noun)
    {
        var verb = noun + 1;
        if (tokens[verb].Upos != UniversalTag.Verb || tokens[verb].Xpos is not ("VBD" or "VBN" or "VBZ" or "VBP") || draft.Child(verb, "nsubj") >= 0 || draft.Child(noun, "case") >= 0 || !draft.IsNoun(noun) || IsTime(noun))
            return;
        relations[noun] = "nsubj";
        if (tokens[verb].Xpos == "VBN" && draft.Child(verb, "aux") < 0)
            tokens[verb] = tokens[verb] with { Xpos = "VBD" };
    }

    private bool IsTime(int noun) =>
        NounClasses.Instance.Is(draft.Word(noun), "time") || draft.Word(noun).EndsWith("day", StringComparison.Ordinal) || draft.Word(noun).EndsWith("days", StringComparison.Ordinal);

    /// <summary>"caused floods in the valley": the floods are caused, and describe no valley with a preposition between.</summary>
    private void ObjectStolenByPhrase(int verb, int noun)
    {
        if (heads[noun] <= noun + 1 || relations[noun] is not ("nmod:unmarked" or "compound" or "nmod" or "nmod:desc") || draft.Child(noun, "case") >= 0 || heads[noun + 1] != heads[noun] || draft.Child(verb, "obj") is >= 0 and var obj && obj != heads[noun])
            return;
        if (relations[heads[noun]] == "obj" && heads[heads[noun]] == verb)
            relations[heads[noun]] = "obl";
        draft.Hang(noun, verb, "obj");
    }

    /// <summary>"fined the bank 5 million pounds": a noun behind the verb is no subject of the noun that follows it.</summary>
    private void SubjectOfObject(int noun, int next)
    {
        if (heads[next] is not (>= 0 and var verb) || verb > noun || relations[next] != "obj" || tokens[verb].Upos != UniversalTag.Verb || draft.Child(next, "cop") >= 0)
            return;
        draft.Hang(noun, verb, "iobj");
    }

    /// <summary>"sent medicine and tents": a noun is joined to the noun before "and", not to the verb.</summary>
    private void JoinedObject(int noun, int verb)
    {
        if (draft.Child(noun, "cc") is not (> 0 and var and) || and > noun || draft.Child(noun, "case") >= 0 || draft.Child(noun, "nsubj") >= 0 || draft.Child(noun, "cop") >= 0)
            return;
        var first = and - 1;
        while (first > verb && heads[first] > verb && heads[first] < and && heads[first] != first && draft.IsNoun(heads[first]))
            first = heads[first];
        if (first > verb && draft.IsNoun(first) && heads[first] == verb && relations[first] is "obj" or "obl")
            draft.Hang(noun, first, "conj");
    }

    /// <summary>"on a highway in Honduras": right behind a place the phrase says where that place is.</summary>
    private void PlaceOfPlace(int place, int verb)
    {
        var preposition = draft.Child(place, "case");
        var outer = preposition - 1;
        if (preposition < 1 || preposition > place || !draft.Reads(preposition, "in", "at", "near", "of", "outside") || !draft.IsNoun(outer) || tokens[outer].Upos == UniversalTag.Propn && draft.Child(outer, "compound") < 0)
            return;
        if (heads[outer] != verb || relations[outer] != relations[place] && !relations[outer].StartsWith("obl", StringComparison.Ordinal) || draft.Child(outer, "case") < 0)
            return;
        if (draft.Lemmas[outer] is "border" or "frontier" && draft.Child(outer, "case") is >= 0 and var across && draft.Reads(across, "across"))
            return;
        if (!NounClasses.Instance.Is(draft.Lemmas[outer], "place") && !NounClasses.Instance.Is(draft.Lemmas[outer], "gathering"))
            return;
        draft.Hang(place, outer, "nmod");
    }
}
