using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>The roles of one event as they are filled: which function fills which, who is joined to whom, what fills none.</summary>
internal sealed class RoleFillers(ClaimSentence sentence, EventCandidate candidate)
{
    /// <summary>More fillers of one role than this come from a wrong tree, or a list that nobody reads as arguments.</summary>
    private const int MostOfOneRole = 6;

    private readonly SentenceTree tree = sentence.Tree;
    private readonly Frame frame = candidate.Sense.Frame;
    private readonly RoleChoice choice = new(sentence, candidate);
    private readonly List<RoleFiller> fillers = [];

    public IReadOnlyList<RoleFiller> All => fillers;

    public bool Has(string? role) => fillers.Exists(f => f.Role == role);

    /// <summary>The role that the frame gives to a function of the grammar; places need no frame.</summary>
    public void Fill(string function, int token)
    {
        if (token < 0)
            return;
        function = Settled(function, token);
        // "was shot along with a girl": no tool.
        if (function == "with" && tree.Child(token, "case") is > 0 and var with && tree.Word(with - 1) is "along" or "together")
            function = candidate.Clause is { IsPassive: true } || candidate.Clause?.First("obj") is { } mate && mate > candidate.Token && mate < with ? "obj" : "subj";
        // "was indicted with another officer": they share what was done to them.
        if (function == "with" && candidate.Sense.Type is "court" or "arrest" or "casualty" && candidate.Clause is { IsPassive: true } && sentence.IsA(token, "person") && !EventLexicon.Instance.IsEventNoun(tree.Lemma(token)))
            function = "obj";
        // "fined the bank 40 million pounds": of two objects the person is the one it is done to.
        if (function == "obj" && candidate.Clause is { } clause && clause.Has("iobj") && frame.Role("iobj") == frame.Role("obj"))
            return;
        var role = frame.Role(function);
        // "announced a merger with its rival": what follows the topic belongs to it.
        if (role == "topic" && function is "with" or "for" or "about" or "in" or "against" && fillers.Find(f => f.Role == "topic") is { Role: not null } topic && topic.Token < token)
            return;
        if (role == "topic" && function is "in" or "at" && sentence.IsA(token, "place") && (candidate.Sense.Type == "sport" || sentence.InName(token)))
            role = "place";
        if (role is null && (!frame.Names(function) || choice.IsMeans(function, token)))
            role = choice.OfSurroundings(function, token);
        if (role is not null)
            Add(role, token);
    }

    public void Add(string role, int token, bool inside = false)
    {
        if (token < 0 || InPredicate(token) || tree.IsTime(token) || Dummy(token) || fillers.Exists(f => f.Token == token))
            return;
        // "linked the attack to the group": who is held responsible is no happening.
        if (frame.Name == "connect" && role is "target" or "topic")
            role = EventLexicon.Instance.IsEventNoun(tree.Lemma(token)) && !sentence.InName(token) ? "topic" : "target";
        if (choice.Of(role, token) is not { } chosen)
            return;
        inside |= role == "place" && IsPartOfThing(token);
        fillers.Add(new RoleFiller(chosen, token, inside));
        foreach (var child in tree.Children(token))
        {
            if (tree.Is(child, "conj") && tree.IsNominal(child) && !tree.IsTime(child) && IsJoined(token, child) && fillers.Count(f => f.Role == role) < MostOfOneRole && !fillers.Exists(f => f.Token == child) && choice.Of(role, child) is { } joined)
                fillers.Add(new RoleFiller(joined, child, inside));
        }

        if (Joined(token) is >= 0 and var next && !fillers.Exists(f => f.Token == next) && choice.Of(role, next) is { } loose)
            fillers.Add(new RoleFiller(loose, next, inside));
    }

    /// <summary>"missiles against U.S. military and coalition forces": joined to the nearest phrase, which the tree joined to a further one.</summary>
    private int Joined(int token)
    {
        if (token + 2 >= tree.Count || tree[token + 1].Upos != UniversalTag.Cconj || !tree.WordIs(token + 1, "and"))
            return -1;
        var next = tree.Head(token + 1);
        return next > token && tree.Is(next, "conj") && tree.Head(next) is >= 0 and var far && far < token && tree.IsNominal(next) && !tree.IsUnder(token, next)
            && NounClasses.Instance.Is(tree.Lemma(far), "weapon") && sentence.IsA(next, "person") ? next : -1;
    }

    /// <summary>
    /// "damaged the main hospital in Van": right behind one thing or place the phrase says which it is; behind several
    /// ("raided eleven homes in Antwerp") it says where it happened.
    /// </summary>
    private bool IsPartOfThing(int place)
    {
        var thing = tree.Child(place, "case") - 1;
        return thing >= 0 && candidate.Token < thing && fillers.Exists(f => f.Token == thing && (f.Role is "source" or "destination" or "place" || (f.Role is "patient" or "target" && tree[thing].Xpos == "NN" && NounClasses.Instance.Is(tree.Lemma(thing), "place"))));
    }

    /// <summary>What the tree leaves open: a participle's subject or object, a noun behind the verb without a preposition.</summary>
    private string Settled(string function, int token)
    {
        if (function == "subj-or-obj")
            return frame.Role("obj") is "patient" or "target" && frame.Role("subj") == "agent" && NeedsObject() && candidate.Sense.Words is not [_, "through"] ? "obj" : "subj";
        // "blamed the crash on ice": the ice is to blame.
        if (frame.Name == "blame" && function == "obj" && IsBlamedOn(token))
            return "for";
        // A verb without an object has no passive, whatever the tree makes of its participle: "buildings collapsed".
        // "sold Castel to Port Vessel": who gets nothing is given.
        if (function == "iobj" && candidate.Clause is { IsPassive: false } giving && !giving.Has("obj") && giving.Has("to"))
            return "obj";
        if (function == "bare")
            function = tree.IsTime(token) || candidate.Clause!.Has("obj") ? "" : "obj";
        return function == "obj" && !frame.Names("obj") && candidate.Clause is { IsPassive: true } && candidate.Sense.Class == EventWordClass.Verb ? "subj" : function;
    }

    private bool IsBlamedOn(int topic)
    {
        if (candidate.Clause is not { } clause || clause.Has("for") || clause.Has("over"))
            return false;
        return clause.Functions.Exists(f => f.Function == "on" && !IsDay(f.Token))
            || (tree.ChildrenOf(topic) is var behind && behind.Any(c => c > topic && tree.Preposition(c) == "on" && !IsDay(c)) && !behind.Any(c => tree.Preposition(c) is "for" or "over"));
    }

    /// <summary>"on Monday"; but "years of neglect" may be to blame.</summary>
    private bool IsDay(int token) => tree.IsTime(token) && !tree.ChildrenOf(token).Any(c => c > token && tree.Preposition(c) == "of");

    /// <summary>Verbs of doing something to somebody; those of fighting, playing and meeting stand alone too.</summary>
    private bool NeedsObject() => frame.Name is "kill" or "arrest" or "judge" or "act" or "damage" or "release" or "rescue" or "appoint" or "deploy" or "expel" or "fine";

    /// <summary>
    /// The words of the expression itself: "responsibility" in "claimed responsibility", "place" in "took place". The
    /// weapon of "drone attack" is said all the same.
    /// </summary>
    private bool InPredicate(int token) =>
        // "claimed 31 lives": who is counted is said as well.
        !(token == candidate.Last && candidate.Sense.Class == EventWordClass.Verb && frame.Role("obj") == "patient" && tree.Child(token, "nummod") >= 0)
        && (token == candidate.Token
        || (candidate.Sense.Words.Count > 1 && candidate.First <= token && token <= candidate.Last && IsWordOfSense(token) && !(candidate.Sense.Class == EventWordClass.Noun && NounClasses.Instance.Is(tree.Lemma(token), "weapon")))
        || (candidate.LightVerb is { Words.Length: > 1 } light && light.Words.Contains(tree.Lemma(token))));

    /// <summary>"took [three nurses] hostage", "left [140,000 homes] without power": what stands between a verb and the rest is done to.</summary>
    private bool IsWordOfSense(int token) =>
        candidate.Sense.Class != EventWordClass.Verb || candidate.Sense.Words.Contains(tree.Lemma(token)) || candidate.Sense.Words.Contains(tree.Word(token));

    /// <summary>
    /// Not "in an airstrike" beside a general, nor "Pentagon officials" in "... at bases, Pentagon officials confirmed",
    /// nor forces beside missiles.
    /// </summary>
    private bool IsJoined(int token, int conjunct) =>
        // "charged with driving drunk, police and a friend said".
        !(tree.IsVerb(token) && !tree.IsVerb(conjunct)) && (tree.Preposition(conjunct).Length == 0 || tree.Preposition(conjunct) == tree.Preposition(token))
        && !(NounClasses.Instance.Is(tree.Lemma(token), "weapon") && sentence.IsA(conjunct, "person"))
        && !IsOfNextClause(token, conjunct)
        && !(tree.Child(conjunct, "cc") < 0 && conjunct + 1 < tree.Count && tree.IsVerb(conjunct + 1) && tree[conjunct + 1].Xpos is "VBD" or "VBP" or "VBZ" or "VBN");

    /// <summary>
    /// "Police used tear gas, and a driver was hurt": what stands before the verb is not joined to what stands behind it, nor
    /// anything over a semicolon.
    /// </summary>
    private bool IsOfNextClause(int token, int conjunct)
    {
        if (candidate.Sense.Class == EventWordClass.Verb && token < candidate.Token && candidate.Last < conjunct)
            return true;
        for (var i = token + 1; i < conjunct; i++)
        {
            if (tree.WordIs(i, ";"))
                return true;
        }

        return false;
    }

    /// <summary>"It was reported that", "there were", and relative words whose antecedent was not found.</summary>
    private bool Dummy(int token) => tree.Is(token, "expl") || tree.Word(token) is "which" or "that" or "there" or "what";
}
