using ArticleTool.Extracting.Numbers;
using ArticleTool.Records;
using FsCheck;
using FsCheck.Fluent;
using Interval = ArticleTool.Extracting.Numbers.Interval;

namespace ArticleTool.Tests.Extracting.Numbers;

public class IntervalLaws
{
    /// <summary>Small whole ends, so that intervals often share one.</summary>
    private static readonly Arbitrary<Interval> Intervals = (
        from low in Gen.Choose(-5, 5)
        from length in Gen.Choose(0, 5)
        from shape in Gen.Choose(0, 15)
        select Make(low, low + length, (shape & 1) > 0, (shape & 2) > 0, (shape & 4) > 0, (shape & 8) > 0)).ToArbitrary();

    private static Interval Make(decimal low, decimal high, bool minOpen, bool maxOpen, bool hasMin, bool hasMax)
    {
        var mayOpen = low < high || !hasMin || !hasMax;
        return new Interval(hasMin ? low : null, hasMax ? high : null, minOpen && hasMin && mayOpen, maxOpen && hasMax && mayOpen);
    }

    [Fact]
    public void Relations_are_symmetric() =>
        Prop.ForAll(Intervals, Intervals, (a, b) => a.RelationTo(b) == b.RelationTo(a)).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_an_interval_itself_is_equal() =>
        Prop.ForAll(Intervals, Intervals, (a, b) => (a.RelationTo(b) == Relation.Equal) == (a == b)).QuickCheckThrowOnFailure();

    [Fact]
    public void Refining_is_transitive() =>
        Prop.ForAll(Intervals, Intervals, Intervals, (a, b, c) => !(a.Refines(b) && b.Refines(c)) || a.Refines(c)).QuickCheckThrowOnFailure();

    [Fact]
    public void Refining_goes_one_way() =>
        Prop.ForAll(Intervals, Intervals, (a, b) => !(a.Refines(b) && b.Refines(a))).QuickCheckThrowOnFailure();

    [Fact]
    public void Disjoint_intervals_share_no_value() =>
        Prop.ForAll(Intervals, Intervals, (a, b) => a.RelationTo(b) != Relation.Disjoint || !Values().Any(v => a.Contains(v) && b.Contains(v))).QuickCheckThrowOnFailure();

    [Fact]
    public void Intervals_that_meet_share_a_value() =>
        Prop.ForAll(Intervals, Intervals, (a, b) => !a.Meets(b) || Values().Any(v => a.Contains(v) && b.Contains(v))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_lies_in_the_finer_interval_lies_in_the_other() =>
        Prop.ForAll(Intervals, Intervals, (a, b) => !a.Refines(b) || Values().All(v => !a.Contains(v) || b.Contains(v))).QuickCheckThrowOnFailure();

    [Fact]
    public void Rounding_to_whole_numbers_keeps_every_whole_value() =>
        Prop.ForAll(Intervals, a => Whole(a) is not { } whole || Values().Where(v => v % 1 == 0).All(v => !a.Contains(v) || whole.Contains(v))).QuickCheckThrowOnFailure();

    [Fact]
    public void An_interval_without_a_value_cannot_be_made()
    {
        Should.Throw<ArgumentException>(() => new Interval(2, 1));
        Should.Throw<ArgumentException>(() => new Interval(1, 1, minOpen: true));
        Should.Throw<ArgumentException>(() => new Interval(null, 1, minOpen: true));
    }

    [Fact]
    public void What_says_nothing_compares_with_nothing() =>
        default(Interval).RelationTo(Interval.Exactly(3)).ShouldBe(Relation.Incomparable);

    /// <summary>An open interval between neighbours, such as 1 to 2, has no whole value.</summary>
    private static Interval? Whole(Interval a) => Values().Any(v => v % 1 == 0 && a.Contains(v)) ? a.Whole() : null;

    private static IEnumerable<decimal> Values()
    {
        for (var v = -20m; v <= 20; v += 0.25m)
            yield return v;
    }
}
