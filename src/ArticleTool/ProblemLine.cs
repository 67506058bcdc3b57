namespace ArticleTool.CommandLine;

internal static class ProblemLine
{
    /// <summary><c>error: samples/broken.json: line 3: not JSON (remedy)</c></summary>
    public static string Of(Problem problem)
    {
        var place = problem.Document ?? problem.Path;
        return $"{(problem.Severity == Severity.Error ? "error" : "warning")}: "
            + (place is null ? "" : place + ": ")
            + problem.Message
            + (problem.Hint is null ? "" : $" ({problem.Hint})");
    }
}
