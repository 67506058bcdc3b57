using ArticleTool.Annotating;
using ArticleTool.Extracting;
using ArticleTool.Extracting.Times.Dating;
using ArticleTool.Reading;
using ArticleTool.Reconciling;
using ArticleTool.Records;

namespace ArticleTool;

/// <summary>
/// The stages in order. An article becomes an annotated article, that an extraction, that the records of its local
/// layer; the local layers of all articles are reconciled into the collection layer.
/// </summary>
public sealed class Pipeline(INlpEngine engine, PipelineOptions options)
{
    private readonly Extractor extractor = new(options.Happenings);
    private readonly Reconciler reconciler = new();

    public EngineIdentity Engine => engine.Identity;

    /// <summary>The local layer of one article. Safe for use by several threads.</summary>
    public LocalRecords Local(Article article) => LocalLayer.Of(Extract(article), options.Local);

    /// <summary>What the stages found in one article, before it is written down as records.</summary>
    public Extraction Extract(Article article) => extractor.Extract(Annotate(article));

    private AnnotatedArticle Annotate(Article article)
    {
        try
        {
            return article.IsAnalysed ? engine.Annotate(article) : new AnnotatedArticle(article, [], []);
        }
        catch (EngineException e)
        {
            var problem = new Problem("engineFailed", Severity.Error, article.Id, Path: null, e.Message, "try --engine embedded; the other articles were analysed");
            return new AnnotatedArticle(article with { Problems = [.. article.Problems, problem] }, [], []);
        }
    }

    /// <summary>The collection layer over local layers, in whatever order they come.</summary>
    public Reconciliation Collection(IReadOnlyList<LocalRecords> documents) => reconciler.Reconcile(documents);
}

/// <summary>Settings that change what the pipeline finds.</summary>
public sealed record PipelineOptions(LocalLayerOptions Local)
{
    /// <summary>Dated public events that articles name.</summary>
    public KnownHappenings Happenings { get; init; } = KnownHappenings.BuiltIn;
}
