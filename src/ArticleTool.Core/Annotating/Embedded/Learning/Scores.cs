using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>Sums of weights, one a class, in 16 bits: no decision adds more than 250 weights of 127 at most.</summary>
internal static class Scores
{
    /// <summary>The number of classes rounded up, so that rows divide into vectors of any width there is.</summary>
    public static int Width(int classes) => (classes + 31) / 32 * 32;

    /// <summary>Adds 8-bit weights.</summary>
    public static void Add(Span<short> scores, ReadOnlySpan<sbyte> row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, row.Length);
        ref var sums = ref MemoryMarshal.GetReference(scores);
        ref var weights = ref MemoryMarshal.GetReference(row);
        var i = 0;
        for (; i <= row.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
        {
            Vector.Widen(Vector.LoadUnsafe(ref weights, (nuint)i), out var low, out var high);
            (Vector.LoadUnsafe(ref sums, (nuint)i) + low).StoreUnsafe(ref sums, (nuint)i);
            var second = (nuint)(i + Vector<short>.Count);
            (Vector.LoadUnsafe(ref sums, second) + high).StoreUnsafe(ref sums, second);
        }

        for (; i < row.Length; i++)
            scores[i] += row[i];
    }

    /// <summary>Adds scores summed before.</summary>
    public static void Add(Span<short> scores, ReadOnlySpan<short> row)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, row.Length);
        ref var sums = ref MemoryMarshal.GetReference(scores);
        ref var values = ref MemoryMarshal.GetReference(row);
        var i = 0;
        for (; i <= row.Length - Vector<short>.Count; i += Vector<short>.Count)
            (Vector.LoadUnsafe(ref sums, (nuint)i) + Vector.LoadUnsafe(ref values, (nuint)i)).StoreUnsafe(ref sums, (nuint)i);
        for (; i < row.Length; i++)
            scores[i] += row[i];
    }

    /// <summary>The class with the highest score, the first of equals.</summary>
    public static int Best(ReadOnlySpan<short> scores, int classes)
    {
        var candidates = scores[..classes];
        ref var values = ref MemoryMarshal.GetReference(candidates);
        var highest = new Vector<short>(short.MinValue);
        var i = 0;
        for (; i <= candidates.Length - Vector<short>.Count; i += Vector<short>.Count)
            highest = Vector.Max(highest, Vector.LoadUnsafe(ref values, (nuint)i));
        var best = short.MinValue;
        for (var lane = 0; lane < Vector<short>.Count; lane++)
            best = Math.Max(best, highest[lane]);
        for (; i < candidates.Length; i++)
            best = Math.Max(best, candidates[i]);
        return candidates.IndexOf(best);
    }
}
