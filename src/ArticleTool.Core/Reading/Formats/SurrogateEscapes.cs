using System.Globalization;

namespace ArticleTool.Reading.Formats;

/// <summary>
/// JSON may escape half a surrogate pair (<c>"\ud83d"</c>), which no text can hold and the parser refuses to read; it becomes
/// U+FFFD before the parser sees it.
/// </summary>
internal static class SurrogateEscapes
{
    private const int EscapeLength = 6;

    public static string Mended(string json, out int replaced)
    {
        replaced = 0;
        if (!json.Contains("\\u", StringComparison.Ordinal))
            return json;
        char[]? mended = null;
        for (var i = json.IndexOf('\\'); i >= 0 && i + 1 < json.Length; i = json.IndexOf('\\', i))
        {
            var unit = UnitAt(json, i);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(UnitAt(json, i + EscapeLength)))
            {
                i += 2 * EscapeLength;
            }
            else if (char.IsSurrogate(unit))
            {
                mended ??= json.ToCharArray();
                "\\ufffd".CopyTo(mended.AsSpan(i));
                replaced++;
                i += EscapeLength;
            }
            else
            {
                // Past the escaped character, which may be a backslash.
                i += 2;
            }

            if (i >= json.Length)
                break;
        }

        return mended is null ? json : new string(mended);
    }

    /// <summary>The code unit that an escape at this place stands for; a zero where there is none.</summary>
    private static char UnitAt(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
            && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
