using ArticleTool.Records;

namespace ArticleTool.CommandLine;

/// <summary>The gate of <c>--fail-on</c>.</summary>
internal static class FailOn
{
    public static int Code(IReadOnlyList<FindingRecord> findings, IReadOnlyList<Verdict> verdicts) =>
        findings.Any(finding => verdicts.Contains(finding.Verdict)) ? ExitCodes.GateClosed : ExitCodes.Done;
}
