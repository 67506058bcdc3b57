using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Gives sentences their main verb back where the parser made a phrase, a measuring noun or an object the head of all, and
/// the verb a participle that describes it.
/// </summary>
internal sealed class MainVerbRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend(bool headline)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (headline && tokens[i].Xpos == "VB" && relations[i] == "acl" && heads[i] >= 0 && heads[heads[i]] < 0 && draft.Reads(i - 1, "to"))
                Intention(i, heads[i]);
            if (relations[i] == "acl" && tokens[i].Xpos == "VBD" && heads[i] == i - 1 && heads[i - 1] is > 0 and var carrying && tokens[carrying].Xpos == "VBG" && heads[carrying] < 0)
                VerbBehindParticiple(i, carrying);
            if (heads[i] >= 0 && heads[heads[i]] < 0 && heads[i] < i && tokens[i].Xpos is "VBD" or "VBZ" && relations[i].StartsWith("acl", StringComparison.Ordinal) && draft.Child(heads[i], "case") >= 0)
                PhraseOfRoot(i, heads[i]);
            if (relations[i] == "acl" && tokens[i].Xpos is "VBD" or "VBN" && draft.IsNoun(i - 1) && heads[i] == i - 1)
                ClauseBehindPlace(i);
            if (relations[i] == "acl" && tokens[i].Xpos is "VBD" or "VBN" && heads[i] == i - 1 && heads[i - 1] >= 0 && heads[i - 1] < i && heads[heads[i - 1]] < 0 && !AgentBehind(i))
                ClauseOfMeasure(i);
            if (relations[i] == "amod" && tokens[i].Xpos is "VBN" or "VBD" && heads[i] > i + 1 && draft.IsNounOrNumber(i - 1) && tokens[i + 1].Upos == UniversalTag.Adp && !AgentBehind(i))
                VerbBeforePreposition(i);
            if (relations[i] == "ccomp" && heads[i] >= 0 && heads[i] < i && tokens[i].Xpos is "VBN" or "VBD")
                FalseContent(i, heads[i]);
        }
    }

    /// <summary>"Carmaker to close plant": headlines leave out that it is going to.</summary>
    private void Intention(int verb, int subject)
    {
        draft.Hang(verb, -1, "root");
        draft.Hang(subject, verb, "nsubj");
        for (var i = verb + 1; i < tokens.Length; i++)
        {
            if (heads[i] == subject)
                heads[i] = verb;
        }
    }

    /// <summary>"A lorry carrying chemicals exploded": the participle describes the lorry, which exploded.</summary>
    private void VerbBehindParticiple(int verb, int participle)
    {
        var subject = participle - 1;
        if (!draft.IsNoun(subject) || draft.Child(participle, "aux") >= 0 || heads[subject] != participle)
            return;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == participle && i != subject && (i > verb || i < subject))
                heads[i] = i > verb ? verb : subject;
        }

        draft.Hang(verb, -1, "root");
        draft.Hang(subject, verb, "nsubj");
        draft.Hang(participle, subject, "acl");
    }

    /// <summary>"Early on Wednesday, floodwater swept away a bridge": the phrase before the comma heads no sentence.</summary>
    private void PhraseOfRoot(int verb, int noun)
    {
        if (draft.Child(verb, "nsubj") is not (> 1 and var subject) || subject < noun || draft.Child(noun, "nsubj") >= 0 || !Array.Exists(tokens[(noun + 1)..subject], t => t.Upos == UniversalTag.Punct))
            return;
        draft.Hang(verb, -1, "root");
        draft.Hang(noun, verb, "obl");
        for (var i = noun + 1; i < tokens.Length; i++)
        {
            if (heads[i] == noun && i > verb)
                heads[i] = verb;
        }
    }

    /// <summary>"In Nairobi, a building under construction collapsed": a phrase with a preposition before the comma is put beside no noun.</summary>
    private void ClauseBehindPlace(int verb)
    {
        var subject = heads[verb];
        while (subject > 0 && relations[subject] == "nmod" && heads[subject] < subject)
            subject = heads[subject];
        var place = heads[subject];
        if (relations[subject] != "appos" || place < 0 || heads[place] >= 0 || place > subject || draft.Child(place, "case") is not (0 and var preposition) || tokens[preposition].Upos != UniversalTag.Adp || AgentBehind(verb))
            return;
        draft.Hang(verb, -1, "root");
        draft.Hang(subject, verb, "nsubj");
        draft.Hang(place, verb, "obl");
        tokens[verb] = tokens[verb] with { Xpos = "VBD" };
        for (var i = verb + 1; i < tokens.Length; i++)
        {
            if (heads[i] == place)
                heads[i] = verb;
        }
    }

    /// <summary>"Thousands of teachers marched": the same where the noun measures another, and the sentence has no other verb.</summary>
    private void ClauseOfMeasure(int verb)
    {
        var measured = heads[verb];
        var subject = heads[measured];
        if (draft.Child(measured, "case") is not (>= 0 and var of) || !Reads(of, "of") || Array.Exists(tokens, t => t.Xpos is "VBD" or "VBZ" or "VBP" or "MD" && t != tokens[verb]))
            return;
        draft.Hang(verb, subject, "acl");
        for (var i = verb + 1; i < tokens.Length; i++)
        {
            if (heads[i] == measured)
                heads[i] = subject;
        }

        draft.Hang(verb, -1, "root");
        draft.Hang(subject, verb, "nsubj");
        for (var i = verb + 1; i < tokens.Length; i++)
        {
            if (heads[i] == subject)
                draft.Hang(i, verb, relations[i] is "acl" ? "advcl" : relations[i]);
        }

        tokens[verb] = tokens[verb] with { Xpos = "VBD" };
    }

    /// <summary>"A plane crashed in the jungle": what a preposition follows describes no noun behind that.</summary>
    private void VerbBeforePreposition(int verb)
    {
        var noun = heads[verb];
        var subject = verb - 1;
        while (heads[subject] >= 0 && heads[subject] < verb && draft.IsNounOrNumber(heads[subject]))
            subject = heads[subject];
        if (draft.VerbForm(verb) is null || draft.Child(verb, "nsubj") >= 0 || noun >= tokens.Length || draft.Child(noun, "case") is not (> 0 and var preposition) || preposition < verb)
            return;
        draft.Hang(verb, heads[noun], relations[noun]);
        draft.Hang(noun, verb, "obl");
        draft.Hang(subject, verb, "nsubj");
        draft.Tag(verb, UniversalTag.Verb, "VBD");
        for (var i = 0; i < verb; i++)
        {
            if (heads[i] == noun && i < subject)
                heads[i] = subject;
        }
    }

    /// <summary>"convicted the general of crimes committed abroad": no content follows a verb that is only done to somebody.</summary>
    private void FalseContent(int participle, int verb)
    {
        if (draft.Child(participle, "mark") >= 0 || draft.Child(participle, "aux") >= 0 || tokens[verb].Upos != UniversalTag.Verb || draft.Child(participle, "nsubj") is not (>= 0 and var noun) || noun < verb || !draft.IsNoun(participle - 1) || participle - 1 == noun)
            return;
        if (EventLexicon.Instance.Senses(draft.Lemmas[verb], EventWordClass.Verb) is not [{ Frame.Name: "judge" or "arrest" or "kill" or "attack" or "damage" or "appoint" or "fine" or "expel" }, ..])
            return;
        draft.Hang(noun, verb, "obj");
        draft.Hang(participle, participle - 1, "acl");
    }

    private bool AgentBehind(int verb) => verb + 1 < tokens.Length && draft.Reads(verb + 1, "by");

    private bool Reads(int i, params ReadOnlySpan<string> words) => draft.Reads(i, words);
}
