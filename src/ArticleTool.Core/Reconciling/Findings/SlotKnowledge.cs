using System.Collections.Frozen;
using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Findings;

/// <summary>What is asked about happenings, and what event words without a number answer; see the knowledge files.</summary>
internal static class SlotKnowledge
{
    private static readonly FrozenDictionary<string, KnowledgeRow> Slots = KnowledgeFile.Read("reconciling/slots.txt").ToFrozenDictionary(row => row[0]);

    private static readonly FrozenDictionary<string, IReadOnlyList<string>> Outcomes =
        KnowledgeFile.Read("reconciling/outcomes.txt").ToFrozenDictionary(row => row[0], row => row.List(1));

    private static readonly FrozenDictionary<(string Role, string Lemma), string> TakenOver = Slots.Values
        .Where(row => row[4].Length > 0)
        .SelectMany(row => row[4][(row[4].IndexOf(':', StringComparison.Ordinal) + 1)..]
            .Split(';', StringSplitOptions.TrimEntries)
            .Select(lemma => ((row[4][..row[4].IndexOf(':', StringComparison.Ordinal)], lemma), row[0])))
        .ToFrozenDictionary(entry => entry.Item1, entry => entry.Item2);

    private static readonly string[] Revisions = [.. KnowledgeFile.Read("reconciling/revisions.txt").Select(row => row[0])];

    public static bool CountsPeople(string slot) => Slots.TryGetValue(slot, out var row) && row[1] == "person";

    public static bool Grows(string slot) => Slots.TryGetValue(slot, out var row) && row[2] == "grows";

    /// <summary>The question, as it follows "says": "how many people were killed".</summary>
    /// <param name="slot">One that the file does not have, of a lexicon of one's own, is named as it is.</param>
    /// <param name="counted">What is counted, in the plural.</param>
    public static string Asks(string slot, string counted) =>
        Slots.TryGetValue(slot, out var row) ? row[3].Replace("{group}", counted, StringComparison.Ordinal) : $"the number of {counted} ({slot})";

    /// <summary>What a claim's number answers: of two bridges that were destroyed it says how many were destroyed, not damaged.</summary>
    public static string SlotOf(string role, string lemma) => TakenOver.GetValueOrDefault((role, lemma), role);

    public static IReadOnlyList<string> SlotsOf(string lemma) => Outcomes.GetValueOrDefault(lemma) ?? [];

    /// <summary>True where the words say that a figure replaces an earlier one.</summary>
    public static bool SaysRevised(string text)
    {
        var folded = $" {Entities.NameFolding.Fold(text)} ";
        return Revisions.Any(r => folded.Contains($" {r} ", StringComparison.Ordinal));
    }
}
