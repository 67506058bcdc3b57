using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reconciling;

/// <summary>A reprint under another outlet's name brings no origin, whatever it is about.</summary>
public class ReprintTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Gold", "reconciliation");
    private static readonly Pipeline Pipeline = new(new EmbeddedEngine(), new PipelineOptions(new LocalLayerOptions()));

    [Theory]
    [InlineData("02-quake")]
    [InlineData("05-company")]
    [InlineData("07-accident")]
    [InlineData("13-shelling")]
    [InlineData("23-protest")]
    public void A_reprint_of_any_article_leaves_every_number_of_origins_as_it_was(string cluster)
    {
        var articles = ArticleReader.Read(Path.Combine(Folder, cluster)).ToList();
        var records = articles.Select(Pipeline.Local).ToList();
        var before = Counts(records);
        foreach (var article in articles)
        {
            var reprint = article with { Id = "reprint.md", Metadata = article.Metadata with { Outlet = "The Reprinter" } };
            var after = Counts([.. records, Pipeline.Local(reprint)]);
            before.Keys.ToDictionary(id => id, after.GetValueOrDefault).ShouldBe(before, article.Id);
            after.Where(f => !before.ContainsKey(f.Key)).ShouldAllBe(f => f.Value.Origins == 1 && !f.Value.Corroborated);
        }
    }

    private static Dictionary<string, (int Origins, bool Corroborated)> Counts(List<LocalRecords> articles) => Pipeline.Collection(articles).Collection.Findings
        .Where(f => f.Slot is not ("place" or "time" or "target"))
        .ToDictionary(f => f.Id, f => (f.OriginCount, f.Verdict == Verdict.Corroborated));
}
