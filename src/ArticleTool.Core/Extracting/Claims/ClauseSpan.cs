using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>The stretch of a claim: its clause without the clauses below it, or the noun phrase.</summary>
internal static class ClauseSpan
{
    public static TextSpan Of(ClaimSentence sentence, EventCandidate candidate, IReadOnlyList<RoleFiller> fillers)
    {
        var tree = sentence.Tree;
        var head = candidate.Light >= 0 ? candidate.Light : candidate.Token;
        var first = candidate.First;
        var last = candidate.Last;
        foreach (var child in tree.Children(head))
        {
            if (IsOwn(tree, child))
                Widen(tree, child, ref first, ref last);
        }

        var span = tree.Span(first, last);
        foreach (var filler in fillers)
            span = span.Union(NounPhrase.Of(tree, filler.Token));
        return span;
    }

    private static bool IsOwn(SentenceTree tree, int child) =>
        tree.Is(child, "nsubj") || tree.Is(child, "obj") || tree.Is(child, "iobj") || tree.Is(child, "obl") || tree.Is(child, "aux")
        || tree.Is(child, "advmod") || tree.Is(child, "cop") || tree.Is(child, "expl") || tree.Is(child, "compound") || tree.Is(child, "amod")
        || tree.Is(child, "det") || tree.Is(child, "nummod") || tree.Is(child, "nmod");

    private static void Widen(SentenceTree tree, int child, ref int first, ref int last)
    {
        if (!tree.IsNominal(child))
        {
            (first, last) = (Math.Min(first, child), Math.Max(last, child));
            return;
        }

        var phrase = NounPhrase.Of(tree, child);
        var preposition = tree.Child(child, "case");
        if (preposition >= 0)
            (first, last) = (Math.Min(first, preposition), Math.Max(last, preposition));
        for (var i = 0; i < tree.Count; i++)
        {
            if (phrase.Contains(tree[i].Span))
                (first, last) = (Math.Min(first, i), Math.Max(last, i));
        }
    }
}
