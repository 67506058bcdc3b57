using ArticleTool.Records;
using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>What a time counts from, as its words say.</summary>
internal enum ReferenceKind
{
    /// <summary>Nothing: it is absolute, or a duration.</summary>
    None,

    /// <summary>The article's day: "yesterday", a bare "Friday".</summary>
    Published,

    /// <summary>The time spoken of before it: "two days later", "that year".</summary>
    Text,

    /// <summary>The time spoken of if there is one of its kind near by, else the article's day: "the following week".</summary>
    TextOrPublished,

    /// <summary>"A year ago": the same quarter of the year before, where a quarter is spoken of; else a year before the article's day.</summary>
    PeriodOrPublished,

    /// <summary>The time named right behind it: "two weeks before Christmas".</summary>
    Next,
}

/// <summary>What the grammar read, before anything around it was looked at.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="Next">Index of the first lexeme behind it.</param>
/// <param name="Value">A TIMEX3 value with <c>X</c> for what the words leave open.</param>
internal sealed record TimeReading(
    int First,
    int Next,
    TimeType Type,
    string Value,
    Shift? Shift = null,
    ReferenceKind Reference = ReferenceKind.None,
    string? Mod = null,
    string? Tense = null)
{
    public CalendarValue? Calendar => CalendarValue.Parse(Value);

    public static TimeReading Of(int first, int next, CalendarValue value, Shift? shift = null, ReferenceKind? reference = null, string? mod = null) =>
        new(
            first,
            next,
            value.Time is { } time && (time.Hour is not null || time.Part is not null) ? TimeType.Time : TimeType.Date,
            value.ToString(),
            shift,
            reference ?? (value.IsComplete && shift is null ? ReferenceKind.None : ReferenceKind.Published),
            mod);
}
