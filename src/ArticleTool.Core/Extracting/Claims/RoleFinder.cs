using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>A role filled by the phrase of a token.</summary>
internal readonly record struct RoleFiller(string Role, int Token);

/// <summary>Fills an event's roles from the functions around its word, by the sense's frame.</summary>
internal sealed partial class RoleFinder(ClaimSentence sentence)
{
    /// <summary>More fillers of one role than this come from a wrong tree, or a list that nobody reads as arguments.</summary>
    private const int MostOfOneRole = 6;

    /// <summary>How far behind a verb its charge or reason may stand, in tokens.</summary>
    private const int Furthest = 18;

    private static readonly HashSet<string> PlacePrepositions =
        ["in", "at", "near", "off", "outside", "inside", "across", "around", "throughout", "along", "on", "within", "beside", "under", "over", "through", "south", "north", "east", "west", "beyond", "behind"];

    private readonly SentenceTree tree = sentence.Tree;

    public IReadOnlyList<RoleFiller> Find(EventCandidate candidate)
    {
        var fillers = new List<RoleFiller>();
        switch (candidate.Sense.Class)
        {
            case EventWordClass.Verb:
                OfVerb(candidate, fillers);
                break;
            case EventWordClass.Noun:
                OfNoun(candidate, fillers);
                break;
            default:
                Add(fillers, "patient", AdjectiveRoles.Patient(sentence, candidate.Token), candidate);
                // "The attack left three soldiers dead".
                if (tree.Head(candidate.Token) is >= 0 and var verb && tree.Lemma(verb) == "leave")
                    Add(fillers, "agent", new VerbClause(sentence, verb).First("subj"), candidate);
                break;
        }

        if (candidate.Sense.Class != EventWordClass.Adjective)
            NestedPlaces(fillers, candidate);
        if (candidate.Sense.Class == EventWordClass.Verb || candidate.Light >= 0)
            NearbyPlace(fillers, candidate);
        return fillers;
    }

    /// <summary>"talks with Lindqvist in Budapest": the place that the tree hung on a person is the event's.</summary>
    private void NestedPlaces(List<RoleFiller> fillers, EventCandidate candidate)
    {
        if (fillers.Exists(f => f.Role == "place") || candidate.Sense.Frame.Names("in"))
            return;
        foreach (var filler in fillers.Where(f => f.Role is not ("target" or "patient") && f.Token > candidate.Token && tree[f.Token].Upos == UniversalTag.Propn).ToList())
        {
            foreach (var child in Dependents(filler.Token).Where(c => c > filler.Token && tree.Is(c, "nmod") && tree.Preposition(c) is "in" or "at" or "near" && sentence.IsA(c, "place")))
                Add(fillers, "place", child, candidate);
        }
    }

    /// <summary>"hold talks on a treaty in Oslo": a place said behind the event, within its clause, is the event's.</summary>
    private void NearbyPlace(List<RoleFiller> fillers, EventCandidate candidate)
    {
        if (fillers.Exists(f => f.Role is "place" or "destination" or "source") || candidate.Sense.Frame.Names("in"))
            return;
        for (var i = candidate.Last + 1; i < tree.Count && i < candidate.Last + Furthest; i++)
        {
            if ((tree.IsVerb(i) && !tree.Is(i, "amod")) || tree.WordIs(i, ";") || tree[i].Xpos is "WDT" or "WP" || tree.Is(i, "nsubj"))
                return;
            if (tree[i].Upos != UniversalTag.Adp || tree.Word(i) is not ("in" or "at" or "near" or "off" or "outside") || tree.Head(i) is not (> 0 and var noun) || noun <= i || tree.IsTime(noun))
                continue;
            if (sentence.IsA(noun, "place") && !Within(noun, fillers))
            {
                Add(fillers, "place", noun, candidate);
                return;
            }
        }
    }

    /// <summary>True inside a phrase that is itself a place or a thing: "bases in Iraq" says where the bases are.</summary>
    private bool Within(int noun, List<RoleFiller> fillers) =>
        fillers.Exists(f => f.Role is "target" or "topic" or "patient" && f.Token != noun && tree.Head(noun) == f.Token && !sentence.IsA(f.Token, "person"));

    private void OfVerb(EventCandidate candidate, List<RoleFiller> fillers)
    {
        var frame = candidate.Sense.Frame;
        var clause = candidate.Clause!;
        foreach (var (function, token) in clause.Functions)
            AddFunction(fillers, candidate, function, token);
        // "launched missiles at bases": parsers often hang the second phrase on the first.
        foreach (var inner in Dependents(clause.First("obj")).Where(c => tree.Is(c, "nmod") && c > candidate.Token))
        {
            var preposition = tree.Preposition(inner);
            if (preposition != "of" && !clause.Functions.Exists(f => f.Function == preposition && !tree.IsTime(f.Token)) && (frame.Role(preposition) is not null || preposition is "in" or "at" or "near" or "off" or "outside"))
                AddFunction(fillers, candidate, preposition, inner);
        }

        // "claimed responsibility earlier this month for two bombings": the phrase hung on the time before it.
        foreach (var time in Dependents(candidate.Token).Where(tree.IsTime))
        {
            foreach (var inner in Dependents(time).Where(c => c > time && frame.Role(tree.Preposition(c)) is not null))
                AddFunction(fillers, candidate, tree.Preposition(inner), inner);
        }

        Gerunds(fillers, candidate);
        Stray(fillers, candidate);
    }

    /// <summary>
    /// Phrases of the frame's own prepositions behind the verb that the tree hung on something else: "launched missiles
    /// against forces" is not about missiles against forces.
    /// </summary>
    private void Stray(List<RoleFiller> fillers, EventCandidate candidate)
    {
        for (var i = candidate.Last + 1; i < tree.Count && i < candidate.Last + Furthest; i++)
        {
            if ((tree.IsVerb(i) && !tree.Is(i, "amod")) || tree.WordIs(i, ";") || tree.Is(i, "nsubj"))
                return;
            if (tree[i].Upos != UniversalTag.Adp || tree.Head(i) is not (>= 0 and var head) || head < i || Nominal(head) is not (>= 0 and var noun))
                continue;
            var preposition = tree.Word(i);
            if (preposition is "to" && candidate.Sense.Frame.Role("to") is not ("recipient" or "destination"))
                continue;
            if (preposition is "to" or "at" or "on" or "against" or "toward" or "towards" or "into" or "from" or "onto"
                && candidate.Sense.Frame.Role(preposition) is { } role && !fillers.Exists(f => f.Role == role) && !tree.WordIs(i + 1, "least"))
                Add(fillers, role, noun, candidate);
        }
    }

    /// <summary>"sentenced to nine years for taking bribes": a clause in a phrase's place, found by its words.</summary>
    private void Gerunds(List<RoleFiller> fillers, EventCandidate candidate)
    {
        for (var i = candidate.Last + 2; i < tree.Count && i < candidate.Last + Furthest; i++)
        {
            if (tree.IsVerb(i) && tree[i].Xpos is "VBD" or "VBZ" or "VBP" || tree.WordIs(i, ";"))
                return;
            if (tree[i].Xpos != "VBG" || candidate.Sense.Frame.Role(tree.Word(i - 1)) is not { } role || !tree.IsUnder(i, candidate.Token))
                continue;
            // "of forging documents", with the gerund as the noun's modifier.
            Add(fillers, role, tree.Is(i, "amod") && tree.Head(i) > i ? tree.Head(i) : i, candidate);
        }
    }

    /// <summary>"against U.S. military and coalition forces": on from an adjective to the noun.</summary>
    private int Nominal(int token)
    {
        var end = Math.Min(tree.Count, token + 4);
        while (token < end && !tree.IsNominal(token))
            token++;
        if (token == end)
            return -1;
        return tree.Is(token, "compound") && tree.Head(token) > token && tree.IsNominal(tree.Head(token)) ? tree.Head(token) : token;
    }

    private void AddFunction(List<RoleFiller> fillers, EventCandidate candidate, string function, int token)
    {
        var frame = candidate.Sense.Frame;
        if (function == "subj-or-obj")
            function = frame.Role("obj") is "patient" or "target" && frame.Role("subj") == "agent" && NeedsObject(candidate) ? "obj" : "subj";
        // A verb without an object has no passive, whatever the tree makes of its participle: "buildings collapsed".
        if (function == "bare")
            function = tree.IsTime(token) || candidate.Clause!.Has("obj") ? "" : "obj";
        if (function == "obj" && !frame.Names("obj") && candidate.Clause is { IsPassive: true } && candidate.Sense.Class == EventWordClass.Verb)
            function = "subj";
        var role = frame.Role(function);
        if (role is null && !frame.Names(function) && PlacePrepositions.Contains(function))
            role = Surroundings(candidate, function, token);
        else if (role is "destination" or "source" or "place" or "recipient" && tree.IsTime(token))
            return;
        if (role is not null)
            Add(fillers, role, token, candidate);
    }

    /// <summary>Verbs of doing something to somebody; those of fighting, playing and meeting stand alone too.</summary>
    private static bool NeedsObject(EventCandidate candidate) => candidate.Sense.Frame.Name is "kill" or "arrest" or "judge" or "act" or "damage" or "release" or "rescue" or "appoint" or "deploy" or "expel";

    /// <summary>"in Erbil" is a place, "in a stampede" what it came from, "in March" neither.</summary>
    private string? Surroundings(EventCandidate candidate, string preposition, int token)
    {
        if (tree.IsTime(token))
            return null;
        if (EventLexicon.Instance.IsEventNoun(tree.Lemma(token)) && !sentence.InName(token))
            return candidate.Sense.Type is "casualty" or "damage" && preposition is "in" or "under" ? "cause" : null;
        if (candidate.Sense.Type is "casualty" or "damage" or "migration" && preposition is "under" or "from" && NounClasses.Instance.Is(tree.Lemma(token), "cause"))
            return "cause";
        return sentence.IsA(token, "place") ? "place" : null;
    }

    private void Add(List<RoleFiller> fillers, string role, int token, EventCandidate candidate)
    {
        if (token < 0 || InPredicate(token, candidate) || tree.IsTime(token) || Dummy(token) || fillers.Exists(f => f.Token == token))
            return;
        // "linked the attack to the group": who is held responsible is no happening.
        if (candidate.Sense.Frame.Name == "connect" && role is "target" or "topic")
            role = EventLexicon.Instance.IsEventNoun(tree.Lemma(token)) && !sentence.InName(token) ? "topic" : "target";
        fillers.Add(new RoleFiller(Substitute(role, token, candidate), token));
        foreach (var child in Dependents(token))
        {
            if (tree.Is(child, "conj") && tree.IsNominal(child) && !tree.IsTime(child) && IsJoined(token, child) && fillers.Count(f => f.Role == role) < MostOfOneRole && !fillers.Exists(f => f.Token == child))
                fillers.Add(new RoleFiller(Substitute(role, child, candidate), child));
        }
    }

    /// <summary>The words of the expression itself: "responsibility" in "claimed responsibility", "place" in "took place".</summary>
    private bool InPredicate(int token, EventCandidate candidate) =>
        token == candidate.Token
        || (candidate.Sense.Words.Count > 1 && candidate.First <= token && token <= candidate.Last)
        || (candidate.LightVerb is { Words.Length: > 1 } light && light.Words.Contains(tree.Lemma(token)));

    /// <summary>Not "in an airstrike" beside a general, nor "Pentagon officials" in "... at bases, Pentagon officials confirmed".</summary>
    private bool IsJoined(int token, int conjunct) =>
        (tree.Preposition(conjunct).Length == 0 || tree.Preposition(conjunct) == tree.Preposition(token))
        && !(tree.Child(conjunct, "cc") < 0 && conjunct + 1 < tree.Count && tree.IsVerb(conjunct + 1) && tree[conjunct + 1].Xpos is "VBD" or "VBP" or "VBZ" or "VBN");

    /// <summary>"It was reported that", "there were", and relative words whose antecedent was not found.</summary>
    private bool Dummy(int token) => tree.Is(token, "expl") || tree.Word(token) is "which" or "that" or "there" or "what";

    /// <summary>A rocket that kills is the instrument, a quake that kills the cause.</summary>
    private string Substitute(string role, int token, EventCandidate candidate)
    {
        // "the toll of the ferry accident": what happened suffers no death.
        if (role == "patient" && candidate.Sense.Type == "casualty" && candidate.Sense.Class == EventWordClass.Noun && EventLexicon.Instance.IsEventNoun(tree.Lemma(token)) && !sentence.InName(token))
            return "cause";
        if (role != "agent" || sentence.InName(token))
            return role;
        if (NounClasses.Instance.Is(tree.Lemma(token), "weapon"))
            return "instrument";
        var lemma = tree.Lemma(sentence.Whole(token) is >= 0 and var whole && tree.Lemma(token) is "series" or "wave" or "string" or "spate" or "number" or "dozen" ? whole : token);
        var happening = EventLexicon.Instance.IsEventNoun(lemma) || NounClasses.Instance.Is(lemma, "cause") || NounClasses.Instance.Is(lemma, "disease");
        return happening && candidate.Sense.Type is "casualty" or "damage" or "closure" or "migration" or "health" or "disaster" or "attack" ? "cause" : role;
    }

    private List<int> Dependents(int token)
    {
        var found = new List<int>();
        if (token < 0)
            return found;
        foreach (var child in tree.Children(token))
            found.Add(child);
        return found;
    }
}
