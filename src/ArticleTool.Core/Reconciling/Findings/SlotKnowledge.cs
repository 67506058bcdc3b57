using System.Collections.Frozen;
using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Findings;

/// <summary>What is asked about happenings, and what event words without a number answer; see the knowledge files.</summary>
internal static class SlotKnowledge
{
    private static readonly FrozenDictionary<string, KnowledgeRow> Slots = KnowledgeFile.Read("reconciling/slots.txt").ToFrozenDictionary(row => row[0]);

    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Outcomes =
        KnowledgeFile.Read("reconciling/outcomes.txt").ToFrozenDictionary(row => row[0], row => row.List(1));

    private static readonly string[] Revisions = [.. KnowledgeFile.Read("reconciling/revisions.txt").Select(row => row[0])];

    public static bool CountsPeople(string slot) => Slots.TryGetValue(slot, out var row) && row[2] == "person";

    public static bool Grows(string slot) => Slots.TryGetValue(slot, out var row) && row[3] == "grows";

    /// <summary>The slot as it reads behind a value: "4 killed".</summary>
    public static string Reading(string slot) => Slots.TryGetValue(slot, out var row) ? row[4] : slot;

    public static IReadOnlyList<string> SlotsOf(string lemma) => Outcomes.GetValueOrDefault(lemma) ?? [];

    /// <summary>True where the words say that a figure replaces an earlier one.</summary>
    public static bool SaysRevised(string text)
    {
        var folded = $" {Entities.NameFolding.Fold(text)} ";
        return Revisions.Any(r => folded.Contains($" {r} ", StringComparison.Ordinal));
    }
}
