using System.IO.Compression;
using System.Text;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// A model's file: Brotli over a version, then parts in the order their reader asks for them. Numbers are little-endian
/// or variable-length; a feature is stored as the distance to the one before it, a row as its non-zero weights.
/// </summary>
internal sealed class ModelWriter : IDisposable
{
    public const string Version = "articletool/model/v1";

    private readonly MemoryStream content = new();
    private readonly BinaryWriter writer;

    public ModelWriter()
    {
        writer = new BinaryWriter(content, Encoding.UTF8);
        writer.Write(Version);
    }

    public void Number(int value) => writer.Write7BitEncodedInt(value);

    public void Words(IReadOnlyCollection<string> words)
    {
        Number(words.Count);
        foreach (var word in words)
            writer.Write(word);
    }

    public void Weights(WeightSet set)
    {
        Number(set.Classes);
        Number(set.Features.Length);
        uint before = 0;
        foreach (var feature in set.Features)
        {
            Number((int)(feature - before));
            before = feature;
        }

        // The distances to the classes and the weights lie apart: each compresses better among its kind.
        for (var i = 0; i < set.Features.Length; i++)
            Classes(set.Weights.AsSpan(i * set.Classes, set.Classes));
        foreach (var weight in set.Weights)
        {
            if (weight != 0)
                writer.Write(weight);
        }
    }

    private void Classes(ReadOnlySpan<sbyte> row)
    {
        var last = -1;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == 0)
                continue;
            writer.Write((byte)(i - last));
            last = i;
        }

        writer.Write((byte)0);
    }

    /// <summary>The file's bytes. Equal content gives equal bytes.</summary>
    public byte[] ToArray()
    {
        writer.Flush();
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength((int)content.Length)];
        if (!BrotliEncoder.TryCompress(content.GetBuffer().AsSpan(0, (int)content.Length), compressed, out var length, quality: 11, window: 24))
            throw new InvalidOperationException("the model could not be compressed");
        return compressed[..length];
    }

    public void Dispose()
    {
        writer.Dispose();
        content.Dispose();
    }
}

/// <summary>Reads what <see cref="ModelWriter"/> wrote.</summary>
internal sealed class ModelReader
{
    private readonly byte[] content;
    private int at;

    private ModelReader(byte[] content)
    {
        this.content = content;
        if (Text() != ModelWriter.Version)
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

    public WeightSet Weights()
    {
        var classes = Number();
        var features = new uint[Number()];
        uint feature = 0;
        for (var i = 0; i < features.Length; i++)
            features[i] = feature += (uint)Number();
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
