using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>The roles around an event noun and the verb that it leans on.</summary>
internal sealed class NounRoles(ClaimSentence sentence, EventCandidate candidate, RoleFillers fillers)
{
    private readonly SentenceTree tree = sentence.Tree;

    public void Fill()
    {
        var noun = candidate.Token;
        foreach (var child in tree.ChildrenOf(noun))
        {
            if (tree.Is(child, "nmod") && tree.Preposition(child) is { Length: > 0 } preposition)
            {
                if (preposition != "by" || !IsOfInner(noun, child))
                    fillers.Fill(preposition, child);
                // "the killing by police of a boy": the second phrase hung on the first.
                if (preposition == "by" && !HasOf(noun) && tree.ChildrenOf(child).FirstOrDefault(c => tree.Preposition(c) == "of", -1) is >= 0 and var of && tree.Child(of, "det") >= 0)
                    fillers.Fill("of", of);
            }
            else if (tree.Relation(child) == "nmod:poss")
            {
                // "the United States’ slaying of a general": with an of-phrase the possessor is the doer.
                fillers.Fill(HasOf(noun) ? "by" : "poss", child);
            }
            else if (child < noun && (tree.Is(child, "compound") || tree.Is(child, "amod") || tree.Is(child, "nmod")))
                AddModifier(child);
            else if (tree.Is(child, "acl") && tree.Child(child, "obj") is >= 0 and var aim && candidate.Sense.Frame.Role(tree.Word(child)) is { } role)
                fillers.Add(role, aim);
        }

        Moved();
        Within();
        OuterBy();
        NextPhrase();
        DueTo();
        DoneBy();
        // "are in quarantine", "is under attack".
        if (tree.Child(noun, "cop") >= 0 && tree.Preposition(noun) is "in" or "under" or "on")
            fillers.Add(candidate.Sense.Type == "protest" ? "agent" : candidate.Sense.Frame.Undergoer, tree.Child(noun, "nsubj"));
        if (candidate.LightVerb is not null)
            OfLightVerb();
    }

    /// <summary>"the evacuation of 3,400 people from a dozen villages": from where and to where stands behind who.</summary>
    private void Moved()
    {
        foreach (var who in fillers.All.Where(f => f.Role == "patient" && f.Token > candidate.Token).ToList())
        {
            foreach (var child in tree.ChildrenOf(who.Token).Where(c => c > who.Token && tree.Is(c, "nmod") && candidate.Sense.Frame.Role(tree.Preposition(c)) is "source" or "destination"))
                fillers.Fill(tree.Preposition(child), child);
        }
    }

    /// <summary>The phrase right behind the noun is its own: "a series of strikes on an outpost", "attacks on at least two bases".</summary>
    private void NextPhrase()
    {
        var preposition = candidate.Token + 1;
        if (preposition + 1 >= tree.Count || tree[preposition].Upos != UniversalTag.Adp)
            return;
        var role = candidate.Sense.Frame.Role(tree.Word(preposition)) ?? (tree.Word(preposition) is "in" or "at" or "near" or "off" or "outside" ? "place" : null);
        if (role is null || fillers.Has(role))
            return;
        var last = -1;
        for (var i = preposition + 1; i < tree.Count && i < preposition + 8; i++)
        {
            if (tree[i].Upos is UniversalTag.Noun or UniversalTag.Propn)
                last = i;
            else if (last >= 0 || tree[i].Upos is not (UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Adp or UniversalTag.Part or UniversalTag.Pron))
                break;
        }

        if (last >= 0 && !tree.IsTime(last) && (role != "place" || candidate.Sense.Frame.Names(tree.Word(preposition)) || sentence.IsA(last, "place")))
            fillers.Add(role, last);
    }

    /// <summary>"The crash was due to human error".</summary>
    private void DueTo()
    {
        var error = tree.Head(candidate.Token);
        if (error > candidate.Token && tree.Is(candidate.Token, "nsubj") && tree.IsNominal(error) && tree.Preposition(error) is "due" or "because")
            fillers.Add("cause", error);
    }

    /// <summary>"The fire caused by a spark ended": by what a participle behind the noun says it was brought about.</summary>
    private void DoneBy()
    {
        foreach (var verb in tree.ChildrenOf(candidate.Token).Where(c => c > candidate.Token && c != candidate.Light && tree.Is(c, "acl") && tree.IsVerb(c)))
        {
            var role = "";
            foreach (var light in EventLexicon.Instance.Lights(tree.Lemma(verb)))
                role = light is { Where: "obj", Other: "agent" or "cause", Words.Length: 1 } ? light.Other : role;
            if (role.Length > 0 && new VerbClause(sentence, verb) is { IsPassive: true } clause && clause.First("subj") is >= 0 and var doer && !fillers.Has(role))
                fillers.Add(role, doer);
        }
    }

    private bool HasOf(int noun) => tree.ChildrenOf(noun).Any(c => tree.Is(c, "nmod") && tree.Preposition(c) == "of");

    /// <summary>"retaliation for the killing of a general by a drone": the by-phrase is the killing's, which has the of-phrase.</summary>
    private bool IsOfInner(int noun, int phrase)
    {
        for (var i = noun + 1; i < phrase; i++)
        {
            if (EventLexicon.Instance.IsEventNoun(tree.Lemma(i)) && HasOf(i))
                return true;
        }

        return false;
    }

    /// <summary>"the killing of a commander in a drone strike": nobody is in a strike, he was killed in it.</summary>
    private void Within()
    {
        if (candidate.Sense.Type != "casualty")
            return;
        foreach (var victim in tree.ChildrenOf(candidate.Token).Where(c => tree.Preposition(c) == "of"))
        {
            foreach (var strike in tree.ChildrenOf(victim).Where(c => c > victim && tree.Preposition(c) == "in" && EventLexicon.Instance.IsEventNoun(tree.Lemma(c))))
                fillers.Fill("in", strike);
        }
    }

    /// <summary>The other end of <see cref="IsOfInner"/>: by-phrases that the tree hung on a noun further up.</summary>
    private void OuterBy()
    {
        if (!HasOf(candidate.Token))
            return;
        var node = tree.Head(candidate.Token);
        for (var steps = 0; steps < 4 && node >= 0; steps++, node = tree.Head(node))
        {
            foreach (var child in tree.ChildrenOf(node).Where(c => c > candidate.Token && tree.Preposition(c) == "by" && tree.Is(c, "nmod")))
                fillers.Fill("by", child);
        }

        // Hung inside the of-phrase: "the killing of [the head of the force by a drone]".
        foreach (var inner in tree.ChildrenOf(candidate.Token).Where(c => tree.Preposition(c) == "of"))
        {
            foreach (var child in tree.ChildrenOf(inner).Where(c => tree.Preposition(c) == "by"))
                fillers.Fill("by", child);
        }
    }

    private void AddModifier(int modifier)
    {
        var weapon = NounClasses.Instance.Is(tree.Lemma(modifier), "weapon");
        // "a train station collapse": of nouns in a row the last is meant, unless each says something of its own.
        if (tree.IsTime(modifier) || (!weapon && modifier + 1 < candidate.First && tree.Is(modifier + 1, "compound") && tree.Head(modifier + 1) == candidate.Token && !sentence.InName(modifier) && tree[modifier + 1].Upos == UniversalTag.Noun) || (candidate.First <= modifier && candidate.Sense.Words.Count > 1 && !weapon))
            return;
        var role = candidate.Sense.Frame.Role("mod");
        var type = sentence.InName(modifier) ? sentence.MentionAt(modifier)!.Type : (Records.MentionType?)null;
        if (weapon)
            role = candidate.Sense.Type is "attack" or "casualty" or "interception" ? "instrument" : role;
        else if (type is Records.MentionType.Facility || (type is Records.MentionType.Place && (role == "patient" || (role == "agent" && !IsPower(modifier)))))
            role = "place";
        else if (role == "agent" && type is null && !(tree.Is(modifier, "compound") && sentence.IsA(modifier, "person")))
            role = null;
        else if (type is null && (tree.Is(modifier, "amod") || IsHyphenated(modifier) || tree[modifier].Upos is UniversalTag.Num))
            role = null;
        if (role is not null)
            fillers.Add(role, modifier);
    }

    /// <summary>"third-degree murder", "a hit-and-run crash".</summary>
    private bool IsHyphenated(int token) =>
        (token > 0 && tree.WordIs(token - 1, "-")) || (token + 1 < tree.Count && tree.WordIs(token + 1, "-"));

    /// <summary>"US strikes" are the doing of a state; "the Jordan attack" happened there.</summary>
    private bool IsPower(int token) => tree.Word(token) is "us" or "u.s." or "uk" or "u.k." or "eu" or "un" or "nato" or "israel" or "russia" or "iran" or "china";

    private void OfLightVerb()
    {
        var frame = candidate.Sense.Frame;
        var clause = candidate.Clause!;
        var asSubject = candidate.LightVerb!.Where == "subj";
        foreach (var (function, token) in clause.Functions)
        {
            if (token == candidate.Token)
                continue;
            if (function == "subj" && !asSubject)
                AddOther(token);
            else if (function == "obj" && (asSubject || candidate.LightVerb.Where is not "obj"))
                fillers.Fill("obj", token);
            else if (function is not ("subj" or "obj" or "by") && !fillers.Has(frame.Role(function)))
                fillers.Fill(function, token);
        }
    }

    private bool IsHappening(int token) =>
        EventLexicon.Instance.IsEventNoun(tree.Lemma(token)) || NounClasses.Instance.Is(tree.Lemma(token), "cause") || NounClasses.Instance.Is(tree.Lemma(token), "disease");

    private void AddOther(int token)
    {
        var role = candidate.LightVerb!.Other switch
        {
            "undergoer" => candidate.Sense.Frame.Undergoer,
            // "the rebels caused 12 deaths" did it; people "leading to an arrest" come from a wrong tree.
            "cause" when sentence.IsA(token, "person") && !IsHappening(token) => candidate.LightVerb.Where == "obj" && candidate.LightVerb.Words.Length == 1 ? "agent" : null,
            "cause" => "cause",
            // "Uganda declared an outbreak" did not make it.
            "agent" => candidate.Sense.Frame.Name == "n-disaster" ? "cause" : candidate.Sense.Type == "health" ? null : "agent",
            _ => null,
        };
        if (role is not null)
            fillers.Add(role, token);
    }
}
