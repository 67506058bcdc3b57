using System.IO.Compression;
using System.Text;

namespace ArticleTool.Annotating.Embedded.Learning;

/// <summary>
/// A model's file: a version, then parts in the order their reader asks for them, all of it within Brotli or, where
/// reading quickly counts more than a third of the size, as it is. Numbers are little-endian or variable-length; a feature
/// is stored as the distance to the one before it, a row as its non-zero weights.
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
            Classes(set.Row(i));
        foreach (var entry in set.Entries)
            writer.Write(WeightSet.Weight(entry));
    }

    public void Kernel(HashKernel kernel) => KernelBytes.Write(kernel, writer);

    private void Classes(ReadOnlySpan<ushort> row)
    {
        var last = -1;
        foreach (var entry in row)
        {
            writer.Write((byte)(WeightSet.Class(entry) - last));
            last = WeightSet.Class(entry);
        }

        writer.Write((byte)0);
    }

    /// <summary>The file's bytes. Equal content gives equal bytes.</summary>
    public byte[] ToArray()
    {
        writer.Flush();
        return content.ToArray();
    }

    /// <summary>The same in Brotli.</summary>
    public byte[] ToCompressed()
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
