using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Where an event happened, beyond the phrases that the tree hangs on its word: phrases hung on something else in its
/// clause, phrases that open the sentence, and the place of what was hit or of what caused it.
/// </summary>
internal sealed class PlaceRoles(ClaimSentence sentence, EventCandidate candidate, RoleFillers fillers)
{
    /// <summary>How far behind its word an event's place may stand, in tokens.</summary>
    private const int Furthest = 18;

    /// <summary>How long a phrase that opens a sentence may be, in tokens.</summary>
    private const int LongestOpening = 14;

    private readonly SentenceTree tree = sentence.Tree;
    private readonly RoleChoice choice = new(sentence, candidate);

    public void Fill()
    {
        if (candidate.Sense.Class != EventWordClass.Adjective && IsOpen)
            Nested();
        if ((candidate.Sense.Class != EventWordClass.Noun || candidate.Light >= 0) && IsOpen)
            Nearby();
        if (RoleChoice.IsBodily(candidate.Sense.Type) && IsOpen)
            OfWhatWasHit();
        if (candidate.Sense.Class != EventWordClass.Noun || candidate.Light >= 0)
            Opening();
    }

    private bool IsOpen => !fillers.Has("place") && ((!fillers.Has("destination") && !fillers.Has("source")) || candidate.Sense.Type == "accident") && (!candidate.Sense.Frame.Names("in") || candidate.Sense.Type == "sport");

    /// <summary>"talks with Lindqvist in Budapest", "trapped by snow on a road": the place that the tree hung on a person, a tool or the weather is the event's.</summary>
    private void Nested()
    {
        foreach (var filler in fillers.All.Where(f => f.Role is not ("target" or "patient") && (f.Role is not "cause" || RoleChoice.IsBodily(candidate.Sense.Type)) && f.Token > candidate.Token && (tree[f.Token].Upos == UniversalTag.Propn || (f.Role is "cause" or "instrument" && !EventLexicon.Instance.IsEventNoun(tree.Lemma(f.Token))))).ToList())
        {
            foreach (var child in Places(filler.Token).Where(c => c > filler.Token))
                fillers.Add("place", child);
        }
    }

    /// <summary>"hold talks on a treaty in Oslo": a place said behind the event, within its clause, is the event's.</summary>
    private void Nearby()
    {
        for (var i = candidate.Last + 1; i < tree.Count && i < candidate.Last + Furthest; i++)
        {
            if ((tree.IsVerb(i) && !tree.Is(i, "amod")) || tree.WordIs(i, ";") || tree[i].Xpos is "WDT" or "WP" || tree.Is(i, "nsubj"))
                return;
            // What another event happened at, or what is spoken of lies in, is theirs.
            if (RoleChoice.IsAbout(candidate.Sense.Type) && i > candidate.Last + 1 && tree.IsNominal(i) && EventLexicon.Instance.IsEventNoun(tree.Lemma(i)))
                return;
            if (tree[i].Upos != UniversalTag.Adp || tree.Word(i) is not ("in" or "at" or "on" or "near" or "off" or "outside" or "inside" or "along" or "across" or "throughout" or "behind" or "beside" or "above" or "over") || (candidate.Sense.Frame.Names(tree.Word(i)) && candidate.Sense.Type != "sport") || tree.Head(i) is not (> 0 and var noun) || noun <= i || tree.IsTime(noun))
                continue;
            // "over Idlib", "won the race in Monza": there only a name is sure to be a place.
            if ((tree.Word(i) is "over" || candidate.Sense.Type == "sport") && sentence.MentionAt(noun)?.Type is not (Records.MentionType.Place or Records.MentionType.Facility))
                continue;
            if (choice.OfSurroundings(tree.Preposition(noun), noun) == "place" && !Within(noun))
            {
                fillers.Add("place", noun, inside: IsOfCause(noun));
                return;
            }
        }
    }

    /// <summary>"killed by a strike on a compound near Aleppo": where the strike was.</summary>
    private bool IsOfCause(int noun) =>
        fillers.All.Any(f => f.Role == "cause" && f.Token < noun && f.Token > candidate.Token && EventLexicon.Instance.IsEventNoun(tree.Lemma(f.Token)) && tree.IsUnder(noun, f.Token));

    /// <summary>True inside a phrase that is itself a place or a thing: "bases in Iraq" says where the bases are.</summary>
    private bool Within(int noun) =>
        fillers.All.Any(f => f.Token != noun && tree.Head(noun) == f.Token && (f.Role == "topic" ? candidate.Sense.Type is not ("meeting" or "sport") && !sentence.IsA(f.Token, "person") : f.Role is "target" or "patient" && sentence.IsA(f.Token, "place") && !(tree[f.Token].Xpos == "NNS" && tree.Child(f.Token, "nummod") >= 0)));

    /// <summary>"The base in Erbil was hit", "an explosion at a plant injured nine": it happened where the base is, where the explosion was.</summary>
    private void OfWhatWasHit()
    {
        foreach (var filler in fillers.All.Where(f => f.Role == "cause" || (f.Role is "target" or "patient" && !IsPeople(f.Token))).ToList())
        {
            foreach (var place in Places(filler.Token))
            {
                fillers.Add("place", place, inside: true);
                return;
            }
        }
    }

    /// <summary>What is of people moves about: "the mayor of a town in Kenya was shot", "passengers on a bus".</summary>
    private bool IsPeople(int token) => !NounClasses.Instance.Is(tree.Lemma(token), "place") && sentence.IsA(token, "person") && !(sentence.MentionAt(token)?.Type is Records.MentionType.Facility or Records.MentionType.Place);

    /// <summary>"In the northern city of Malkent, protesters blocked a road": the phrase that opens the sentence is of its main clause.</summary>
    private void Opening()
    {
        if (!IsOpen || tree.Count < 4 || tree[0].Upos != UniversalTag.Adp || tree.Word(0) is not ("in" or "at" or "near" or "off" or "outside" or "across" or "inside"))
            return;
        var comma = 1;
        while (comma < tree.Count && comma <= LongestOpening && !tree.WordIs(comma, ","))
            comma++;
        if (comma > LongestOpening || comma >= tree.Count - 1)
            return;
        var noun = tree.Head(0) is > 0 and var head && head < comma && tree.IsNominal(head) ? head : FirstNoun(comma);
        var main = AfterInsertion(comma);
        var verb = candidate.Light >= 0 ? candidate.Light : candidate.Token;
        if (noun < 0 || verb < main || tree.IsTime(noun) || !sentence.IsA(noun, "place") || OtherClauseBefore(main, verb))
            return;
        fillers.Add("place", noun);
    }

    private int FirstNoun(int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (tree.IsNominal(i) && (i + 1 == end || !tree.IsNominal(i + 1)))
                return i;
        }

        return -1;
    }

    /// <summary>"In Dakar, where the protests began, police": on from the comma that closes what is put in.</summary>
    private int AfterInsertion(int comma)
    {
        if (!(tree[comma + 1].Xpos is "WRB" or "WDT" or "WP"))
            return comma + 1;
        var i = comma + 2;
        while (i < tree.Count && !tree.WordIs(i, ","))
            i++;
        return i + 1;
    }

    /// <summary>A finite verb before the event's own, other than those it is joined to, leads into another clause.</summary>
    private bool OtherClauseBefore(int start, int verb)
    {
        for (var i = start; i < verb; i++)
        {
            if (tree.IsVerb(i) && tree[i].Xpos is "VBD" or "VBZ" or "VBP" && !(tree.Is(verb, "conj") && tree.Head(verb) == i))
                return true;
        }

        return false;
    }

    private IEnumerable<int> Places(int token) =>
        tree.ChildrenOf(token).Where(c => tree.Is(c, "nmod") && tree.Preposition(c) is "in" or "at" or "on" or "near" or "off" or "outside" && !tree.IsTime(c) && sentence.IsA(c, "place") && !EventLexicon.Instance.IsEventNoun(tree.Lemma(c)));
}
