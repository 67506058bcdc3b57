using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Reading;
using Mosaik.Core;
using CatalystPipeline = global::Catalyst.Pipeline;

namespace ArticleTool.Catalyst;

/// <summary>
/// Catalyst behind the engine seam: its tokens, sentences, parts of speech and lemmas, and the people, organisations and
/// places of its WikiNER model. What it has no answer for (Penn tags, trees, the other types of names, confidence) the
/// embedded engine fills in on Catalyst's tokens.
/// </summary>
public sealed class CatalystEngine : INlpEngine
{
    private const string Recogniser = "WikiNER";
    private readonly CatalystPipeline pipeline;
    private readonly EmbeddedEngine embedded;

    private CatalystEngine(CatalystPipeline pipeline, EmbeddedEngine embedded)
    {
        this.pipeline = pipeline;
        this.embedded = embedded;
        var version = typeof(CatalystPipeline).Assembly.GetName().Version?.ToString(3) ?? "unknown";
        Identity = new EngineIdentity("catalyst", version, $"Catalyst {version} {Recogniser}+{embedded.Identity.Model}");
    }

    public EngineIdentity Identity { get; }

    /// <summary>Loads Catalyst's English models, which its English package carries in itself.</summary>
    /// <exception cref="EngineException">Catalyst cannot load them.</exception>
    public static CatalystEngine Load(EmbeddedEngine embedded)
    {
        try
        {
            // The models of a language must be registered before a pipeline asks for them.
            global::Catalyst.Models.English.Register();
            return new CatalystEngine(Build().GetAwaiter().GetResult(), embedded);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new EngineException("Catalyst's English models could not be loaded: " + e.Message, e);
        }
    }

    /// <exception cref="EngineException">Catalyst failed on this article.</exception>
    public AnnotatedArticle Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        try
        {
            // One document a paragraph, one call a document: no sentence may cross a paragraph, and the calls for many
            // documents swallow the ones that fail. ProcessSingle holds a read lock only, so threads run side by side.
            var reading = new CatalystReading();
            for (var i = 0; i < article.Paragraphs.Count; i++)
                reading.Add(pipeline.ProcessSingle(CatalystReading.Document(article, i)), article.Paragraphs[i], i);
            return embedded.Complete(article, reading.Sentences, reading.Names);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or EngineException))
        {
            throw new EngineException("Catalyst failed: " + e.Message, e);
        }
    }

    private static async Task<CatalystPipeline> Build()
    {
        var english = await CatalystPipeline.ForAsync(Language.English);
        english.Add(await global::Catalyst.Models.AveragePerceptronEntityRecognizer.FromStoreAsync(
            language: Language.English, version: Mosaik.Core.Version.Latest, tag: Recogniser));
        return english;
    }
}
