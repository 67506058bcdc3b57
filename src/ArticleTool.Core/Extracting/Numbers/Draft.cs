namespace ArticleTool.Extracting.Numbers;

/// <summary>An amount in the making: a number with its unit and upper end, not yet hedged.</summary>
/// <param name="First">Index of the first lexeme, a currency sign's perhaps.</param>
/// <param name="UpTo">The upper end of a range, in the unit.</param>
/// <param name="Per">What a rate is given by.</param>
internal readonly record struct Draft(int First, int End, Numeral Number, decimal Value, Unit? Unit, decimal? UpTo = null, string? Per = null, bool IsShare = false);
