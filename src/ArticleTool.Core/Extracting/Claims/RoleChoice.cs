namespace ArticleTool.Extracting.Claims;

/// <summary>Which role a phrase has by what it names, where the grammar alone does not say.</summary>
internal sealed class RoleChoice(ClaimSentence sentence, EventCandidate candidate)
{
    private static readonly HashSet<string> PlacePrepositions =
        ["in", "at", "near", "off", "outside", "inside", "across", "around", "throughout", "along", "on", "within", "beside", "under", "over", "through", "alongside", "atop", "opposite", "south", "north", "east", "west", "beyond", "behind", "between"];

    private static readonly HashSet<string> Spots = ["near", "outside", "inside", "beside", "behind", "opposite", "alongside", "along", "across"];

    private readonly SentenceTree tree = sentence.Tree;
    private readonly string type = candidate.Sense.Type;

    /// <summary>Types whose events happen at a spot, and whose cause happens there too.</summary>
    public static bool IsBodily(string type) =>
        type is "attack" or "casualty" or "damage" or "accident" or "disaster" or "rescue" or "arrest" or "interception" or "protest" or "closure" or "migration" or "crime" or "health";

    /// <summary>Types that speak of other events, so that a phrase behind their topic is the topic's.</summary>
    public static bool IsAbout(string type) => type is "statement" or "responsibility" or "investigation" or "legislation" or "sanction" or "retaliation" or "aid" or "court";

    /// <summary>"in Erbil" is a place, "in a stampede" what it came from, "in March" neither.</summary>
    public string? OfSurroundings(string preposition, int token)
    {
        if (tree.IsTime(token))
            return null;
        if (IsMeans(preposition, token))
            return "instrument";
        if (IsAnswer && preposition is "after" or "following" && !sentence.InName(token) && IsTrigger(token))
            return "cause";
        if (preposition is "because" or "due" || (preposition is "after" or "following" or "from" && IsHarmful(token)) || (preposition == "amid" && !sentence.InName(token) && !sentence.IsA(token, "person") && !sentence.IsA(token, "place")))
            return "cause";
        // "across the border in Iran" is in Iran.
        if (!PlacePrepositions.Contains(preposition) || (preposition == "across" && tree.Lemma(token) is "border" or "frontier"))
            return null;
        if (preposition is "at" && (IsBodily(type) || type == "meeting") && NounClasses.Instance.Is(tree.Lemma(token), "gathering") && !sentence.InName(token))
            return "place";
        if (EventLexicon.Instance.IsEventNoun(tree.Lemma(token)) && !sentence.InName(token))
            return IsSuffered && preposition is "in" or "under" && !IsSame(token) ? "cause" : null;
        if ((IsSuffered || type == "migration") && preposition is "under" or "in" && NounClasses.Instance.Is(tree.Lemma(token), "cause"))
            return "cause";
        return (sentence.IsA(token, "place") || (Spots.Contains(preposition) && IsThing(token))) && !IsAnothers(token) ? "place" : null;
    }

    /// <summary>"near a checkpoint", "outside his flat": of these prepositions whatever thing follows is a place.</summary>
    private bool IsThing(int token) =>
        IsBodily(type) && tree[token].Upos == Annotating.UniversalTag.Noun && !sentence.IsA(token, "person") && !IsAbstract(tree.Lemma(token)) && sentence.Whole(token) < 0;

    /// <summary>What is done as an answer to something: people resign, march, sue, fine and close after it.</summary>
    private bool IsAnswer => type is "appointment" or "arrest" or "closure" or "diplomacy" or "economy" or "protest" or "sanction" or "migration";

    private bool IsTrigger(int token)
    {
        var lemma = tree.Lemma(token);
        return NounClasses.Instance.Is(lemma, "trigger") || NounClasses.Instance.Is(lemma, "cause")
            || EventLexicon.Instance.Senses(lemma, EventWordClass.Noun) is [var sense, ..] && (sense.Type is "disaster" or "accident" or "attack" or "damage" or "casualty" || (type == "protest" && sense.Type is "arrest" or "court" or "election" or "legislation"));
    }

    /// <summary>A weapon, or what serves as one: "with an iron bar".</summary>
    public bool IsTool(int token) =>
        !sentence.InName(token) && (NounClasses.Instance.Is(tree.Lemma(token), "weapon") || NounClasses.Instance.Is(tree.Lemma(token), "improvised")
            || (type == "attack" && NounClasses.Instance.Is(tree.Lemma(token), "vehicle") && tree[token].Xpos == "NNS" && tree.Child(token, "det") < 0 && tree.Child(token, "nummod") < 0));

    /// <summary>"using crowbars", "blocked the gate with trucks", "rescued by boat", "deported in buses".</summary>
    public bool IsMeans(string preposition, int token)
    {
        if (preposition == "using")
            return true;
        if (preposition is not ("with" or "by" or "in" or "on") || sentence.InName(token))
            return false;
        var lemma = tree.Lemma(token);
        if (preposition == "with")
            return NounClasses.Instance.Is(lemma, "weapon") || (IsHandled && !IsHappening(token) && !sentence.IsA(token, "person") && !IsAbstract(lemma) && tree[token].Upos == Annotating.UniversalTag.Noun);
        return type is "migration" or "aid" or "rescue" or "release" or "health" or "deployment" && NounClasses.Instance.Is(lemma, "vehicle") && IsBare(token)
            && (preposition == "by" || tree[token].Xpos == "NNS");
    }

    /// <summary>"In a separate accident, a truck overturned": that is the accident.</summary>
    private bool IsSame(int token) => EventLexicon.Instance.Senses(tree.Lemma(token), EventWordClass.Noun) is [var sense, ..] && sense.Type == type;

    private bool IsSuffered => type is "casualty" or "damage" or "accident";

    /// <summary>What is done with the hands, or with machines: whatever thing it is done with is the instrument.</summary>
    private bool IsHandled => type is "aid" or "attack" or "closure" or "damage" or "health" or "interception" or "investigation" or "rescue";

    private static bool IsAbstract(string lemma) => NounClasses.Instance.Is(lemma, "idea") || NounClasses.Instance.Is(lemma, "limb") || NounClasses.Instance.Is(lemma, "cause") || NounClasses.Instance.Is(lemma, "disease") || NounClasses.Instance.Is(lemma, "manner");

    private bool IsBare(int token) => tree.Child(token, "det") < 0 && tree.Child(token, "amod") < 0 && tree.Child(token, "nummod") < 0 && tree.Child(token, "nmod:poss") < 0;

    /// <summary>"closed after a landslide", "cancelled amid heavy fog": what does harm is the cause of harm that follows it.</summary>
    private bool IsHarmful(int token)
    {
        if (type is not ("casualty" or "damage" or "accident" or "closure" or "migration" or "disaster" or "health") || sentence.InName(token))
            return false;
        // "after days of rain": the rain.
        var what = sentence.Whole(token) is >= 0 and var whole && NounClasses.Instance.Is(tree.Lemma(whole), "cause") ? whole : token;
        return NounClasses.Instance.Is(tree.Lemma(what), "cause")
            || EventLexicon.Instance.Senses(tree.Lemma(what), EventWordClass.Noun) is [{ Type: "disaster" or "accident" or "attack" or "damage" or "health" }, ..];
    }

    /// <summary>"condemned the attack on a mosque": right behind an event's noun the place is that event's.</summary>
    private bool IsAnothers(int place)
    {
        var preposition = tree.Child(place, "case");
        if (preposition < 1 || !IsAbout(type) || preposition <= candidate.Last + 1)
            return false;
        var before = preposition - 1;
        return tree.IsNominal(before) && !tree.IsTime(before) && (EventLexicon.Instance.IsEventNoun(tree.Lemma(before)) || type is "statement" or "responsibility" or "legislation");
    }

    /// <summary>The role in the end; null for what can have none.</summary>
    public string? Of(string role, int token)
    {
        if (role == "place")
            return Place(token);
        if (new HowMuch(sentence, candidate).IsMeant(role, token))
            return null;
        // "paid its rivals to stay away": people are paid to.
        if (role == "patient" && candidate.Sense.Frame.Name == "give-money" && !IsSum(token) && NounClasses.Instance.Is(tree.Lemma(token), "person"))
            return "recipient";
        // "a warning to banks", but "a threat to the truce".
        if (role == "recipient" && candidate.Sense.Frame.Name == "n-statement" && !sentence.IsA(token, "person"))
            return null;
        // "passed by 71 votes to 52": a mere number is given nothing.
        if (role == "recipient" && tree[token].Upos == Annotating.UniversalTag.Num && sentence.Whole(token) < 0)
            return null;
        // "closed the border with Congo": nobody is a tool.
        if (role == "instrument" && sentence.InName(token) && sentence.MentionAt(token)!.Type is not Records.MentionType.Product)
            return null;
        // "closed with immediate effect", "a boat with 80 migrants": ideas and people are no tools.
        if (role == "instrument" && !NounClasses.Instance.Is(tree.Lemma(token), "weapon") && (IsAbstract(tree.Lemma(token)) || (candidate.Token < token && NounClasses.Instance.Is(tree.Lemma(sentence.Whole(token) is >= 0 and var counted ? counted : token), "person"))))
            return null;
        // "a knee injury": the knee is not who was hurt.
        if (role == "patient" && candidate.Sense.Class == EventWordClass.Noun && token < candidate.Token && NounClasses.Instance.Is(tree.Lemma(token), "limb"))
            return null;
        // "banned for ten matches" says how long.
        if (role == "topic" && tree.Preposition(token) == "for" && tree.Child(token, "nummod") >= 0 && (NounClasses.Instance.Is(tree.Lemma(token), "game") || tree.Lemma(token) is "race" or "event" or "tournament"))
            return null;
        // "struck off for life" says how long.
        if (role == "topic" && tree.Preposition(token) == "for" && tree.Lemma(token) == "life" && IsBare(token))
            return null;
        // "voiced concern": the feeling is what is said, not what it is about.
        if (role == "topic" && type == "statement" && candidate.Clause is { } saying && saying.First("obj") == token && NounClasses.Instance.Is(tree.Lemma(token), "feeling"))
            return null;
        // "a truck overturned, killing six": what breaks or crashes does not act.
        if (role == "agent" && (IsSuffered || type == "closure") && IsThrough(token))
            return null;
        // "gave 35 million euros" is how much, not what.
        if (role == "patient" && (type is "aid" or "court" || candidate.Sense.Frame.Name == "give-money") && candidate.Token < token && IsSum(token))
            return null;
        // "80 million euros for new trams".
        if (role == "recipient" && tree.Preposition(token) == "for" && !sentence.IsA(token, "person") && !sentence.IsA(token, "place"))
            return null;
        // "met resistance", "a shot into the air": neither is met or aimed at; "raised the toll to 31" is a number.
        if ((role is "patient" && type == "meeting" && candidate.Token < token && !sentence.IsA(token, "person")) || (role == "target" && tree.WordIs(token, "air"))
            || (role == "patient" && type == "casualty" && candidate.LightVerb is not null && token > candidate.Last && tree[token].Upos == Annotating.UniversalTag.Num))
            return null;
        // "the toll of the ferry accident": what happened suffers no death.
        if (role == "patient" && type == "casualty" && candidate.Sense.Class == EventWordClass.Noun && IsHappening(token))
            return "cause";
        // "came under fire from rooftops": a place that is no power is where it came from.
        if (role == "agent" && tree.Preposition(token) == "from" && !sentence.InName(token) && NounClasses.Instance.Is(tree.Lemma(token), "place") && !NounClasses.Instance.Is(tree.Lemma(token), "person"))
            return "source";
        // "ordered the unions to guarantee a service": who is to do it is told so.
        if (role == "topic" && candidate.Sense.Frame.Name == "order" && candidate.Clause is { } telling && telling.First("obj") == token && sentence.IsA(token, "person") && IsTold(token))
            return "recipient";
        return role == "agent" && !sentence.InName(token) ? Doer(token) : role;
    }

    private bool IsTold(int token) =>
        tree.ChildrenOf(candidate.Token).Concat(tree.ChildrenOf(token)).Any(c => c > token && tree[c].Xpos == "VB" && tree.Child(c, "mark") is >= 0 and var to && tree.WordIs(to, "to"));

    /// <summary>"12 years in prison" says how, not where; "died in prison" says where.</summary>
    private string? Place(int token)
    {
        // "400 dead, with 154 in New Orleans": a number is no place.
        if (tree[token].Upos == Annotating.UniversalTag.Num)
            return null;
        // "lost at home to Szarvas".
        if (type == "sport" && tree.Lemma(token) == "home" && IsBare(token))
            return null;
        if (type == "court" && tree.Lemma(token) is "prison" or "jail" or "custody" or "penitentiary" && (tree.Child(token, "det") < 0 || IsBehindTime(token)))
            return null;
        // "in protest at the dismissals": a deed is no place, unless people gather for it.
        if (IsHappening(token) && (type == "protest" || candidate.Sense.Frame.Role(tree.Preposition(token)) != "place") && !NounClasses.Instance.Is(tree.Lemma(token), "place") && !NounClasses.Instance.Is(tree.Lemma(token), "gathering") && EventLexicon.Instance.Senses(tree.Lemma(token), EventWordClass.Noun) is not [{ Type: "meeting" or "protest" or "election" or "sport" or "court" }, ..])
            return type == "protest" ? "topic" : null;
        return sentence.IsA(token, "place") || tree.Preposition(token).Length > 0 ? "place" : null;
    }

    /// <summary>A thing whose accident or collapse the clause above tells of.</summary>
    private bool IsThrough(int token)
    {
        if (candidate.Token < token || tree[candidate.Token].Xpos != "VBG" || tree.Relation(candidate.Token) is not ("advcl" or "conj") || !(NounClasses.Instance.Is(tree.Lemma(token), "vehicle") || NounClasses.Instance.Is(tree.Lemma(token), "place") || NounClasses.Instance.Is(tree.Lemma(token), "works")))
            return false;
        for (var i = token + 1; i < candidate.Token; i++)
        {
            foreach (var sense in EventLexicon.Instance.Senses(tree.Lemma(i), EventWordClass.Verb))
            {
                if (tree.IsVerb(i) && sense.Type is "accident" or "damage")
                    return true;
            }
        }

        return false;
    }

    private bool IsSum(int token) =>
        NounClasses.Instance.Is(tree.Lemma(token), "money") && (tree.Child(token, "nummod") >= 0 || tree[token].Upos == Annotating.UniversalTag.Sym) && sentence.Whole(token) < 0;

    /// <summary>"two years in a state penitentiary".</summary>
    private bool IsBehindTime(int token) => tree.Child(token, "case") is > 0 and var preposition && tree.IsTime(preposition - 1);

    /// <summary>A rocket that kills is the instrument, a quake that kills the cause; "by boat" is with what.</summary>
    private string Doer(int token)
    {
        if (NounClasses.Instance.Is(tree.Lemma(token), "weapon") || (tree.Preposition(token) == "by" && NounClasses.Instance.Is(tree.Lemma(token), "improvised")))
            return "instrument";
        if (NounClasses.Instance.Is(tree.Lemma(token), "vehicle") && tree.Preposition(token) == "by" && IsBare(token) && tree[token].Xpos == "NN")
            return "instrument";
        var lemma = tree.Lemma(sentence.Whole(token) is >= 0 and var whole && NounClasses.Instance.Is(tree.Lemma(token), "measuring") ? whole : token);
        var happening = EventLexicon.Instance.IsEventNoun(lemma) || NounClasses.Instance.Is(lemma, "cause") || NounClasses.Instance.Is(lemma, "disease");
        // "killed by falling masonry", "an oil spill killed birds": what is neither man nor beast nor machine does not act.
        if (!happening && type is "casualty" or "damage" && IsInanimate(token, lemma))
            return "cause";
        return happening && type is "accident" or "attack" or "casualty" or "closure" or "damage" or "disaster" or "economy" or "health" or "migration" ? "cause" : "agent";
    }

    private bool IsInanimate(int token, string lemma)
    {
        if (tree[token].Upos != Annotating.UniversalTag.Noun || sentence.InName(token) || sentence.IsA(token, "person") || sentence.IsA(token, "place"))
            return false;
        // Who does something for a living has mostly one of these endings.
        foreach (var known in (ReadOnlySpan<string>)["animal", "company", "institution", "vehicle", "team", "worker", "sportsman", "operation"])
        {
            if (NounClasses.Instance.Is(lemma, known))
                return false;
        }

        return !lemma.EndsWith("er", StringComparison.Ordinal) && !lemma.EndsWith("or", StringComparison.Ordinal) && !lemma.EndsWith("ist", StringComparison.Ordinal) && !lemma.EndsWith("ee", StringComparison.Ordinal)
            && !lemma.EndsWith("an", StringComparison.Ordinal) && !lemma.EndsWith("ant", StringComparison.Ordinal) && !lemma.EndsWith("ent", StringComparison.Ordinal) && !lemma.EndsWith("eer", StringComparison.Ordinal) && !lemma.EndsWith('s') && lemma != "other" && lemma != "side";
    }

    private bool IsHappening(int token) => EventLexicon.Instance.IsEventNoun(tree.Lemma(token)) && !sentence.InName(token);
}
