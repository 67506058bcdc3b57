using ArticleTool.Text;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Decimal arithmetic that gives null, not an exception, where a hostile number is too large.</summary>
internal static class Arithmetic
{
    /// <summary>Beyond this no number in a newspaper counts anything.</summary>
    public const decimal Largest = 1_000_000_000_000_000_000_000m;

    public static decimal? Times(decimal? a, decimal? b) =>
        a is null || b is null || (Math.Abs(b.Value) > 1 && Math.Abs(a.Value) > Largest / Math.Abs(b.Value)) ? null : a * b;

    /// <summary>Without trailing zeros and with twelve decimals at most, so that a third is the same number everywhere.</summary>
    public static decimal Tidy(decimal value)
    {
        var rounded = Math.Round(value, 12, MidpointRounding.AwayFromZero);
        return ShortestDecimal.Of(rounded);
    }
}
