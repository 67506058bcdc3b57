namespace ArticleTool.Reconciling;

/// <summary>Whether two things are one, with all that was weighed.</summary>
/// <param name="Left">What is placed: a claim, a happening, a name.</param>
/// <param name="Right">What it is compared with.</param>
/// <param name="Threshold">What the sum must reach, or, where the steps are costs, must not exceed; null where no points decide.</param>
/// <param name="Outcome">One plain phrase.</param>
public sealed record Decision(string Left, string Right, IReadOnlyList<DecisionStep> Steps, int? Threshold, string Outcome);

/// <summary>One bar of the waterfall.</summary>
/// <param name="Name">The weight's name in its knowledge file, or what rules the two out.</param>
/// <param name="Sum">The sum so far, this step included.</param>
public sealed record DecisionStep(string Name, string Meaning, int Points, int Sum);
