using System.Text;

namespace ArticleTool.Reading.Files;

/// <summary>Tells a report that an earlier run left among the articles.</summary>
internal static class EarlierReport
{
    private static readonly string[] Openings = ["{\"schema\":\"articletool/", "{\"record\":\"report\""];

    public static bool Is(StoredBytes bytes)
    {
        Span<byte> head = stackalloc byte[256];
        var text = Encoding.UTF8.GetString(head[..bytes.Read(head, bytes.Start)]);
        var dense = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return Array.Exists(Openings, opening => dense.StartsWith(opening, StringComparison.Ordinal));
    }
}
