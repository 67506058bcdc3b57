using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>A place in a sentence that names an event.</summary>
/// <param name="Token">The verb, noun or adjective.</param>
/// <param name="Light">The verb that an event noun leans on, -1 without one.</param>
/// <param name="First">First token of the predicate.</param>
/// <param name="Last">Last token of the predicate.</param>
internal sealed record EventCandidate(EventSense Sense, int Token, int Light, LightVerb? LightVerb, int First, int Last, VerbClause? Clause);

/// <summary>Finds the words of the event lexicon in a sentence and chooses their senses.</summary>
internal sealed class PredicateFinder(ClaimSentence sentence)
{
    private static readonly HashSet<string> Particles = ["away", "back", "down", "off", "out", "together", "up"];

    private readonly SentenceTree tree = sentence.Tree;
    private readonly EventLexicon lexicon = EventLexicon.Instance;
    private readonly Expressions expressions = new(sentence.Tree);
    private readonly bool[] taken = new bool[sentence.Tree.Count];

    public List<EventCandidate> Find()
    {
        var found = new List<EventCandidate>();
        // Nouns first: a light verb that a noun leans on ("an earthquake struck") names no event of its own. But an
        // expression of several words ("claimed responsibility") is one event, so its noun is none.
        // "under arrest" says of somebody what "the arrest" does not.
        for (var i = 0; i < tree.Count; i++)
            Add(found, VerbOf(i, several: true) ?? Adjective(i, several: true));
        for (var i = 0; i < tree.Count; i++)
            Add(found, Noun(i));
        for (var i = 0; i < tree.Count; i++)
            Add(found, VerbOf(i, several: false) ?? Adjective(i, several: false));
        found.Sort((a, b) => a.Token.CompareTo(b.Token));
        return found;
    }

    private void Add(List<EventCandidate> found, EventCandidate? candidate)
    {
        if (candidate is null)
            return;
        found.Add(candidate);
        taken[candidate.Token] = true;
        taken[candidate.First] = true;
        taken[candidate.Last] = true;
        if (candidate.Light >= 0)
            taken[candidate.Light] = true;
    }

    private EventCandidate? VerbOf(int i, bool several)
    {
        if (taken[i] || !tree.IsVerb(i) || sentence.InName(i) || IsAttribute(i) || IsFrameOfNoun(i) || (!several && (LeavesSo(i) || IsMeansOfOther(i))))
            return null;
        VerbClause? clause = null;
        foreach (var sense in lexicon.Senses(tree.Lemma(i), EventWordClass.Verb))
        {
            if ((sense.Words.Count > 1) != several || (!several && HasParticle(i, sense)))
                continue;
            var last = several ? expressions.Rest(sense.Words, i) : i;
            if (last < 0)
                continue;
            clause ??= new VerbClause(sentence, i);
            var own = several && Expressions.IsParticle(sense.Words[^1]) && clause.Has(sense.Words[^1]) ? new VerbClause(sentence, i, sense.Words[^1]) : clause;
            if (SenseTest.Holds(sentence, sense, i, own))
                return new EventCandidate(sense, i, -1, null, Math.Min(i, last), Math.Max(i, last), own);
        }

        return null;
    }

    /// <summary>
    /// "fought back", "killed off the game": with a particle a verb of harm is another verb, which the lexicon lists where
    /// it means an event. "Off the coast" and "down the street" are places.
    /// </summary>
    private bool HasParticle(int verb, EventSense sense)
    {
        var next = verb + 1;
        if (next >= tree.Count || sense.Type is not ("attack" or "casualty" or "damage" or "accident" or "interception" or "closure" or "arrest" or "rescue" or "appointment") || !Particles.Contains(tree.Word(next)))
            return false;
        // "winched out alive", "dug up": a verb that always rescues does so with any particle.
        if (sense is { Type: "rescue", Conditions.Count: 0 })
            return false;
        if (tree.Word(next) is "back" or "out" or "away" or "together")
            return true;
        for (var i = next + 1; i < tree.Count && i <= next + 5; i++)
        {
            if (tree.IsNominal(i) && !tree.Is(i, "compound"))
                return !sentence.IsA(i, "place");
        }

        return true;
    }

    /// <summary>"killed by a gunman using a pistol": with what it was done is said of the killing.</summary>
    private bool IsMeansOfOther(int verb)
    {
        if (!tree.WordIs(verb, "using") || tree.Head(verb) is not (>= 0 and var head))
            return false;
        var other = tree.IsVerb(head) ? head : tree.Head(head);
        return other >= 0 && tree.IsVerb(other) && lexicon.Senses(tree.Lemma(other), EventWordClass.Verb) is [{ Type: "attack" or "casualty" or "crime" or "damage" }, ..];
    }

    /// <summary>"leaving 31 dead": nobody departs.</summary>
    private bool LeavesSo(int verb) =>
        tree.Lemma(verb) == "leave" && tree.Child(verb, "xcomp") is >= 0 and var so && (tree[so].Upos == UniversalTag.Adj || tree[so].Xpos == "VBN");

    /// <summary>A participle before a noun only describes it: "injured pride", "the planned visit".</summary>
    private bool IsAttribute(int i)
    {
        var noun = tree.Head(i);
        // "families of the accused": with an article and no noun to come it is one itself.
        if (tree[i].Xpos is "VBN" or "VBD" && i > 0 && tree.WordIs(i - 1, "the") && tree.Head(i - 1) == i && !(i + 1 < tree.Count && tree.IsNominal(i + 1)))
            return true;
        if ((tree.Is(i, "amod") && i < noun) || (tree.Is(i, "compound") && !tree.Relation(i).EndsWith("prt", StringComparison.Ordinal)))
            return true;
        // "the President-elect": a bare form behind a hyphen.
        if (tree[i].Xpos == "VB" && i > 1 && tree.WordIs(i - 1, "-") && tree[i - 1].Span.End == tree[i].Span.Start && tree[i - 2].Span.End == tree[i - 1].Span.Start)
            return true;
        // "with increased public spending": behind a preposition a past participle describes the noun to come.
        if (tree[i].Xpos is "VBN" or "VBD" && i > 0 && tree[i - 1].Upos == UniversalTag.Adp && tree.Is(i - 1, "case") && noun > i && tree.IsNominal(noun) && tree.Head(i - 1) == noun)
            return true;
        // "the elderly and displaced people".
        if (tree[i].Xpos == "VBN" && i > 1 && i + 1 < tree.Count && tree[i - 1].Upos == UniversalTag.Cconj && tree[i - 2].Upos == UniversalTag.Adj && tree[i + 1].Upos == UniversalTag.Noun)
            return true;
        // "a brutal and devastating conflict", "a devastating response", whatever the relation.
        return tree[i].Xpos == "VBG" && i > 0 && i + 1 < tree.Count && tree[i + 1].Upos == UniversalTag.Noun
            && (tree[i - 1].Upos is UniversalTag.Det or UniversalTag.Adj || (tree[i - 1].Upos == UniversalTag.Cconj && i > 1 && tree[i - 2].Upos == UniversalTag.Adj));
    }

    /// <summary>"two bombings targeting a ceremony": the noun's frame has the participle as a preposition.</summary>
    private bool IsFrameOfNoun(int i) =>
        tree.Is(i, "acl") && tree[i].Xpos == "VBG" && tree.Head(i) is >= 0 and var noun && taken[noun]
        && lexicon.Senses(tree.Lemma(noun), EventWordClass.Noun) is { Length: > 0 } senses && senses[0].Frame.Names(tree.Word(i));

    private EventCandidate? Noun(int i)
    {
        if (taken[i] || sentence.InName(i) || !IsEventNoun(i))
            return null;
        var (light, lightVerb) = LightVerbOf(i);
        foreach (var sense in lexicon.Senses(Key(i), EventWordClass.Noun))
        {
            var first = i - sense.Words.Count + 1;
            if (first < 0 || !Enumerable.Range(0, sense.Words.Count - 1).All(w => tree.Lemma(first + w) == sense.Words[w]))
                continue;
            if (!SenseTest.Holds(sentence, sense, i, null))
                continue;
            var near = light >= 0 && Math.Abs(light - i) <= Expressions.Reach;
            return new EventCandidate(
                sense, i, light, lightVerb, near && light < first ? light : first, near && light == i + 1 ? light : i, light >= 0 ? new VerbClause(sentence, light) : null);
        }

        return null;
    }

    /// <summary>A gerund with a determiner or an of-phrase is a noun whatever its tag: "the shelling of the town".</summary>
    private bool IsEventNoun(int i)
    {
        if (tree.Is(i, "compound") && tree.Head(i) >= 0 && tree.IsNominal(tree.Head(i)))
            return false;
        if (tree[i].Upos is UniversalTag.Noun or UniversalTag.Propn)
            return true;
        return tree[i].Xpos == "VBG" && (tree.Child(i, "det") >= 0 || tree.Child(i, "nmod:poss") >= 0 || (i + 1 < tree.Count && tree.WordIs(i + 1, "of")));
    }

    private string Key(int i) => IsCeaseFire(i) ? "ceasefire" : tree.IsVerb(i) ? tree.Word(i) : tree.Lemma(i);

    /// <summary>"the fragile cease-fire", cut at its hyphen, is no fire.</summary>
    private bool IsCeaseFire(int i) => i > 1 && tree.Word(i) is "fire" or "fires" && tree.WordIs(i - 1, "-") && tree.WordIs(i - 2, "cease");

    /// <summary>"launched a series of strikes": the series, where strikes are counted by it.</summary>
    private int Whole(int noun) =>
        tree.Is(noun, "nmod") && tree.Preposition(noun) == "of" && tree.Head(noun) is >= 0 and var whole && NounClasses.Instance.Is(tree.Lemma(whole), "measuring")
            ? whole
            : noun;

    /// <summary>The verb that an event noun leans on.</summary>
    private (int Verb, LightVerb? Light) LightVerbOf(int noun)
    {
        var leaning = Whole(noun);
        var verb = tree.Head(leaning);
        var where = tree.Relation(leaning) switch
        {
            "obj" or "nsubj:pass" => "obj",
            "nsubj" => "subj",
            var r when r.StartsWith("obl", StringComparison.Ordinal) || r == "nmod" => tree.Preposition(leaning),
            _ => "",
        };
        if (where == "among" && verb >= 0 && !tree.IsVerb(verb))
            verb = tree.Head(verb);
        // "called the killing a cowardly act": what is said of the event leans on it, not the event on the verb.
        if (verb >= 0 && where == "obj" && tree.Lemma(verb) == "call" && tree.ChildrenOf(verb).Any(c => c > noun && (tree.Is(c, "xcomp") || tree.Is(c, "obj") || tree.Is(c, "iobj"))))
            return (-1, null);
        if (verb >= 0 && where.Length > 0 && expressions.Light(verb, where) is { } light)
            return (verb, light);
        // "Floods that swept through the valley", "an earthquake struck" with the verb hung on the noun.
        for (var i = noun + 1; i < tree.Count && i <= noun + Expressions.Reach; i++)
        {
            if (tree.IsVerb(i) && tree[i].Xpos == "VBG" && tree.Is(i, "acl") && lexicon.Senses(tree.Lemma(noun), EventWordClass.Noun) is { Length: > 0 } senses && senses[0].Frame.Names(tree.Word(i)))
                continue;
            if (tree.IsVerb(i) && expressions.Light(i, "subj") is { } happens && new VerbClause(sentence, i) is { IsPassive: false } clause && clause.First("subj") == noun)
                return (i, happens);
            if (tree.IsVerb(i) && tree.Is(i, "acl") && tree.Head(i) == noun && tree[i].Xpos is "VBN" or "VBD" && expressions.Light(i, "subj") is { } reduced && tree.Child(i, "aux") < 0)
                return (i, reduced);
            // "an outbreak triggered by foul water", "a raid carried out by militants".
            if (tree.IsVerb(i) && tree.Is(i, "acl") && tree.Head(i) == noun && expressions.Light(i, "obj") is { Other: "agent" or "cause" } done && new VerbClause(sentence, i) is { IsPassive: true } passive && passive.Has("subj"))
                return (i, done);
        }

        return (-1, null);
    }

    /// <summary>"unaccounted for": its preposition heads no expression.</summary>
    private int Head(int first, int last) => tree[last].Upos == UniversalTag.Adp ? first : last;

    /// <summary>"14 dead", "60 people were missing", "left three soldiers dead", "homes without power".</summary>
    private EventCandidate? Adjective(int i, bool several)
    {
        if (taken[i] || sentence.InName(i))
            return null;
        var senses = lexicon.Senses(tree.Lemma(i), EventWordClass.Adjective);
        if (senses.Length == 0)
            senses = lexicon.Senses(tree.Word(i), EventWordClass.Adjective);
        foreach (var sense in senses)
        {
            var first = i - sense.Words.Count + 1;
            if (sense.Words.Count > 1 == several && first >= 0 && Enumerable.Range(0, sense.Words.Count - 1).All(w => tree.WordIs(first + w, sense.Words[w])) && AdjectiveRoles.Patient(sentence, Head(first, i), first) >= 0)
                return new EventCandidate(sense, Head(first, i), -1, null, first, i, null);
        }

        return null;
    }
}
