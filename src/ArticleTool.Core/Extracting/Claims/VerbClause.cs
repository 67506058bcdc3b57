using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// What stands around a verb, by function: <c>subj</c>, <c>obj</c>, <c>iobj</c>, <c>attr</c> and prepositions. Passives
/// are turned round, and a subject that the clause leaves out is fetched from where grammar puts it: the antecedent of
/// a relative clause, the controller of an infinitive, the first of joined verbs.
/// </summary>
internal sealed partial class VerbClause
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
        if (IsPassive || Has("obj") || tree[Verb].Xpos is not ("VBN" or "VBD") && !(IsHeadline && tree.WordIs(Verb, "hurt")) || tree.Child(Verb, "aux") >= 0 || tree.Child(Verb, "ccomp") >= 0 || tree.Child(Verb, "xcomp") >= 0)
            return;
        var index = Functions.FindIndex(f => f.Function == "subj");
        if (index >= 0)
            Functions[index] = ("subj-or-obj", Functions[index].Token);
    }

    /// <summary>An object behind another clause's verb is that verb's.</summary>
    private bool VerbBetween(int token)
    {
        for (var i = Verb + 1; i < token; i++)
        {
            if (tree.IsVerb(i) && IsFinite(i) && !tree.IsUnder(i, token))
                return true;
        }

        return false;
    }

    /// <summary>"arrested two men on suspicion of smuggling": the phrase right behind the verb comes before a far one.</summary>
    private void NearerObject()
    {
        var index = Functions.FindIndex(f => f.Function == "obj");
        if (index < 0 || IsPassive || AdjacentObject(Verb) is not (>= 0 and var next) || next >= Functions[index].Token || tree.Is(next, "iobj"))
            return;
        if (!GivesTo && !tree.IsUnder(next, Functions[index].Token))
            Functions[index] = ("obj", next);
    }

    /// <summary>The nearest of several objects is the verb's; one behind a preposition is none.</summary>
    private void AddObject(int child)
    {
        if (VerbBetween(child) || BehindComma(child))
            return;
        if (tree.Preposition(child).Length > 0)
            AddOblique(child);
        else if (child > Verb && tree.Head(child - 1) == child && tree[child - 1].Xpos == "RP")
            Functions.Add((tree.Word(child - 1), child));
        else if (IsPassive)
            Functions.Add(("iobj", child));
        else if (!Has("obj"))
            Functions.Add(("obj", child));
        else if (GivesTo && !Has("iobj") && First("obj") > Verb)
            SecondObject(child);
    }

    /// <summary>"For soldiers stationed in Erbil, the thought is daunting": no object follows a comma, unless a pair of them puts something in.</summary>
    private bool BehindComma(int child)
    {
        var commas = 0;
        for (var i = Verb + 1; i < child; i++)
            commas += tree.WordIs(i, ",") ? 1 : 0;
        return commas % 2 == 1 && !tree.Is(child, "conj");
    }

    /// <summary>Verbs of two objects: "gave families 2,000 euros".</summary>
    private bool GivesTo => tree.Lemma(Verb) is "give" or "hand" or "offer" or "award" or "pay" or "send" or "fine" or "grant" or "lend" or "sell";

    private void SecondObject(int child)
    {
        var first = Functions.FindIndex(f => f.Function == "obj");
        Functions[first] = ("iobj", Functions[first].Token);
        Functions.Add(("obj", child));
    }

    private void AddOblique(int child)
    {
        var preposition = tree.Preposition(child);
        // "knocked out power": a particle is no preposition.
        if (!IsPassive && !Has("obj") && tree.Child(child, "case") is >= 0 and var particle && tree[particle].Xpos == "RP" && particle == Verb + 1)
            Functions.Add(("obj", child));
        else if (preposition.Length == 0 && child > Verb && !IsPassive && tree.IsNominal(child) && !VerbBetween(child))
            Functions.Add(("bare", child));
        else if (preposition == "by" && IsPassive)
            Functions.Add(("subj", child));
        else if (preposition.Length > 0)
            Functions.Add((preposition, child));
    }

    /// <summary>"using" and "by means of" are verbs to the parser: "attacked the base using drones".</summary>
    private int Using(int child) => tree.Lemma(child) is "use" or "using" && tree.WordIs(child, "using") ? tree.Child(child, "obj") : -1;

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
        if (next >= tree.Count || (tree.Child(verb, "ccomp") is >= 0 and var said && !(tree.Child(said, "mark") is >= 0 and var to && tree.WordIs(to, "to"))) || tree.Child(verb, "compound:prt") >= 0)
            return -1;
        var opens = tree[next].Upos is UniversalTag.Det or UniversalTag.Num or UniversalTag.Propn or UniversalTag.Noun || tree[next].Xpos == "PRP$"
            || (tree[next].Xpos is "PRP" && tree.Word(next) is not ("he" or "she" or "they" or "i" or "we")) || tree[next].Xpos is "JJR" or "$" || (tree[next].Upos == UniversalTag.Adj && next + 2 < tree.Count && (tree.IsNominal(next + 1) || tree.IsNominal(next + 2)))
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
