using System.Numerics;
using System.Numerics.Tensors;

namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>Sums of weights, one a class, in 16 bits: no decision adds more than 250 weights of 127 at most.</summary>
internal static class Scores
{
    /// <summary>The number of classes rounded up, so that rows divide into vectors of any width there is.</summary>
    public static int Width(int classes) => (classes + 31) / 32 * 32;

    /// <summary>Adds 8-bit weights.</summary>
    public static void Add(Span<short> scores, ReadOnlySpan<sbyte> row)
    {
        var i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            for (; i <= row.Length - Vector<sbyte>.Count; i += Vector<sbyte>.Count)
            {
                Vector.Widen(new Vector<sbyte>(row[i..]), out var low, out var high);
                (low + new Vector<short>(scores[i..])).CopyTo(scores[i..]);
                (high + new Vector<short>(scores[(i + Vector<short>.Count)..])).CopyTo(scores[(i + Vector<short>.Count)..]);
            }
        }

        for (; i < row.Length; i++)
            scores[i] += row[i];
    }

    /// <summary>Adds scores summed before.</summary>
    public static void Add(Span<short> scores, ReadOnlySpan<short> row)
    {
        var i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            for (; i <= row.Length - Vector<short>.Count; i += Vector<short>.Count)
                (new Vector<short>(row[i..]) + new Vector<short>(scores[i..])).CopyTo(scores[i..]);
        }

        for (; i < row.Length; i++)
            scores[i] += row[i];
    }

    /// <summary>The class with the highest score, the first of equals.</summary>
    public static int Best(ReadOnlySpan<short> scores, int classes)
    {
        var candidates = scores[..classes];
        return candidates.IndexOf(TensorPrimitives.Max(candidates));
    }
}
