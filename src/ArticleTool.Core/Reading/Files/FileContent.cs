using System.IO.Compression;
using ArticleTool.Text;

namespace ArticleTool.Reading.Files;

/// <param name="Sha256">Of the file as it lies there, compressed where it is.</param>
/// <param name="Bytes">Uncompressed.</param>
internal sealed record FileContent(string Sha256, byte[] Bytes)
{
    /// <summary>Reads a file, or says why it cannot be.</summary>
    public static FileContent? Read(InputFile file, out Problem? problem)
    {
        problem = null;
        try
        {
            using var input = file.Open();
            using var memory = new MemoryStream();
            input.CopyTo(memory);
            var bytes = memory.ToArray();
            return new FileContent(ContentHash.Sha256(bytes), file.Gzip ? Uncompressed(bytes) : bytes);
        }
        catch (InvalidDataException)
        {
            problem = ReadingProblems.NotGzip(file.Id);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problem = ReadingProblems.Unreadable(file.Id, refused.Message);
        }

        return null;
    }

    private static byte[] Uncompressed(byte[] bytes)
    {
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        gzip.CopyTo(plain);
        return plain.ToArray();
    }
}
