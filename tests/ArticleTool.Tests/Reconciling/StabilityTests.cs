using ArticleTool.Measurements;
using ArticleTool.Reconciling;

namespace ArticleTool.Tests.Reconciling;

public class StabilityTests
{
    [Fact]
    public void Adding_an_article_to_a_thousand_leaves_ninety_nine_in_a_hundred_ids_alone()
    {
        var articles = Enumerable.Range(0, 1000).Select(i => GeneratedCollection.Article(i)).ToList();
        var before = Ids(new Reconciler().Reconcile(articles));
        var after = Ids(new Reconciler().Reconcile([.. articles, GeneratedCollection.Article(1007)]));
        before.Count(after.Contains).ShouldBeGreaterThanOrEqualTo(before.Count * 99 / 100);
    }

    private static HashSet<string> Ids(Reconciliation result) =>
        [.. result.Collection.Entities.Select(e => e.Id), .. result.Collection.Events.Select(e => e.Id), .. result.Collection.Findings.Select(f => f.Id)];
}
