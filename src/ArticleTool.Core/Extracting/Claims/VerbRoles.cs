using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>The roles around an event verb.</summary>
internal sealed class VerbRoles(ClaimSentence sentence, EventCandidate candidate, RoleFillers fillers)
{
    /// <summary>How far behind a verb its charge or reason may stand, in tokens.</summary>
    private const int Furthest = 18;

    private readonly SentenceTree tree = sentence.Tree;

    public void Fill()
    {
        var frame = candidate.Sense.Frame;
        var clause = candidate.Clause!;
        foreach (var (function, token) in clause.Functions)
        {
            if (!IsOfHappening(function, token))
                fillers.Fill(function, token);
        }

        // "launched missiles at bases": parsers often hang the second phrase on the first.
        foreach (var inner in tree.ChildrenOf(clause.First("obj")).Where(c => tree.Is(c, "nmod") && c > candidate.Token))
        {
            var preposition = tree.Preposition(inner);
            if (preposition == "of" && frame.Role("of") == "topic" && new Charges(sentence).Behind(inner) is >= 0 and var charge)
                fillers.Fill("of", charge);
            else if (preposition != "of" && !clause.Functions.Exists(f => f.Function == preposition && !tree.IsTime(f.Token)) && (frame.Role(preposition) is not null || preposition is "in" or "at" or "near" or "off" or "outside"))
                fillers.Fill(preposition, inner);
        }

        // "pleaded guilty to fraud": the phrase hung on the expression's second word.
        for (var word = candidate.Last; word > candidate.Token; word--)
        {
            foreach (var inner in tree.ChildrenOf(word).Where(c => c > candidate.Last && word != clause.First("obj") && frame.Role(tree.Preposition(c)) is { } role && !fillers.Has(role)))
                fillers.Fill(tree.Preposition(inner), inner);
        }

        // "claimed responsibility earlier this month for two bombings": the phrase hung on the time before it.
        foreach (var time in tree.ChildrenOf(candidate.Token).Where(tree.IsTime))
        {
            foreach (var inner in tree.ChildrenOf(time).Where(c => c > time && (frame.Role(tree.Preposition(c)) is not null || tree.Preposition(c) is "because" or "due" or "amid" or "in" or "at" or "near")))
                fillers.Fill(tree.Preposition(inner), inner);
        }

        if (candidate.Last > candidate.Token && candidate.Sense.Frame.Role("obj") == "patient" && tree.Child(candidate.Last, "nummod") >= 0 && !fillers.Has("patient"))
            fillers.Add("patient", candidate.Last);
        Gerunds();
        Stray();
        WithWhat();
        WhatForced();
    }

    /// <summary>"resigned in the face of protests over a fire": what is protested against is the protests' own.</summary>
    private bool IsOfHappening(string function, int token) =>
        candidate.Sense.Frame.Role(function) == "topic" && tree.Child(token, "case") is > 1 and var preposition && preposition - 1 > candidate.Last && tree.IsNominal(preposition - 1) && !sentence.InName(preposition - 1)
        && EventLexicon.Instance.IsEventNoun(tree.Lemma(preposition - 1)) && candidate.Clause!.Functions.Exists(f => f.Token == preposition - 1 && f.Function is not ("obj" or "subj" or "iobj"));

    /// <summary>"Wildfires forced thousands to flee": what is no person and forces, brings about what follows.</summary>
    private void WhatForced()
    {
        var verb = tree.Head(candidate.Token);
        if (verb >= 0 && tree.Is(candidate.Token, "acl"))
            verb = tree.Is(verb, "obj") ? tree.Head(verb) : -1;
        if (verb < 0 || fillers.Has("cause") || tree.Child(candidate.Token, "mark") is not (>= 0 and var to) || !tree.WordIs(to, "to") || tree.Lemma(verb) is not ("force" or "cause" or "prompt" or "lead" or "compel" or "oblige" or "drive" or "push"))
            return;
        var forcing = new VerbClause(sentence, verb).First("subj");
        if (forcing >= 0 && !sentence.IsA(forcing, "person"))
            fillers.Add("cause", forcing);
    }

    /// <summary>"used drones to strike the camp", "gunmen armed with rifles raided": with what, said of the verb above or of who did it.</summary>
    private void WithWhat()
    {
        if (fillers.Has("instrument"))
            return;
        var head = tree.Head(candidate.Token);
        var use = head >= 0 && tree.Is(candidate.Token, "acl") ? tree.Head(head) : head;
        if (use >= 0 && tree.IsVerb(use) && tree.Lemma(use) == "use" && tree.Child(candidate.Token, "mark") is >= 0 and var to && tree.WordIs(to, "to"))
        {
            // "used the truce to rearm" names no tool.
            if (tree.Child(use, "obj") is >= 0 and var tool && !EventLexicon.Instance.IsEventNoun(tree.Lemma(tool)) && !sentence.InName(tool))
                fillers.Add("instrument", tool);
            if (!fillers.Has("agent"))
                fillers.Fill("subj", tree.Child(use, "nsubj"));
        }

        if (candidate.Sense.Type is not ("attack" or "casualty" or "crime" or "damage" or "interception"))
            return;
        foreach (var agent in fillers.All.Where(f => f.Role == "agent").ToList())
        {
            // "Two men wielding axes attacked".
            foreach (var wielding in tree.ChildrenOf(agent.Token).Where(c => c > agent.Token && tree.Lemma(c) is "wield" or "brandish" or "carry" && tree.Child(c, "obj") >= 0))
            {
                if (new RoleChoice(sentence, candidate).IsTool(tree.Child(wielding, "obj")))
                    fillers.Add("instrument", tree.Child(wielding, "obj"));
            }

            // "killed by a gunman using a pistol".
            foreach (var usage in tree.ChildrenOf(agent.Token).Where(c => tree.WordIs(c, "using") && c > agent.Token))
                fillers.Add("instrument", tree.Child(usage, "obj"));
            foreach (var armed in tree.ChildrenOf(agent.Token).Where(c => tree.WordIs(c, "armed") && c > agent.Token))
            {
                foreach (var weapon in tree.ChildrenOf(armed).Where(c => tree.Preposition(c) == "with"))
                    fillers.Add("instrument", weapon);
            }
        }
    }

    /// <summary>
    /// Phrases of the frame's own prepositions behind the verb that the tree hung on something else: "launched missiles
    /// against forces" is not about missiles against forces.
    /// </summary>
    private void Stray()
    {
        var clause = candidate.Clause!;
        for (var i = candidate.Last + 1; i < tree.Count && i < candidate.Last + Furthest; i++)
        {
            if ((tree.IsVerb(i) && !tree.Is(i, "amod")) || tree.WordIs(i, ";") || tree.Is(i, "nsubj"))
                return;
            // "blamed the rebels for the attack on a convoy": on from the charge the phrases are its own.
            if (candidate.Sense.Frame.Name == "blame" && fillers.All.Any(f => f.Role == "topic" && f.Token < i && f.Token > candidate.Token))
                return;
            if (tree[i].Upos != UniversalTag.Adp || tree.Head(i) is not (>= 0 and var head) || head < i || Nominal(head) is not (>= 0 and var noun))
                continue;
            var preposition = tree.Word(i);
            // "resigned amid protests over the collapse": what is protested against is the protests' own.
            if (tree.IsNominal(i - 1) && i - 1 > candidate.Last && EventLexicon.Instance.IsEventNoun(tree.Lemma(i - 1)) && candidate.Sense.Frame.Role(preposition) == "topic")
                continue;
            if (preposition is "to" && candidate.Sense.Frame.Role("to") is not ("recipient" or "destination"))
                continue;
            if (preposition is "for" or "over" && candidate.Sense.Frame.Role(preposition) == "topic" && !fillers.Has("topic") && (clause.First("obj") < candidate.Token || IsReason(noun)))
                fillers.Add("topic", noun);
            // "charged a guard at a camp in Poland with murder".
            if (preposition == "with" && candidate.Sense.Type == "court" && candidate.Sense.Frame.Role("with") == "topic" && !fillers.Has("topic") && new Charges(sentence).Behind(noun) == noun)
                fillers.Add("topic", noun);
            if (preposition is "to" or "at" or "on" or "against" or "toward" or "towards" or "into" or "from" or "onto"
                && candidate.Sense.Frame.Role(preposition) is { } role && !fillers.Has(role) && !tree.WordIs(i + 1, "least"))
                fillers.Add(role, noun);
        }
    }

    /// <summary>"sanctions on two generals for crimes", "fined the bank for delays": behind whom it is done to stands why.</summary>
    private bool IsReason(int noun) =>
        candidate.Sense.Type is "arrest" or "court" or "sanction" && tree.Is(noun, "nmod") && !sentence.InName(noun) && !sentence.IsA(noun, "person") && !tree.IsTime(noun);

    /// <summary>"sentenced to nine years for taking bribes": a clause in a phrase's place, found by its words.</summary>
    private void Gerunds()
    {
        for (var i = candidate.Last + 2; i < tree.Count && i < candidate.Last + Furthest; i++)
        {
            if (tree.IsVerb(i) && tree[i].Xpos is "VBD" or "VBZ" or "VBP" || tree.WordIs(i, ";"))
                return;
            // "for money laundering": what is laundered stands between.
            var preposition = tree[i - 1].Upos == UniversalTag.Noun && tree.Head(i - 1) == i && tree[i - 2].Upos is UniversalTag.Adp or UniversalTag.Sconj ? i - 2 : i - 1;
            if (tree[i].Xpos != "VBG" || candidate.Sense.Frame.Role(tree.Word(preposition)) is not { } role || !tree.IsUnder(i, candidate.Token))
                continue;
            // "of forging documents", with the gerund as the noun's modifier; "with being agents" and "to having been paid" are of the agents and the pay.
            fillers.Add(role, (tree.Is(i, "amod") || tree.Word(i) is "being" or "having") && tree.Head(i) > i ? tree.Head(i) : i);
        }
    }

    /// <summary>"against U.S. military and coalition forces": on from an adjective to the noun.</summary>
    private int Nominal(int token)
    {
        var end = Math.Min(tree.Count, token + 4);
        while (token < end && !tree.IsNominal(token))
            token++;
        if (token == end)
            return -1;
        return tree.Is(token, "compound") && tree.Head(token) > token && tree.IsNominal(tree.Head(token)) ? tree.Head(token) : token;
    }
}
