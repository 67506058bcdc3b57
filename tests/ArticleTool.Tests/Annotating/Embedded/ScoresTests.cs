using ArticleTool.Annotating.Embedded.Learning;
using FsCheck.Fluent;
using FsCheck;

namespace ArticleTool.Tests.Annotating.Embedded;

public class ScoresTests
{
    [Fact]
    public void The_best_class_is_the_first_of_the_highest_and_none_behind_the_last() =>
        Prop.ForAll(Gen.Choose(-9, 9).ArrayOf(96).ToArbitrary(), Gen.Choose(1, 95).ToArbitrary(), (values, classes) =>
        {
            short[] scores = [.. values.Select(v => (short)v)];
            scores[classes] = short.MaxValue;
            var best = Scores.Best(scores, classes);
            return best == Array.IndexOf(scores, scores[..classes].Max());
        }).QuickCheckThrowOnFailure();
}
