using ArticleTool.Text;

namespace ArticleTool.Extracting.Speech;

/// <summary>A stretch between quotation marks, within one paragraph. What stands in inner marks is part of the outer.</summary>
/// <param name="Span">With its marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Closed">False where the closing mark is missing, be it forgotten or because the next paragraph opens again.</param>
/// <param name="Continues">Index of the quotation, in the paragraph before, that this one goes on.</param>
public sealed record Quotation(TextSpan Span, TextSpan Inner, bool Closed, int? Continues);
