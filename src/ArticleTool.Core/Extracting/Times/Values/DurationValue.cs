using System.Globalization;
using System.Text;

namespace ArticleTool.Extracting.Times.Values;

/// <summary>A length of time as TIMEX3 writes it: <c>P3D</c>, <c>PT1H30M</c>, <c>PXY</c> (some years), <c>P2.5Y</c>.</summary>
/// <param name="Parts">From the longest unit to the shortest; a count that is null is not known. Units as in words.txt.</param>
public sealed record DurationValue(IReadOnlyList<(decimal? Count, string Unit)> Parts)
{
    private const string Letters = "SHMDWQYECLB";

    public static DurationValue Of(decimal? count, string unit) => unit == "F"
        ? new DurationValue([(count * 2, "W")])
        : new DurationValue([(count, unit == "N" ? "D" : unit)]);

    public override string ToString()
    {
        var text = new StringBuilder("P");
        var clock = false;
        foreach (var (count, unit) in Parts)
        {
            if (unit[0] == 'T' && !clock)
            {
                text.Append('T');
                clock = true;
            }

            // No trailing zeros: "2.50 hours" are PT2.5H.
            text.Append(count?.ToString("0.####", CultureInfo.InvariantCulture) ?? "X").Append(unit[0] == 'T' ? unit[1..] : unit);
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static DurationValue? Parse(string? text)
    {
        if (text is null || text.Length < 3 || text[0] != 'P' || text == "PAST_REF" || text == "PRESENT_REF")
            return null;
        var parts = new List<(decimal?, string)>();
        var clock = false;
        for (var i = 1; i < text.Length;)
        {
            if (text[i] == 'T')
            {
                clock = true;
                i++;
                continue;
            }

            var number = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '.' or 'X'))
                i++;
            var unit = i;
            while (i < text.Length && char.IsAsciiLetterUpper(text[i]) && text[i] is not 'T')
                i++;
            if (unit == number || i == unit || !Letters.Contains(text[unit]) && text[unit] != 'X')
                return null;
            decimal? count = decimal.TryParse(text.AsSpan(number, unit - number), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var known) ? known : null;
            parts.Add((count, (clock ? "T" : "") + text[unit..i]));
        }

        return parts.Count > 0 ? new DurationValue(parts) : null;
    }

    /// <summary>The moment this far before (-1) or behind (1) another; null where the length is not known.</summary>
    public DateTime? From(DateTime moment, int direction)
    {
        DateTime? at = moment;
        foreach (var (count, unit) in Parts)
        {
            if (count is not { } number || at is null || number > 100_000)
                return null;
            var whole = decimal.Truncate(number) == number;
            at = whole ? new Shift(direction * (int)number, unit).From(at.Value) : null;
        }

        return at;
    }
}
