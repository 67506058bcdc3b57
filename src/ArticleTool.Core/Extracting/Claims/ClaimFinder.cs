using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Extracting.Speech;
using ArticleTool.Extracting.Times;

namespace ArticleTool.Extracting.Claims;

/// <summary>Finds what is said to have happened.</summary>
public sealed class ClaimFinder
{
    public IReadOnlyList<Claim> Find(
        AnnotatedArticle article,
        IReadOnlyList<Mention> mentions,
        IReadOnlyList<TimeExpression> times,
        IReadOnlyList<Quantity> quantities,
        IReadOnlyList<Attribution> attributions) => [];
}
