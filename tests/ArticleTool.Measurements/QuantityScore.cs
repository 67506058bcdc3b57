using ArticleTool.Extracting.Numbers;

namespace ArticleTool.Measurements;

/// <summary>Compares what was found in one article with its gold quantities.</summary>
internal sealed record QuantityScore(IReadOnlyList<GoldQuantity> Gold, IReadOnlyList<Quantity> Found, IReadOnlyList<GoldQuantity> Missed, IReadOnlyList<Quantity> Wrong)
{
    public int Right => Gold.Count - Missed.Count;

    public int SpansRight => Gold.Count(g => Found.Any(q => q.Span == g.Span));

    public static QuantityScore Of(IReadOnlyList<GoldQuantity> gold, IReadOnlyList<Quantity> found, string text) => new(
        gold,
        found,
        [.. gold.Where(g => !found.Any(q => IsRight(g, q, text)))],
        [.. found.Where(q => !gold.Any(g => IsRight(g, q, text)))]);

    private static bool IsRight(GoldQuantity gold, Quantity q, string text) =>
        q.Span == gold.Span && IsSame(q.Interval, gold.Interval) && q.Kind == gold.Kind && q.Bound == gold.Bound && (q.Unit ?? "") == gold.Unit
        && (gold.Of == "^" || Head(q.Of?.Of(text) ?? "") == Head(gold.Of));

    /// <summary>A third has no last digit: six decimals count.</summary>
    private static bool IsSame(Interval a, Interval b) =>
        a.MinOpen == b.MinOpen && a.MaxOpen == b.MaxOpen && a.Min.HasValue == b.Min.HasValue && a.Max.HasValue == b.Max.HasValue
        && Math.Abs((a.Min ?? 0) - (b.Min ?? 0)) < 0.000001m && Math.Abs((a.Max ?? 0) - (b.Max ?? 0)) < 0.000001m;

    private static string Head(string phrase) => phrase.Split(' ')[^1];
}
