using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>Who is dead, missing or wounded.</summary>
internal static class AdjectiveRoles
{
    /// <summary>The token whose phrase names them, or -1 where the adjective says nothing of anybody.</summary>
    /// <param name="first">Where the expression begins: "without power".</param>
    public static int Patient(ClaimSentence sentence, int adjective, int first)
    {
        var tree = sentence.Tree;
        // "She is missing her family", "the team was missing three players": with an object it is a verb.
        if (adjective + 1 < tree.Count && tree[adjective].Xpos == "VBG" && tree[adjective + 1].Xpos is "PRP$" or "DT" or "CD" && !tree.IsTime(adjective + 1))
            return -1;
        var subject = tree.Child(adjective, "nsubj");
        if (subject >= 0 && !tree.WordIs(subject, "it") && !tree.WordIs(subject, "there"))
            return subject;
        // "Among the dead were two firefighters".
        if (tree.Child(adjective, "cop") is > 0 and var were && tree.Child(were, "nsubj") is >= 0 and var among && among > were)
            return among;
        // "14 dead", "dozens missing" in headlines; "the 14 dead".
        var number = tree.Child(adjective, "nummod");
        if (number >= 0)
            return number;
        // "one man was killed and another wounded".
        if (tree.Child(adjective, "det") is >= 0 and var another && another == adjective - 1 && tree.WordIs(another, "another"))
            return another;
        var head = tree.Head(adjective);
        // "Dozens missing": headlines leave the verb out.
        if (tree.Is(adjective, "root") && first > 0 && tree.IsNominal(first - 1))
            return first - 1;
        if (head < 0)
            return -1;
        if (tree.Lemma(head) == "leave" && adjective > head && tree.IsNominal(first - 1))
            return first - 1;
        // "ended with 20 inmates dead".
        if (tree.Is(adjective, "advcl") && tree.Child(adjective, "mark") is >= 0 and var with && tree.WordIs(with, "with") && first - 1 > with && tree.IsNominal(first - 1))
            return first - 1;
        // "left three soldiers dead", "are feared dead".
        if (tree.Is(adjective, "xcomp"))
            return tree.Child(head, "obj") is >= 0 and var left ? left : sentence.Subjects.Of(head, 4);
        // "nine were missing" with the copula as the verb; "60 people missing" as a reduced clause.
        if (tree.Is(adjective, "acl") || (tree.Is(adjective, "amod") && (adjective > head || tree.Child(head, "nummod") >= 0)))
            return head;
        // "Fourteen died and nine were missing" hung up wrongly: the noun or number before the copula.
        if (tree.Is(adjective, "conj") && tree.IsVerb(head))
            return sentence.Subjects.Of(head, 4);
        if (tree.Is(adjective, "conj") && tree[adjective].Upos == UniversalTag.Adj && tree.Lemma(head) is "dead" or "missing" or "wounded" or "injured")
            return Patient(sentence, head, head);
        return -1;
    }
}
