using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>Reads what <see cref="ModelWriter"/> wrote.</summary>
internal sealed class ModelReader
{
    private static readonly byte[] Start = Encoding.UTF8.GetBytes(ModelWriter.Version);

    private readonly byte[] content;
    private int at;

    private ModelReader(byte[] content)
    {
        this.content = content;
        if (!content.AsSpan(Math.Min(1, content.Length)).StartsWith(Start) || Text() != ModelWriter.Version)
            throw new InvalidDataException("not a model of this version");
    }

    public static ModelReader Of(byte[] file)
    {
        if (file.AsSpan(Math.Min(1, file.Length)).StartsWith(Start))
            return new ModelReader(file);
        using var source = new MemoryStream(file);
        using var brotli = new BrotliStream(source, CompressionMode.Decompress);
        using var plain = new MemoryStream(file.Length * 4);
        brotli.CopyTo(plain);
        return new ModelReader(plain.ToArray());
    }

    public static byte[] Bytes(string resource)
    {
        using var stream = typeof(ModelReader).Assembly.GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException($"no model '{resource}' is built in", resource);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Names a model by its content: the first 12 hexadecimal digits of its SHA-256.</summary>
    public static string Name(ReadOnlySpan<byte> file) => ContentHash.Sha256(file)[..12];

    public int Number() => Number(content, ref at);

    public string[] Words()
    {
        var words = new string[Number()];
        for (var i = 0; i < words.Length; i++)
            words[i] = Text();
        return words;
    }

    public uint[] Features()
    {
        var features = new uint[Number()];
        uint feature = 0;
        var (from, next) = (content, at);
        for (var i = 0; i < features.Length; i++)
            features[i] = feature += (uint)Number(from, ref next);
        at = next;
        return features;
    }

    public ushort[] Choices()
    {
        var choices = new ushort[Number()];
        var (from, next) = (content, at);
        for (var i = 0; i < choices.Length; i++)
            choices[i] = (ushort)Number(from, ref next);
        at = next;
        return choices;
    }

    /// <summary>Adds choices, each moved up by some bits, to numbers of which there are as many.</summary>
    public void AddChoices(Span<uint> numbers, int shift)
    {
        if (Number() != numbers.Length)
            throw new InvalidDataException("lists of different lengths");
        var (from, next) = (content, at);
        foreach (ref var number in numbers)
            number |= (uint)Number(from, ref next) << shift;
        at = next;
    }

    public WeightSet Weights()
    {
        var classes = Number();
        var features = Features();
        var ends = new int[features.Length];
        var row = at;
        SkipRows(features.Length);
        var entries = new ushort[at - row - features.Length];
        var (from, weight, count) = (content, at, 0);
        for (var i = 0; i < ends.Length; i++)
        {
            for (var c = -1; from[row] != 0; row++)
                entries[count++] = WeightSet.Entry(c += from[row], (sbyte)from[weight++]);
            row++;
            ends[i] = count;
        }

        at = weight;
        return new WeightSet(classes, features, ends, entries);
    }

    public HashKernel Kernel()
    {
        var places = Take(HashKernel.Size / 8);
        var halves = Take(KernelBytes.Halves(places));
        return KernelBytes.Read(places, halves, Take(Number()));
    }

    private ReadOnlySpan<byte> Take(int bytes)
    {
        at += bytes;
        return content.AsSpan(at - bytes, bytes);
    }

    /// <summary>Goes behind so many bytes of 0: eight bytes at once, as long as the last of them cannot be among these.</summary>
    private void SkipRows(int rows)
    {
        while (rows >= sizeof(ulong))
        {
            rows -= Zeros(BinaryPrimitives.ReadUInt64LittleEndian(content.AsSpan(at)));
            at += sizeof(ulong);
        }

        while (rows > 0)
        {
            if (content[at++] == 0)
                rows--;
        }
    }

    /// <summary>How many of the eight bytes are 0: the others get their high bit set.</summary>
    private static int Zeros(ulong bytes)
    {
        const ulong Low = 0x7f7f7f7f7f7f7f7f;
        return sizeof(ulong) - BitOperations.PopCount((((bytes & Low) + Low) | bytes) & ~Low);
    }

    // Inlined with a local place: half a million numbers are read at every start.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Number(byte[] from, ref int next)
    {
        uint value = from[next++];
        if (value < 0x80)
            return (int)value;
        value &= 0x7f;
        for (var shift = 7; ; shift += 7)
        {
            var b = from[next++];
            value |= (uint)(b & 0x7f) << shift;
            if (b < 0x80)
                return (int)value;
        }
    }

    private string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(content, at, length);
        at += length;
        return text;
    }
}
