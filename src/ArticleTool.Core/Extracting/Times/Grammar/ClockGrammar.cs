using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Clock times: <c>5:30 p.m. (EST)</c>, <c>17:00</c>, <c>0600 GMT</c>, <c>noon</c>, <c>half past six</c>.</summary>
internal static class ClockGrammar
{
    /// <param name="bare">True where a number by itself is an hour, as between "at" and "on Friday".</param>
    public static (DayTime Time, int Next)? At(Lexemes x, int i, bool bare)
    {
        if (Spoken(x, i, bare) is { } spoken)
            return Zoned(x, spoken);
        if (!x.IsDigits(i, 4) || x.IsTight(i) && x[i - 1].Mark is '$' or '£' or '€' or ':' or '.' or '/')
            return null;
        return Digits(x, i, bare) is { } clock ? Zoned(x, clock) : null;
    }

    private static (DayTime, int)? Spoken(Lexemes x, int i, bool bare)
    {
        if (x.IsWord(i, "noon"))
            return (new DayTime(12, 0), i + 1);
        if (x.IsWord(i, "midnight"))
            return (new DayTime(24), i + 1);
        if (x.IsWord(i, "half") && x.IsWord(i + 1, "past") && Hour(x, i + 2, out var half))
            return Day(x, half, 30, i + 3);
        if (x.IsWord(i, "quarter") && x.IsAnyWord(i + 1, "past", "to", "after") && Hour(x, i + 2, out var quarter))
            return x.IsWord(i + 1, "to") ? Day(x, (quarter + 23) % 24, 45, i + 3) : Day(x, quarter, 15, i + 3);
        if (NumberPhrase.At(x, i) is { Count: >= 1 and < 30 } minutes && Past(x, minutes.Next) is var (after, hourAt) && hourAt > 0 && Hour(x, hourAt, out var full))
            return after ? Day(x, full, (int)minutes.Count, hourAt + 1) : Day(x, (full + 23) % 24, 60 - (int)minutes.Count, hourAt + 1);
        if (!Hour(x, i, out var hour))
            return null;
        if (x.IsWord(i + 1, "o") && x.IsMark(i + 2, '\'') && x.IsWord(i + 3, "clock"))
            return Day(x, hour, null, i + 4);
        if (x.IsWord(i + 1, "oclock"))
            return Day(x, hour, null, i + 2);
        if (x.Word(i).Cardinal is not null && x.IsHyphen(i + 1) && x.Word(i + 2).Cardinal is 15 or 30 or 45 && x.Word(i).Cardinal is not null && x.Word(i + 3).Unit is null)
            return Day(x, hour, x.Word(i + 2).Cardinal, i + 3);
        if (x.Word(i).Cardinal is null)
            return null;
        if (Half(x, i + 1, out var pm, out var next))
            return (new DayTime(Full(hour, pm)), next);
        // "seven thirty p.m.", "at seven thirty": the minutes in words.
        if (NumberPhrase.At(x, i + 1) is { IsArticle: false, IsDigits: false, Count: >= 10 and < 60 } minute && x.Word(i + 1).Cardinal is not null && x.Word(minute.Next).Unit is null)
        {
            if (Half(x, minute.Next, out var late, out var end))
                return (new DayTime(Full(hour, late), (int)minute.Count), end);
            return bare ? Day(x, hour, (int)minute.Count, minute.Next) : null;
        }

        return Day(x, hour, null, i + 1) is var spoken && (bare || spoken.Next > i + 1) && x.Word(i + 1).Unit is null && !x.IsHyphen(i + 1) ? spoken : null;
    }

    /// <summary>"past" or "minutes to" behind a number, and where the hour stands: "20 past eight", "10 minutes to nine".</summary>
    private static (bool After, int HourAt) Past(Lexemes x, int i)
    {
        var named = x.Word(i).Unit == "TM";
        var at = named ? i + 1 : i;
        return x.IsWord(at, "past") ? (true, at + 1) : named && x.IsWord(at, "to") ? (false, at + 1) : (false, 0);
    }

    private static bool Hour(Lexemes x, int i, out int hour)
    {
        hour = x.IsDigits(i, 2) ? x[i].Number : x.IsWord(i, "noon") ? 12 : x.Word(i).Cardinal ?? 0;
        return hour is >= 1 and <= 12;
    }

    private static (DayTime, int)? Digits(Lexemes x, int i, bool bare)
    {
        var hour = x[i].Number;
        if (x[i].Length is 3 or 4 && hour % 100 < 60 && hour < 2400)
        {
            if (Half(x, i + 1, out var late, out var end) && hour / 100 <= 12)
                return (new DayTime(Full(hour / 100, late), hour % 100), end);
            return x[i].Length == 4 && IsMilitary(x, i, out var last) ? (new DayTime(hour / 100, hour % 100), last) : null;
        }

        if (x[i].Length > 2 || hour > 24)
            return null;
        var mark = x[i + 1].Mark;
        if (mark is ':' or '.' && x.IsTight(i + 1) && x.IsTight(i + 2) && x.IsDigits(i + 2) && x[i + 2].Length == 2 && x[i + 2].Number < 60)
            return Minutes(x, i, hour, mark);
        if (Half(x, i + 1, out var pm, out var next))
            return hour is >= 1 and <= 12 ? (new DayTime(Full(hour, pm)), next) : null;
        if (x.IsTight(i + 1) && x.IsAnyWord(i + 1, "h", "ish") && hour <= 23)
            return (new DayTime(hour), i + 2);
        return bare && hour is >= 1 and <= 24 && IsAlone(x, i + 1) ? Day(x, hour, null, i + 1) : null;
    }

    private static (DayTime, int)? Minutes(Lexemes x, int i, int hour, char mark)
    {
        int? second = null;
        var next = i + 3;
        if (mark == ':' && x.IsMark(next, ':') && x.IsTight(next) && x.IsDigits(next + 1) && x[next + 1].Length == 2 && x[next + 1].Number < 60)
            (second, next) = (x[next + 1].Number, next + 2);
        if (Half(x, next, out var pm, out var end) && hour <= 12)
            return (new DayTime(Full(hour, pm), x[i + 2].Number, second), end);
        // "6.45 percent" is no time, "at 14.30 GMT" is one; "3:15.42" is a runner's.
        if (mark == '.' && !Zone(x, next, out _, out _) && !x.IsWord(i - 1, "at") || x.IsTight(next) && x[next].Mark is ':' or '%' || x.IsTight(next) && x[next].Mark == '.' && x.IsDigits(next + 1) && x.IsTight(next + 1))
            return null;
        if (x.IsAnyWord(next, "percent", "million", "billion", "points"))
            return null;
        return Day(x, hour, x[i + 2].Number, next) is var (time, behind) ? (time with { Second = second }, behind) : null;
    }

    private static bool IsAlone(Lexemes x, int i) => !(x.IsTight(i) && (x[i].Kind != LexemeKind.Mark || x[i].Mark is '%' or '/' || x[i].Mark is ',' or '.' && x.IsTight(i + 1) && x.IsDigits(i + 1)));

    /// <summary>"in the evening", "tonight" behind an hour say which half of the day it lies in.</summary>
    private static (DayTime Time, int Next) Day(Lexemes x, int hour, int? minute, int next)
    {
        if (x.IsWord(next, "in") && x.IsWord(next + 1, "the") && x.Word(next + 2).DayPart is { } part)
            return (new DayTime(InPart(hour, part), minute), next + 3);
        if (x.IsWord(next, "at") && x.IsWord(next + 1, "night"))
            return (new DayTime(InPart(hour, "NI"), minute), next + 2);
        return (new DayTime(hour, minute), next);
    }

    /// <summary>The hour of a twelve-hour clock that lies in a part of the day: eight in the evening is 20.</summary>
    public static int InPart(int hour, string part) => part switch
    {
        "AF" or "EV" when hour < 12 => hour + 12,
        "NI" when hour is >= 6 and < 12 => hour + 12,
        "NI" or "MO" when hour == 12 => part == "NI" ? 24 : 12,
        _ => hour,
    };

    private static int Full(int hour, bool pm) => pm ? (hour == 12 ? 12 : hour + 12) : hour == 12 ? 0 : hour;

    /// <summary>"a.m.", "pm", "p.m", "a" behind a number: <paramref name="pm"/> is true in the afternoon.</summary>
    private static bool Half(Lexemes x, int i, out bool pm, out int next)
    {
        pm = x.IsAnyWord(i, "pm", "p");
        next = i + 1;
        if (x.IsAnyWord(i, "am", "pm"))
            return true;
        if (!x.IsAnyWord(i, "a", "p"))
            return false;
        if (x.IsMark(i + 1, '.') && x.IsWord(i + 2, "m") && x.IsTight(i + 2))
        {
            // The full stop behind "p.m." belongs to it, even where it ends the sentence too.
            next = x.IsMark(i + 3, '.') && x.IsTight(i + 3) ? i + 4 : i + 3;
            return true;
        }

        return x.IsTight(i) && !(x.IsTight(i + 1) && x[i + 1].Kind != LexemeKind.Mark);
    }

    /// <summary>"at 0600 hours", "1730 GMT"; "1500 hours of work" is a length.</summary>
    private static bool IsMilitary(Lexemes x, int i, out int next)
    {
        next = i + 1;
        if (Zone(x, next, out _, out _))
            return true;
        if (!x.IsAnyWord(next, "hours", "hrs") || !x.IsIn(i - 1, WordContexts.BeforeHours))
            return false;
        next++;
        return true;
    }

    private static (DayTime, int) Zoned(Lexemes x, (DayTime Time, int Next) clock) =>
        Zone(x, clock.Next, out var offset, out var next) ? (clock.Time with { Offset = offset }, next) : clock;

    /// <summary>A zone's name, in brackets or not, with an offset of its own: "EST", "(GMT+3)", "local time".</summary>
    private static bool Zone(Lexemes x, int i, out int? offset, out int next)
    {
        var open = x.IsMark(i, '(') ? i + 1 : x.SkipComma(i);
        next = open;
        if (!TimeZones.At(x, open, out offset, out next))
            return false;
        if (offset == 0 && x[next].Mark is '+' or '-' && x.IsTight(next) && x.IsDigits(next + 1, 2))
            (offset, next) = (x[next + 1].Number * (x[next].Mark == '-' ? -60 : 60), next + 2);
        if (!x.IsMark(i, '('))
            return true;
        // The bracket is part of the expression only where it closes behind the zone.
        while (next < open + 6 && (x[next].Kind == LexemeKind.Digits || x[next].Mark is ':' or ';' or ','))
            next++;
        if (!x.IsMark(next, ')'))
            return false;
        next++;
        return true;
    }
}
