using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// What stands around a verb, by function: <c>subj</c>, <c>obj</c>, <c>iobj</c>, <c>attr</c> and prepositions. Passives
/// are turned round, and a subject that the clause leaves out is fetched from where grammar puts it: the antecedent of
/// a relative clause, the controller of an infinitive, the first of joined verbs.
/// </summary>
internal sealed class VerbClause
{
    /// <summary>Deep nests of control are wrong trees.</summary>
    private const int MostSteps = 6;

    private readonly ClaimSentence sentence;
    private readonly SentenceTree tree;

    public VerbClause(ClaimSentence sentence, int verb)
    {
        this.sentence = sentence;
        tree = sentence.Tree;
        Verb = verb;
        IsPassive = Passive(verb);
        var subject = Subject(verb, MostSteps);
        if (subject >= 0)
            Functions.Add((IsPassive ? "obj" : "subj", subject));
        AddComplements();
        NearerObject();
        if (!Has("obj") && !IsPassive && AdjacentObject(Verb) is >= 0 and var next && First("subj") != next)
            Functions.Add(("obj", next));
        if (!Has("obj") && Gap() is >= 0 and var gap)
            Functions.Add(("obj", gap));
        if (!Has("obj") && !IsPassive && SharedObject() is >= 0 and var shared)
            Functions.Add(("obj", shared));
        TurnRound();
    }

    public int Verb { get; }

    public bool IsPassive { get; }

    /// <summary>In order of being found; a function may come more than once.</summary>
    public List<(string Function, int Token)> Functions { get; } = [];

    public bool Has(string function) => Functions.Exists(f => f.Function == function);

    public int First(string function) => Functions.Find(f => f.Function == function) is { Function: not null } found ? found.Token : -1;

    private void AddComplements()
    {
        foreach (var child in tree.Children(Verb))
        {
            if (tree.Is(child, "obj"))
                AddObject(child);
            else if (tree.Is(child, "iobj"))
                Functions.Add(("iobj", child));
            else if (tree.Is(child, "obl") || (tree.Is(child, "nmod") && tree.Preposition(child).Length > 0))
                AddOblique(child);
            else if (tree.Is(child, "xcomp") && tree.IsNominal(child))
                Functions.Add(("attr", child));
            else if (tree.Is(child, "advcl") && Using(child) is >= 0 and var instrument)
                Functions.Add(("using", instrument));
        }
    }

    /// <summary>"Police questioned and charged him": the first verb has the second one's object.</summary>
    private int SharedObject()
    {
        foreach (var child in tree.Children(Verb))
        {
            if (tree.Is(child, "conj") && tree.IsVerb(child) && Own(child) < 0 && child - Verb <= 3)
                return tree.Child(child, "obj");
        }

        return -1;
    }

    /// <summary>
    /// "At least eleven workers injured", "Former minister jailed": a past form without an object or an auxiliary may be
    /// a passive. Whether it is, the frame knows; it reads <c>subj-or-obj</c> as the object where its verb needs one.
    /// </summary>
    private void TurnRound()
    {
        if (IsPassive || Has("obj") || tree[Verb].Xpos is not ("VBN" or "VBD") || tree.Child(Verb, "aux") >= 0 || tree.Child(Verb, "ccomp") >= 0 || tree.Child(Verb, "xcomp") >= 0)
            return;
        var index = Functions.FindIndex(f => f.Function == "subj");
        if (index >= 0)
            Functions[index] = ("subj-or-obj", Functions[index].Token);
    }

    /// <summary>"arrested two men on suspicion of smuggling": the phrase right behind the verb comes before a far one.</summary>
    private void NearerObject()
    {
        var index = Functions.FindIndex(f => f.Function == "obj");
        if (index < 0 || IsPassive || AdjacentObject(Verb) is not (>= 0 and var next) || next >= Functions[index].Token || tree.Is(next, "iobj"))
            return;
        if (tree.Lemma(Verb) is not ("give" or "hand" or "offer" or "award" or "pay" or "send" or "fine" or "grant" or "lend" or "sell") && !tree.IsUnder(next, Functions[index].Token))
            Functions[index] = ("obj", next);
    }

    /// <summary>The nearest of several objects is the verb's; one behind a preposition is none.</summary>
    private void AddObject(int child)
    {
        if (tree.Preposition(child).Length > 0)
            AddOblique(child);
        else if (child > Verb && tree.Head(child - 1) == child && tree[child - 1].Xpos == "RP")
            Functions.Add((tree.Word(child - 1), child));
        else if (IsPassive)
            Functions.Add(("iobj", child));
        else if (!Has("obj"))
            Functions.Add(("obj", child));
    }

    private void AddOblique(int child)
    {
        var preposition = tree.Preposition(child);
        if (preposition.Length == 0 && child > Verb && !IsPassive && tree.IsNominal(child))
            Functions.Add(("bare", child));
        else if (preposition == "by" && IsPassive)
            Functions.Add(("subj", child));
        else if (preposition.Length > 0)
            Functions.Add((preposition, child));
    }

    /// <summary>"using" and "by means of" are verbs to the parser: "attacked the base using drones".</summary>
    private int Using(int child) => tree.Lemma(child) is "use" or "using" && tree.WordIs(child, "using") ? tree.Child(child, "obj") : -1;

    /// <summary>The grammatical subject, fetched from the governing clause where the verb has none of its own.</summary>
    public int Subject(int verb, int steps)
    {
        if (Own(verb) is >= 0 and var own)
            return Antecedent(verb, Aged(own));
        if (Adjacent(verb) is >= 0 and var adjacent)
            return adjacent;
        var head = tree.Head(verb);
        if (steps == 0 || head < 0)
            return -1;
        var relation = tree.Relation(verb);
        return relation switch
        {
            "acl:relcl" or "acl" when !tree.IsVerb(head) => ParticipleOrPurpose(verb, head, steps),
            "xcomp" => Controller(head, steps),
            "ccomp" or "advcl" or "conj" or "parataxis" when tree[verb].Xpos is "VBG" && FiniteBefore(verb) is >= 0 and var main => Subject(main, steps - 1),
            "conj" or "advcl" or "parataxis" when IsClauseHead(head) && Shares(verb, relation) => Subject(head, steps - 1),
            "ccomp" when tree.Is(head, "acl") && Stolen(verb) is >= 0 and var stolen => stolen,
            _ => Stolen(verb),
        };
    }

    /// <summary>"A ferry carrying 186 passengers sank, police said": a finite verb whose subject the tree gave to a later verb.</summary>
    private int Stolen(int verb)
    {
        if (!IsFinite(verb))
            return -1;
        for (var i = verb - 1; i >= 0 && i > verb - 20; i--)
        {
            if (tree.Is(i, "nsubj") && tree.Head(i) > verb)
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
            if (tree.IsVerb(i) && IsFinite(i) && !tree.Relation(i).EndsWith("relcl", StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    private bool IsFinite(int verb) =>
        tree[verb].Xpos is "VBD" or "VBZ" or "VBP" || tree.Child(verb, "aux") >= 0 || (tree[verb].Xpos == "VBN" && (AdjacentObject(verb) >= 0 || IsHeadline));

    /// <summary>
    /// The noun phrase that ends right before a finite verb and its auxiliaries is its subject, whatever the tree says:
    /// "delayed after dozens of mourners were killed".
    /// </summary>
    private int Adjacent(int verb)
    {
        if (!IsFinite(verb))
            return -1;
        var left = verb - 1;
        while (left >= 0 && (tree[left].Upos is UniversalTag.Aux or UniversalTag.Adv || tree.Is(left, "aux")))
            left--;
        if (left > 1 && tree.WordIs(left, ","))
            left = BeforeInsertion(left);
        if (left < 0 || !tree.IsNominal(left) || tree.Lemma(left) is "which" or "who" or "that")
            return -1;
        var top = left;
        for (var steps = MostSteps; steps > 0 && !OpensClause(top) && tree.Head(top) is >= 0 and var head && head < left + 1 && (tree.IsNominal(head) || IsParticipleOf(head)); steps--)
            top = head;
        if (tree.IsVerb(top))
            return -1;
        return tree.Preposition(top).Length == 0 || OpensClause(top) ? top : -1;
    }

    /// <summary>Prepositions that are conjunctions too: "after the virus killed seven".</summary>
    private bool OpensClause(int noun) => tree.Preposition(noun) is "after" or "before" or "since" or "until" or "as" or "than";

    /// <summary>"The unions, which organised the march, have threatened": the noun before the first comma.</summary>
    private int BeforeInsertion(int comma)
    {
        for (var i = comma - 1; i > 0 && i > comma - 16; i--)
        {
            if (tree.WordIs(i, ","))
                return tree[i + 1].Xpos is "WDT" or "WP" or "CD" or "DT" or "NNP" or "WP$" && tree.IsNominal(i - 1) ? i - 1 : -1;
        }

        return -1;
    }

    /// <summary>"Boat carrying migrants": through the participle to the noun.</summary>
    private bool IsParticipleOf(int verb) => tree.IsVerb(verb) && tree.Is(verb, "acl") && tree[verb].Xpos is "VBG" or "VBN";

    /// <summary>"Otieno, 58, was convicted": the age between commas is no subject.</summary>
    private int Aged(int subject) =>
        tree[subject].Upos == UniversalTag.Num && subject > 1 && tree.WordIs(subject - 1, ",") && tree.IsNominal(subject - 2) ? subject - 2 : subject;

    private bool IsClauseHead(int token) => tree.IsVerb(token) || tree.Child(token, "cop") >= 0;

    /// <summary>A clause with its own finite verb and no subject is an order or a wrong tree, unless it is joined to another.</summary>
    private bool Shares(int verb, string relation) =>
        relation == "conj" || tree[verb].Xpos is "VBG" or "VBN" || tree.Child(verb, "mark") >= 0;

    /// <summary>Its own subject; of several the nearest, the others are another verb's.</summary>
    private int Own(int verb)
    {
        var own = -1;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, "nsubj") && !tree.WordIs(child, "there") && (own < 0 || Math.Abs(child - verb) < Math.Abs(own - verb)))
                own = child;
        }

        return own;
    }

    /// <summary>Behind a relative pronoun stands the noun that its clause belongs to.</summary>
    private int Antecedent(int verb, int subject)
    {
        var relative = tree.Word(subject) is "who" or "which" or "that" or "whom";
        if (!relative)
            return subject;
        for (var (node, steps) = (verb, MostSteps); node >= 0 && steps > 0; steps--)
        {
            if (tree.Is(node, "acl") && tree.Head(node) >= 0 && tree.IsNominal(tree.Head(node)))
                return Measured(tree.Head(node));
            node = tree.Is(node, "conj") || tree.Is(node, "xcomp") || tree.Is(node, "ccomp") ? tree.Head(node) : -1;
        }

        // The tree hung the clause elsewhere: the noun before "who" is meant.
        var before = subject - 1;
        while (before > 0 && (tree.WordIs(before, ",") || tree[before].Upos == UniversalTag.Adp))
            before--;
        return before >= 0 && tree.IsNominal(before) ? before : subject;
    }

    /// <summary>"tens of thousands of people marched": the clause hangs on the people, the subject is the whole.</summary>
    private int Measured(int noun)
    {
        while (tree.Is(noun, "nmod") && tree.Preposition(noun) == "of" && tree.Head(noun) is >= 0 and var head
            && (tree[head].Upos == UniversalTag.Num || tree.Lemma(head) is "ten" or "tens" or "dozen" or "dozens" or "hundred" or "hundreds" or "thousand" or "thousands" or "score" or "scores" or "million" or "millions" or "number" or "group" or "series"))
            noun = head;
        return noun;
    }

    /// <summary>"an officer killed in Syria", "rebels holding the town"; but "plans to cut jobs" is done by who has the plan.</summary>
    private int ParticipleOrPurpose(int verb, int noun, int steps)
    {
        var to = tree.Child(verb, "mark");
        if (to < 0 || !tree.WordIs(to, "to"))
            return tree[verb].Xpos is "VBN" or "VBD" or "VBG" ? Measured(noun) : -1;
        if (tree.Child(noun, "nmod:poss") is >= 0 and var owner)
            return owner;
        return tree.Is(noun, "obj") && tree.Head(noun) >= 0 ? Subject(tree.Head(noun), steps - 1) : -1;
    }

    /// <summary>"urged Iran to withdraw": the object; "threatened to withdraw", "is expected to": the subject.</summary>
    private int Controller(int verb, int steps)
    {
        var person = tree.Child(verb, "obj") is >= 0 and var o ? o : tree.Child(verb, "iobj");
        if (person >= 0 && tree.Lemma(verb) is not ("promise" or "threaten" or "vow" or "use"))
            return person;
        return Subject(verb, steps - 1);
    }

    /// <summary>An object that a relative clause leaves out because it is the antecedent: "the law, which Congress passed".</summary>
    private int Gap()
    {
        var head = tree.Head(Verb);
        if (head < 0 || IsPassive || tree.Relation(Verb) != "acl:relcl" || First("subj") == head)
            return -1;
        return First("subj") >= 0 ? head : -1;
    }

    private bool Passive(int verb)
    {
        if (tree[verb].Xpos is not ("VBN" or "VBD" or "") && tree[verb].Upos != UniversalTag.Adj)
            return false;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Relation(child) is "aux:pass" || (tree.Is(child, "aux") && tree.Lemma(child) is "be" && tree[verb].Xpos != "VBG"))
                return true;
        }

        if (tree.Child(verb, "aux") >= 0 || tree.Child(verb, "obj") >= 0)
            return false;
        if (AdjacentObject(verb) >= 0)
            return false;
        if (tree.Is(verb, "acl") && !tree.Relation(verb).EndsWith("relcl", StringComparison.Ordinal))
            return tree[verb].Xpos is "VBN" or "VBD";
        // "were killed and wounded": the second shares the first one's auxiliary.
        if (tree.Is(verb, "conj") && tree.Head(verb) >= 0 && Own(verb) < 0)
            return tree.IsVerb(tree.Head(verb)) && Passive(tree.Head(verb));
        if (tree.Is(verb, "conj") && tree[verb].Xpos == "VBN" && tree.IsVerb(tree.Head(verb)))
            return Passive(tree.Head(verb));
        // A passive's subject without its auxiliary: the frame decides, see TurnRound.
        return (tree.Is(verb, "advcl") || tree.Is(verb, "xcomp")) && tree[verb].Xpos == "VBN" || Headline(verb);
    }

    /// <summary>
    /// The noun phrase right behind the verb, whatever the tree made of it: a participle with one is active and finite,
    /// "its forces struck more than 85 targets".
    /// </summary>
    private int AdjacentObject(int verb)
    {
        var next = verb + 1;
        if (next >= tree.Count || tree.Child(verb, "ccomp") >= 0 || tree.Child(verb, "compound:prt") >= 0)
            return -1;
        var opens = tree[next].Upos is UniversalTag.Det or UniversalTag.Num or UniversalTag.Propn or UniversalTag.Noun || tree[next].Xpos == "PRP$"
            || (tree[next].Xpos is "PRP" && tree.Word(next) is not ("he" or "she" or "they" or "i" or "we")) || tree[next].Xpos is "JJR" or "$"
            || (tree.WordIs(next, "at") && tree.WordIs(next + 1, "least"));
        if (!opens || tree.Lemma(next) is "that")
            return -1;
        var top = next;
        for (var steps = MostSteps; steps > 0 && tree.Head(top) is >= 0 and var head && head > verb && !tree.IsVerb(head) && head - verb < 10; steps--)
            top = head;
        return tree.IsNominal(top) && tree.Preposition(top).Length == 0 && !TimeWord(top) ? top : -1;
    }

    private bool TimeWord(int token) =>
        tree.Lemma(token) is "day" or "week" or "month" or "year" or "night" or "morning" or "evening" or "afternoon" or "time" or "today" or "yesterday" or "tomorrow"
        || tree.Word(token).EndsWith("day", StringComparison.Ordinal);

    private bool IsHeadline => sentence.Zone is Records.ZoneKind.Headline or Records.ZoneKind.Heading;

    /// <summary>Headlines tell the past in the present tense and leave out "was": "Former minister jailed".</summary>
    private bool Headline(int verb) =>
        IsHeadline && tree[verb].Xpos is "VBN" or "VBD" && (Own(verb) >= 0 || Adjacent(verb) >= 0);
}
