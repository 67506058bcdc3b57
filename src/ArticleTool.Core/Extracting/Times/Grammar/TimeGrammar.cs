using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>
/// Reads the time expressions of a sentence. At each lexeme that can begin one, every rule is tried and the longest
/// reading wins; each rule looks a bounded number of lexemes ahead, so the whole is linear in the sentence.
/// </summary>
internal sealed partial class TimeGrammar(Lexemes x, Surroundings around)
{
    public List<TimeReading> Read()
    {
        var readings = new List<TimeReading>();
        for (var i = 0; i < x.Count;)
        {
            if (Between(i, null) is { } pair)
            {
                readings.AddRange([pair.From, pair.To]);
                i = pair.To.Next;
                continue;
            }

            var reading = CanStart(i) ? At(i) : null;
            if (reading is null)
            {
                i++;
                continue;
            }

            if (Between(x.SkipComma(reading.Next), reading) is { } range)
            {
                readings.AddRange([range.From, range.To]);
                i = range.To.Next;
                continue;
            }

            readings.Add(Counted(reading) ?? reading);
            i = Math.Max(i + 1, reading.Next);
            if (Series(reading) is { } next)
            {
                readings.Add(next);
                i = next.Next;
            }
        }

        return SharedYears.Of(x, readings);
    }

    /// <summary>"Two weeks before Christmas", "16 days from 2 January": counted from the time that is named next.</summary>
    private TimeReading? Counted(TimeReading reading)
    {
        if (reading is not { Type: TimeType.Duration, Shift: null } || DurationValue.Parse(reading.Value) is not { Parts: [var (count, unit)] })
            return null;
        var direction = x.IsWord(reading.Next, "before") ? -1 : x.IsAnyWord(reading.Next, "after", "from", "following") ? 1 : 0;
        if (direction == 0 || UnitValues.Steps(count, unit, direction) is not { IsClock: false } shift || UnitValues.Open(unit) is not { } value)
            return null;
        // "A week from Friday" is a day.
        if (x.IsWord(reading.Next, "from") && shift.Unit == "W" && x.Word(reading.Next + 1).Weekday > 0)
            (value, shift) = (UnitValues.Open("D")!, new Shift(7 * shift.Count, "D"));
        return At(reading.Next + 1) is { Type: TimeType.Date, Calendar: { Unit: CalendarUnit.Day or CalendarUnit.Weekday or CalendarUnit.Holiday or CalendarUnit.Month } }
            ? TimeReading.Of(reading.First, reading.Next, value, shift, ReferenceKind.Next, reading.Mod)
            : null;
    }

    private bool CanStart(int i) => x[i].Kind switch
    {
        LexemeKind.Digits => true,
        LexemeKind.Word => x.Word(i).Starts,
        _ => x.IsMark(i, '\''),
    };

    private TimeReading? At(int i) => Longest(Hedged(i), Shared(i), Plain(i));

    private static TimeReading? Longest(params ReadOnlySpan<TimeReading?> readings)
    {
        TimeReading? best = null;
        foreach (var reading in readings)
        {
            if (reading is not null && (best is null || reading.Next > best.Next))
                best = reading;
        }

        return best;
    }

    /// <summary>"around Nov. 1", "about two years ago", "nearly forty years": the hedge belongs to the expression.</summary>
    private TimeReading? Hedged(int i)
    {
        if (x.Word(i).About is { } mod)
            return Plain(i + 1) is { Type: not TimeType.Set } hedged && !hedged.Value.EndsWith("_REF", StringComparison.Ordinal) ? hedged with { First = i, Mod = hedged.Mod ?? mod } : null;
        var (words, bound) = Bound(i);
        return words > 0 && Plain(i + words) is { Type: TimeType.Duration } bounded ? bounded with { First = i, Mod = bound } : null;
    }

    /// <summary>TIMEX3's modifiers of lengths.</summary>
    private (int Words, string Mod) Bound(int i)
    {
        if (x.IsWord(i + 1, "than") && x.IsAnyWord(i, "more", "longer", "less", "fewer", "shorter"))
            return (2, x.IsAnyWord(i, "more", "longer") ? "MORE_THAN" : "LESS_THAN");
        if (x.IsWord(i, "at") && x.IsAnyWord(i + 1, "least", "most"))
            return (2, x.IsWord(i + 1, "least") ? "EQUAL_OR_MORE" : "EQUAL_OR_LESS");
        if (x.IsWord(i, "up") && x.IsWord(i + 1, "to"))
            return (2, "EQUAL_OR_LESS");
        return x.IsWord(i, "over") && NumberPhrase.At(x, i + 1) is not null ? (1, "MORE_THAN") : (0, "");
    }

    /// <summary>"late Monday", "early next year", "mid-1990s", "the end of May", "year-end", "later this month".</summary>
    private TimeReading? Shared(int i)
    {
        var the = x.IsWord(i, "the") ? i + 1 : i;
        var word = x.Word(the);
        if (word.Share is not { } share)
            return YearEnd(i);
        var at = the + 1;
        if (word.SharePart || x.IsAnyWord(the, "early", "late", "mid"))
            at = x.IsWord(at, "of") || x.IsAnyWord(at, "in", "on") && !word.SharePart ? at + 1 : x.Joined(at);
        else if (x.IsAnyWord(at, "in", "on", "through"))
            at++;
        if (word.SharePart && at == the + 1 && x.Word(at).Month == 0 && !x.IsWord(at - 1, "mid"))
            return null;
        var reading = Plain(at);
        if (reading is null && word.SharePart && x.IsWord(at - 1, "of") && x.Word(at) is { Unit: "D" or "W" or "M" or "Q" or "Y", Plural: false } unit)
            reading = TimeReading.Of(at, at + 1, UnitValues.Open(unit.Unit)!, new Shift(0, unit.Unit!), ReferenceKind.Published);
        if (reading is null && x.Word(at) is { DayPart: { } part, Plural: false } && word.Text != "end")
            reading = IsDayAt(at + 1) is { Calendar.Time: null } day ? WithTime(day, new DayTime(Part: part)) with { First = at } : Part(at, part);
        return reading is { Calendar: not null, Mod: null, Type: not (TimeType.Duration or TimeType.Set) } ? reading with { First = the, Mod = share } : null;
    }

    /// <summary>A part of the day by itself, "in the evening": of the day spoken of.</summary>
    private static TimeReading Part(int at, string part) => TimeReading.Of(
        at, at + 1, CalendarValue.Date(null, null, null) with { Time = new DayTime(Part: part) }, new Shift(0, "D"), ReferenceKind.TextOrPublished);

    /// <summary>"year-end", "year's end", "month's end", "the year to date".</summary>
    private TimeReading? YearEnd(int i)
    {
        if (x.Word(i) is not { Unit: "Y" or "M", Plural: false } word)
            return null;
        var end = x.IsMark(i + 1, '\'') && x.IsWord(i + 2, "s") ? i + 3 : x.Joined(i + 1);
        if (x.IsWord(x.Joined(i + 1), "to") && x.IsWord(x.Joined(x.Joined(i + 1) + 1), "date"))
            return TimeReading.Of(i, x.Joined(x.Joined(i + 1) + 1) + 1, UnitValues.Open(word.Unit)!, new Shift(0, word.Unit), ReferenceKind.Published, "START");
        return x.IsWord(end, "end")
            ? TimeReading.Of(i, end + 1, UnitValues.Open(word.Unit)!, new Shift(0, word.Unit), ReferenceKind.Published, "END")
            : null;
    }

    private TimeReading? Plain(int i)
    {
        var reading = Longest(
            Clocked(i),
            DateGrammar.At(x, i, around),
            YearGrammar.Decade(x, i),
            PeriodGrammar.At(x, i, around),
            NamedDays.At(x, i, around),
            RelativeGrammar.At(x, i, around),
            x.Word(i).StartsPhrase ? FixedPhrases.At(x, i, around) : null,
            SetGrammar.At(x, i, around),
            DurationGrammar.At(x, i, around),
            YearGrammar.Alone(x, i, around),
            DayPartOf(i),
            OvernightOn(i));
        return reading is null ? null : Extended(reading);
    }

    /// <summary>"Oct. 5 and 6", "January 5-7", "1914-18": the second day of a month or year of a century that was named.</summary>
    private TimeReading? Series(TimeReading reading)
    {
        if (reading is { Shift: null, Calendar: { Unit: CalendarUnit.Year, Year: { } begin, Fiscal: false } } && (x.IsHyphen(reading.Next) || x.IsMark(reading.Next, '/') && x.IsTight(reading.Next)) && x.IsTight(reading.Next + 1)
            && x.IsDigits(reading.Next + 1) && x[reading.Next + 1].Length == 2 && x[reading.Next + 1].Number > begin % 100 && !(x.IsTight(reading.Next + 2) && x[reading.Next + 2].Kind != LexemeKind.Mark))
            return TimeReading.Of(reading.Next + 1, reading.Next + 2, new CalendarValue(CalendarUnit.Year, begin / 100 * 100 + x[reading.Next + 1].Number));
        if (reading.Type != TimeType.Date || reading.Shift is not null || reading.Calendar is not { Unit: CalendarUnit.Day, Part: not null, Day: { } first } value)
            return null;
        var joint = reading.Next;
        if (!x.IsAnyWord(joint, "and", "to", "or", "through") && !x.IsMark(joint, '-') || !NumberPhrase.Day(x, joint + 1, out var day, out var next, out _) || day <= first)
            return null;
        if (x.Month(x.IsWord(next, "of") ? next + 1 : next, out _, out _) || x.Word(next).Unit is not null || x[next].Kind == LexemeKind.Word && around.IsPlural(next))
            return null;
        var last = value with { Day = day };
        var behind = next;
        if (value.Year is null && YearGrammar.Year(x, x.SkipComma(next), out var year, out var end))
            (last, behind) = (last with { Year = year }, end);
        return last.IsPossible ? TimeReading.Of(joint + 1, behind, last) : null;
    }
}
