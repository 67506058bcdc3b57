using ArticleTool.Reading;

namespace ArticleTool.Annotating;

/// <summary>
/// The seam between the pipeline and whatever splits, tags, parses and finds names. Two engines stand behind it:
/// the embedded one and Catalyst. An engine is safe for use by several threads and gives the same result every time.
/// </summary>
public interface INlpEngine
{
    EngineIdentity Identity { get; }

    AnnotatedArticle Annotate(Article article);
}

/// <param name="Name"><c>embedded</c> or <c>catalyst</c>.</param>
/// <param name="Version">Of the engine.</param>
/// <param name="Model">Names the weights it runs on, by content.</param>
public sealed record EngineIdentity(string Name, string Version, string Model);
