using System.Globalization;

namespace ArticleTool.Extracting.Times.Values;

/// <summary>A time of day: <c>T17:30</c>, <c>T17:30-05:00</c>, or a part of the day, <c>TEV</c>.</summary>
/// <param name="Hour">0 to 24 (24 is midnight at the day's end); null where only a part of the day is known.</param>
/// <param name="Part"><c>MO</c> morning, <c>MI</c> midday, <c>AF</c> afternoon, <c>EV</c> evening, <c>NI</c> night, <c>DT</c> working day.</param>
/// <param name="Offset">Minutes ahead of UTC, where the zone is known.</param>
public readonly record struct DayTime(int? Hour = null, int? Minute = null, int? Second = null, string? Part = null, int? Offset = null)
{
    public DayTime? WithoutOffset() => this with { Offset = null };

    public override string ToString()
    {
        if (Part is not null)
            return "T" + Part + OffsetText();
        if (Hour is not { } hour)
            return "TXX:XX";
        var text = $"T{Two(hour)}";
        if (Minute is { } minute)
            text += ":" + Two(minute);
        if (Second is { } second)
            text += ":" + Two(second);
        return text + OffsetText();
    }

    /// <summary>The UTC offset as ISO 8601 has it, or nothing where it is not known.</summary>
    public string OffsetText() => Offset switch
    {
        null => "",
        0 => "Z",
        { } minutes => $"{(minutes < 0 ? '-' : '+')}{Two(Math.Abs(minutes) / 60)}:{Two(Math.Abs(minutes) % 60)}",
    };

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static DayTime? Parse(string text)
    {
        if (text.Length < 3 || text[0] != 'T')
            return null;
        if (text.StartsWith("TXX", StringComparison.Ordinal))
            return default(DayTime);
        var zone = text.AsSpan(1).IndexOfAny("Z+-") + 1;
        var offset = zone > 0 ? ParseOffset(text[zone..]) : null;
        var clock = zone > 0 ? text[1..zone] : text[1..];
        if (char.IsAsciiLetterUpper(clock[0]))
            return new DayTime(Part: clock, Offset: offset);
        var parts = clock.Split(':');
        return parts.All(p => p.Length is 1 or 2 && p.All(char.IsAsciiDigit))
            ? new DayTime(At(parts, 0), At(parts, 1), At(parts, 2), null, offset)
            : null;
    }

    private static int? At(string[] parts, int index) => index < parts.Length ? int.Parse(parts[index], CultureInfo.InvariantCulture) : null;

    private static int? ParseOffset(string text)
    {
        if (text == "Z")
            return 0;
        if (text.Length != 6 || text[3] != ':' || !int.TryParse(text.AsSpan(1, 2), out var hours) || !int.TryParse(text.AsSpan(4, 2), out var minutes))
            return null;
        return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
