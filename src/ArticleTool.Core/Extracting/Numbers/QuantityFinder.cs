using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Times;

namespace ArticleTool.Extracting.Numbers;

/// <summary>Finds numbers with their hedges and what they count.</summary>
public sealed class QuantityFinder
{
    /// <param name="mentions">Digits inside a name ("Al Jazeera 2") are no numbers.</param>
    /// <param name="times">Digits inside a time are no numbers.</param>
    public IReadOnlyList<Quantity> Find(AnnotatedArticle article, IReadOnlyList<Mention> mentions, IReadOnlyList<TimeExpression> times) => [];
}
