using System.IO.Compression;
using System.Text;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>Reads what <see cref="ModelWriter"/> wrote.</summary>
internal sealed class ModelReader
{
    private readonly byte[] content;
    private int at;

    private ModelReader(byte[] content)
    {
        this.content = content;
        if (!content.AsSpan(Math.Min(1, content.Length)).StartsWith(Encoding.UTF8.GetBytes(ModelWriter.Version)) || Text() != ModelWriter.Version)
            throw new InvalidDataException("not a model of this version");
    }

    public static ModelReader Of(ReadOnlySpan<byte> file)
    {
        using var source = new MemoryStream(file.ToArray());
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
        var weights = new sbyte[classes * features.Length];
        var rows = at;
        SkipRows(features.Length);
        for (var i = 0; i < features.Length; i++)
        {
            for (var c = -1; content[rows] != 0;)
                weights[(i * classes) + (c += content[rows++])] = (sbyte)content[at++];
            rows++;
        }

        return new WeightSet(classes, features, weights);
    }

    public KernelWeights Kernel()
    {
        var places = Features();
        var weights = new sbyte[places.Length * 3];
        for (var column = 0; column < 3; column++)
        {
            for (var i = column; i < weights.Length; i += 3)
                weights[i] = (sbyte)content[at++];
        }

        return new KernelWeights(places, weights);
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
