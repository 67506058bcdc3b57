using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>What the words right beside a verb tell of it, whatever the tree says: its voice, whether it is finite, the phrases before and behind.</summary>
internal sealed class VerbNeighbours(ClaimSentence sentence)
{
    private const int MostSteps = 6;

    private readonly SentenceTree tree = sentence.Tree;

    public bool IsPassive(int verb)
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
        if (ObjectBehind(verb) >= 0)
            return false;
        if (tree.Is(verb, "acl") && !tree.Relation(verb).EndsWith("relcl", StringComparison.Ordinal))
            return tree[verb].Xpos is "VBN" or "VBD";
        // "were killed and wounded": the second shares the first one's auxiliary.
        if (tree.Is(verb, "conj") && tree.Head(verb) >= 0 && OwnSubject(verb) < 0)
            return tree.IsVerb(tree.Head(verb)) && IsPassive(tree.Head(verb));
        if (tree.Is(verb, "conj") && tree[verb].Xpos == "VBN" && tree.IsVerb(tree.Head(verb)))
            return IsPassive(tree.Head(verb));
        // A passive's subject without its auxiliary: the frame decides, see TurnRound.
        return (tree.Is(verb, "advcl") || tree.Is(verb, "xcomp")) && tree[verb].Xpos == "VBN" || Headline(verb);
    }

    public bool IsFinite(int verb) =>
        tree[verb].Xpos is "VBD" or "VBZ" or "VBP" || tree.Child(verb, "aux") >= 0 || (tree[verb].Xpos == "VBN" && (ObjectBehind(verb) >= 0 || IsHeadline || tree.Relation(verb) == "root" && tree.Child(verb, "nsubj") >= 0));

    /// <summary>Its own subject; of several the nearest, the others are another verb's.</summary>
    public int OwnSubject(int verb)
    {
        var own = -1;
        foreach (var child in tree.Children(verb))
        {
            if (tree.Is(child, "nsubj") && !tree.WordIs(child, "there") && !IsObjectBefore(child) && !IsOwned(child, verb) && (own < 0 || Math.Abs(child - verb) < Math.Abs(own - verb)))
                own = child;
        }

        return own;
    }

    /// <summary>"The militia, whose personnel were trained abroad, attacked": the personnel are another clause's, which a comma ends.</summary>
    private bool IsOwned(int noun, int verb) =>
        noun > 0 && noun < verb && tree.WordIs(noun - 1, "whose") && CommaBetween(noun, verb);

    /// <summary>"the attack that killed [three soldiers] is linked to": the relative clause's object, next to the verb.</summary>
    private bool IsObjectBefore(int noun)
    {
        for (var i = noun - 1; i >= 0 && i > noun - 6; i--)
        {
            if (tree.IsVerb(i) && tree.Is(i, "acl"))
                return ObjectBehind(i) == noun;
        }

        return false;
    }

    /// <summary>
    /// The noun phrase that ends right before a finite verb and its auxiliaries is its subject, whatever the tree says:
    /// "delayed after dozens of mourners were killed".
    /// </summary>
    public int SubjectBefore(int verb)
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
        for (var steps = MostSteps; steps > 0 && !OpensClause(top) && !IsListless(top) && tree.Head(top) is >= 0 and var head && head < left + 1 && !CommaBetween(head, top) && (tree.IsNominal(head) || IsParticipleOf(head)); steps--)
            top = head;
        if (tree.IsVerb(top))
            return -1;
        return tree.Preposition(top).Length == 0 || OpensClause(top) ? top : -1;
    }

    /// <summary>A conjunct behind a comma without "and" is no conjunct: "Since the war, militias have launched".</summary>
    private bool IsListless(int noun) => tree.Is(noun, "conj") && tree.Child(noun, "cc") < 0;

    /// <summary>Prepositions that are conjunctions too: "after the virus killed seven".</summary>
    private bool OpensClause(int noun) =>
        // "detainees disguised as civilians escaped".
        !(tree.Preposition(noun) == "as" && tree.Head(noun) is >= 0 and var disguised && disguised < noun && IsParticipleOf(disguised) && tree[disguised].Xpos == "VBN") && tree.Preposition(noun) is "after" or "before" or "since" or "until" or "as" or "than";

    /// <summary>
    /// "The unions, which organised the march, have threatened": the noun before the first comma; of "Exporters, among them
    /// the firm Karavan, which laid off welders, have pleaded" the one that those among them belong to.
    /// </summary>
    private int BeforeInsertion(int comma)
    {
        for (var i = comma - 1; i > 0 && i > comma - 16; i--)
        {
            if (tree.WordIs(i, ","))
                return tree[i + 1].Xpos is "WDT" or "WP" or "CD" or "DT" or "NNP" or "WP$" or "JJ" && tree.IsNominal(i - 1) ? BeforeAmong(i - 1) : -1;
        }

        return -1;
    }

    private int BeforeAmong(int noun)
    {
        for (var i = noun - 1; i > 0 && i > noun - 10; i--)
        {
            if (tree.WordIs(i, ","))
                return tree.Word(i + 1) is "among" or "including" && tree.IsNominal(i - 1) ? i - 1 : noun;
        }

        return noun;
    }

    /// <summary>"Boat carrying migrants": through the participle to the noun.</summary>
    private bool IsParticipleOf(int verb) => tree.IsVerb(verb) && tree.Is(verb, "acl");

    /// <summary>
    /// The noun phrase right behind the verb, whatever the tree made of it: a participle with one is active and finite,
    /// "its forces struck more than 85 targets".
    /// </summary>
    public int ObjectBehind(int verb)
    {
        // "shot dead a judge": what became of him stands between.
        // "gunned down four officers", "shot to death two guards": so does the rest of the verb.
        var particle = tree.Child(verb, "compound:prt");
        if (particle < 0 && verb + 1 < tree.Count && tree[verb + 1].Xpos is "RP" or "RB" && tree.Word(verb + 1) is "away" or "back" or "down" or "off" or "out" or "up")
            particle = verb + 1;
        var next = verb + (particle == verb + 1 || tree.WordIs(verb + 1, "dead") ? 2 : tree.WordIs(verb + 1, "to") && tree.WordIs(verb + 2, "death") ? 3 : 1);
        if (next >= tree.Count || (tree.Child(verb, "ccomp") is >= 0 and var said && !(tree.Child(said, "mark") is >= 0 and var to && tree.WordIs(to, "to"))) || (particle >= 0 && particle != verb + 1))
            return -1;
        var opens = tree[next].Upos is UniversalTag.Det or UniversalTag.Num or UniversalTag.Propn or UniversalTag.Noun || tree[next].Xpos == "PRP$"
            || (tree[next].Xpos is "PRP" && tree.Word(next) is not ("he" or "she" or "they" or "i" or "we")) || tree[next].Xpos is "JJR" or "$" || (tree[next].Upos == UniversalTag.Adj && next + 2 < tree.Count && (tree.IsNominal(next + 1) || tree.IsNominal(next + 2)))
            || (tree.WordIs(next, "at") && tree.WordIs(next + 1, "least"));
        if (!opens || tree.Lemma(next) is "that")
            return -1;
        var top = next;
        for (var steps = MostSteps; steps > 0 && tree.Head(top) is >= 0 and var head && head > verb && !tree.IsVerb(head) && tree[head].Upos != UniversalTag.Adv && head - verb < 10 && !CommaBetween(top, head) && !(tree.Is(top, "nsubj") && head - top > 3); steps--)
            top = head;
        return tree.IsNominal(top) && tree.Preposition(top).Length == 0 && !TimeWord(top) ? top : -1;
    }

    private bool TimeWord(int token) =>
        NounClasses.Instance.Is(tree.Lemma(token), "time") || tree.Word(token).EndsWith("day", StringComparison.Ordinal);

    public bool IsHeadline => sentence.Zone is Records.ZoneKind.Headline or Records.ZoneKind.Heading;

    /// <summary>Headlines tell the past in the present tense and leave out "was": "Former minister jailed".</summary>
    private bool Headline(int verb) =>
        IsHeadline && tree[verb].Xpos is "VBN" or "VBD" && (OwnSubject(verb) >= 0 || SubjectBefore(verb) >= 0);

    public bool CommaBetween(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            // Where a quotation leaves something out, what follows is no part of what stands before.
            if (tree.WordIs(i, ",") || tree.WordIs(i, "…"))
                return true;
        }

        return false;
    }
}
