using ArticleTool.Records;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// The labels of tokens: outside of names, or by a name's type the beginning, inside, last or unit (only) token of one
/// (BILOU; Ratinov and Roth 2009).
/// </summary>
internal static class NameLabels
{
    public const int Outside = 0;
    public const int Beginning = 0, Inside = 1, Last = 2, Unit = 3;

    /// <summary>Types that are learnt; facilities are told apart afterwards.</summary>
    private const int Types = 7;

    public const int Count = 1 + (4 * Types);

    private static readonly int[][] Before = [.. Enumerable.Range(0, Count).Select(label => Enumerable.Range(0, Count).Where(previous => MayFollow(previous, label)).ToArray())];

    private static readonly int[][] After = [.. Enumerable.Range(0, Count).Select(label => Enumerable.Range(0, Count).Where(next => MayFollow(label, next)).ToArray())];

    public static int Of(MentionType type, int place) => 1 + ((int)type * 4) + place;

    public static MentionType Type(int label) => (MentionType)((label - 1) / 4);

    public static int Place(int label) => (label - 1) % 4;

    /// <summary>The labels that may stand before one.</summary>
    public static ReadOnlySpan<int> Predecessors(int label) => Before[label];

    /// <summary>The labels that may stand after one.</summary>
    public static ReadOnlySpan<int> Successors(int label) => After[label];

    /// <summary>True where a stretch of names may end.</summary>
    public static bool MayEnd(int label) => label == Outside || Place(label) >= Last;

    public static bool MayFollow(int previous, int label)
    {
        var begins = label == Outside || Place(label) is Beginning or Unit;
        return MayEnd(previous) ? begins : !begins && Type(previous) == Type(label);
    }
}
