using System.IO.Compression;
using System.Text;

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

    /// <param name="features">Ascending.</param>
    public void Features(ReadOnlySpan<uint> features)
    {
        Number(features.Length);
        uint before = 0;
        foreach (var feature in features)
        {
            Number((int)(feature - before));
            before = feature;
        }
    }

    public void Choices(ReadOnlySpan<ushort> choices)
    {
        Number(choices.Length);
        foreach (var choice in choices)
            Number(choice);
    }

    public void Weights(WeightSet set)
    {
        Number(set.Classes);
        Features(set.Features);

        // The distances to the classes and the weights lie apart: each compresses better among its kind.
        for (var i = 0; i < set.Features.Length; i++)
            Classes(set.Weights.AsSpan(i * set.Classes, set.Classes));
        foreach (var weight in set.Weights)
        {
            if (weight != 0)
                writer.Write(weight);
        }
    }

    public void Kernel(KernelWeights kernel)
    {
        Features(kernel.Places);
        for (var column = 0; column < 3; column++)
        {
            for (var i = column; i < kernel.Weights.Length; i += 3)
                writer.Write(kernel.Weights[i]);
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
