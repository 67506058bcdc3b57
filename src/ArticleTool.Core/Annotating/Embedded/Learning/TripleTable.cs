namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>Weights of three classes, packed beside their feature, so that a feature costs one look into memory.</summary>
internal sealed class TripleTable
{
    private readonly ulong[] slots;
    private readonly int shift;

    public TripleTable(WeightSet set)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(set.Classes, 3);
        var bits = Math.Max(4, 33 - System.Numerics.BitOperations.LeadingZeroCount((uint)set.Features.Length));
        shift = 32 - bits;
        slots = new ulong[1 << bits];
        for (var i = 0; i < set.Features.Length; i++)
        {
            var packed = (byte)set.Weights[i * 3] | ((uint)(byte)set.Weights[(i * 3) + 1] << 8) | ((uint)(byte)set.Weights[(i * 3) + 2] << 16);
            slots[Slot(set.Features[i])] = ((ulong)set.Features[i] << 32) | packed;
        }
    }

    public (int First, int Second, int Third) Sum(ReadOnlySpan<uint> features)
    {
        int first = 0, second = 0, third = 0;
        foreach (var feature in features)
        {
            var packed = (uint)slots[Slot(feature)];
            first += (sbyte)packed;
            second += (sbyte)(packed >> 8);
            third += (sbyte)(packed >> 16);
        }

        return (first, second, third);
    }

    /// <summary>A feature's slot, or a free one, whose weights are 0.</summary>
    private int Slot(uint feature)
    {
        var slot = (int)(feature >> shift);
        while (slots[slot] != 0 && (uint)(slots[slot] >> 32) != feature)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }
}
