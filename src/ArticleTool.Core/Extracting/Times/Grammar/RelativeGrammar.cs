using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Times that count from another: <c>last month</c>, <c>the past three years</c>, <c>that day</c>, <c>yesterday</c>.</summary>
internal static class RelativeGrammar
{
    public static TimeReading? At(Lexemes x, int i, Surroundings around)
    {
        if (x.Word(i).Day is { } days)
            return Day(x, i, days);
        if (x.IsWord(i, "overnight"))
            return Overnight(i, around);
        return Sided(x, i, around) ?? Numbered(x, i) ?? Neighbour(x, i, around);
    }

    private static TimeReading Day(Lexemes x, int i, int days)
    {
        var day = CalendarValue.Date(null, null, null);
        var part = x.Word(i).DayPartOfDay;
        return TimeReading.Of(i, i + 1, part is null ? day : day with { Time = new DayTime(Part: part) }, new Shift(days, "D"));
    }

    /// <summary>The night that ended on the article's day; an "overnight trip" is none.</summary>
    private static TimeReading? Overnight(int i, Surroundings around) => around.IsNoun(i + 1)
        ? null
        : TimeReading.Of(i, i + 1, CalendarValue.Date(null, null, null) with { Time = new DayTime(Part: "NI") }, new Shift(-1, "D"));

    /// <summary>"last week", "this morning", "the next three days", "that weekend", "the previous January".</summary>
    private static TimeReading? Sided(Lexemes x, int i, Surroundings around)
    {
        var at = x.Word(i).Determiner && !x.Word(i).One ? i + 1 : i;
        // "this past week", "this coming Friday": the second word counts.
        if (x.IsWord(at, "this") && x.IsAnyWord(at + 1, "past", "coming", "same"))
            at++;
        var word = x.Word(at);
        if (word.Side is not { } side)
            return null;
        // "the first nine months", "the latest period" are another rule's; "these days" a phrase.
        var reference = word.SideOfText ? (side == 0 ? ReferenceKind.Text : ReferenceKind.TextOrPublished) : ReferenceKind.Published;
        if (word.SideVague)
            return Recent(x, i, at);
        return SidedUnit(x, i, at, side, reference) ?? SidedName(x, i, at, side, reference) ?? SidedNumber(x, i, at, side);
    }

    /// <summary>"recent years" are a stretch of unknown length.</summary>
    private static TimeReading? Recent(Lexemes x, int i, int at) =>
        x.Word(at + 1) is { Unit: { } unit, Plural: true } ? new TimeReading(i, at + 2, TimeType.Duration, DurationValue.Of(null, unit).ToString(), Shift.Before, ReferenceKind.Published) : null;

    private static TimeReading? SidedUnit(Lexemes x, int i, int at, int side, ReferenceKind reference)
    {
        var unitAt = x.IsAnyWord(at + 1, "fiscal", "calendar", "full", "working") ? at + 2 : at + 1;
        var unit = x.Word(unitAt);
        if (unit.Unit is null && unit.DayPart == "NI" && !unit.Plural)
            return Night(i, at, side, x.Word(at).Text == "last", reference);
        if (unit.Unit is null || x.IsHyphen(unitAt + 1) && x.IsAnyWord(unitAt + 2, "old", "long"))
            return null;
        if (unit.Plural)
            return side == 0 || x.Word(at).SideOfText || x.IsWord(at, "last") && at == i ? null : new TimeReading(i, unitAt + 1, TimeType.Duration, DurationValue.Of(null, unit.Unit).ToString(), side < 0 ? Shift.Before : Shift.After, ReferenceKind.Published);
        // "The last day of the truce" is one of its days, not the day that has passed.
        if (x.IsWord(at, "last") && unit.Unit is "D" or "TH" or "TM" && x.IsWord(unitAt + 1, "of"))
            return null;
        if (unit.Unit == "F" && side != 0)
            return new TimeReading(i, unitAt + 1, TimeType.Duration, DurationValue.Of(1, "F").ToString(), side < 0 ? Shift.Before : Shift.After, reference);
        if (unit.Unit is "TS" or "F" or "L" || unit.Unit is "TM" && side != 0 || UnitValues.Open(unit.Unit) is not { } value)
            return null;
        if (x.IsWord(at, "past") && unit.Unit != "WE" || x.IsWord(at, "last") && unit.Unit is "D" or "TH")
            return Whole(x, i, unitAt, unit.Unit, side);
        value = x.IsWord(unitAt - 1, "fiscal") ? value with { Fiscal = true } : value;
        // "latest quarter": the last that ended.
        var shift = unit.Unit == "WE" && side < 0 && reference == ReferenceKind.Published ? Shift.Before : UnitValues.Steps(Math.Abs(side), unit.Unit, Math.Sign(side))!.Value;
        return TimeReading.Of(i, unitAt + 1, value, shift, unit.Unit == "D" && side == 1 && x.IsWord(at, "next") ? ReferenceKind.TextOrPublished : reference) with { Type = unit.Unit is "TH" or "TM" ? TimeType.Time : TimeType.Date };
    }

    /// <summary>"the past year", "the last hour": the stretch of that length that ends with the reference.</summary>
    private static TimeReading? Whole(Lexemes x, int i, int unitAt, string unit, int side) => unit == "Q"
        ? TimeReading.Of(i, unitAt + 1, UnitValues.Open(unit)!, new Shift(side, unit))
        : new TimeReading(i, unitAt + 1, TimeType.Duration, DurationValue.Of(1, unit).ToString(), side < 0 ? Shift.Before : Shift.After, ReferenceKind.Published);

    private static TimeReading Night(int i, int at, int side, bool last, ReferenceKind reference)
    {
        var night = CalendarValue.Date(null, null, null) with { Time = new DayTime(Part: "NI") };
        return TimeReading.Of(i, at + 2, night, new Shift(last ? -1 : side, "D"), reference);
    }

    /// <summary>"last Friday", "next May", "this summer", "that morning", "last Christmas".</summary>
    private static TimeReading? SidedName(Lexemes x, int i, int at, int side, ReferenceKind reference)
    {
        var beside = side < 0 ? Shift.Before : Shift.After;
        if (x.Word(at + 1) is { DayPart: { } part, Plural: false })
            return TimeReading.Of(i, at + 2, CalendarValue.Date(null, null, null) with { Time = new DayTime(Part: part) }, new Shift(side, "D"), reference);
        if (x.Weekday(at + 1, out var weekday, out var next) && !x.Word(at + 1).Plural)
            return TimeReading.Of(i, next, Lexemes.OfWeekday(weekday), side == 0 ? new Shift(0, "W") : beside, reference);
        if (x.Word(at + 1) is { Season: > 0, Plural: false } season)
            return TimeReading.Of(i, at + 2, new CalendarValue(CalendarUnit.Season, null, season.Season), side == 0 ? new Shift(0, "Y") : beside, reference);
        if (x.Month(at + 1, out var month, out var behind))
        {
            var value = NumberPhrase.Day(x, behind, out var day, out var end, out _) && CalendarValue.Date(null, month, day) is { IsPossible: true } date ? date : new CalendarValue(CalendarUnit.Month, null, month);
            return TimeReading.Of(i, value.Day is null ? (x.IsMark(behind - 1, '.') ? behind : at + 2) : end, value, side == 0 ? new Shift(0, "Y") : beside, reference);
        }

        return FixedPhrases.At(x, at + 1, Nothing) is { Calendar: { Unit: CalendarUnit.Holiday } feast } holiday
            ? TimeReading.Of(i, holiday.Next, feast, side == 0 ? new Shift(0, "Y") : beside, reference)
            : null;
    }

    private static readonly Surroundings Nothing = new([], new Lexemes("", []));

    /// <summary>"the last three months", "the next few days", "the two past weeks" are stretches beside the reference.</summary>
    private static TimeReading? SidedNumber(Lexemes x, int i, int at, int side)
    {
        if (side == 0 || x.Word(at).SideOfText && !x.IsAnyWord(at, "previous", "following", "preceding") || DurationGrammar.Number(x, at + 1) is not { } length)
            return null;
        // "The last three months of 2019" end with it, not with the article's day.
        if (x.IsWord(length.Next, "of") && x.IsWord(at, "last"))
            return new TimeReading(i, length.Next, TimeType.Duration, new DurationValue(length.Parts).ToString());
        return new TimeReading(i, length.Next, TimeType.Duration, new DurationValue(length.Parts).ToString(), side < 0 ? Shift.Before : Shift.After, ReferenceKind.Published);
    }

    /// <summary>"the 3 next weeks".</summary>
    private static TimeReading? Numbered(Lexemes x, int i)
    {
        var at = x.IsWord(i, "the") ? i + 1 : i;
        return NumberPhrase.At(x, at) is { IsArticle: false } number && x.Word(number.Next) is { Side: { } side and not 0, SideVague: false } && x.Word(number.Next + 1) is { Unit: { } unit, Plural: true }
            ? new TimeReading(i, number.Next + 2, TimeType.Duration, DurationValue.Of(number.Count, unit).ToString(), side < 0 ? Shift.Before : Shift.After, ReferenceKind.Published)
            : null;
    }

    /// <summary>"the day before", "the week after", "the night before", "the day before yesterday", "the year prior".</summary>
    private static TimeReading? Neighbour(Lexemes x, int i, Surroundings around)
    {
        if (!x.IsWord(i, "the") || x.Word(i + 1) is not { Plural: false } word || (word.Unit ?? (word.DayPart == "NI" ? "N" : null)) is not { } unit || UnitValues.Open(unit) is not { } value || unit[0] == 'T')
            return null;
        var direction = x.IsAnyWord(i + 2, "before", "prior") ? -1 : x.IsAnyWord(i + 2, "after") ? 1 : 0;
        if (direction == 0)
            return null;
        if (x.Word(i + 3).Day is { } days && unit == "D")
            return TimeReading.Of(i, i + 4, value, new Shift(days + direction, "D"));
        if (unit == "D" && (x.Word(i + 3).StartsPhrase && FixedPhrases.At(x, i + 3, Nothing) is { Calendar.Unit: CalendarUnit.Holiday } || DateGrammar.At(x, i + 3, around) is { Calendar.Unit: CalendarUnit.Day or CalendarUnit.Weekday }))
            return TimeReading.Of(i, i + 2, value, new Shift(direction, "D"), ReferenceKind.Next);
        // "the day before the crash" counts from a happening, which is no time: it stays open.
        var free = i + 3 >= x.Count || x[i + 3].Kind == LexemeKind.Mark || around.IsVerb(i + 3) || x.IsIn(i + 3, WordContexts.BehindDayBefore);
        return free
            ? TimeReading.Of(i, i + 3, value, UnitValues.Steps(1, unit, direction), ReferenceKind.Text)
            : new TimeReading(i, i + 2, TimeType.Date, value.ToString());
    }
}
