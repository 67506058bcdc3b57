using ArticleTool.Extracting.Claims;
using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Findings;

/// <summary>What is asked about happenings, and what event words without a number answer; see the knowledge files.</summary>
internal static class SlotKnowledge
{
    private static readonly Dictionary<string, KnowledgeRow> Slots = KnowledgeFile.Read("reconciling/slots.txt").ToDictionary(row => row[0]);

    private static readonly Dictionary<string, IReadOnlyList<string>> Outcomes =
        KnowledgeFile.Read("reconciling/outcomes.txt").ToDictionary(row => row[0], row => row.List(1));

    private static readonly Dictionary<(string Role, string Lemma), string> TakenOver = Slots.Values
        .Where(row => row[4].Length > 0)
        .SelectMany(row => row[4][(row[4].IndexOf(':', StringComparison.Ordinal) + 1)..]
            .Split(';', StringSplitOptions.TrimEntries)
            .Select(lemma => ((row[4][..row[4].IndexOf(':', StringComparison.Ordinal)], lemma), row[0])))
        .ToDictionary(entry => entry.Item1, entry => entry.Item2);

    private static readonly (string Phrase, bool OnlyUp)[] Revisions =
        KnowledgeFile.Read("reconciling/revisions.txt").Select(row => (row[0], row[1] == "up")).ToArray();

    public static bool CountsPeople(string slot) => GroupedBy(slot) == CountedGroups.Person;

    /// <summary>What tells values of the slot apart; empty for the thing that is counted, or for a slot that the file does not have.</summary>
    public static string GroupedBy(string slot) => Slots.TryGetValue(slot, out var row) ? row[1] : "";

    /// <summary>True where all that is counted is of one class, whatever word an article has for it.</summary>
    public static bool CountsOneClass(string slot) => GroupedBy(slot) is { Length: > 0 } by && (by == CountedGroups.Person || CountedGroups.IsClass(by));

    public static bool Grows(string slot) => Slots.TryGetValue(slot, out var row) && row[2] == "grows";

    /// <summary>True where a claim of the type with this predicate may answer the question.</summary>
    public static bool IsToldBy(string slot, string type, string lemma) => !Slots.TryGetValue($"{slot}/{type}", out var row) || row[5].Length == 0 || row.List(5).Contains(lemma);

    /// <summary>The question, as it follows "says": "how many people were killed".</summary>
    /// <param name="slot">One that the file does not have, of a lexicon of one's own, is named as it is.</param>
    /// <param name="counted">What is counted, in the plural.</param>
    /// <param name="thing">Whose or what the value is; null where that is not known.</param>
    /// <param name="type">Of the event: who took part in an election is asked as who won it.</param>
    public static string Asks(string slot, string type, string counted, string? thing) => !Slots.TryGetValue($"{slot}/{type}", out var row) && !Slots.TryGetValue(slot, out row)
        ? $"the number of {counted} ({slot})"
        : row[3]
            .Replace("{group}", counted, StringComparison.Ordinal)
            .Replace("{thing}", thing ?? "it", StringComparison.Ordinal)
            .Replace("{of}", thing is null ? "" : " of " + thing, StringComparison.Ordinal)
            .Replace("{for}", thing is null ? "" : " for " + thing, StringComparison.Ordinal);

    /// <summary>What a claim's number answers: of two bridges that were destroyed it says how many were destroyed, not damaged.</summary>
    public static string SlotOf(string role, string lemma) => TakenOver.GetValueOrDefault((role, lemma), role);

    /// <summary>What is asked where an event word has no number: the file's answer, else what the word's own number would be.</summary>
    public static IReadOnlyList<string> SlotsOf(string lemma) =>
        Outcomes.GetValueOrDefault(lemma) ?? [.. EventLexicon.Instance.Counted(lemma).Where(CountsPeople)];

    /// <summary>True where the words say that a figure replaces an earlier one.</summary>
    /// <param name="up">True where the figure is the higher one; "rose to" says nothing of a lower.</param>
    public static bool SaysRevised(string text, bool up)
    {
        var folded = $" {Entities.NameFolding.Fold(text)} ";
        return Revisions.Any(r => (up || !r.OnlyUp) && folded.Contains($" {r.Phrase} ", StringComparison.Ordinal));
    }
}
