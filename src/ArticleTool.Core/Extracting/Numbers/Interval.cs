namespace ArticleTool.Extracting.Numbers;

/// <summary>The values a number can stand for. An end that is null is unbounded.</summary>
/// <param name="MinOpen">True where <paramref name="Min"/> itself is excluded.</param>
/// <param name="MaxOpen">True where <paramref name="Max"/> itself is excluded.</param>
public readonly record struct Interval(decimal? Min, decimal? Max, bool MinOpen = false, bool MaxOpen = false);
