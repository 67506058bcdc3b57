using System.Buffers;
using System.Text;

namespace ArticleTool.Reading.Decoding;

/// <summary>The charset that an HTML or XML document names in its first kilobytes.</summary>
internal static class DeclaredCharset
{
    private const int Searched = 4096;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");
    private static readonly string[] Marks = ["charset=", "encoding="];

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]);
        foreach (var mark in Marks)
        {
            var at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var name = head[(at + mark.Length)..].TrimStart('"', '\'', ' ');
            var end = name.AsSpan().IndexOfAnyExcept(NameCharacters);
            return end < 0 ? name : name[..end];
        }

        return null;
    }
}
