using System.Security.Cryptography;
using System.Text;

namespace ArticleTool.Text;

/// <summary>
/// Ids come from content: the first 48 bits of SHA-256 over the parts, as 12 lower-case hexadecimal digits.
/// Each part is preceded by its length, so ("ab", "c") and ("a", "bc") differ.
/// </summary>
public static class ContentHash
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(BitConverter.IsLittleEndian ? bytes.Length : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(bytes.Length)));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }

    /// <summary>SHA-256 of bytes, as 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
