using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;

namespace ArticleTool.Extracting.Speech;

/// <summary>Finds who is said to have said what.</summary>
public sealed class AttributionFinder
{
    public IReadOnlyList<Attribution> Find(AnnotatedArticle article, IReadOnlyList<Mention> mentions) => [];
}
