using ArticleTool.Annotating.Embedded.Learning;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTool.Tests.Annotating.Embedded;

public sealed class LearningTests
{
    [Fact]
    public void Vectors_add_what_a_loop_adds() =>
        Prop.ForAll(Gen.Choose(-127, 127).ArrayOf(96).ToArbitrary(), values =>
        {
            sbyte[] row = [.. values.Select(v => (sbyte)v)];
            var scores = new short[96];
            Scores.Add(scores, row);
            Scores.Add(scores, (ReadOnlySpan<short>)[.. values.Select(v => (short)v)]);
            return scores.SequenceEqual(values.Select(v => (short)(v * 2)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_equal_scores_the_first_class_wins() => Scores.Best([1, 7, 7, 3, 9], classes: 4).ShouldBe(1);

    [Fact]
    public void A_perceptron_learns_what_can_be_told_apart()
    {
        var perceptron = new Perceptron(3, cutoff: 1);
        (uint[] Features, int Answer)[] examples = [([11, 12], 0), ([11, 13], 1), ([14, 12], 2)];
        Span<int> scores = stackalloc int[3];
        for (var round = 0; round < 10; round++)
        {
            foreach (var (features, answer) in examples)
            {
                perceptron.Score(features, scores);
                var best = scores.IndexOf(Math.Max(scores[0], Math.Max(scores[1], scores[2])));
                if (best == answer)
                    perceptron.Keep();
                else
                    perceptron.Correct(features, answer, best);
            }
        }

        var table = new WeightTable(perceptron.Average(scale: 20));
        foreach (var (features, answer) in examples)
        {
            var sums = new short[table.Width];
            table.AddTo(features, sums);
            Scores.Best(sums, 3).ShouldBe(answer);
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(9, -63)]
    [InlineData(64)]
    [InlineData(0, 99)]
    [InlineData(1, 2, 3)]
    [InlineData(1, 2, 3, 4, 5, 6, 70, 80)]
    public void Weights_are_found_again_however_many_classes_a_feature_speaks_of(params int[] classes)
    {
        ushort[] entries = [.. classes.Select(c => WeightSet.Entry(Math.Abs(c), (sbyte)(c < 0 ? -127 : c + 7)))];
        var table = new WeightTable(WeightSet.Of(100, [KeyValuePair.Create(3_000_000_000, entries), KeyValuePair.Create(3_000_000_001, entries)]));
        var sums = new short[table.Width];
        table.AddTo([7, 3_000_000_001, 3_000_000_002], sums);
        foreach (var entry in entries)
            sums[WeightSet.Class(entry)].ShouldBe(WeightSet.Weight(entry));
        sums.Count(sum => sum != 0).ShouldBe(entries.Length);
    }

    [Fact]
    public void A_model_file_gives_back_what_was_written()
    {
        var kernel = KernelOf((1, [1, 7, 3]), (9, [-4, 0, -7]), (HashKernel.Size - 1, [8, -127, 127]));
        using var writer = new ModelWriter();
        writer.Words(["one", "zwei", "ثلاثة"]);
        var set = new WeightSet(3, [5, 700, 4_000_000_000], [2, 2, 3], [WeightSet.Entry(1, 1), WeightSet.Entry(2, -1), WeightSet.Entry(0, -127)]);
        writer.Weights(set);
        writer.Kernel(kernel);
        foreach (var file in new[] { writer.ToArray(), writer.ToCompressed() })
        {
            var reader = ModelReader.Of(file);
            reader.Words().ShouldBe(["one", "zwei", "ثلاثة"]);
            var weights = reader.Weights();
            weights.Features.ShouldBe(set.Features);
            weights.Ends.ShouldBe(set.Ends);
            weights.Entries.ShouldBe(set.Entries);
            reader.Kernel().Weights().ShouldBe(kernel.Weights());
        }
    }

    [Fact]
    public void A_cache_that_forgets_gives_equal_lexemes_again()
    {
        var cache = new LexemeCache(capacity: 16);
        var before = cache.Of("Erbil").Word;
        for (var i = 0; i < 1000; i++)
        {
            cache.MakeRoom();
            cache.Of($"word{i}x{i * 7}").Text.ShouldBe($"word{i}x{i * 7}");
        }

        cache.Of("Erbil").Word.ShouldBe(before);
    }

    private static HashKernel KernelOf(params (int Place, int[] Weights)[] places)
    {
        var packed = Enumerable.Repeat(HashKernel.NoWeights, HashKernel.Size).ToArray();
        foreach (var (place, weights) in places)
            packed[place] = HashKernel.Packed(weights[0], weights[1], weights[2]);
        return new HashKernel(packed);
    }
}

internal static class HashKernelContents
{
    public static string[] Weights(this HashKernel kernel) =>
        [.. Enumerable.Range(0, HashKernel.Size).Where(kernel.HasWeights).Select(place => $"{place}: {kernel.Weight(place, 0)} {kernel.Weight(place, 1)} {kernel.Weight(place, 2)}")];
}
