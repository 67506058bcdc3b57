using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>A number with its hedge and unit, before anyone has asked whether it counts something in the world.</summary>
/// <param name="First">Index of its first lexeme, the hedge's.</param>
/// <param name="End">Index of the lexeme behind its last.</param>
/// <param name="Number">The number itself; of a range, the lower.</param>
/// <param name="NumberEnd">Index of the lexeme behind the number, without unit and hedge.</param>
/// <param name="Value">In the unit: half a million cents are 5000 USD.</param>
/// <param name="UpTo">The upper number of a range.</param>
/// <param name="Unit">Canonical; null where the number counts what a noun names.</param>
internal sealed record Amount(
    int First, int End, Numeral Number, int NumberEnd, decimal Value, decimal? UpTo, QuantityKind Kind, string? Unit, Bound Bound, Interval Interval)
{
    /// <summary>True for "three-quarters" and "nine out of 10", which are given as percentages.</summary>
    public bool IsShare { get; init; }
}
