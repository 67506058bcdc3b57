using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Days with what stands beside them: a clock time before or behind, a part of the day, the week or year they lie in.</summary>
internal sealed partial class TimeGrammar
{
    /// <summary>Two clock times and their day, which stands before them or behind.</summary>
    private (TimeReading From, TimeReading To)? Between(int i, TimeReading? before)
    {
        if (x[i].Kind == LexemeKind.Mark || x[i].Kind == LexemeKind.Word && !x.Word(i).Starts && !x.Word(i).Preposition || before is not null && !IsDay(before) || ClockRange.At(x, i, before is not null) is not { } range)
            return null;
        var dayAt = x.IsAnyWord(range.Next, "on", "of") ? range.Next + 1 : x.SkipComma(range.Next);
        var behind = before is null && IsDayAt(dayAt) is { } after ? PartBehind(after) ?? after : null;
        if ((before ?? behind) is not { } day)
        {
            return range.Sure
                ? (Timed(range.First, range.FirstNext, range.From), Timed(range.Second, range.Next, range.To))
                : null;
        }

        var (start, end) = (WithTime(day, range.From), WithTime(day, range.To));
        return before is null
            ? (start with { First = range.First, Next = range.FirstNext }, end with { First = range.Second })
            : (start with { Next = range.FirstNext }, end with { First = range.Second, Next = range.Next });
    }

    /// <summary>A clock time of the day spoken of.</summary>
    private static TimeReading Timed(int first, int next, DayTime time) =>
        new(first, next, TimeType.Time, (CalendarValue.Date(null, null, null) with { Time = time }).ToString(), new Shift(0, "D"), ReferenceKind.TextOrPublished);

    /// <summary>"5 p.m. (EST) on January 7", "noon Thursday": a clock time, with its day where one stands beside it.</summary>
    private TimeReading? Clocked(int i)
    {
        var at = x.IsWord(i, "at") ? i + 1 : i;
        var bare = x.IsWord(at - 1, "at") && at > i | x.IsWord(i - 1, "at");
        if (ClockGrammar.At(x, at, bare) is not var (time, next))
            return null;
        if (time.Hour is null or > 24)
            return null;
        var dateAt = x.SkipComma(next);
        dateAt = x.IsAnyWord(dateAt, "on", "of") ? dateAt + 1 : dateAt;
        if (IsDayAt(dateAt) is { } day)
            return WithTime(PartBehind(day) ?? day, time) with { First = at };
        // "at 9" by itself may be a place in a list; with "p.m.", minutes or a zone it is a time.
        if (time.Minute is null && time.Offset is null && (x[next - 1].Kind == LexemeKind.Digits || x.Word(next - 1).Cardinal is not null))
            return null;
        return Timed(at, next, time);
    }

    /// <summary>A day without a time of its own.</summary>
    private TimeReading? IsDayAt(int i)
    {
        if (x.IsWord(i, "the") && (NumberPhrase.Day(x, i + 1, out _, out _, out var ordinal) && ordinal || x.Word(i + 1).Weekday > 0))
            return IsDayAt(i + 1);
        var reading = Longest(DateGrammar.At(x, i, around), RelativeGrammar.At(x, i, around), x.Word(i).StartsPhrase ? FixedPhrases.At(x, i, around) : null);
        return reading is not null && IsDay(reading) ? WithWeek(reading) : null;
    }

    private static bool IsDay(TimeReading reading) =>
        reading is { Type: TimeType.Date or TimeType.Time, Calendar: { Unit: CalendarUnit.Day or CalendarUnit.Weekday or CalendarUnit.Holiday, Time: null or { Part: not null } } value }
        && (value.Unit != CalendarUnit.Day || value.Day is not null || reading.Shift is not null);

    private static TimeReading WithTime(TimeReading day, DayTime time)
    {
        var value = day.Calendar!;
        if (value.Time?.Part is { } part && time.Hour is { } hour)
            time = time with { Hour = hour <= 12 ? ClockGrammar.InPart(hour, part) : hour };
        return day with { Value = (value with { Time = time }).ToString(), Type = TimeType.Time };
    }

    /// <summary>"overnight on Monday", "overnight Monday": that day's night.</summary>
    private TimeReading? OvernightOn(int i) =>
        x.IsWord(i, "overnight") && IsDayAt(x.IsWord(i + 1, "on") ? i + 2 : i + 1) is { Calendar.Time: null } day ? WithTime(day, new DayTime(Part: "NI")) with { First = i } : null;

    /// <summary>"the evening of January 7", "the early hours of Sunday", "the morning after".</summary>
    private TimeReading? DayPartOf(int i)
    {
        var the = x.IsWord(i, "the") ? i + 1 : i;
        var part = x.Word(the).DayPart ?? (x.IsWord(the, "early") && x.IsWord(the + 1, "hours") ? "MO" : null);
        var of = x.IsWord(the, "early") ? the + 2 : the + 1;
        if (part is null)
            return null;
        if (x.IsAnyWord(of, "of", "on") && IsDayAt(of + 1) is { } day && day.Calendar!.Time is null)
            return WithTime(day, new DayTime(Part: part)) with { First = i };
        if (x.IsAnyWord(i - 1, "one", "1") && part != "NI" && !x.Word(the).Plural && the == i)
            return new TimeReading(i, i + 1, TimeType.Time, (CalendarValue.Date(null, null, null) with { Time = new DayTime(Part: part) }).ToString());
        if (the == i && x.Word(i).Moment && x.IsIn(i - 1, WordContexts.BeforeMoment) && !around.IsNoun(of))
            return Part(the, part);
        if (!x.IsAnyWord(i - 1, "in", "during") || !x.IsWord(i, "the") || x.IsWord(the + 1, "of"))
            return null;
        return Part(the, part) with { First = i } is var spoken && x.Word(the).Plural ? new TimeReading(i, the + 1, TimeType.Set, spoken.Value) : spoken;
    }

    /// <summary>What may follow a date: a part of the day, a clock time, the week or year that it lies in.</summary>
    private TimeReading Extended(TimeReading reading)
    {
        reading = OfWeek(WithWeek(reading));
        if (reading.Type == TimeType.Set && x.IsWord(reading.Next, "at") && ClockGrammar.At(x, reading.Next + 1, bare: false) is var (clock, end))
            return reading with { Next = end, Value = ((reading.Calendar ?? CalendarValue.Date(null, null, null)) with { Time = clock }).ToString() };
        if (reading.Type is TimeType.Duration or TimeType.Set || reading.Calendar is not { Unit: CalendarUnit.Day or CalendarUnit.Weekday or CalendarUnit.Holiday } value || value.Time?.Hour is not null)
            return reading;
        if (value.Unit == CalendarUnit.Day && value.Day is null && reading.Shift is null)
            return reading;
        return value.Time is null && PartBehind(reading) is { } parted ? ClockBehind(parted) ?? parted : ClockBehind(reading) ?? reading;
    }

    /// <summary>"next week on Tuesday", "this week Friday".</summary>
    private TimeReading OfWeek(TimeReading reading)
    {
        if (reading is not { Shift: { IsSide: false }, Calendar: { Unit: CalendarUnit.Week, Part: null } })
            return reading;
        var at = x.IsWord(reading.Next, "on") || x.IsMark(reading.Next, '-') ? reading.Next + 1 : reading.Next;
        return x.Weekday(at, out var weekday, out var next) && !x.Word(at).Plural && !(x.Word(next).Month > 0) && !x.IsDigits(next)
            ? reading with { Next = next, Value = Lexemes.OfWeekday(weekday).ToString() }
            : reading;
    }

    private TimeReading? PartBehind(TimeReading reading)
    {
        var at = x.Joined(reading.Next);
        var share = x.IsAnyWord(at, "late", "early", "mid") ? x.Word(at).Share : null;
        at = share is null ? at : x.Joined(at + 1);
        if (x.IsWord(at, "in") && x.IsWord(at + 1, "the"))
            at += x.IsAnyWord(at + 2, "early", "late") ? 3 : 2;
        if (x.Word(at) is not { DayPart: { } part } word)
            return null;
        var parted = WithTime(reading, new DayTime(Part: part)) with { Next = at + 1, Mod = share ?? reading.Mod };
        return word.Plural ? parted with { Type = TimeType.Set } : parted;
    }

    private TimeReading? ClockBehind(TimeReading reading)
    {
        // ISO 8601: "2024-01-15T14:30".
        if (x.IsWord(reading.Next, "t") && x.IsTight(reading.Next) && x.IsTight(reading.Next + 1) && ClockGrammar.At(x, reading.Next + 1, bare: false) is var (iso, end))
            return WithTime(reading, iso) with { Next = x.IsWord(end, "z") && x.IsTight(end) ? end + 1 : end };
        var at = x.SkipComma(reading.Next);
        var bare = x.IsAnyWord(at, "at", "by", "around", "about");
        at = bare ? at + 1 : at;
        if (bare && x.IsAnyWord(at, "around", "about", "approximately"))
            at++;
        if (ClockGrammar.At(x, at, bare: bare && x.IsWord(at - 1, "at")) is not var (time, next))
            return null;
        return WithTime(reading, time) with { Next = next };
    }

    /// <summary>"Monday of next week", "Tuesday last week", "January next year", "5 May of last year".</summary>
    private TimeReading WithWeek(TimeReading reading)
    {
        if (reading.Shift is not null || reading.Calendar is not { IsComplete: false } value || reading.Type is TimeType.Duration or TimeType.Set)
            return reading;
        var at = x.SkipComma(reading.Next);
        at = x.IsAnyWord(at, "of", "in") ? at + 1 : at;
        at = x.IsWord(at, "the") ? at + 1 : at;
        var unit = value.Unit == CalendarUnit.Weekday ? "W" : value.Unit is CalendarUnit.Month or CalendarUnit.Season or CalendarUnit.Quarter or CalendarUnit.Half or CalendarUnit.Holiday || value is { Unit: CalendarUnit.Day, Part: not null } ? "Y" : value is { Unit: CalendarUnit.Day, Part: null, Day: not null } ? "M" : null;
        if (unit is null || x.Word(at) is not { Side: { } side, SideVague: false } || x.Word(at + 1) is not { Unit: { } named, Plural: false } || named != unit || value.Year is not null)
            return reading;
        return reading with { Next = at + 2, Shift = new Shift(side, unit), Reference = ReferenceKind.Published };
    }
}
