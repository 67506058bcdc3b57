using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>A sentence's first word, whose capital hides what it is.</summary>
internal sealed class OpeningRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend()
    {
        FirstWord();
        FirstModifier();
        FirstGerund();
    }

    /// <summary>"Fighting between the army and the rebels displaced thousands": before a verb without a subject, and no comma, it is one.</summary>
    private void FirstGerund()
    {
        if (tokens.Length < 4 || tokens[0].Xpos != "VBG" || tokens[1].Upos != UniversalTag.Adp || heads[0] is not (> 1 and var verb) || tokens[verb].Upos != UniversalTag.Verb || !EventLexicon.Instance.IsEventNoun(Word(0)))
            return;
        if (draft.Child(verb, "nsubj") >= 0 || Array.Exists(tokens[..verb], t => t.Upos == UniversalTag.Punct))
            return;
        Tag(0, UniversalTag.Noun, "NN");
        draft.Lemmas[0] = Word(0);
        relations[0] = "nsubj";
        for (var i = 1; i < verb; i++)
        {
            if (heads[i] == 0 && relations[i].StartsWith("obl", StringComparison.Ordinal))
                relations[i] = "nmod";
            if (heads[i] == 0 && relations[i] == "conj" && i > 2 && tokens[i - 1].Upos == UniversalTag.Cconj && draft.IsNoun(i - 2))
                heads[i] = i - 2;
        }
    }

    /// <summary>"Landslides blocked", "Prosecutors had", "Dozens missing": a sentence does not begin with a verb in -s.</summary>
    private void FirstWord()
    {
        if (tokens.Length < 2 || !char.IsUpper(draft.Text[tokens[0].Span.Start]))
            return;
        var isAdverb = tokens[0].Upos == UniversalTag.Adv && Word(0).EndsWith('s') && Word(0) is not ("always" or "sometimes" or "perhaps" or "besides" or "nowadays" or "this" or "thus" or "as" or "days" or "weeks" or "months" or "years" or "hours" or "minutes");
        var isVerb = tokens[0].Xpos == "VBZ" || (tokens[0].Xpos == "VB" && tokens[1].Xpos is "VBD" or "VBZ");
        var isName = tokens[0].Upos == UniversalTag.Intj && Word(1) == ",";
        if (!isAdverb && !isVerb && !isName)
            return;
        Tag(0, isName ? UniversalTag.Propn : UniversalTag.Noun, isName ? "NNP" : "NNS");
        if (tokens[1].Upos is UniversalTag.Verb && tokens[1].Xpos is "VBD" or "VBN" && heads[1] == 0)
        {
            (heads[1], relations[1]) = (heads[0], relations[0]);
            (heads[0], relations[0]) = (1, "nsubj");
        }
        else if (relations[0] is "advmod" or "aux" or "discourse" && heads[0] > 0)
        {
            relations[0] = "nsubj";
        }
    }

    /// <summary>
    /// "Close friends of the singer said", "Search firm Globex posted": an order has no finite verb behind its object, so
    /// the first word describes the noun.
    /// </summary>
    private void FirstModifier()
    {
        if (tokens.Length < 3 || tokens[0].Xpos is not ("VB" or "VBP") || !draft.IsNoun(1))
            return;
        var noun = 1;
        while (noun + 1 < tokens.Length && draft.IsNoun(noun + 1))
            noun++;
        var verb = noun + 1;
        while (verb < tokens.Length && tokens[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD"))
        {
            if (tokens[verb].Upos is UniversalTag.Punct or UniversalTag.Sconj or UniversalTag.Pron || tokens[verb].Xpos is "WP" or "WDT" or "WRB")
                return;
            verb++;
        }

        if (verb == tokens.Length)
            return;
        if (tokens[verb].Xpos == "MD" || relations[verb].StartsWith("aux", StringComparison.Ordinal))
            verb = heads[verb] > verb ? heads[verb] : verb;
        draft.Tag(0, UniversalTag.Adj, "JJ");
        if (heads[verb] is 0 or 1 || heads[verb] == noun)
            draft.Hang(verb, heads[0], relations[0]);
        draft.Hang(noun, verb, "nsubj");
        for (var i = 0; i < noun; i++)
            draft.Hang(i, noun, i == 0 ? "amod" : "compound");
    }

    private string Word(int i) => draft.Word(i);

    private void Tag(int i, UniversalTag upos, string xpos) => draft.Tag(i, upos, xpos);
}
