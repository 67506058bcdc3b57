using System.Collections.Frozen;
using ArticleTool.Reconciling.Entities;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Words around a number that say what it is a number of.</summary>
internal static class ValueWords
{
    private static readonly FrozenSet<string> Own = FrozenSet.Create(StringComparer.Ordinal, "their", "its", "our", "my");

    /// <summary>"None of their personnel": the speaker's.</summary>
    public static bool CountsOwn(string? counted) => counted is not null && NameFolding.Words(counted).Any(Own.Contains);
}
