using FsCheck;
using FsCheck.Fluent;

namespace ArticleTool.Tests;

/// <summary>The queries of our own against those of System.Linq, called by their full name.</summary>
public class SequencesTests
{
    [Fact]
    public void Selecting_and_filtering_give_what_the_framework_gives() => Hold(numbers =>
    {
        Every(numbers).ShouldBe(Enumerable.ToList(Enumerable.Select(Enumerable.Where(numbers, n => n % 2 == 0), n => (n, n + 1))));
        Sequences.Select(numbers, (n, i) => n - i).ShouldBe(Enumerable.Select(numbers, (n, i) => n - i));
        Sequences.SelectMany(numbers, n => new[] { n, n }).ShouldBe(Enumerable.SelectMany(numbers, n => new[] { n, n }));
    });

    [Fact]
    public void Sorting_gives_what_the_framework_gives_and_leaves_equals_as_they_come() => Hold(numbers =>
    {
        var known = Enumerable.ToArray(Enumerable.Select(numbers, (n, i) => (Word: n % 7 == 0 ? "" : $"w{n % 7}", Rank: n, i)));
        Sequences.OrderByDescending(known, row => row.Rank % 3).ThenBy(row => row.Word, StringComparer.Ordinal)
            .ShouldBe(Enumerable.ThenBy(Enumerable.OrderByDescending(known, row => row.Rank % 3), row => row.Word, StringComparer.Ordinal));
        Sequences.OrderBy(known, row => row.Rank % 4).ShouldBe(Enumerable.OrderBy(known, row => row.Rank % 4));
    });

    [Fact]
    public void Grouping_keeps_the_order_in_which_keys_first_come() => Hold(numbers =>
    {
        Sequences.GroupBy(numbers, n => n % 40).Select(g => (g.Key, string.Join(' ', g)))
            .ShouldBe(Enumerable.Select(Enumerable.GroupBy(numbers, n => n % 40), g => (g.Key, string.Join(' ', g))));
        Sequences.DistinctBy(numbers, n => n % 5).ShouldBe(Enumerable.DistinctBy(numbers, n => n % 5));
        Sequences.Distinct(numbers).ShouldBe(Enumerable.Distinct(numbers));
    });

    [Fact]
    public void A_lookup_is_empty_where_there_is_no_such_key_and_knows_the_key_null()
    {
        var lookup = Sequences.ToLookup(new[] { "a", null, "b", null }, word => word);
        lookup["c"].ShouldBeEmpty();
        lookup[null].Count().ShouldBe(2);
        lookup.Contains("b").ShouldBeTrue();
        lookup.Count.ShouldBe(3);
    }

    [Fact]
    public void A_query_is_worked_out_item_by_item_and_anew_each_time()
    {
        var asked = 0;
        var query = Sequences.Select(new List<int> { 1, 2, 3 }, n => asked += n);
        asked.ShouldBe(0);
        query.First().ShouldBe(1);
        asked.ShouldBe(1);
        query.ToList().ShouldBe([2, 4, 7]);
        query.Zip(query).Count().ShouldBe(3);
    }

    [Fact]
    public void Two_walks_over_one_query_do_not_disturb_each_other()
    {
        var query = Sequences.Where(Enumerable.Range(0, 5), n => n > 1);
        Sequences.SelectMany(query, a => Sequences.Select(query, b => (a, b))).Count().ShouldBe(9);
    }

    [Fact]
    public void Parts_and_ends_are_those_of_the_sequence()
    {
        int[] numbers = [3, 1, 2];
        Sequences.Concat(Sequences.Skip(numbers, 1), Sequences.Take(numbers, 1)).ShouldBe([1, 2, 3]);
        Sequences.TakeWhile(numbers, n => n != 2).ShouldBe([3, 1]);
        Sequences.Order(numbers).First().ShouldBe(1);
        Sequences.FirstOrDefault(numbers, n => n > 3).ShouldBe(0);
        Sequences.Sum(numbers, n => n).ShouldBe(6);
        Sequences.ToDictionary(numbers, n => n)[2].ShouldBe(2);
        Should.Throw<InvalidOperationException>(() => Sequences.First(Array.Empty<int>()));
        Should.Throw<OverflowException>(() => Sequences.Sum(numbers, _ => int.MaxValue));
    }

    private static void Hold(Action<int[]> law) =>
        Prop.ForAll(Gen.Choose(-100, 100).ArrayOf().ToArbitrary(), law).QuickCheckThrowOnFailure();

    private static List<(int, int)> Every(int[] numbers) => numbers.Where(n => n % 2 == 0).Select(n => (n, n + 1)).ToList();
}
