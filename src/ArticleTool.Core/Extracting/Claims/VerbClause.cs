using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// What stands around a verb, by function: <c>subj</c>, <c>obj</c>, <c>iobj</c>, <c>attr</c> and prepositions. Passives
/// are turned round; <see cref="SubjectFinder"/> says who the subject is.
/// </summary>
internal sealed class VerbClause
{
    private readonly SentenceTree tree;
    private readonly VerbNeighbours verbs;

    /// <param name="particle">Of an expression that ends in one: what hangs on it is the object, "paid off the loan".</param>
    public VerbClause(ClaimSentence sentence, int verb, string? particle = null)
    {
        tree = sentence.Tree;
        verbs = sentence.Verbs;
        Verb = verb;
        IsPassive = verbs.IsPassive(verb);
        var subject = sentence.Subjects.Of(verb, SubjectFinder.MostSteps);
        if (subject >= 0)
            Functions.Add((IsPassive ? "obj" : "subj", subject));
        AddComplements();
        NearerObject();
        if (!Has("obj") && !IsPassive && verbs.ObjectBehind(Verb) is >= 0 and var next && First("subj") != next)
            Functions.Add(("obj", next));
        if (!Has("obj") && Gap() is >= 0 and var gap)
            Functions.Add(("obj", gap));
        if (!Has("obj") && !IsPassive && SharedObject() is >= 0 and var shared)
            Functions.Add(("obj", shared));
        TurnRound();
        if (particle is not null && !IsPassive && !Has("obj"))
            TakeBack(particle);
    }

    public int Verb { get; }

    public bool IsPassive { get; }

    /// <summary>In order of being found; a function may come more than once.</summary>
    public List<(string Function, int Token)> Functions { get; } = [];

    public bool Has(string function) => Functions.Exists(f => f.Function == function);

    public int First(string function) => Functions.Find(f => f.Function == function) is { Function: not null } found ? found.Token : -1;

    /// <summary>"paid off the loan" has an object, "pulled out of the treaty" an "of", where the parser saw a preposition.</summary>
    private void TakeBack(string particle)
    {
        var index = Functions.FindIndex(f => f.Function == particle);
        if (index < 0)
            return;
        var token = Functions[index].Token;
        var ofs = tree.ChildrenOf(token).Any(c => tree.Is(c, "case") && tree.WordIs(c, "of"));
        Functions[index] = (ofs ? "of" : "obj", token);
    }

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
            else if (tree.Is(child, "advcl") && tree[child].Upos is UniversalTag.Noun or UniversalTag.Propn && child > Verb && tree.Preposition(child).Length > 0 && tree.Child(child, "nsubj") < 0)
                AddOblique(child);
            else if (tree.Is(child, "advcl") && Using(child) is >= 0 and var instrument)
                Functions.Add(("using", instrument));
        }
    }

    /// <summary>"Police questioned and charged him": the first verb has the second one's object.</summary>
    private int SharedObject()
    {
        foreach (var child in tree.Children(Verb))
        {
            if (tree.Is(child, "conj") && tree.IsVerb(child) && verbs.OwnSubject(child) < 0 && child - Verb <= 3)
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
        // "three injured Monday": a time is no object.
        if (IsPassive || Functions.Exists(f => f.Function == "obj" && !tree.IsTime(f.Token)) || tree[Verb].Xpos is not ("VBN" or "VBD") && !(verbs.IsHeadline && tree.WordIs(Verb, "hurt")) || tree.Child(Verb, "aux") >= 0 || tree.Child(Verb, "ccomp") >= 0 || tree.Child(Verb, "xcomp") >= 0)
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
            if (tree.IsVerb(i) && verbs.IsFinite(i) && !tree.IsUnder(i, token))
                return true;
        }

        return false;
    }

    /// <summary>"arrested two men on suspicion of smuggling": the phrase right behind the verb comes before a far one.</summary>
    private void NearerObject()
    {
        var index = Functions.FindIndex(f => f.Function == "obj");
        if (index < 0 || IsPassive || verbs.ObjectBehind(Verb) is not (>= 0 and var next) || next >= Functions[index].Token || tree.Is(next, "iobj"))
            return;
        if (!GivesTo && !tree.IsUnder(next, Functions[index].Token))
            Functions[index] = ("obj", next);
    }

    /// <summary>The nearest of several objects is the verb's; one behind a preposition is none.</summary>
    private void AddObject(int child)
    {
        // "the bill, which parliament approved": what a relative pronoun stands for is found by its antecedent.
        if (VerbBetween(child) || BehindComma(child) || (child < Verb && tree.Word(child) is "which" or "that" or "whom" && tree.Relation(Verb) == "acl:relcl"))
            return;
        if (tree.Preposition(child).Length > 0)
            AddOblique(child);
        else if (child > Verb && tree.Head(child - 1) == child && tree[child - 1].Xpos == "RP")
            Functions.Add((tree.Word(child - 1), child));
        else if (IsPassive && GivesTo)
            GivenTo(child);
        else if (IsPassive)
            Functions.Add(("iobj", child));
        else if (!Has("obj"))
            Functions.Add(("obj", child));
        else if (GivesTo && !Has("iobj") && First("obj") > Verb)
            SecondObject(child);
    }

    /// <summary>"For soldiers stationed in Erbil, the thought is daunting": no object follows a comma, unless a pair of them puts something in, nor a semicolon.</summary>
    private bool BehindComma(int child)
    {
        var commas = 0;
        for (var i = Verb + 1; i < child; i++)
        {
            if (tree.WordIs(i, ";"))
                return true;
            commas += tree.WordIs(i, ",") ? 1 : 0;
        }

        return commas % 2 == 1 && !tree.Is(child, "conj");
    }

    /// <summary>Verbs of two objects: "gave families 2,000 euros".</summary>
    private bool GivesTo => tree.Lemma(Verb) is "give" or "hand" or "offer" or "award" or "pay" or "send" or "fine" or "grant" or "lend" or "sell" or "owe" or "donate" or "promise" or "refund";

    /// <summary>"She was awarded the gold": who the passive is of is given to.</summary>
    private void GivenTo(int gift)
    {
        var receiver = Functions.FindIndex(f => f.Function == "obj");
        if (receiver >= 0)
            Functions[receiver] = ("iobj", Functions[receiver].Token);
        Functions.Add(("obj", gift));
    }

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
}
