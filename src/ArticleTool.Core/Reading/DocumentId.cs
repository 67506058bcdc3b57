using System.Text;
using ArticleTool.Text;

namespace ArticleTool.Reading;

/// <summary>
/// A document's id: its path relative to the root, <c>/</c>-separated, in Unicode's composed form, with <c># | %</c>
/// and control characters percent-escaped; records of one file add <c>#</c> and their own id.
/// </summary>
public static class DocumentId
{
    public static string OfPath(string root, string fullPath)
    {
        var relative = Path.GetRelativePath(root, fullPath);
        return Escape(Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/'));
    }

    public static string OfRecord(string path, string record) => path + "#" + Escape(record);

    public static string Escape(string text)
    {
        var composed = ComposedForm.Of(text);
        var escaped = new StringBuilder(composed.Length);
        foreach (var rune in composed.EnumerateRunes())
        {
            if (rune.Value is '#' or '|' or '%' || Rune.IsControl(rune))
                AppendEscape(escaped, rune);
            else
                escaped.Append(rune);
        }

        return escaped.ToString();
    }

    private static void AppendEscape(StringBuilder escaped, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
            escaped.Append('%').Append(value.ToString("X2"));
    }
}
