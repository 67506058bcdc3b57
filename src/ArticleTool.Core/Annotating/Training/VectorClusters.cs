using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// Spherical k-means (Dhillon and Modha 2001) in whole numbers: the same vectors give the same classes on every machine.
/// </summary>
internal sealed class VectorClusters
{
    /// <summary>Length of a centre.</summary>
    private const double Length = 4096;

    private readonly WordVectors vectors;
    private readonly int count;

    /// <summary>Centres with room to fill vectors of any width; those beyond <see cref="count"/> are never nearest.</summary>
    private readonly int width;

    /// <summary>Column by column, one number a centre, so that a word meets all centres at once.</summary>
    private readonly int[] centres;
    private readonly int[] scores;

    private VectorClusters(WordVectors vectors, int count)
    {
        this.vectors = vectors;
        this.count = count;
        width = (count + 31) / 32 * 32;
        centres = new int[width * vectors.Dimensions];
        scores = new int[width];
        Of = new int[vectors.Count];
    }

    /// <summary>Each word's class, from 0.</summary>
    private int[] Of { get; }

    /// <param name="count">Classes.</param>
    /// <returns>Each word's class, from 0.</returns>
    public static int[] Find(WordVectors vectors, int count, int rounds)
    {
        var clusters = new VectorClusters(vectors, count);
        clusters.Begin();
        for (var round = 0; round < rounds && clusters.Assign() > vectors.Count / 1000; round++)
            clusters.Centre();
        return clusters.Of;
    }

    /// <summary>Begins with words at even distances among the more frequent, of which the vectors are the surest.</summary>
    private void Begin()
    {
        var step = Math.Max(1, vectors.Count / 5 / count);
        for (var c = 0; c < count; c++)
        {
            var row = vectors.Row(c * step % vectors.Count);
            for (var d = 0; d < row.Length; d++)
                centres[(d * width) + c] = row[d] * (int)(Length / 256);
        }
    }

    /// <summary>Gives every word to its nearest centre. Returns how many changed theirs.</summary>
    private int Assign()
    {
        var changed = 0;
        for (var word = 0; word < vectors.Count; word++)
        {
            var nearest = Nearest(vectors.Row(word));
            changed += Of[word] == nearest ? 0 : 1;
            Of[word] = nearest;
        }

        return changed;
    }

    private int Nearest(ReadOnlySpan<sbyte> row)
    {
        var sums = MemoryMarshal.Cast<int, Vector<int>>(scores.AsSpan());
        sums.Clear();
        for (var d = 0; d < row.Length; d++)
        {
            var column = MemoryMarshal.Cast<int, Vector<int>>(centres.AsSpan(d * width, width));
            for (var i = 0; i < sums.Length; i++)
                sums[i] += column[i] * row[d];
        }

        var best = 0;
        for (var c = 1; c < count; c++)
        {
            if (scores[c] > scores[best])
                best = c;
        }

        return best;
    }

    /// <summary>Moves every centre to the middle of its words; one without words stays.</summary>
    private void Centre()
    {
        var sums = new long[centres.Length];
        for (var word = 0; word < vectors.Count; word++)
        {
            var row = vectors.Row(word);
            for (var d = 0; d < row.Length; d++)
                sums[(d * width) + Of[word]] += row[d];
        }

        for (var c = 0; c < count; c++)
        {
            var length = 0.0;
            for (var d = 0; d < vectors.Dimensions; d++)
                length += (double)sums[(d * width) + c] * sums[(d * width) + c];
            for (var d = 0; d < vectors.Dimensions && length > 0; d++)
                centres[(d * width) + c] = (int)Math.Round(sums[(d * width) + c] * Length / Math.Sqrt(length));
        }
    }
}
