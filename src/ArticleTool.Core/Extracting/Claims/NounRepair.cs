using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>Gives nouns their tag back where the tagger took them for verbs or pronouns.</summary>
internal sealed class NounRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend()
    {
        // "Investigators confiscated a yacht": what opens a sentence before a past form is no auxiliary.
        if (tokens.Length > 2 && tokens[0].Xpos == "VBZ" && tokens[1].Xpos is "VBN" or "VBD" && heads[0] == 1 && relations[0].StartsWith("aux", StringComparison.Ordinal) && !draft.Reads(0, "is", "has", "was"))
        {
            Tag(0, UniversalTag.Noun, "NNS");
            draft.Hang(0, 1, "nsubj");
            draft.Tag(1, UniversalTag.Verb, "VBD");
        }

        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Xpos is "VBZ" && tokens[i - 1].Xpos is "IN" or "RB" && relations[i - 1] is "advmod" or "case" && heads[i - 1] == i && draft.Reads(i - 1, "over", "after", "from", "with", "by", "of", "on", "amid", "in", "for"))
                NounBehindPreposition(i);
            if (tokens[i].Xpos is "VBP" or "VB" && Word(i - 1) == "that")
                NounBehindThat(i);
            if (tokens[i].Upos == UniversalTag.Adj && relations[i] is "xcomp" or "obj" && NounClasses.Instance.Is(Word(i), "rank") && !(i + 1 < tokens.Length && draft.IsNoun(i + 1)))
                Tag(i, UniversalTag.Noun, "NN");
            if (tokens[i].Upos == UniversalTag.Adv && tokens[i - 1].Upos == UniversalTag.Verb && heads[i] == i - 1 && EventLexicon.Instance.IsEventNoun(Word(i)) && draft.VerbForm(i) is null && draft.Child(i - 1, "obj") < 0)
                ObjectOf(i);
            if (tokens[i].Upos == UniversalTag.Adj && relations[i] is "obj" or "nsubj" or "obl" or "nmod" && tokens[i - 1].Upos is UniversalTag.Det or UniversalTag.Adj && EventLexicon.Instance.IsEventNoun(Word(i)) && !(i + 1 < tokens.Length && (draft.IsNoun(i + 1) || tokens[i + 1].Upos == UniversalTag.Adj)))
                Tag(i, UniversalTag.Noun, "NN");
            // To the lemmatiser a mine is "my".
            if (draft.IsNoun(i) && draft.Reads(i, "mine", "mines"))
                draft.Lemmas[i] = "mine";
            if (tokens[i].Upos == UniversalTag.Pron && draft.Reads(i, "mine") && i > 1 && (draft.IsNoun(i - 1) || tokens[i - 1].Upos is UniversalTag.Adj or UniversalTag.Det))
                Mine(i);
        }
    }

    /// <summary>"will undergo surgery next week", with the operation as an adverb.</summary>
    private void ObjectOf(int i)
    {
        Tag(i, UniversalTag.Noun, "NN");
        draft.Hang(i, i - 1, "obj");
    }

    /// <summary>"jailed three journalists over reports": behind a preposition stands no verb in -s.</summary>
    private void NounBehindPreposition(int i)
    {
        Tag(i, UniversalTag.Noun, "NNS");
        draft.Hang(i - 1, i, "case");
        tokens[i - 1] = tokens[i - 1] with { Upos = UniversalTag.Adp, Xpos = "IN" };
        if (relations[i] is "obj" or "xcomp" or "advcl" or "conj" or "parataxis" or "ccomp" && heads[i] >= 0)
            relations[i] = "obl";
    }

    /// <summary>
    /// "told reporters that rescue teams had found two survivors": before a plural noun and a finite verb the word is no
    /// verb, and "that" opens what was told.
    /// </summary>
    private void NounBehindThat(int i)
    {
        var verb = i + 2;
        while (verb < tokens.Length && tokens[verb].Upos is UniversalTag.Adv or UniversalTag.Aux && tokens[verb].Xpos != "MD")
            verb++;
        if (i < 2 || i + 2 >= tokens.Length || tokens[i + 1].Xpos != "NNS" || heads[i + 1] < i || !EventLexicon.Instance.IsEventNoun(Word(i)))
            return;
        if (verb >= tokens.Length || tokens[verb].Xpos is not ("VBD" or "VBN" or "VBZ" or "VBP" or "VBG" or "MD"))
            return;
        var told = heads[i];
        if (told < 0 || told > i || tokens[told].Upos != UniversalTag.Verb && relations[i] != "acl:relcl")
            return;
        var clause = heads[i + 1];
        if (clause <= i + 1 || clause >= tokens.Length)
            return;
        draft.Tag(i, UniversalTag.Noun, "NN");
        draft.Hang(clause, told, "ccomp");
        draft.Hang(i, i + 1, "compound");
        draft.Hang(i - 1, clause, "mark");
        draft.Hang(i + 1, clause, "nsubj");
    }

    /// <summary>"at a coal mine", with the mine as "belonging to me".</summary>
    private void Mine(int i)
    {
        Tag(i, UniversalTag.Noun, "NN");
        draft.Lemmas[i] = "mine";
        var first = i - 1;
        if (tokens[first].Upos == UniversalTag.Det)
            draft.Hang(first, i, "det");
        if (!draft.IsNoun(first) || heads[first] == i)
            return;
        draft.Hang(i, heads[first], relations[first]);
        for (var j = 0; j < tokens.Length; j++)
        {
            if (heads[j] == first)
                heads[j] = i;
        }

        draft.Hang(first, i, "compound");
    }

    private string Word(int i) => draft.Word(i);

    private void Tag(int i, UniversalTag upos, string xpos) => draft.Tag(i, upos, xpos);
}
