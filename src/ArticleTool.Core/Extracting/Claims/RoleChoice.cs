namespace ArticleTool.Extracting.Claims;

/// <summary>Which role a phrase has by what it names, where the grammar alone does not say.</summary>
internal sealed class RoleChoice(ClaimSentence sentence, EventCandidate candidate)
{
    private static readonly HashSet<string> PlacePrepositions =
        ["in", "at", "near", "off", "outside", "inside", "across", "around", "throughout", "along", "on", "within", "beside", "under", "over", "through", "south", "north", "east", "west", "beyond", "behind", "between"];

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
        if (preposition is "because" or "due")
            return "cause";
        // "as a result of the drought"
        if (preposition == "as" && tree.Lemma(token) is "result" or "consequence")
            return null;
        if (!PlacePrepositions.Contains(preposition))
            return null;
        if (EventLexicon.Instance.IsEventNoun(tree.Lemma(token)) && !sentence.InName(token))
            return type is "casualty" or "damage" && preposition is "in" or "under" ? "cause" : null;
        if (type is "casualty" or "damage" or "migration" && preposition is "under" && NounClasses.Instance.Is(tree.Lemma(token), "cause"))
            return "cause";
        return sentence.IsA(token, "place") && !IsAnothers(token) ? "place" : null;
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
        // "closed the border with Congo": nobody is a tool.
        if (role == "instrument" && sentence.InName(token) && sentence.MentionAt(token)!.Type is not Records.MentionType.Product)
            return null;
        // "a knee injury": the knee is not who was hurt.
        if (role == "patient" && candidate.Sense.Class == EventWordClass.Noun && token < candidate.Token && NounClasses.Instance.Is(tree.Lemma(token), "body"))
            return null;
        // "the toll of the ferry accident": what happened suffers no death.
        if (role == "patient" && type == "casualty" && candidate.Sense.Class == EventWordClass.Noun && IsHappening(token))
            return "cause";
        return role == "agent" && !sentence.InName(token) ? Doer(token) : role;
    }

    /// <summary>"12 years in prison" says how, not where; "died in prison" says where.</summary>
    private string? Place(int token)
    {
        if (type == "court" && tree.Lemma(token) is "prison" or "jail" or "custody" && tree.Child(token, "det") < 0)
            return null;
        return sentence.IsA(token, "place") || tree.Preposition(token).Length > 0 ? "place" : null;
    }

    /// <summary>A rocket that kills is the instrument, a quake that kills the cause; "by boat" is with what.</summary>
    private string Doer(int token)
    {
        if (NounClasses.Instance.Is(tree.Lemma(token), "weapon"))
            return "instrument";
        if (NounClasses.Instance.Is(tree.Lemma(token), "vehicle") && tree.Preposition(token) == "by" && tree.Child(token, "det") < 0 && tree.Child(token, "amod") < 0 && tree[token].Xpos == "NN")
            return "instrument";
        var lemma = tree.Lemma(sentence.Whole(token) is >= 0 and var whole && tree.Lemma(token) is "series" or "wave" or "string" or "spate" or "number" or "dozen" ? whole : token);
        var happening = EventLexicon.Instance.IsEventNoun(lemma) || NounClasses.Instance.Is(lemma, "cause") || NounClasses.Instance.Is(lemma, "disease");
        return happening && type is "casualty" or "damage" or "closure" or "migration" or "health" or "disaster" or "attack" ? "cause" : "agent";
    }

    private bool IsHappening(int token) => EventLexicon.Instance.IsEventNoun(tree.Lemma(token)) && !sentence.InName(token);
}
