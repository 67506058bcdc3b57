using ArticleTool.Annotating.Embedded;
using ArticleTool.Evaluating;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Reconciling;

namespace ArticleTool.Tests.Reconciling;

/// <summary>A floor under the verdicts on the gold clusters; docs/measurements.md has the figures.</summary>
public class ReconciliationGoldTests
{
    /// <summary>Which lines are missed is no part of the message: some clusters are held out.</summary>
    private const string Measured = "the measure 'verdicts' with --misses lists what is wrong in the open clusters";

    [Fact]
    public void Verdicts_on_the_gold_clusters_hold_their_level()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Gold", "reconciliation");
        var pipeline = new Pipeline(new EmbeddedEngine(), new PipelineOptions(new LocalLayerOptions()));
        using var index = ArticleIndex.Of(new ReadingOptions([folder], folder));
        var articles = index.Sources.Select(s => s.Read().Article).OfType<Article>().Where(a => a.Id.Contains('/')).Select(pipeline.Local).ToList();
        using var reader = new StreamReader(Path.Combine(folder, "verdicts.txt"));
        var score = VerdictScore.Of(MarkedVerdict.Read(reader), new Reconciler().Reconcile(articles).Collection.Findings);
        score.F1.ShouldBeGreaterThanOrEqualTo(0.80m, Measured);
        score.Parts.Single(p => p.Name == "conflicting").Tally.Precision.ShouldBeGreaterThanOrEqualTo(0.9m, Measured);
    }
}
