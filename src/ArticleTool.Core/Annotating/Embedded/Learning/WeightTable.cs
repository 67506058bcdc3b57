namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// Trained weights as small integers: a row of one weight a class for each feature. Whole numbers add up to the same sum
/// in any order and width of vector, so decisions do not depend on the processor.
/// </summary>
internal sealed class WeightTable
{
    private readonly uint[] keys;
    private readonly int[] offsets;
    private readonly sbyte[] weights;
    private readonly int shift;

    /// <param name="width">Weights a row; see <see cref="Scores.Width"/>.</param>
    /// <param name="features">Ascending, without 0.</param>
    /// <param name="weights">Row after row in the order of the features.</param>
    public WeightTable(int width, ReadOnlySpan<uint> features, sbyte[] weights)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, width * features.Length);
        Width = width;
        Count = features.Length;
        this.weights = weights;
        var bits = Math.Max(4, 33 - System.Numerics.BitOperations.LeadingZeroCount((uint)features.Length));
        shift = 32 - bits;
        keys = new uint[1 << bits];
        offsets = new int[1 << bits];
        for (var i = 0; i < features.Length; i++)
        {
            var slot = Slot(features[i]);
            keys[slot] = features[i];
            offsets[slot] = i * width;
        }
    }

    public int Width { get; }

    /// <summary>Features with weights.</summary>
    public int Count { get; }

    public void AddTo(uint feature, Span<short> scores)
    {
        var slot = Slot(feature);
        if (keys[slot] == feature)
            Scores.Add(scores, weights.AsSpan(offsets[slot], Width));
    }

    /// <summary>A feature's slot, or the free one where it would go. Ordered by the high bits, so ascending features fill from front to back.</summary>
    private int Slot(uint feature)
    {
        var slot = (int)(feature >> shift);
        while (keys[slot] != feature && keys[slot] != 0)
            slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }
}
