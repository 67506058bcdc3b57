using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Who a verb's subject is. One that the clause leaves out is fetched from where grammar puts it: the antecedent of a relative
/// clause, the controller of an infinitive, the first of joined verbs.
/// </summary>
internal sealed class SubjectFinder(ClaimSentence sentence)
{
    /// <summary>Deep nests of control are wrong trees.</summary>
    public const int MostSteps = 6;

    private readonly SentenceTree tree = sentence.Tree;
    private readonly VerbNeighbours verbs = sentence.Verbs;

    /// <summary>The grammatical subject, fetched from the governing clause where the verb has none of its own.</summary>
    public int Of(int verb, int steps)
    {
        var own = verbs.OwnSubject(verb);
        var adjacent = verbs.SubjectBefore(verb);
        if (adjacent >= 0 && (own < 0 || (own < adjacent && verbs.CommaBetween(own, adjacent))))
            return Aged(adjacent);
        if (own >= 0)
            return Antecedent(verb, Aged(own));
        var head = tree.Head(verb);
        if (steps == 0 || head < 0)
            return -1;
        var relation = tree.Relation(verb);
        if (Charged(verb, head) is >= 0 and var charged)
            return charged;
        return relation switch
        {
            "acl:relcl" or "acl" or "appos" when !tree.IsVerb(head) => ParticipleOrPurpose(verb, head, steps),
            "xcomp" => Controller(head, steps),
            // "is due to appear", as a subject behind its adjective.
            "csubj" when verb > head && tree[head].Upos == UniversalTag.Adj => Controller(head, steps),
            "ccomp" or "advcl" or "conj" or "parataxis" when tree[verb].Xpos is "VBG" && FiniteBefore(verb) is >= 0 and var main => Of(main, steps - 1),
            "advcl" when ForWhom(verb, head) is >= 0 and var whom => whom,
            "advcl" when Urged(verb, head) is >= 0 and var urged => urged,
            "conj" when InWhereClause(verb, head) is >= 0 and var inner => Of(inner, steps - 1),
            "conj" when Speaks(head) && NearestClause(verb, head) is >= 0 and var nearer => Of(nearer, steps - 1),
            "advcl" when tree[verb].Xpos == "VBG" && tree.Child(verb, "mark") is >= 0 and var mark && tree.WordIs(mark, "with") => -1,
            "conj" or "advcl" or "parataxis" when IsClauseHead(head) && Shares(verb, relation) => Of(head, steps - 1),
            "ccomp" when tree.Is(head, "acl") && Stolen(verb) is >= 0 and var stolen => stolen,
            _ => Stolen(verb),
        };
    }

    /// <summary>"accused the army of killing two boys", "barred from leaving": who is charged or held back does it, not who charges.</summary>
    private int Charged(int verb, int head)
    {
        if (tree[verb].Xpos != "VBG" || tree.Child(verb, "mark") is not (>= 0 and var mark) || !tree.IsVerb(head))
            return -1;
        if (tree.Word(mark) is not ("of" or "for" or "from") || EventLexicon.Instance.Senses(tree.Lemma(head), EventWordClass.Verb) is not [{ Frame.Name: "blame" or "judge" or "arrest" or "fine" or "restrict" or "punish" }, ..])
            return -1;
        return tree.Child(head, "obj") is >= 0 and var accused ? accused : tree.Child(head, "nsubj:pass");
    }

    /// <summary>"called for the minister to quit": who is to do it stands in the phrase with "for" right before.</summary>
    private int ForWhom(int verb, int head)
    {
        var to = tree.Child(verb, "mark");
        if (to <= head || !tree.WordIs(to, "to"))
            return -1;
        for (var i = to - 1; i > head; i--)
        {
            if (tree.Head(i) == head && tree.Is(i, "obl"))
                return (tree.Preposition(i) == "for" || (tree.Preposition(i) == "to" && tree.Lemma(head) is "appeal" or "call" or "signal")) && !tree.IsTime(i) ? i : -1;
        }

        return -1;
    }

    private bool Urges(int verb) =>
        tree.Lemma(verb) is "force" or "urge" or "cause" or "prompt" or "lead" or "compel" or "oblige" or "drive" or "push" or "tell" or "ask" or "order" or "allow" or "help" or "persuade" or "convince" or "encourage" or "expect" or "instruct" or "command" or "invite" or "enable" or "require" or "advise" or "warn" or "permit" or "pressure";

    /// <summary>"urged its members to boycott the vote", with the infinitive as a purpose.</summary>
    private int Urged(int verb, int head) =>
        tree.Child(verb, "mark") is >= 0 and var to && tree.WordIs(to, "to") && Urges(head) && tree.Child(head, "obj") is >= 0 and var whom && whom < to ? whom : -1;

    /// <summary>"A ferry carrying 186 passengers sank, police said": a finite verb whose subject the tree gave to a later verb.</summary>
    private int Stolen(int verb)
    {
        if (!verbs.IsFinite(verb))
            return -1;
        for (var i = verb - 1; i >= 0 && i > verb - 20; i--)
        {
            if (tree.Is(i, "nsubj") && tree.Head(i) > verb)
                return i;
        }

        return -1;
    }

    /// <summary>"blocked the depot, where a striker was struck and suffered burns": joined to the verb of the clause that "where" opened.</summary>
    private int InWhereClause(int verb, int head)
    {
        for (var i = verb - 1; i > head; i--)
        {
            if (tree.WordIs(i, ","))
                return -1;
            if (tree.IsVerb(i) && verbs.IsFinite(i) && tree.Relation(i) == "acl:relcl" && tree.ChildrenOf(i).Any(c => tree[c].Xpos == "WRB") && verbs.OwnSubject(i) >= 0)
                return i;
        }

        return -1;
    }

    private bool Speaks(int verb) => tree.Lemma(verb) is "say" or "announce" or "claim" or "report" or "tell" or "confirm" or "add" or "state" or "declare";

    /// <summary>"said it had struck a base and destroyed it": the second verb goes on with what was said.</summary>
    private int NearestClause(int verb, int speech)
    {
        for (var i = verb - 1; i > speech; i--)
        {
            if (tree.IsVerb(i) && verbs.IsFinite(i) && !tree.Is(i, "acl") && (verbs.OwnSubject(i) >= 0 || tree.Is(i, "conj")))
                return i;
        }

        return -1;
    }

    /// <summary>"struck Turkey on Sunday, killing 41 people": the clause before the comma.</summary>
    private int FiniteBefore(int verb)
    {
        if (verb == 0 || !tree.WordIs(verb - 1, ",") || tree.Child(verb, "mark") >= 0)
            return -1;
        for (var i = verb - 2; i >= 0; i--)
        {
            if (tree.IsVerb(i) && verbs.IsFinite(i) && !tree.Relation(i).EndsWith("relcl", StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>"Otieno, 58, was convicted": the age between commas is no subject.</summary>
    private int Aged(int subject)
    {
        if (tree[subject].Upos != UniversalTag.Num || subject < 2)
            return subject;
        if (tree.WordIs(subject - 1, ",") && subject + 1 < tree.Count && tree.WordIs(subject + 1, ",") && tree.IsNominal(subject - 2))
            return subject - 2;
        // "Two boys aged 12 and 14 were charged".
        var aged = subject - 1;
        while (aged > 0 && (tree[aged].Upos == UniversalTag.Num || tree.WordIs(aged, "and") || tree.WordIs(aged, "between") || tree.WordIs(aged, "just")))
            aged--;
        return aged > 0 && tree.WordIs(aged, "aged") && tree.IsNominal(aged - 1) ? aged - 1 : subject;
    }

    private bool IsClauseHead(int token) => tree.IsVerb(token) || tree.Child(token, "cop") >= 0;

    /// <summary>A clause with its own finite verb and no subject is an order or a wrong tree, unless it is joined to another.</summary>
    private bool Shares(int verb, string relation) =>
        relation == "conj" || tree[verb].Xpos is "VBG" or "VBN" || tree.Child(verb, "mark") >= 0;

    /// <summary>Behind a relative pronoun stands the noun that its clause belongs to.</summary>
    private int Antecedent(int verb, int subject)
    {
        var relative = tree.Word(subject) is "who" or "which" or "that" or "whom";
        if (!relative)
            return subject;
        // "the deaths of three members, who had been stationed": who can only be people.
        var near = subject - 1;
        if (near > 0 && tree.WordIs(subject, "who") && tree.IsNominal(near) && sentence.IsA(near, "person") && tree.Head(verb) is >= 0 and var farther && farther < near && (EventLexicon.Instance.IsEventNoun(tree.Lemma(farther)) || !sentence.IsA(farther, "person")))
            return Measured(near);
        for (var (node, steps) = (verb, MostSteps); node >= 0 && steps > 0; steps--)
        {
            if (tree.Is(node, "acl") && tree.Head(node) >= 0 && tree.IsNominal(tree.Head(node)))
                return Joined(Measured(Happening(verb, tree.Head(node))), subject);
            node = tree.Is(node, "conj") || tree.Is(node, "xcomp") || tree.Is(node, "ccomp") ? tree.Head(node) : -1;
        }

        // The tree hung the clause elsewhere: the noun before "who" is meant.
        var before = subject - 1;
        while (before > 0 && (tree.WordIs(before, ",") || tree[before].Upos == UniversalTag.Adp))
            before--;
        return before >= 0 && tree.IsNominal(before) ? before : subject;
    }

    /// <summary>"the bombings of commuter trains that killed 191 people": it was the bombings that killed.</summary>
    private int Happening(int verb, int noun)
    {
        if (EventLexicon.Instance.Senses(tree.Lemma(verb), EventWordClass.Verb) is not [{ Type: "casualty" or "damage" or "migration" }, ..] || verbs.IsPassive(verb) || sentence.IsA(noun, "person") && !sentence.IsA(noun, "vehicle") || EventLexicon.Instance.IsEventNoun(tree.Lemma(noun)))
            return noun;
        return tree.Is(noun, "nmod") && tree.Preposition(noun) is "of" or "on" or "against" or "at" or "in" && tree.Head(noun) is >= 0 and var happening && !sentence.InName(happening) && EventLexicon.Instance.IsEventNoun(tree.Lemma(happening)) ? happening : noun;
    }

    /// <summary>"Ecuador and Bolivia, which import the syrup": both do, as the plural behind the pronoun says.</summary>
    private int Joined(int noun, int relative) =>
        tree.Is(noun, "conj") && tree[noun].Xpos is "NN" or "NNP" && tree.Head(noun) is >= 0 and var first && tree.IsNominal(first) && relative + 1 < tree.Count && (tree[relative + 1].Xpos == "VBP" || tree.WordIs(relative + 1, "were")) ? first : noun;

    /// <summary>
    /// "tens of thousands of people marched": the clause hangs on the people, the subject is the whole. But of "28 of the pupils
    /// who were abducted" the pupils were, however many there are.
    /// </summary>
    private int Measured(int noun)
    {
        while (tree.Child(noun, "det") < 0 && tree.Child(noun, "nmod:poss") < 0 && tree.Is(noun, "nmod") && tree.Preposition(noun) == "of" && tree.Head(noun) is >= 0 and var head
            && (tree[head].Upos == UniversalTag.Num || NounClasses.Instance.Is(tree.Lemma(head), "measuring")))
            noun = head;
        return noun;
    }

    /// <summary>"an officer killed in Syria", "rebels holding the town"; but "plans to cut jobs" is done by who has the plan.</summary>
    private int ParticipleOrPurpose(int verb, int noun, int steps)
    {
        var to = tree.Child(verb, "mark");
        // "arrested two men on suspicion of smuggling": who is suspected does it.
        if (tree[verb].Xpos == "VBG" && tree.Lemma(noun) is "suspicion" or "charge" or "count" or "accusation" && tree.Head(noun) is >= 0 and var arrest && tree.IsVerb(arrest))
            return tree.Child(arrest, "obj") is >= 0 and var arrested ? arrested : Of(arrest, steps - 1);
        // "criticism of sinking the trawler" sinks nothing.
        if (tree[verb].Xpos == "VBG" && to >= 0 && tree.WordIs(to, "of") && !sentence.IsA(noun, "person"))
            return -1;
        // "struck 85 targets, targeting the force": behind a comma goes on who struck.
        if (tree[verb].Xpos == "VBG" && (tree.Is(noun, "obj") || tree.Is(noun, "obl")) && FiniteBefore(verb) is >= 0 and var main)
            return Of(main, steps - 1);
        if (to < 0 || !tree.WordIs(to, "to"))
            return tree[verb].Xpos is "VBN" or "VBD" or "VBG" ? Measured(noun) : -1;
        // "forced thousands to flee", "urged the army to withdraw": who is forced or urged.
        if (tree.Is(noun, "obj") && tree.Head(noun) is >= 0 and var urging && Urges(urging))
            return noun;
        if (tree.Child(noun, "nmod:poss") is >= 0 and var owner)
            return owner;
        return tree.Is(noun, "obj") && tree.Head(noun) >= 0 ? Of(tree.Head(noun), steps - 1) : -1;
    }

    /// <summary>"urged Iran to withdraw": the object; "threatened to withdraw", "is expected to": the subject.</summary>
    private int Controller(int verb, int steps)
    {
        var person = tree.Child(verb, "obj") is >= 0 and var o ? o : tree.Child(verb, "iobj");
        if (person >= 0 && tree.Lemma(verb) is not ("promise" or "threaten" or "vow" or "use"))
            return person;
        return Of(verb, steps - 1);
    }
}
