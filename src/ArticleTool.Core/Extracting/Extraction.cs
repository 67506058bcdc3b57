using ArticleTool.Annotating;
using ArticleTool.Extracting.Claims;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Extracting.Speech;
using ArticleTool.Extracting.Times;

namespace ArticleTool.Extracting;

/// <summary>Everything the extracting stages found in one article. Lists are in order of the text.</summary>
/// <param name="Published">The article's date, where it states one or its text fixes one.</param>
public sealed record Extraction(
    AnnotatedArticle Annotated,
    IReadOnlyList<Mention> Mentions,
    PublicationDate? Published,
    IReadOnlyList<TimeExpression> Times,
    IReadOnlyList<Quantity> Quantities,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<Claim> Claims);
