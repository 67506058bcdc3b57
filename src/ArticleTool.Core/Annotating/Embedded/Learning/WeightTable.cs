namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// Trained weights as small integers: a row of one weight a class for each feature. Whole numbers add up to the same sum
/// in any order and width of vector, so decisions do not depend on the processor.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>A feature in the high half, the place of its row in the low; 0 where free.</summary>
    private readonly ulong[] slots;
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
        slots = new ulong[1 << bits];
        for (var i = 0; i < features.Length; i++)
        {
            slots[Slot(features[i])] = ((ulong)features[i] << 32) | (uint)(i * width);
        }
    }

    public int Width { get; }

    /// <summary>Features with weights.</summary>
    public int Count { get; }

    public void AddTo(uint feature, Span<short> scores)
    {
        var slot = slots[Slot(feature)];
        if (slot != 0)
            Scores.Add(scores, weights.AsSpan((int)(uint)slot, Width));
    }

    /// <summary>A feature's slot, or the free one where it would go. Ordered by the high bits, so ascending features fill from front to back.</summary>
    private int Slot(uint feature)
    {
        var slot = (int)(feature >> shift);
        while (slots[slot] != 0 && (uint)(slots[slot] >> 32) != feature)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }
}
