using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Words beside a time that tell what it is; a row of <c>times/contexts.txt</c>.</summary>
internal sealed class WordContext(IEnumerable<string> words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words =
        words.ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);
}

/// <summary>The contexts file, read once; what each one means stands there.</summary>
internal static class WordContexts
{
    private static readonly Dictionary<string, WordContext> All = KnowledgeFile.Read("times/contexts.txt").ToDictionary(row => row[0], row => new WordContext(row.List(1)));

    public static WordContext BeforeCount { get; } = All["beforeCount"];

    public static WordContext BeforeDay { get; } = All["beforeDay"];

    public static WordContext BeforeDecade { get; } = All["beforeDecade"];

    public static WordContext BeforeHours { get; } = All["beforeHours"];

    public static WordContext BeforeMoment { get; } = All["beforeMoment"];

    public static WordContext BeforeMonth { get; } = All["beforeMonth"];

    public static WordContext BeforeOneUnit { get; } = All["beforeOneUnit"];

    public static WordContext BeforeRate { get; } = All["beforeRate"];

    public static WordContext BeforeShortDay { get; } = All["beforeShortDay"];

    public static WordContext BeforeShortYear { get; } = All["beforeShortYear"];

    public static WordContext BeforeSlashed { get; } = All["beforeSlashed"];

    public static WordContext BeforeSmallMonth { get; } = All["beforeSmallMonth"];

    public static WordContext BeforeSpring { get; } = All["beforeSpring"];

    public static WordContext BeforeTheUnit { get; } = All["beforeTheUnit"];

    public static WordContext BeforeUnits { get; } = All["beforeUnits"];

    public static WordContext BeforeYear { get; } = All["beforeYear"];

    public static WordContext BehindDayBefore { get; } = All["behindDayBefore"];

    public static WordContext BehindUnits { get; } = All["behindUnits"];

    public static WordContext Joins { get; } = All["joins"];

    public static WordContext PartOfTheUnit { get; } = All["partOfTheUnit"];

    public static WordContext WithinLength { get; } = All["withinLength"];
}
