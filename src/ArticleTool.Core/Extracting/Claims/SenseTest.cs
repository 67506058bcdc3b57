using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>Tests a sense's conditions; <c>events.txt</c> says what each means.</summary>
internal static class SenseTest
{
    /// <param name="clause">Of a verb; null for a noun.</param>
    public static bool Holds(ClaimSentence sentence, EventSense sense, int token, VerbClause? clause) =>
        sense.Conditions.All(c => Holds(sentence, c, token, clause));

    private static bool Holds(ClaimSentence sentence, SenseCondition condition, int token, VerbClause? clause)
    {
        var tree = sentence.Tree;
        switch (condition.Function)
        {
            case "governed":
                return Governor(tree, token) is >= 0 and var verb && condition.Values.Any(v => v == tree.Lemma(verb) || (v.Contains(' ', StringComparison.Ordinal) && v.StartsWith(tree.Lemma(verb), StringComparison.Ordinal)));
            case "mod":
                return Children(tree, token).Any(c => c < token && condition.Values.Any(v => sentence.IsA(c, v)));
            case "without":
                return clause is null || !condition.Values.Any(clause.Has);
            case "percent":
                return Near(tree, token, t => tree.Word(t) is "percent" or "%" or "per") || (clause is null && Children(tree, token).Any(c => c < token && tree.Word(c) is "percent" or "%" or "cent"));
            case "score":
                return Near(tree, token, t => Score(tree.Word(t)) || IsSplitScore(tree, t));
            case "number":
                return tree[token].Xpos is "NNS" or "NNPS" || tree.Word(token).EndsWith('s');
            default:
                if (condition.Values is ["-"])
                    return clause is null || !clause.Has(condition.Function);
                return Any(sentence, condition, Fillers(tree, condition.Function, token, clause));
        }
    }

    private static bool Any(ClaimSentence sentence, SenseCondition condition, IEnumerable<int> fillers)
    {
        var found = fillers.ToList();
        if (condition.Values is [['!', .. var excluded]])
            return !found.Exists(f => sentence.IsA(f, excluded));
        return found.Exists(f => condition.Values.Any(v => sentence.IsA(f, v)));
    }

    private static IEnumerable<int> Fillers(SentenceTree tree, string function, int token, VerbClause? clause) =>
        clause is not null
            ? clause.Functions.Where(f => f.Function == function || (f.Function == "subj-or-obj" && function is "subj" or "obj") || (f.Function == "bare" && function == "obj" && !clause.Has("obj"))).Select(f => f.Token)
                .Concat(Children(tree, clause.First("obj")).Where(c => tree.Is(c, "nmod") && tree.Preposition(c) == function))
            : Children(tree, token).Where(c => tree.Preposition(c) == function || (function == "poss" && tree.Relation(c) == "nmod:poss"));

    private static IEnumerable<int> Children(SentenceTree tree, int token)
    {
        var found = new List<int>();
        if (token < 0)
            return found;
        foreach (var child in tree.Children(token))
            found.Add(child);
        return found;
    }

    private static int Governor(SentenceTree tree, int noun)
    {
        var head = tree.Head(noun);
        return head >= 0 && tree.IsVerb(head) ? head : -1;
    }

    private static bool Near(SentenceTree tree, int token, Func<int, bool> test)
    {
        for (var i = token + 1; i < tree.Count && i < token + 14; i++)
        {
            if (test(i))
                return true;
        }

        return false;
    }

    /// <summary>"2-1" as an engine may cut it.</summary>
    private static bool IsSplitScore(SentenceTree tree, int i) =>
        i + 2 < tree.Count && (tree.Word(i + 1) is "-" or "–") && tree[i].Span.End == tree[i + 1].Span.Start && tree[i + 1].Span.End == tree[i + 2].Span.Start
        && tree.Word(i).Length <= 2 && tree.Word(i).All(char.IsAsciiDigit) && tree.Word(i + 2).Length <= 2 && tree.Word(i + 2).All(char.IsAsciiDigit);

    /// <summary>"2-1", "3–0".</summary>
    private static bool Score(string word)
    {
        var dash = word.AsSpan().IndexOfAny('-', '–');
        return dash > 0 && dash < word.Length - 1 && word.Where((_, i) => i != dash).All(char.IsAsciiDigit) && word.Length <= 5;
    }
}
