using ArticleTool.Extracting.Numbers;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>Which numbers of the sentence belong to a claim, and what each says of it.</summary>
internal sealed class ClaimQuantities(ClaimSentence sentence, IReadOnlyList<Quantity> quantities, int first, int last)
{
    private readonly SentenceTree tree = sentence.Tree;
    private readonly Totals totals = new(sentence.Tree);

    /// <param name="first">Of the sentence's quantities.</param>
    public static ClaimQuantities Of(ClaimSentence sentence, IReadOnlyList<Quantity> quantities, int first)
    {
        var last = first;
        while (last < quantities.Count && quantities[last].Span.Start < sentence.Span.End)
            last++;
        return new ClaimQuantities(sentence, quantities, first, last);
    }

    public IReadOnlyList<ClaimQuantity> Find(EventCandidate candidate, IReadOnlyList<RoleFiller> fillers)
    {
        var found = new List<ClaimQuantity>();
        for (var q = first; q < last; q++)
        {
            if (Role(candidate, fillers, quantities[q]) is { } role)
                found.Add(new ClaimQuantity(role, q));
        }

        return found;
    }

    private string? Role(EventCandidate candidate, IReadOnlyList<RoleFiller> fillers, Quantity quantity)
    {
        if (candidate.Sense.Type == "disaster" && IsMagnitude(quantity))
            return "magnitude";
        switch (quantity.Kind)
        {
            case QuantityKind.Count:
                return Counted(candidate, fillers, quantity);
            case QuantityKind.Money:
                return Within(candidate, quantity) ? "amount" : null;
            case QuantityKind.Percent:
                return candidate.Sense.Counts.TryGetValue("number", out var measured)
                    ? totals.IsTotal(candidate, TokenAt(quantity.Span)) ? measured : null
                    : Within(candidate, quantity) ? candidate.Sense.Type switch { "economy" => "change", "election" => "share", _ => null } : null;
            case QuantityKind.Rate when quantity.Unit is "km/h" or "mph" or "kn":
                return candidate.Sense.Type == "disaster" && Within(candidate, quantity) ? "speed" : null;
            default:
                return null;
        }
    }

    /// <summary>"a 6.4-magnitude earthquake", "of magnitude 6.4", "put its magnitude at 6.6".</summary>
    private bool IsMagnitude(Quantity quantity)
    {
        var token = TokenAt(quantity.Span);
        for (var i = Math.Max(0, token - 2); i < tree.Count && i <= token + 2; i++)
        {
            if (tree.WordIs(i, "magnitude"))
                return true;
        }

        return false;
    }

    /// <summary>A count is of the role whose phrase it opens: "killed [at least 41 people]", but not "[a town of 3,000 people]".</summary>
    private string? Counted(EventCandidate candidate, IReadOnlyList<RoleFiller> fillers, Quantity quantity)
    {
        foreach (var filler in fillers)
        {
            if (candidate.Sense.Counts.TryGetValue(filler.Role, out var role) && Opens(quantity, filler.Token))
                return role;
        }

        if (candidate.Sense.Counts.TryGetValue("number", out var total) && totals.IsTotal(candidate, TokenAt(quantity.Span)))
            return total;
        foreach (var filler in fillers)
        {
            if (candidate.Sense.Counts.TryGetValue(filler.Role, out var role) && totals.IsTotalOf(filler.Token, TokenAt(quantity.Span)))
                return role;
        }

        // "18 deaths", "claimed 5,000 lives": the event's own noun is counted.
        var noun = candidate.Sense.Class == EventWordClass.Noun ? candidate.Token : candidate.Sense.Words.Count > 1 && tree.IsNominal(candidate.Last) ? candidate.Last : -1;
        return noun >= 0 && Opens(quantity, noun) && candidate.Sense.Counts.TryGetValue("patient", out var counted) ? counted : null;
    }

    private bool Opens(Quantity quantity, int head)
    {
        // What the number counts ends in the head, whatever the tree made of the words between: "four police officers".
        if (quantity.Of is { } counted && counted.End == tree[head].Span.End && quantity.Span.End + 1 == counted.Start)
            return true;
        var phrase = NounPhrase.Of(tree, head);
        if (!phrase.Overlaps(quantity.Span))
            return false;
        // The head itself ("112 were detained", "dozens"), or a number before it, or what the number counts is the head.
        var token = tree[head].Span;
        return quantity.Span.Overlaps(token) || quantity.Span.End <= token.Start
            || (quantity.Of is { } of && of.Overlaps(token));
    }

    /// <summary>True where the number hangs on the event's word, with no other clause between.</summary>
    private bool Within(EventCandidate candidate, Quantity quantity)
    {
        var node = TokenAt(quantity.Span);
        for (var steps = 0; node >= 0 && steps < 12; steps++)
        {
            if (node == candidate.Token || node == candidate.Light)
                return true;
            if (tree.IsVerb(node) && tree.Relation(node) is not ("xcomp" or "amod"))
                return false;
            node = tree.Head(node);
        }

        return false;
    }

    private int TokenAt(TextSpan span)
    {
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Span.End > span.Start)
                return i;
        }

        return -1;
    }
}
