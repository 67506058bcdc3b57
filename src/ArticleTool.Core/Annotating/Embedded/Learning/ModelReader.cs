using System.IO.Compression;
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

    public int Number()
    {
        uint value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = content[at++];
            value |= (uint)(b & 0x7f) << shift;
            if (b < 0x80)
                return (int)value;
        }
    }

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
        for (var i = 0; i < features.Length; i++)
            features[i] = feature += (uint)Number();
        return features;
    }

    public ushort[] Choices()
    {
        var choices = new ushort[Number()];
        for (var i = 0; i < choices.Length; i++)
            choices[i] = (ushort)Number();
        return choices;
    }

    public WeightSet Weights()
    {
        var classes = Number();
        var features = Features();
        var ends = new int[features.Length];
        var row = at;
        SkipRows(features.Length);
        var entries = new ushort[at - row - features.Length];
        var count = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            for (var c = -1; content[row] != 0; row++)
                entries[count++] = WeightSet.Entry(c += content[row], (sbyte)content[at++]);
            row++;
            ends[i] = count;
        }

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

    private void SkipRows(int rows)
    {
        while (rows > 0)
        {
            if (content[at++] == 0)
                rows--;
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
