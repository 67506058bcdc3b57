namespace ArticleTool.CommandLine;

/// <summary>What the process returns. Where several apply, the graver one does: 4, 2, 3, 1.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>A gate said no: <c>diff</c> found differences, <c>--fail-on</c> its verdict, <c>--fail-under</c> a lower score.</summary>
    public const int GateClosed = 1;

    /// <summary>Wrong usage, or a path that is not there.</summary>
    public const int WrongUsage = 2;

    /// <summary>Some inputs could not be read, or there was no article; the report is written and lists them.</summary>
    public const int Incomplete = 3;

    public const int NothingWritten = 4;

    /// <summary>128 + SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;

    private static readonly int[] ByGravity = [Done, GateClosed, Incomplete, WrongUsage, NothingWritten];

    public static int Graver(int a, int b) => Array.IndexOf(ByGravity, a) >= Array.IndexOf(ByGravity, b) ? a : b;

    public static int Of(IEnumerable<Problem> problems) => problems.Aggregate(Done, (code, problem) => Graver(code, Of(problem)));

    private static int Of(Problem problem) => problem switch
    {
        { Severity: Severity.Warning } => Done,
        { Code: "missingPath" } => WrongUsage,
        _ => Incomplete,
    };
}
