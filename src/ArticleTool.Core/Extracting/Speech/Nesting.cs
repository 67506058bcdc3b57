using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Puts attributions in order and finds which lies in whose content. Inside another's words only a report of further
/// speech is kept, "the paper wrote that the minister said …"; what the speaker thinks or wants is just part of the words.
/// </summary>
internal static class Nesting
{
    public static IReadOnlyList<Attribution> Settle(List<Attribution> attributions)
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
            var outer = open.Where(i => Holds(kept[i], attribution)).Cast<int?>().FirstOrDefault();
            if (outer is not null && !IsReport(attribution))
                continue;
            kept.Add(attribution with { NestedIn = outer });
            open.Push(kept.Count - 1);
        }

        return kept;
    }

    private static bool Holds(Attribution outer, Attribution inner) =>
        inner.Cue is { } cue && outer.Content.Any(span => span.Contains(cue.Span));

    private static bool IsReport(Attribution inner) => inner.Act == SpeechAct.Says && inner.Sources.Count > 0;
}
