using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Claims;

/// <summary>The words of <c>times/limits.txt</c>: in front of a date they make it the limit of what is told, not its day.</summary>
internal sealed class TimeLimits
{
    private readonly Dictionary<string, TimeExtent> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> close = new(StringComparer.Ordinal);

    private TimeLimits()
    {
        foreach (var row in KnowledgeFile.Read("times/limits.txt"))
        {
            if (row[1] == "close")
                close.Add(row[0]);
            else
                words[row[0]] = row.Named<TimeExtent>(1);
        }
    }

    public static TimeLimits Instance { get; } = new();

    /// <param name="token">The first token of the date.</param>
    public TimeExtent? Of(SentenceTree tree, int token)
    {
        var at = token - 1;
        // "since the early hours of", "since late": a few words of the date's own may stand between.
        while (at >= 0 && at > token - 4 && (tree.Word(at) is "the" or "early" or "late" or "at" or "about" or "around" or "least" or "in" or "on"))
            at--;
        if (at < 0 || !words.TryGetValue(tree.Word(at), out var extent))
            return null;
        return at > 0 && close.Contains(tree.Word(at - 1)) ? null : extent;
    }
}
