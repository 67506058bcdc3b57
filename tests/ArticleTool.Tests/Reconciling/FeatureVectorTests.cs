using ArticleTool.Reconciling.Events;

namespace ArticleTool.Tests.Reconciling;

public class FeatureVectorTests
{
    private static readonly FeatureVector A = FeatureVector.Of([(7, 2), (1, 3)]);
    private static readonly FeatureVector B = FeatureVector.Of([(7, 5), (9, 1)]);

    [Fact]
    public void A_product_is_of_the_features_that_both_have() => A.Product(B).ShouldBe(10);

    [Fact]
    public void A_sum_has_the_features_of_both() => A.Plus(B, most: 3).Product(FeatureVector.Of([(1, 1), (7, 1), (9, 1)])).ShouldBe(3 + 7 + 1);

    [Fact]
    public void A_sum_of_many_features_forgets_the_lightest() => A.Plus(B, most: 1).Product(FeatureVector.Of([(1, 1), (7, 1), (9, 1)])).ShouldBe(7);
}
