using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Gives clauses back that a parser took for phrases with a participle, and prepositions that it took for the mark of a
/// clause or the particle of a verb. Each turns on words that leave no other reading.
/// </summary>
internal sealed class ClauseRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend()
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (relations[i] == "acl" && IsPlainlyFinite(i))
                ClauseWithoutThat(i);
            if (relations[i] == "acl" && tokens[i].Xpos == "VBD" && heads[i] == i - 1 && heads[i - 1] < 0 && !AgentBehind(i))
                ClauseOfRoot(i);
            if (relations[i] == "acl" && tokens[i].Xpos is "VBN" or "VBD")
                ClauseBehindPreposition(i);
            if (relations[i] == "mark" && Reads(i, "from", "in", "at", "on", "near", "into", "by", "off", "outside", "over"))
                PhraseBeforeMainVerb(i);
            if (tokens[i].Xpos == "VBG" && tokens[i - 1].Upos is UniversalTag.Adp or UniversalTag.Sconj && !Reads(i - 1, "of", "for") && Reads(i, "falling", "flying", "rising", "burning", "collapsing", "exploding", "soaring", "growing", "declining", "swelling", "dwindling", "slowing"))
                ParticipleOfDoer(i);
            if (relations[i] == "acl" && tokens[i].Xpos == "VBG" && heads[i] > i && draft.Child(i, "aux") >= 0)
                ClauseBeforeNoun(i);
            if (relations[i] == "acl:relcl" && tokens[i].Xpos is "VBD" or "VBZ" or "VBP")
                ClauseInName(i);
            if (Reads(i, "which") && relations[i] == "det" && Reads(i - 1, ","))
                WhichClause(i);
            if (Reads(i, "whose"))
                WhoseClause(i);
            if (relations[i] == "compound:prt" && (Reads(i, "through", "across", "along", "around", "past") || (Reads(i, "over", "off", "on", "in") && IsPreposition(i, heads[i]))))
                PhraseBehindParticle(i);
        }
    }

    /// <summary>
    /// "The mayor said ten shells fell": without "that" the parser takes the subject for the object of "said" and the
    /// verb for a participle. A finite verb behind an object is no participle, so the two make a clause.
    /// </summary>
    private void ClauseWithoutThat(int verb)
    {
        var subject = heads[verb];
        if (subject < 0 || subject > verb || relations[subject] != "obj" || heads[subject] < 0 || heads[subject] > subject)
            return;
        (heads[verb], relations[verb]) = (heads[subject], "ccomp");
        (heads[subject], relations[subject]) = (verb, "nsubj");
    }

    /// <summary>"Protesters marched through the city": the sentence is no noun with a participle, its verb is finite.</summary>
    private void ClauseOfRoot(int verb)
    {
        var subject = heads[verb];
        draft.Hang(verb, -1, "root");
        draft.Hang(subject, verb, "nsubj");
        for (var i = verb + 1; i < tokens.Length; i++)
        {
            if (heads[i] == subject)
                draft.Hang(i, verb, relations[i] is "acl" ? "advcl" : relations[i]);
        }
    }

    /// <summary>
    /// "the act, which parliament approved": behind a comma "which" is no article of the subject, it stands for the noun
    /// before the comma, as the verb's object.
    /// </summary>
    private void WhichClause(int which)
    {
        var (subject, noun) = (heads[which], which - 2);
        if (noun < 0 || !draft.IsNoun(noun) || subject <= which || relations[subject] != "nsubj" || heads[subject] is not (>= 0 and var verb) || verb <= subject || draft.Child(verb, "obj") >= 0)
            return;
        while (relations[noun] is "compound" or "flat" && heads[noun] > noun && heads[noun] < which)
            noun = heads[noun];
        draft.Hang(which, verb, "obj");
        if (heads[verb] >= 0)
            draft.Hang(verb, noun, "acl:relcl");
    }

    /// <summary>
    /// "died after a bus overturned near the village": behind a conjunction that is a preposition too, a past form right
    /// behind the noun is the clause's verb, unless another verb follows that the noun could be the subject of
    /// ("after a bomb planted by rebels exploded") or somebody is said to have done it.
    /// </summary>
    private void ClauseBehindPreposition(int verb)
    {
        var noun = heads[verb];
        if (noun != verb - 1 || heads[noun] < 0 || heads[noun] > noun || draft.Child(noun, "case") is not (>= 0 and var mark) || !Reads(mark, "after", "before", "since", "until", "as"))
            return;
        if (mark + 1 < tokens.Length && Reads(mark + 1, "of", "for", "to") || FiniteBehind(verb) || AgentBehind(verb))
            return;
        (heads[verb], relations[verb]) = (heads[noun], "advcl");
        (heads[noun], relations[noun]) = (verb, "nsubj");
        (heads[mark], relations[mark]) = (verb, "mark");
        tokens[verb] = tokens[verb] with { Xpos = "VBD" };
    }

    private bool FiniteBehind(int verb)
    {
        for (var i = verb + 1; i < tokens.Length && !Reads(i, ",", ";", "and", "but", "who", "which", "that"); i++)
        {
            if (tokens[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
                return true;
        }

        return false;
    }

    private bool AgentBehind(int verb) => verb + 1 < tokens.Length && Reads(verb + 1, "by");

    /// <summary>
    /// "A rocket fired from Lebanon hit a school": a preposition that opens no clause marks none. The phrase belongs to
    /// the participle, and the verb behind it is the main one.
    /// </summary>
    private void PhraseBeforeMainVerb(int preposition)
    {
        var verb = heads[preposition];
        if (verb < 0 || verb < preposition || tokens[verb].Xpos is not ("VBD" or "VBZ" or "VBP") || heads[verb] is not (>= 0 and var participle) || participle >= preposition)
            return;
        var noun = draft.Child(verb, "nsubj");
        if (tokens[participle].Xpos is not ("VBN" or "VBD") || noun < preposition || noun > verb || draft.Child(participle, "aux") >= 0 || draft.Child(participle, "nsubj") is not (>= 0 and var subject))
            return;
        (heads[verb], relations[verb]) = (heads[participle], relations[participle]);
        (heads[participle], relations[participle]) = (subject, "acl");
        (heads[subject], relations[subject]) = (verb, "nsubj");
        (heads[noun], relations[noun]) = (participle, "obl");
        (heads[preposition], relations[preposition]) = (noun, "case");
        tokens[participle] = tokens[participle] with { Xpos = "VBN" };
    }

    /// <summary>"injured by falling debris", "blocked with burning tyres": a verb that takes no object describes the noun behind it.</summary>
    private void ParticipleOfDoer(int participle)
    {
        var noun = participle + 1;
        while (noun + 1 < tokens.Length && draft.IsNoun(noun + 1))
            noun++;
        var verb = heads[participle];
        // Hung on the object before it: the verb above is meant.
        if (verb >= 0 && verb < participle && draft.IsNoun(verb) && relations[verb] == "obj")
            verb = heads[verb];
        if (noun >= tokens.Length || !draft.IsNoun(noun) || heads[noun] != participle || verb < 0 || verb > participle)
            return;
        draft.Hang(noun, verb, "obl");
        draft.Hang(participle, noun, "amod");
        draft.Hang(participle - 1, noun, "case");
        tokens[participle - 1] = tokens[participle - 1] with { Upos = UniversalTag.Adp, Xpos = "IN" };
    }

    /// <summary>"the missiles were targeting an area": no clause with an auxiliary describes a noun that follows it.</summary>
    private void ClauseBeforeNoun(int verb)
    {
        var noun = heads[verb];
        var head = heads[noun] == verb ? -1 : heads[noun];
        draft.Hang(verb, head, head < 0 ? "root" : "parataxis");
        draft.Hang(noun, verb, "obj");
    }

    /// <summary>"The militia, whose personnel were trained abroad, attacked": behind the comma the first noun's own verb goes on.</summary>
    private void WhoseClause(int whose)
    {
        var owned = heads[whose];
        var owner = whose > 1 && Reads(whose - 1, ",") ? whose - 2 : whose - 1;
        if (owner < 0 || owned < whose || !draft.IsNoun(owner) || heads[owned] is not (>= 0 and var inner) || inner < owned || !relations[owned].StartsWith("nsubj", StringComparison.Ordinal))
            return;
        for (var main = inner + 2; main < tokens.Length; main++)
        {
            if (heads[main] != inner || relations[main] != "conj" || !Reads(main - 1, ",") || tokens[main].Xpos is not ("VBD" or "VBZ" or "VBP"))
                continue;
            draft.Hang(main, heads[inner], relations[inner]);
            draft.Hang(inner, owner, "acl:relcl");
            draft.Hang(owner, main, "nsubj");
            return;
        }
    }

    /// <summary>
    /// "A freighter operated by Skylark Cargo crashed": no clause without a pronoun parts a name, whose second word the
    /// parser took for the subject; it is the noun that the participle describes.
    /// </summary>
    private void ClauseInName(int verb)
    {
        var second = draft.Child(verb, "nsubj");
        var first = second - 1;
        if (first < 0 || heads[verb] != first || tokens[first].Upos != UniversalTag.Propn || tokens[second].Upos != UniversalTag.Propn)
            return;
        if (heads[first] is not (>= 0 and var participle) || tokens[participle].Xpos != "VBN" || relations[participle] != "acl" || heads[participle] is not (>= 0 and var noun) || !draft.IsNoun(noun))
            return;
        draft.Hang(second, first, "flat");
        draft.Hang(verb, heads[noun], heads[noun] < 0 ? "root" : relations[noun] == "obj" ? "ccomp" : relations[noun]);
        draft.Hang(noun, verb, "nsubj");
    }

    /// <summary>"resign over a holiday", "plunged off a bridge": the frame has the phrase, and the lexicon no verb of the two words.</summary>
    private bool IsPreposition(int particle, int verb)
    {
        if (verb < 0)
            return false;
        var named = false;
        foreach (var sense in EventLexicon.Instance.Senses(draft.Lemmas[verb], EventWordClass.Verb))
        {
            if (sense.Words.Count > 1 && sense.Words[1] == draft.Word(particle))
                return false;
            named |= sense.Frame.Role(draft.Word(particle)) is not null;
        }

        return named;
    }

    /// <summary>"marched through central Warsaw": before a noun phrase a particle of motion is a preposition.</summary>
    private void PhraseBehindParticle(int particle)
    {
        var verb = heads[particle];
        for (var i = particle + 1; i < tokens.Length && i <= particle + 6; i++)
        {
            if (tokens[i].Upos is UniversalTag.Punct or UniversalTag.Verb or UniversalTag.Adp or UniversalTag.Cconj)
                return;
            if (heads[i] != verb || relations[i] is not ("obj" or "obl" or "obl:unmarked"))
                continue;
            relations[i] = "obl";
            (heads[particle], relations[particle]) = (i, "case");
            tokens[particle] = tokens[particle] with { Upos = UniversalTag.Adp, Xpos = "IN" };
            return;
        }
    }

    /// <summary>A form that cannot be a participle: "falls", "fell"; not "wounded", not "hit".</summary>
    private bool IsPlainlyFinite(int i) => tokens[i].Xpos == "VBZ" || (tokens[i].Xpos == "VBD" && VerbForms.IsPastAlone(tokens[i].Span.Of(draft.Text)));

    private bool Reads(int i, params ReadOnlySpan<string> words) => draft.Reads(i, words);
}
