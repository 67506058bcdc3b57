using ArticleTool.Measurements;

namespace ArticleTool.Tests.Extracting.Claims;

public class ClaimGoldTests
{
    [Fact]
    public void Every_annotation_of_the_gold_set_stands_in_its_article()
    {
        var articles = ClaimGold.Read(Path.Combine(AppContext.BaseDirectory, "Gold", "claims")).ToList();
        articles.Count.ShouldBeGreaterThanOrEqualTo(12);
        articles.Sum(a => a.Claims.Count).ShouldBeGreaterThanOrEqualTo(200);
    }
}
