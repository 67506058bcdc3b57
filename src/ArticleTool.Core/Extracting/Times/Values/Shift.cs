using System.Globalization;

namespace ArticleTool.Extracting.Times.Values;

/// <summary>
/// How far a time lies from its reference: <c>-1M</c> (the month before), <c>0W</c> (within the same week),
/// <c>-T2H</c> (two hours earlier), or only on which side: <c>before</c>, <c>after</c> ("last May", "next Friday").
/// </summary>
/// <param name="Unit"><c>S</c> and, behind <c>T</c>, <c>H M S</c>; else <c>D W M Q Y E</c> (decade) <c>C</c> (century).</param>
public readonly record struct Shift(int Count, string Unit)
{
    public static readonly Shift Before = new(-1, "");
    public static readonly Shift After = new(1, "");

    public bool IsSide => Unit.Length == 0;

    public bool IsClock => Unit.StartsWith('T');

    public override string ToString()
    {
        if (IsSide)
            return Count < 0 ? "before" : "after";
        var sign = Count < 0 ? "-" : Count > 0 ? "+" : "";
        return $"{sign}{(IsClock ? "T" : "")}{Math.Abs(Count).ToString(CultureInfo.InvariantCulture)}{Unit.TrimStart('T')}";
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static Shift? Parse(string? text)
    {
        if (text is "before" or "after")
            return text == "before" ? Before : After;
        if (string.IsNullOrEmpty(text))
            return null;
        var negative = text[0] == '-';
        var rest = text.TrimStart('+', '-');
        var clock = rest.StartsWith('T');
        rest = clock ? rest[1..] : rest;
        return rest.Length > 1 && int.TryParse(rest[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new Shift(negative ? -count : count, (clock ? "T" : "") + rest[^1])
            : null;
    }

    /// <summary>The moment that lies this far from another; null where it falls off the calendar.</summary>
    public DateTime? From(DateTime moment)
    {
        // Nobody means a distance of more than a hundred thousand years by the calendar; DateTime throws on it.
        if (Math.Abs((long)Count) > 100_000)
            return null;
        try
        {
            return Unit switch
            {
                "D" => moment.AddDays(Count),
                "W" => moment.AddDays(7 * Count),
                "M" => moment.AddMonths(Count),
                "Q" => moment.AddMonths(3 * Count),
                "Y" => moment.AddYears(Count),
                "E" => moment.AddYears(10 * Count),
                "C" => moment.AddYears(100 * Count),
                "TH" => moment.AddHours(Count),
                "TM" => moment.AddMinutes(Count),
                "TS" => moment.AddSeconds(Count),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
