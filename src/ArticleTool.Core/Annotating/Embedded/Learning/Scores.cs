using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
        var highest = Vector128.Create(short.MinValue);
        var i = 0;
        for (; i <= candidates.Length - Vector128<short>.Count; i += Vector128<short>.Count)
            highest = Vector128.Max(highest, Vector128.LoadUnsafe(ref values, (nuint)i));
        // Half upon half, until each lane has the highest of all.
        highest = Vector128.Max(highest, Vector128.Shuffle(highest, Vector128.Create((short)4, 5, 6, 7, 0, 1, 2, 3)));
        highest = Vector128.Max(highest, Vector128.Shuffle(highest, Vector128.Create((short)2, 3, 0, 1, 2, 3, 0, 1)));
        var best = Math.Max(highest[0], highest[1]);
        for (; i < candidates.Length; i++)
            best = Math.Max(best, candidates[i]);
        return candidates.IndexOf(best);
    }
}
