using ArticleTool.Records;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Decides whether an event is said to have happened: its own auxiliaries, adverbs and negations, and those of the words
/// that govern it, up to the clause that asserts it.
/// </summary>
internal sealed class FactualityFinder(ClaimSentence sentence)
{
    private const int MostSteps = 8;

    private readonly SentenceTree tree = sentence.Tree;
    private readonly ModalityCues cues = ModalityCues.Instance;
    private Modality modality;
    private bool negated;
    private bool hostile;

    public (Modality Modality, Polarity Polarity) Find(EventCandidate candidate, IReadOnlyList<RoleFiller> fillers)
    {
        (modality, negated) = (Modality.Actual, false);
        hostile = cues.IsHostile(candidate.Sense.Type);
        Own(candidate.Token, isVerb: candidate.Sense.Class == EventWordClass.Verb);
        Climb(candidate);
        if (new UnknownClause(tree).Holds(candidate.First))
            modality = Modality.Unknown;
        negated ^= fillers.Any(f => f.Role is "agent" or "patient" or "target" or "instrument" or "topic" && f.Token != candidate.Token && Nothing(f.Token));
        negated ^= candidate.Sense.Undoes;
        return (modality, negated ? Polarity.Negated : Polarity.Affirmed);
    }

    /// <summary>Auxiliaries, adverbs, marks and negations on the event's own word.</summary>
    private void Own(int node, bool isVerb)
    {
        foreach (var child in tree.Children(node))
        {
            var lemma = tree.Lemma(child);
            if (tree.Is(child, "aux") && child == 0 && IsConditional)
                Mark("if");
            else if (tree.Is(child, "aux"))
                Auxiliary(node, tree.Word(child), lemma);
            else if (tree.Is(child, "mark") || (tree.Is(child, "advmod") && tree.WordIs(child, "if")))
                Mark(lemma);
            else if (child < node && (tree.Is(child, "amod") || tree.Is(child, "advmod")) && (cues.Find(tree.Is(child, "amod") ? "mod" : "adv", lemma) ?? cues.Find("mod", tree.Word(child))) is { } cue)
                Raise(cue);
            if (Negation(child) && (tree.Is(child, "det") || tree.Is(child, "advmod") || tree.Is(child, "cc") || (isVerb && tree[child].Upos is Annotating.UniversalTag.Part)))
                negated = !negated;
        }

        PlannedByBeTo(node);
    }

    private void Auxiliary(int node, string word, string lemma)
    {
        var cue = cues.Find("aux", word is "'ll" or "’ll" or "wo" ? "will" : word is "'d" or "’d" ? "would" : word) ?? cues.Find("aux", lemma);
        if (cue is null)
            return;
        Raise(cue);
        if (word is "would" && (HasMark("if", node) || IsConditional || HasMark("without", node) || (tree[node].Xpos == "VBN" && !IsReported)))
            Raise(new ModalityCue(Modality.Hypothetical, Modality.Hypothetical, false, false, false));
    }

    /// <summary>"Should it contract again, the bank would cut rates": an auxiliary that opens the sentence opens a condition, unless it asks.</summary>
    private bool IsConditional => tree.Count > 2 && tree.Word(0) is "should" or "were" && !tree.WordIs(tree.Count - 1, "?");

    /// <summary>"said two plants would be shut": who spoke in the past spoke of what was to come.</summary>
    private bool IsReported => Enumerable.Range(0, tree.Count).Any(i => tree.Word(i) is "said" or "added" or "told" or "announced" or "confirmed");

    private void Mark(string lemma)
    {
        // "are due to resume", with "due to" as a mark.
        if (cues.Find(lemma == "due" ? "adj" : "mark", lemma) is { } cue)
            Raise(cue);
        if (cues.Negates("mark", lemma))
            negated = !negated;
    }

    /// <summary>An if-clause or a without-phrase anywhere in the sentence conditions its "would".</summary>
    private bool HasMark(string word, int near)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.WordIs(i, word) && Math.Abs(i - near) < 30)
                return true;
        }

        return false;
    }

    /// <summary>"She is to be sworn in", "the two sides are to meet"; headlines leave the verb out.</summary>
    private void PlannedByBeTo(int node)
    {
        var to = tree.Child(node, "mark");
        if (to <= 0 || !tree.WordIs(to, "to"))
            return;
        if (sentence.Verbs.IsHeadline && tree[node].Xpos == "VB" && tree.IsNominal(to - 1) && !Enumerable.Range(0, to).Any(i => tree[i].Upos is Annotating.UniversalTag.Verb or Annotating.UniversalTag.Aux) || tree.Word(to - 1) is "is" or "are" or "was" or "were" && tree.Child(node, "nsubj") is var s && (s >= 0 || tree.Is(node, "xcomp") || tree.Is(node, "root") || tree.Is(node, "conj")))
            Raise(new ModalityCue(Modality.Planned, Modality.Planned, false, false, false));
    }

    private void Climb(EventCandidate candidate)
    {
        var node = candidate.Token;
        for (var steps = 0; steps < MostSteps; steps++)
        {
            var head = tree.Head(node);
            if (head < 0)
                return;
            var relation = tree.Relation(node);
            var light = head == candidate.Light;
            if (!light && !Governs(node, head, relation))
            {
                if (relation != "conj" || !SharesAuxiliaries(node, head))
                    return;
                Shared(head);
            }
            else if (light)
            {
                Governs(node, head, "obj");
                Own(head, isVerb: true);
            }
            else if (relation is not "ccomp" and not "csubj")
            {
                Through(head);
            }

            node = head;
        }
    }

    /// <summary>Applies a governing word; false where the climb ends, because the clause above asserts on its own.</summary>
    private bool Governs(int node, int head, string relation)
    {
        var noun = !tree.IsVerb(node) && relation is "obj" or "nsubj:pass" or "nmod" or "obl" or "iobj";
        var clause = relation is "xcomp" or "ccomp" or "csubj" or "acl" || (relation is "advcl" && tree.Child(node, "mark") is >= 0 and var m && tree.Word(m) is "to" or "for" or "whether" or "if" or "that" or "from" or "of" or "against")
            // "ruled out retiring"
            || (relation is "advcl" && tree[node].Xpos == "VBG" && tree.IsVerb(head) && head < node && tree.Child(head, "obj") < 0 && !sentence.Verbs.CommaBetween(head, node) && cues.Negates("verb", WithParticle(head)));
        if (!noun && !clause)
            return false;
        var kind = tree.IsVerb(head) ? "verb" : tree[head].Upos == Annotating.UniversalTag.Adj ? "adj" : "noun";
        var word = WithParticle(head);
        var cue = cues.Find(kind, word) ?? (kind == "adj" ? cues.Find("verb", word) : null);
        if (relation == "advcl" && kind != "adj" && cue is null && !cues.Negates(kind, word))
        {
            if (kind == "verb" && node > head && tree.Lemma(head) != "use")
                ForPurpose(node);
            return false;
        }

        // "a proposal rejected by the union": what was done to a plan was done.
        if (relation == "acl" && kind == "noun" && tree[node].Xpos is "VBN" or "VBD")
            return false;
        if (relation == "acl" && kind == "noun" && cue is null && !cues.Negates("noun", word))
        {
            // "the first man to win the race" has won it, thousands forced to flee have fled, drones used to strike have struck.
            if (tree.Is(head, "obj") && tree.Child(head, "amod") < 0 && tree.Lemma(tree.Head(head)) is not ("force" or "cause" or "prompt" or "lead" or "compel" or "oblige" or "drive" or "push" or "help" or "use"))
                ForPurpose(node);
            return false;
        }

        if (cue is not null && (clause || kind != "verb" || cue.OfNouns) && !(cue.OnlyInfinitive && relation == "ccomp") && !(cue.BehindFor && noun && tree.Preposition(node) != "for") && (!cue.WhenNegated || IsNegated(head)))
            Raise(cue);
        if (cues.Negates(kind, word) && (clause || kind == "noun" || relation is "obj" or "nsubj:pass" || tree.Preposition(node) == "from"))
            negated = !negated;
        return clause || cue is not null || (kind == "noun" && noun);
    }

    /// <summary>"stormed the district to arrest the leaders": what is done for a purpose need not come about; what came of it "only to" did.</summary>
    private void ForPurpose(int node)
    {
        if (tree[node].Xpos == "VB" && tree.Child(node, "mark") is > 0 and var to && tree.WordIs(to, "to") && !tree.WordIs(to - 1, "only"))
            Raise(new ModalityCue(Modality.Planned, Modality.Planned, false, false, false));
    }

    /// <summary>"ruled out", "called off": with its particle where the verb has one.</summary>
    private string WithParticle(int word) => tree.IsVerb(word) && tree.Child(word, "compound:prt") is >= 0 and var particle ? tree.Lemma(word) + " " + tree.Word(particle) : tree.Lemma(word);

    /// <summary>What holds of a governing word holds of what it governs: "may try to", "did not manage to".</summary>
    private void Through(int head)
    {
        var cue = cues.Find("verb", WithParticle(head)) ?? cues.Find("adj", tree.Lemma(head));
        foreach (var child in tree.Children(head))
        {
            if (tree.Is(child, "aux"))
                Auxiliary(head, tree.Word(child), tree.Lemma(child));
            if (tree.Is(child, "mark"))
                Mark(tree.Lemma(child));
            if (Negation(child) && (tree.Is(child, "advmod") || tree.Is(child, "det")) && cue is not { WhenNegated: true })
                negated = !negated;
        }

        PlannedByBeTo(head);
    }

    /// <summary>"will release hostages and withdraw": the second verb has no tense of its own.</summary>
    private bool SharesAuxiliaries(int node, int head) =>
        tree.IsVerb(node) && tree.IsVerb(head) && tree.Child(node, "aux") < 0 && tree.Child(node, "nsubj") < 0 && tree[node].Xpos is "VB" or "VBN" or "VBG" && tree[head].Xpos == tree[node].Xpos;

    private void Shared(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (tree.Is(child, "aux"))
                Auxiliary(head, tree.Word(child), tree.Lemma(child));
            if (tree.Is(child, "mark"))
                Mark(tree.Lemma(child));
        }

        PlannedByBeTo(head);
    }

    private bool Negation(int token) => cues.Negates("word", tree.Lemma(token)) || cues.Negates("word", tree.Word(token));

    private bool IsNegated(int node)
    {
        foreach (var child in tree.Children(node))
        {
            if (Negation(child))
                return true;
        }

        return false;
    }

    /// <summary>"No group", "none of them", "nobody".</summary>
    private bool Nothing(int token)
    {
        if (tree.Lemma(token) is "none" or "nobody" or "nothing" or "no-one")
            return true;
        return tree.Child(token, "det") is >= 0 and var det && tree.Lemma(det) is "no" or "neither" && tree.Lemma(token) != "confidence";
    }

    private static int Rank(Modality m) => m switch
    {
        Modality.Unknown => 6,
        Modality.Hypothetical => 5,
        Modality.Opinion => 4,
        Modality.Threatened => 3,
        Modality.Possible => 2,
        Modality.Planned => 1,
        _ => 0,
    };

    /// <summary>The cue that takes the event furthest from fact wins.</summary>
    private void Raise(ModalityCue cue)
    {
        var found = hostile ? cue.OfHostile : cue.Modality;
        if (Rank(found) > Rank(modality))
            modality = found;
    }
}
