using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>The stretch of a noun phrase: from its determiner to the last of-phrase, without preposition, relative clause, apposition and conjuncts.</summary>
internal static class NounPhrase
{
    /// <summary>A phrase longer than this is a wrong tree rather than a name for something.</summary>
    private const int MostTokens = 14;

    /// <param name="apart">Phrases that fill a role of their own and are no part of this one.</param>
    public static TextSpan Of(SentenceTree tree, int head, IReadOnlyList<RoleFiller>? apart = null)
    {
        var (first, last) = Extent(tree, head, MostTokens, top: true, apart ?? []);
        while (last > head && tree[last].Upos is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Adp)
            last--;
        while (first < head && (tree[first].Upos is UniversalTag.Punct or UniversalTag.Cconj || (tree.Is(first, "case") && tree[first].Upos == UniversalTag.Adp && tree.Head(first) <= head && !tree.WordIs(first + 1, "least"))))
            first++;
        Bracket(tree, head, ref last);
        // "rocket-propelled grenades": a word is not cut at its hyphen.
        while (first > 0 && tree[first - 1].Span.End == tree[first].Span.Start && (tree.WordIs(first - 1, "-") || tree.WordIs(first, "-")))
            first--;
        return tree.Span(first, last);
    }

    /// <summary>"the exporters' union (OPEC)": a bracket is whole or no part of the phrase.</summary>
    private static void Bracket(SentenceTree tree, int head, ref int last)
    {
        for (var i = head + 1; i <= last; i++)
        {
            if (!tree.WordIs(i, "("))
                continue;
            var close = i + 1;
            while (close < tree.Count && close <= last + 1 && !tree.WordIs(close, ")"))
                close++;
            if (close > last && !(close < tree.Count && tree.WordIs(close, ")")))
                last = i - 1;
            else
                last = Math.Max(last, close);
            return;
        }
    }

    private static (int First, int Last) Extent(SentenceTree tree, int head, int room, bool top, IReadOnlyList<RoleFiller> apart)
    {
        var first = head;
        var last = head;
        foreach (var child in tree.Children(head))
        {
            // "with a knife at a jail in Durham": what stands behind a phrase that is apart is no part of this one either.
            if (child > head && apart.Any(f => f.Token == child || (f.Token > head && f.Token < child && !tree.IsUnder(f.Token, child))))
                break;
            if (!Belongs(tree, head, child) || (top && (tree.Is(child, "case") || tree.Is(child, "mark"))) || Math.Abs(child - head) > room)
                continue;
            var (start, end) = room > 1 ? Extent(tree, child, room - Math.Abs(child - head), top: false, apart) : (child, child);
            first = Math.Min(first, start);
            last = Math.Max(last, end);
        }

        return (first, last);
    }

    private static bool Belongs(SentenceTree tree, int head, int child)
    {
        if (CommaBetween(tree, Math.Min(head, child), Math.Max(head, child)))
            return false;
        var relation = tree.Relation(child);
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        switch (colon < 0 ? relation : relation[..colon])
        {
            case "compound" when child < head && tree.IsTime(child) && !tree.IsTime(head):
                // "said Saturday officials were hurt": the day is said of the saying.
                return child > 0 && tree.Head(child - 1) == head;
            case "det" or "compound" or "nummod" or "flat" or "fixed" or "goeswith":
                return true;
            case "amod":
                return child < head;
            case "advmod":
                // "about 1,200 residents", but not the "aground" that a parser hangs on "Harlow Bay".
                return child < head && tree.Word(child) is "about" or "around" or "nearly" or "almost" or "more" or "less" or "fewer" or "over" or "some" or "roughly" or "approximately" or "least" or "most" or "up" or "at" or "just" or "only";
            case "nmod":
                if (child > head && tree.IsTime(child))
                    return false;
                return relation is "nmod:poss" or "nmod:desc" or "nmod:unmarked" || child < head || Attached(tree, head, child);
            case "case":
                // Prepositions and possessives inside the phrase; the outermost noun's own are left out above.
                return true;
            case "punct":
                return tree.WordIs(child, "-") || (child > 0 && child < head && tree[child - 1].Span.End == tree[child].Span.Start && tree[child].Span.End == tree[child + 1].Span.Start);
            case "conj" or "cc":
                // Modifiers joined inside the phrase: "health and safety rules", "authorities in Morocco and Turkey".
                return Modifier(tree, head) || (tree.Is(head, "nmod") && tree[head].Upos == UniversalTag.Propn && tree[child].Upos is UniversalTag.Propn or UniversalTag.Cconj);
            case "obj" or "obl" or "iobj" or "xcomp":
                // A clause in a phrase's place: "for taking bribes from a contractor".
                return tree.IsVerb(head) && child > head;
            case "acl":
                // "suspicion of buying votes".
                return child > head && tree[child].Xpos == "VBG" && tree.Lemma(head) is "suspicion" or "charge" or "count" or "accusation" or "allegation" && tree.Child(child, "mark") is >= 0 and var of && tree.WordIs(of, "of");
            case "mark":
                return tree.IsVerb(head) && tree.WordIs(child, "of");
            case "appos":
                // "the rebel leader Karim", without a comma.
                return child > head;
            default:
                return false;
        }
    }

    /// <summary>A phrase behind the noun that narrows it down, near enough to be meant.</summary>
    private static bool Attached(SentenceTree tree, int head, int child) =>
        (tree.Preposition(child) == "of" || tree[head].Upos != UniversalTag.Propn)
        && !tree.IsTime(child)
        // "an accident in which".
        && tree[child].Xpos is not ("WDT" or "WP")
        // "closed 40 shops with the loss of 900 jobs".
        && !(tree.Preposition(child) == "with" && NounClasses.Instance.Is(tree.Lemma(child), "manner"))
        // "blocked with tractors in a protest".
        && !(tree.Preposition(child) is "in" or "during" && EventLexicon.Instance.IsEventNoun(tree.Lemma(child)) && !EventLexicon.Instance.IsEventNoun(tree.Lemma(head)))
        // "died in prison at 77", "met in the church at the time of the fire".
        // "raised the toll of the quake to 73,276", "a rally in Moscow of 15,000 people".
        && !(tree.Preposition(child) == "to" && tree[child].Upos == UniversalTag.Num)
        && !(tree.Preposition(child) == "of" && tree[head].Upos == UniversalTag.Propn && tree.Child(child, "nummod") >= 0)
        && !(tree.Preposition(child) is "at" or "for" or "in" && (tree[child].Upos == UniversalTag.Num || tree.Lemma(child) is "time" or "moment" or "age" or "end" or "connection"))
        && tree.Preposition(child) is "of" or "for" or "in" or "from" or "to" or "at" or "near" or "on" or "with" or "against" or "between" or "south" or "north" or "east" or "west" or "off" or "across" or "outside" or "inside" or "around" or "along" or "throughout" or "above" or "below" or "behind" or "beneath" or "beside";

    private static bool Modifier(SentenceTree tree, int node) => tree.Is(node, "compound") || tree.Is(node, "amod");

    private static bool CommaBetween(SentenceTree tree, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (tree.WordIs(i, ",") || tree.WordIs(i, "—") || tree.WordIs(i, ";"))
                return true;
        }

        return false;
    }
}
