using ArticleTool.Annotating.Embedded.Parsing;
using ArticleTool.Annotating.Training;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTool.Tests.Annotating.Training;

public sealed class GoldTreeTests
{
    [Fact]
    public void Free_steps_alone_lead_to_the_right_tree()
    {
        int[] heads = [1, 2, -1, 4, 2, 4];
        Follow(heads).ShouldBe(heads);
    }

    [Fact]
    public void A_crossing_arc_is_lifted() =>
        // 0 <- 2 crosses 1 <- 3: the shorter way is to hang one of them higher.
        Follow([2, 3, 3, -1]).Count(head => head == -1).ShouldBe(1);

    [Fact]
    public void Any_tree_has_a_free_way_to_a_tree_with_one_root() =>
        Prop.ForAll(Trees, heads => Follow(heads).Count(head => head == -1) == 1).QuickCheckThrowOnFailure();

    /// <summary>Each token hangs below an earlier one of a shuffled order, so that there is no circle.</summary>
    private static Arbitrary<int[]> Trees { get; } =
        Gen.Choose(1, 12).SelectMany(n => Gen.Choose(0, 1_000_000).ArrayOf(n).Select(choices => TreeOf(choices))).ToArbitrary();

    private static int[] TreeOf(int[] choices)
    {
        var order = Enumerable.Range(0, choices.Length).OrderBy(i => (choices[i] * 7919L) % 10007).ToArray();
        var heads = new int[choices.Length];
        for (var i = 0; i < order.Length; i++)
            heads[order[i]] = i == 0 ? -1 : order[choices[i] % i];
        return heads;
    }

    private static int[] Follow(int[] heads)
    {
        var tree = GoldTree.Of(heads);
        var state = new ParserState();
        state.Start(heads.Length);
        tree.Start();
        while (!state.IsFinal)
        {
            var transition = new[] { Transition.Left, Transition.Right, Transition.Shift }.First(t => state.Allows(t) && tree.Cost(state, t) == 0);
            if (transition == Transition.Shift)
            {
                tree.Shifted(state.Next);
                state.Shift();
            }
            else
            {
                tree.Popped(state.Stack(0));
                state.Attach(transition, 0);
            }
        }

        return [.. Enumerable.Range(0, heads.Length).Select(i => state[i].Head == heads.Length ? -1 : state[i].Head)];
    }
}
