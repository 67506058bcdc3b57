using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Puts attributions in order and finds which lies in whose content. Inside another's words only a report of further
/// speech is kept, "the paper wrote that the minister said …"; what the speaker thinks or wants is just part of the words.
/// </summary>
internal static class Nesting
{
    public static IReadOnlyList<Attribution> Settle(List<Attribution> attributions, string text)
    {
        var ordered = attributions
            .Select((a, i) => (Attribution: a, Index: i))
            .OrderBy(x => x.Attribution.Span.Start).ThenByDescending(x => x.Attribution.Span.End).ThenBy(x => x.Index)
            .Select(x => x.Attribution)
            .ToList();
        var kept = new List<Attribution>();
        var open = new Stack<int>();
        foreach (var attribution in ordered)
        {
            while (open.Count > 0 && kept[open.Peek()].Span.End <= attribution.Span.Start)
                open.Pop();
            var outer = open.Where(i => Holds(kept[i], attribution)).Select(i => (int?)i).FirstOrDefault();
            if (outer is not null && !IsReport(attribution, text))
                continue;
            kept.Add(attribution with { NestedIn = outer });
            open.Push(kept.Count - 1);
        }

        return kept;
    }

    /// <summary>Contents are in order: the one that may hold the cue is the last that starts no later.</summary>
    private static bool Holds(Attribution outer, Attribution inner)
    {
        if (inner.Cue is not { } cue)
            return false;
        var (low, high) = (0, outer.Content.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (outer.Content[middle].Start <= cue.Span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && outer.Content[low - 1].Contains(cue.Span);
    }

    /// <summary>A speaker's own "we urge" or "I can announce" is part of the speech.</summary>
    private static bool IsReport(Attribution inner, string text) =>
        inner.Act == SpeechAct.Says && inner.Sources.Count > 0 && inner.Rule is not ("cue object" or "cue preposition" or "cue infinitive" or "cue to")
        && !inner.Sources.Any(s => s.Span.Of(text).ToLowerInvariant() is "i" or "we" or "you" or "that" or "which" or "it");
}
