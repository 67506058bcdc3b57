using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Times that come again: <c>every Monday</c>, <c>near-daily</c>, <c>twice a week</c>, <c>Sundays</c>.</summary>
internal static class SetGrammar
{
    public static TimeReading? At(Lexemes x, int i, Surroundings around)
    {
        // "The annual meeting" and "a quarterly dividend" name a kind rather than a time; "daily attacks" say how often.
        if (x.Word(i).Frequency is { } frequency)
            return x.IsAnyWord(i, "annual", "quarterly") && (around.IsNoun(i + 1) || around.IsAdjective(i + 1)) ? null : Set(i, i + 1, frequency);
        if (x.IsAnyWord(i, "near", "bi", "semi", "half", "twice") && x.Word(x.Joined(i + 1)).Frequency is { } near)
            return Set(i, x.Joined(i + 1) + 1, x.IsWord(i, "bi") ? Doubled(near) : near);
        if (x.Weekday(i, out var weekday, out var next) && x.Word(i).Plural)
            return Set(i, next, Lexemes.OfWeekday(weekday).ToString());
        if (x.Word(i).Every)
            return x.Word(i).EveryNote == "per" ? Per(x, i) : Every(x, i, around);
        return null;
    }

    private static string Doubled(string value) => value switch
    {
        "XXXX-WXX" => "P2W",
        "XXXX-XX" => "P2M",
        "XXXX" => "P2Y",
        _ => value,
    };

    private static TimeReading? Per(Lexemes x, int i) =>
        x.Word(i + 1) is { Unit: { } unit, Plural: false } ? Set(i, i + 2, DurationValue.Of(1, unit).ToString()) : null;

    private static TimeReading? Every(Lexemes x, int i, Surroundings around)
    {
        var note = x.Word(i).EveryNote;
        var at = i + 1;
        var other = x.IsAnyWord(at, "other", "second") ? 2 : 1;
        if (other == 2)
            at++;
        if (x.Weekday(at, out var weekday, out var next))
            return note == "plural" ? null : Set(i, x.Word(next).DayPart is null ? next : next + 1, OfWeekday(weekday, x.Word(next).DayPart));
        if (x.Month(at, out var month, out _))
            return Set(i, at + 1, new CalendarValue(CalendarUnit.Month, null, month).ToString());
        if (x.Word(at) is { DayPart: { } part })
            return Set(i, at + 1, (CalendarValue.Date(null, null, null) with { Time = new DayTime(Part: part) }).ToString());
        if (x.Word(at) is { Season: > 0 } season && !(note == "all"))
            return Set(i, at + 1, new CalendarValue(CalendarUnit.Season, null, season.Season).ToString());
        if (NumberPhrase.At(x, at) is { } number && x.Word(number.Next).Unit is { } counted && note != "plural")
            return Set(i, number.Next + 1, DurationValue.Of(number.Count, counted).ToString());
        return x.Word(at) is { Unit: { } unit } word && word.Plural == (note == "plural") && unit != "TS" && !(note == "plural" && unit != "WE")
            ? Set(i, at + 1, DurationValue.Of(other, unit).ToString())
            : null;
    }

    private static string OfWeekday(int weekday, string? part) =>
        (Lexemes.OfWeekday(weekday) with { Time = part is null ? null : new DayTime(Part: part) }).ToString();

    /// <summary>"$33 million a year", "twice a week", "40,000 deaths a day": an amount in front makes it a rate.</summary>
    public static TimeReading? Rate(Lexemes x, int i, int next, string unit, Surroundings around)
    {
        if (x.IsHyphen(next) || x.IsAnyWord(next, "ago", "earlier", "later", "before", "after"))
            return null;
        var amount = x.IsIn(i - 1, WordContexts.BeforeRate)
            || x[i - 1].Kind == LexemeKind.Digits || x.IsMark(i - 1, '%') || x.Word(i - 1) is { Cardinal: not null } or { Multiplier: > 0 } || around.IsPlural(i - 1);
        return amount && !x.IsAnyWord(i - 1, "than") ? Set(i, next, DurationValue.Of(1, unit).ToString()) : null;
    }

    private static TimeReading Set(int first, int next, string value) => new(first, next, TimeType.Set, value);
}
