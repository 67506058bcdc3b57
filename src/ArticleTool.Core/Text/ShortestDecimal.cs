namespace ArticleTool.Text;

/// <summary>A decimal keeps the zeros it was made with (12.50, 3.0); a report writes 12.5 and 3.</summary>
public static class ShortestDecimal
{
    private const decimal Unscaled = 1.000000000000000000000000000000m;

    /// <summary>The same number with no zero at the end of its fraction.</summary>
    public static decimal Of(decimal number) => number / Unscaled;
}
