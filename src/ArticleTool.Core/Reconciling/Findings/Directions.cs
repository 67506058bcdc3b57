using ArticleTool.Knowledge;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Which way figures go: what fell by three percent changed by minus three. See the knowledge file.</summary>
internal static class Directions
{
    private static readonly Dictionary<string, bool> Rises = KnowledgeFile.Read("reconciling/directions.txt")
        .SelectMany(row => row.List(1).Select(word => (Word: word, Up: row[0] == "up")))
        .ToDictionary(entry => entry.Word, entry => entry.Up);

    /// <summary>The slot whose numbers have a direction.</summary>
    public const string Slot = "change";

    /// <summary>True for up, false for down, null for words that say neither.</summary>
    public static bool? Of(string predicate) =>
        Rises.TryGetValue(predicate, out var up) || Rises.TryGetValue(predicate.Split(' ')[0], out up) ? up : null;

    public static NumberRange Below(NumberRange change) => new(-change.Max, -change.Min, change.MaxOpen, change.MinOpen);

    /// <summary>"A fall of 3 percent".</summary>
    public static string Told(bool up, string amount) => $"a {(up ? "rise" : "fall")} of {amount}";
}
