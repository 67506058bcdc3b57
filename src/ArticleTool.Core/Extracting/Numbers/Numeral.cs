namespace ArticleTool.Extracting.Numbers;

internal enum NumeralForm : byte
{
    /// <summary>How many: <c>12</c>, <c>two dozen</c>, <c>1.2 million</c>.</summary>
    Cardinal,

    /// <summary>Two of its word or more: <c>dozens</c>, <c>several hundred</c>. The value is the least it can be.</summary>
    Vague,

    /// <summary>"a couple of": said for two, meant for two or a little more.</summary>
    Couple,

    /// <summary>A part of one: <c>two-thirds</c>, <c>half</c>.</summary>
    Fraction,

    /// <summary>Which one: <c>third</c>, <c>20th</c>.</summary>
    Ordinal,
}

/// <summary>A number as it is written, without hedge and unit.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="End">Index of the lexeme behind its last.</param>
/// <param name="Scale">The multiplier said with it: 1000000 in "1.2 million"; else 1.</param>
/// <param name="InDigits">True where it begins with digits.</param>
internal readonly record struct Numeral(int First, int End, decimal Value, NumeralForm Form, decimal Scale = 1, bool InDigits = false)
{
    /// <summary>True where its first word is the article: <c>a dozen</c>, <c>a third</c>.</summary>
    public bool HasArticle { get; init; }
}
