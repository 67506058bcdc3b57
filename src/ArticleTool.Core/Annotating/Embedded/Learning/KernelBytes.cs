using System.Buffers.Binary;
using System.Numerics;

namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// A <see cref="HashKernel"/> as bytes: a bit for each place that has weights, then half a byte for each weight of these
/// places. Most lie between -7 and 7; a half byte of 0 stands for one that does not and follows behind in a whole byte.
/// Nearly as small as a general compressor makes it, and read ten times as fast.
/// </summary>
internal static class KernelBytes
{
    private const int Middle = 8;

    public static void Write(HashKernel kernel, BinaryWriter writer)
    {
        var places = new byte[HashKernel.Size / 8];
        var halves = new List<byte>();
        var wide = new List<byte>();
        for (var place = 0; place < HashKernel.Size; place++)
        {
            if (!kernel.HasWeights(place))
                continue;
            places[place / 8] |= (byte)(1 << (place % 8));
            for (var column = 0; column < 3; column++)
            {
                var weight = kernel.Weight(place, column);
                var isWide = weight is <= -Middle or >= Middle;
                halves.Add((byte)(isWide ? 0 : weight + Middle));
                if (isWide)
                    wide.Add((byte)weight);
            }
        }

        writer.Write(places);
        for (var i = 0; i < halves.Count; i += 2)
            writer.Write((byte)(halves[i] | (i + 1 < halves.Count ? halves[i + 1] << 4 : 0)));
        writer.Write7BitEncodedInt(wide.Count);
        writer.Write([.. wide]);
    }

    /// <summary>
    /// The packed weights of three half bytes, for all there can be of these; <see cref="HasWide"/> marks those of which one
    /// stands in a whole byte. A million places are read at every start.
    /// </summary>
    private static readonly uint[] Packed = AllPacked();

    private const uint HasWide = 0x80000000;

    public static HashKernel Read(ReadOnlySpan<byte> places, ReadOnlySpan<byte> halves, ReadOnlySpan<byte> wide)
    {
        var packed = new uint[HashKernel.Size];
        packed.AsSpan().Fill(HashKernel.NoWeights);
        var (next, nextWide, all) = (0, 0, Packed);
        for (var at = 0; at < places.Length; at += sizeof(ulong))
        {
            for (var bits = BinaryPrimitives.ReadUInt64LittleEndian(places[at..]); bits != 0; bits &= bits - 1, next += 3)
            {
                var three = next / 2 + 1 < halves.Length
                    ? (BinaryPrimitives.ReadUInt16LittleEndian(halves[(next / 2)..]) >> (next % 2 * 4)) & 0xfff
                    : halves[next / 2] >> (next % 2 * 4);
                var weights = all[three];
                if ((weights & HasWide) != 0)
                    weights = WithWide(three, wide, ref nextWide);
                packed[(at * 8) + BitOperations.TrailingZeroCount(bits)] = weights;
            }
        }

        return new HashKernel(packed);
    }

    private static uint WithWide(int three, ReadOnlySpan<byte> wide, ref int nextWide)
    {
        uint weights = 0;
        for (var column = 0; column < 3; column++)
        {
            var half = (three >> (column * 4)) & 0xf;
            var weight = half > 0 ? half - Middle : (sbyte)wide[nextWide++];
            weights |= (uint)(weight + 128) << (column * 8);
        }

        return weights;
    }

    private static uint[] AllPacked()
    {
        var all = new uint[1 << 12];
        Span<byte> none = stackalloc byte[3];
        for (var three = 0; three < all.Length; three++)
        {
            var hasWide = (three & 0xf) == 0 || (three & 0xf0) == 0 || (three & 0xf00) == 0;
            var nextWide = 0;
            all[three] = hasWide ? HasWide : WithWide(three, none, ref nextWide);
        }

        return all;
    }

    /// <summary>The bytes that the half bytes of these places take.</summary>
    public static int Halves(ReadOnlySpan<byte> places)
    {
        var count = 0;
        for (var at = 0; at < places.Length; at += sizeof(ulong))
            count += BitOperations.PopCount(BinaryPrimitives.ReadUInt64LittleEndian(places[at..]));
        return ((count * 3) + 1) / 2;
    }
}
