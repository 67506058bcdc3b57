namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// Trained weights as small integers, found by feature. Whole numbers add up to the same sum in any order and width of
/// vector, so decisions do not depend on the processor.
/// </summary>
internal sealed class WeightTable
{
    /// <summary>Rows of more entries than this lie open, one weight a class, and are added with vector instructions.</summary>
    private const int MostListed = 6;

    /// <summary>In place of the number of entries, for an open row.</summary>
    private const uint Open = 0xf;

    /// <summary>In place of the number of entries, for a row of one or two that stand in the slot itself.</summary>
    private const uint Pair = 0xe;

    /// <summary>What a pair has room for.</summary>
    private const int PairClasses = 64;

    /// <summary>
    /// A feature in the high half; below it where its row begins, or the pair; and in the last four bits how many entries it
    /// has; 0 where free.
    /// </summary>
    private readonly ulong[] slots;
    private readonly ushort[] entries;
    private readonly sbyte[] openRows;
    private readonly int shift;

    public WeightTable(WeightSet set)
    {
        Width = Scores.Width(set.Classes);
        Count = set.Features.Length;
        entries = set.Entries;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(entries.Length, 1 << 24);
        var bits = Math.Max(4, 33 - System.Numerics.BitOperations.LeadingZeroCount((uint)Count));
        shift = 32 - bits;
        slots = new ulong[1 << bits];
        openRows = new sbyte[Opened(set) * Width];
        var (start, openStart) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            var end = set.Ends[i];
            var row = set.Row(i);
            var isOpen = row.Length > MostListed;
            var place = isOpen ? ((uint)(openStart / Width) << 4) | Open : IsPair(row) ? Paired(row) : ((uint)start << 4) | (uint)row.Length;
            slots[Slot(set.Features[i])] = ((ulong)set.Features[i] << 32) | place;
            if (isOpen)
            {
                foreach (var entry in row)
                    openRows[openStart + WeightSet.Class(entry)] = WeightSet.Weight(entry);
                openStart += Width;
            }

            start = end;
        }
    }

    /// <summary>The length of a row of scores, see <see cref="Scores.Width"/>.</summary>
    public int Width { get; }

    /// <summary>Features with weights.</summary>
    public int Count { get; }

    /// <summary>Adds the features' weights, one score a class.</summary>
    public void AddTo(ReadOnlySpan<uint> features, Span<short> scores)
    {
        Span<uint> rows = stackalloc uint[features.Length];
        foreach (var row in rows[..Find(features, rows)])
        {
            switch (row & 0xf)
            {
                case Open:
                    Scores.Add(scores, openRows.AsSpan((int)(row >> 4) * Width, Width));
                    break;
                case Pair:
                    scores[(int)(row >> 4) & (PairClasses - 1)] += (sbyte)(row >> 16);
                    scores[(int)(row >> 10) & (PairClasses - 1)] += (sbyte)(row >> 24);
                    break;
                default:
                    foreach (var entry in entries.AsSpan((int)(row >> 4), (int)(row & 0xf)))
                        scores[WeightSet.Class(entry)] += WeightSet.Weight(entry);
                    break;
            }
        }
    }

    /// <summary>
    /// The rows of those features that have one, and how many these are. Most slots lie far away in memory: they are all
    /// fetched before the first is looked at, so that the processor waits for them together and not for each in turn.
    /// </summary>
    private int Find(ReadOnlySpan<uint> features, Span<uint> rows)
    {
        Span<ulong> first = stackalloc ulong[features.Length];
        for (var i = 0; i < first.Length; i++)
            first[i] = slots[(int)(features[i] >> shift)];
        var found = 0;
        for (var i = 0; i < first.Length; i++)
        {
            var slot = first[i];
            for (var next = (int)(features[i] >> shift); slot != 0 && (uint)(slot >> 32) != features[i];)
                slot = slots[next = (next + 1) & (slots.Length - 1)];
            rows[found] = (uint)slot;
            found += slot != 0 ? 1 : 0;
        }

        return found;
    }

    private static bool IsPair(ReadOnlySpan<ushort> row) => row.Length is 1 or 2 && WeightSet.Class(row[^1]) < PairClasses;

    /// <summary>From the low bits: <see cref="Pair"/>, two classes of six bits, two weights of eight. A lone entry has 0 for its second weight.</summary>
    private static uint Paired(ReadOnlySpan<ushort> row) =>
        Pair | ((uint)WeightSet.Class(row[0]) << 4) | ((uint)WeightSet.Class(row[^1]) << 10)
        | ((uint)(byte)WeightSet.Weight(row[0]) << 16) | (row.Length > 1 ? (uint)(byte)WeightSet.Weight(row[1]) << 24 : 0);

    private static int Opened(WeightSet set)
    {
        var (count, start) = (0, 0);
        foreach (var end in set.Ends)
        {
            count += end - start > MostListed ? 1 : 0;
            start = end;
        }

        return count;
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
