namespace ArticleTool.Evaluating;

/// <summary>How one list of a report agrees with the annotations.</summary>
/// <param name="List">The list's name in the report.</param>
/// <param name="Whole">The list's records: right where all that is annotated of them is.</param>
/// <param name="F1">The list's one figure: the F1 of the whole; of findings the mean F1 over the verdicts, rare ones counting like frequent ones.</param>
/// <param name="Parts">What the records are made of, by name: verdicts, roles, types.</param>
/// <param name="Misses">What disagrees, a line each.</param>
public sealed record ListScore(string List, Tally Whole, decimal F1, IReadOnlyList<PartScore> Parts, IReadOnlyList<string> Misses);

public sealed record PartScore(string Name, Tally Tally);
