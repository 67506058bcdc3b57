using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleTool.Reporting.Writing;

namespace ArticleTool.Reporting;

/// <summary>One record as one line of JSON.</summary>
internal static class RecordLine
{
    private const int EscapeLength = 6;

    /// <param name="record">Or a plain value: a text, a truth value, a list of texts.</param>
    public static string Of(object record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            RecordWriter.Write(writer, record);
        return Relaxed(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>The line with <c>"record"</c> first, which tells a reader of JSONL what it holds.</summary>
    public static string Named(string name, object record) => string.Concat("{\"record\":\"", name, "\",", Of(record).AsSpan(1));

    /// <summary>
    /// The library's relaxed encoder still escapes everything above the first plane, no-break spaces and the like; a report
    /// shows characters as they are. What ends lines or is not seen stays escaped.
    /// </summary>
    private static string Relaxed(string line)
    {
        var escape = line.IndexOf('\\');
        if (escape < 0 || !line.Contains("\\u", StringComparison.Ordinal))
            return line;
        var relaxed = new StringBuilder(line.Length).Append(line, 0, escape);
        for (var i = escape; i < line.Length;)
        {
            if (line[i] != '\\')
            {
                relaxed.Append(line[i++]);
            }
            else if (line[i + 1] == 'u' && IsShown(Unit(line, i)))
            {
                relaxed.Append(Unit(line, i));
                i += EscapeLength;
            }
            else
            {
                // Both characters, so that the second backslash of a pair begins nothing.
                relaxed.Append(line, i, 2);
                i += 2;
            }
        }

        return relaxed.ToString();
    }

    private static char Unit(string line, int escape) =>
        (char)ushort.Parse(line.AsSpan(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static bool IsShown(char c) => c >= '\u00A0' && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\u00AD');
}
