using System.IO.Compression;
using System.Text;
using ArticleTool.Reading.Decoding;
using Microsoft.Win32.SafeHandles;

namespace ArticleTool.Reading.Files;

/// <summary>
/// A file of many records that are read one by one, by several threads, without holding the file in memory: UTF-8,
/// uncompressed. What is compressed, comes from stdin or is in another encoding is spooled to a temporary file first.
/// </summary>
internal sealed class StoredBytes : IDisposable
{
    private readonly SafeFileHandle handle;

    private StoredBytes(SafeFileHandle handle, long start)
    {
        this.handle = handle;
        Start = start;
        Length = RandomAccess.GetLength(handle);
    }

    /// <summary>Where the content begins: behind a byte order mark.</summary>
    public long Start { get; }

    public long Length { get; }

    public static StoredBytes Open(InputFile file)
    {
        var input = file.Open();
        if (!file.Gzip && input is FileStream { CanSeek: true } plain && !NeedsDecoding(plain, out var start))
            return new StoredBytes(plain.SafeFileHandle, start);
        using (input)
            return Spooled(file.Gzip ? new GZipStream(input, CompressionMode.Decompress) : input);
    }

    public byte[] Read(long offset, int length)
    {
        var bytes = new byte[length];
        for (var done = 0; done < length;)
        {
            var count = RandomAccess.Read(handle, bytes.AsSpan(done), offset + done);
            if (count == 0)
                throw new EndOfStreamException("the file became shorter while it was read");
            done += count;
        }

        return bytes;
    }

    public int Read(Span<byte> into, long offset) => RandomAccess.Read(handle, into, offset);

    public void Dispose() => handle.Dispose();

    private static StoredBytes Spooled(Stream content)
    {
        var path = Path.GetTempFileName();
        var spool = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 16, FileOptions.DeleteOnClose);
        content.CopyTo(spool);
        spool.Flush();
        if (NeedsDecoding(spool, out var start))
        {
            var bytes = new byte[spool.Length];
            spool.Position = 0;
            spool.ReadExactly(bytes);
            spool.SetLength(0);
            spool.Position = 0;
            spool.Write(Encoding.UTF8.GetBytes(TextDecoder.Decode(bytes).Text));
            spool.Flush();
            start = 0;
        }

        return new StoredBytes(spool.SafeFileHandle, start);
    }

    /// <summary>True for UTF-16, whose line ends are not bytes. Broken UTF-8 is mended record by record.</summary>
    private static bool NeedsDecoding(FileStream file, out long start)
    {
        Span<byte> head = stackalloc byte[3];
        file.Position = 0;
        var length = file.ReadAtLeast(head, 3, throwOnEndOfStream: false);
        file.Position = 0;
        start = length == 3 && head is [0xEF, 0xBB, 0xBF] ? 3 : 0;
        return length >= 2 && head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
    }
}
