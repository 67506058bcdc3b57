using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>
/// Lengths of time, and what hangs on one: <c>three days</c>, <c>a 10-hour flight</c>, <c>two weeks ago</c>,
/// <c>a year earlier</c>, <c>in five minutes</c>, <c>for months</c>. Ages are none.
/// </summary>
internal static class DurationGrammar
{
    public static TimeReading? At(Lexemes x, int i, Surroundings around)
    {
        if (YearAgo(x, i) is { } yearAgo)
            return yearAgo;
        if (Number(x, i) is { } counted)
            return Counted(x, i, counted.Parts, counted.Next, counted.Number, around);
        return Whole(x, i) ?? Bare(x, i) ?? TheUnit(x, i, around);
    }

    /// <summary>A number and its unit, and further ones joined to it: "an hour and a half", "2 years and 3 months".</summary>
    public static (List<(decimal? Count, string Unit)> Parts, int Next, NumberPhrase Number)? Number(Lexemes x, int i)
    {
        var start = x.IsWord(i, "another") ? i : i - 1;
        var number = x.IsWord(i, "another") && NumberPhrase.At(x, i + 1) is null ? new NumberPhrase(i + 1, 1, IsArticle: true) : NumberPhrase.At(x, x.IsWord(i, "another") ? i + 1 : i);
        if (number is not { } first || start >= x.Count)
            return null;
        // "10-20 years", "two to six days": the first number is a time too, its unit stands behind the second.
        var second = x.IsAnyWord(first.Next, "to", "or") || x.IsMark(first.Next, '-') ? NumberPhrase.At(x, first.Next + 1) : null;
        var unitAt = UnitAt(x, second is { IsArticle: false } other && x.Word(UnitAt(x, other.Next)).Unit is not null && !x.IsMark(first.Next, ',') ? other.Next : first.Next);
        if (Unit(x, unitAt) is not { } unit || first.IsArticle && x.Word(unitAt).Plural)
            return null;
        var parts = new List<(decimal? Count, string Unit)>(DurationValue.Of(second is { IsArticle: false } last && unitAt > last.Next - 1 ? last.Count : first.Count, unit).Parts);
        var next = unitAt + 1;
        while (parts.Count < 5 && More(x, next, parts) is { } more)
            next = more;
        return (parts, next, first);
    }

    /// <summary>Skips words between a number and its unit: "20 more years", "three straight days", "eight trading days".</summary>
    private static int UnitAt(Lexemes x, int i)
    {
        var at = x.Joined(i);
        return x.IsIn(at, WordContexts.WithinLength) && x.Word(at + 1).Unit is not null ? at + 1 : at;
    }

    private static string? Unit(Lexemes x, int at) =>
        x.Word(at).Unit ?? (x.Word(at).DayPart == "NI" ? "N" : x.IsTight(at) ? x.IsWord(at, "y") && x.IsDigits(at - 1) ? "Y" : null : null);

    private static int? More(Lexemes x, int next, List<(decimal? Count, string Unit)> parts)
    {
        var at = x.IsWord(next, "and") ? next + 1 : x.SkipComma(next);
        if (at > next && x.IsWord(next, "and") && x.Word(at).One && x.IsAnyWord(at + 1, "half", "quarter") && x.Word(at + 2).Unit is null)
        {
            parts[^1] = (parts[^1].Count + (x.IsWord(at + 1, "half") ? 0.5m : 0.25m), parts[^1].Unit);
            return at + 2;
        }

        if (NumberPhrase.At(x, at) is not { IsArticle: false } number || Unit(x, UnitAt(x, number.Next)) is not { } unit || !IsSmaller(unit, parts[^1].Unit))
            return null;
        parts.AddRange(DurationValue.Of(number.Count, unit).Parts);
        return UnitAt(x, number.Next) + 1;
    }

    private static bool IsSmaller(string unit, string than) => Array.IndexOf(Sizes, unit) < Array.IndexOf(Sizes, than);

    private static readonly string[] Sizes = ["TS", "TM", "TH", "N", "D", "W", "M", "Q", "Y", "E", "C"];

    private static TimeReading? Counted(Lexemes x, int i, List<(decimal? Count, string Unit)> parts, int next, NumberPhrase number, Surroundings around)
    {
        if (Age(x, next) is { } old)
            return old.Age ? null : new TimeReading(i, old.Next, TimeType.Duration, new DurationValue(parts).ToString());
        if (Aged(x, i))
            return null;
        if (Distance(x, i, parts, next) is { } distance)
            return distance;
        if (number.IsArticle && parts.Count == 1 && parts[0].Count == 1 && Article(x, i, next, parts[0].Unit, around) is { } article)
            return article.Next == 0 ? null : article;
        if (parts[0].Unit == "TS" && !x.Word(next - 1).Plural && (number.IsArticle || number.Count != 1))
            return null;
        // "five minutes" but not "two second places", "one quarter of the voters", "10 mo".
        if (parts[0].Unit == "Q" && (!x.Word(next - 1).Plural || x.IsMark(next - 2, '-')) || x.IsWord(next - 1, "mo"))
            return null;
        if (number.Count == 1 && parts[0].Unit == "D" && x.IsWord(i, "one") && !x.IsMark(next, '-') && x.IsAnyWord(i - 1, "will", "that"))
            return new TimeReading(i, next, TimeType.Date, "FUTURE_REF");
        var behind = x.IsHyphen(next) && x.IsWord(next + 1, "long") ? next + 2 : x.IsWord(next, "or") && x.IsWord(next + 1, "so") ? next + 2 : next;
        return new TimeReading(i, behind, TimeType.Duration, new DurationValue(parts).ToString(), Mod: behind == next + 2 && x.IsWord(next, "or") ? "APPROX" : null);
    }

    /// <summary>"-old", " old", "of age": a person's age, unless a thing that lasts is meant ("the 23-year-old conflict").</summary>
    private static (bool Age, int Next)? Age(Lexemes x, int next)
    {
        var at = x.Joined(next);
        if (x.IsWord(next, "of") && x.IsWord(next + 1, "age"))
            return (true, next);
        if (!x.IsAnyWord(at, "old", "olds"))
            return null;
        return (!(at > next && (x.Word(at + 1).Lasting || x.Word(at + 2).Lasting)), at + 1);
    }

    private static bool Aged(Lexemes x, int i) => x.IsAnyWord(i - 1, "aged", "age") || x.IsAnyWord(i - 2, "aged") || x.IsWord(i - 1, "under") && x.IsAnyWord(i - 2, "children", "child", "those", "people", "anyone");

    /// <summary>"two weeks ago", "three days later", "a year earlier", "10 minutes from now", "in five years' time".</summary>
    private static TimeReading? Distance(Lexemes x, int i, List<(decimal? Count, string Unit)> parts, int next)
    {
        var at = x.IsMark(next, '\'') && x.IsTight(next) ? next + 1 : next;
        if (x.IsWord(at, "or") && x.IsWord(at + 1, "so"))
            at += 2;
        at = x.Joined(at);
        var (direction, end, reference) = Direction(x, at);
        if (x.IsAnyWord(i - 1, "in", "within") && at > next && x.IsWord(at, "time"))
            (direction, end, reference) = (1, at + 1, ReferenceKind.Published);
        if (direction == 0)
            return null;
        if (parts.Count != 1 || UnitValues.Open(parts[0].Unit) is not { } value || UnitValues.Steps(parts[0].Count, parts[0].Unit, direction) is not { } shift)
        {
            // "several years ago": past, and no more is said.
            return reference is ReferenceKind.Text && parts[0].Count is null ? null
                : parts[0].Count is null || parts.Count > 1 ? new TimeReading(i, end, TimeType.Date, direction < 0 ? "PAST_REF" : "FUTURE_REF") : null;
        }

        if (shift.IsClock)
            value = UnitValues.Open("TH")!;
        if (shift is not { Unit: "Y", Count: -1 } && reference == ReferenceKind.PeriodOrPublished)
            reference = ReferenceKind.Published;
        return TimeReading.Of(i, end, value, shift, reference) with { Type = shift.IsClock ? TimeType.Time : TimeType.Date };
    }

    private static (int Direction, int Next, ReferenceKind Reference) Direction(Lexemes x, int at)
    {
        if (x.IsWord(at, "ago"))
            return (-1, at + 1, ReferenceKind.PeriodOrPublished);
        if (x.IsAnyWord(at, "earlier", "previously", "prior", "before") && !(x.IsAnyWord(at, "prior", "before") && !IsFree(x, at + 1)))
            return (-1, at + 1, ReferenceKind.Text);
        if (x.IsAnyWord(at, "later", "afterward", "afterwards") || x.IsWord(at, "after") && IsFree(x, at + 1))
            return (1, at + 1, ReferenceKind.Text);
        if (x.IsAnyWord(at, "from", "after") && x.IsAnyWord(at + 1, "now", "today", "yesterday", "tomorrow", "tmrw"))
            return (1, at + 2, ReferenceKind.Published);
        return x.IsWord(at, "hence") ? (1, at + 1, ReferenceKind.Published) : (0, at, ReferenceKind.None);
    }

    /// <summary>Nothing follows that it could be before or after.</summary>
    private static bool IsFree(Lexemes x, int i) => i >= x.Count || x[i].Kind == LexemeKind.Mark && x[i].Mark is '.' or ',' or ';' or ')' or ':';

    /// <summary>"a week" is a stretch ("for a week"), or how often ("$3 a week", "twice a year"); a reading with <c>Next</c> 0 is neither.</summary>
    private static TimeReading? Article(Lexemes x, int i, int next, string unit, Surroundings around)
    {
        if (!x.Word(i).One || x.IsWord(i, "one"))
            return null;
        if (SetGrammar.Rate(x, i, next, unit, around) is { } rate)
            return rate;
        var placed = x.IsIn(i - 1, WordContexts.BeforeOneUnit);
        return placed && unit is not "TS" || unit is "TH" or "W" or "M" or "E" or "N" or "WE" && !x.IsWord(next, "of") || x.IsHyphen(next) ? null : new TimeReading(i, 0, TimeType.Duration, "PX");
    }

    /// <summary>"all day", "the whole week", "the entire year".</summary>
    private static TimeReading? Whole(Lexemes x, int i)
    {
        var at = x.IsWord(i, "the") && x.IsAnyWord(i + 1, "whole", "entire") ? i + 2 : x.IsWord(i, "all") ? i + 1 : 0;
        return at > 0 && x.Word(at) is { Unit: "D" or "W" or "M" or "Y", Plural: false } word
            ? new TimeReading(i, x.IsWord(at + 1, "long") ? at + 2 : at + 1, TimeType.Duration, DurationValue.Of(1, word.Unit).ToString())
            : null;
    }

    /// <summary>Units without a number: "for months", "weeks of fighting", "within days", "the years since".</summary>
    private static TimeReading? Bare(Lexemes x, int i)
    {
        if (x.Word(i) is not { Unit: { } unit, Plural: true } || unit is "WE" or "Q" or "TS")
            return null;
        var prepared = x.IsIn(i - 1, WordContexts.BeforeUnits);
        var followed = x.IsIn(i + 1, WordContexts.BehindUnits);
        if (!prepared && !followed || x.IsWord(i - 1, "of") && !followed && !x.IsAnyWord(i - 2, "couple", "number", "matter"))
            return null;
        if (x.IsWord(i + 1, "ago"))
            return new TimeReading(i, i + 2, TimeType.Date, "PAST_REF");
        return x.IsAnyWord(i + 1, "old") ? null : new TimeReading(i, i + 1, TimeType.Duration, DurationValue.Of(null, unit).ToString());
    }

    /// <summary>"for the week", "during the year", "in the quarter", "the month of": the unit of the reference itself.</summary>
    private static TimeReading? TheUnit(Lexemes x, int i, Surroundings around)
    {
        if (!x.IsWord(i, "the"))
            return null;
        var full = x.IsAnyWord(i + 1, "full", "fiscal", "entire", "whole", "current") ? i + 2 : i + 1;
        if (x.Word(full) is not { Unit: { } unit, Plural: false } || unit is "TS" or "TM" or "TH" or "F" or "C" or "L" or "E")
            return null;
        var next = full + 1;
        if (x.IsAnyWord(next, "ended", "ending", "to", "through") && unit is not ("D" or "WE" or "Q"))
            return new TimeReading(i, next, TimeType.Duration, DurationValue.Of(1, unit).ToString());
        if (unit == "WE")
            return TimeReading.Of(i, next, new CalendarValue(CalendarUnit.Weekend));
        var placed = x.IsIn(i - 1, WordContexts.BeforeTheUnit) || x.Word(i - 1).SharePart;
        if (!placed || unit == "D" && !(x.Word(i - 1).SharePart || x.IsWord(i - 1, "of") && x.Word(i - 2).SharePart || x.IsWord(i - 1, "in") && x.Word(i - 2).Share is not null) || x.IsHyphen(next) || around.IsNoun(next) || x.IsAnyWord(next, "of", "when", "that", "before", "after", "since"))
            return null;
        if (x.IsWord(i - 1, "of") && x.Word(i - 2).Share is null && !x.IsIn(i - 2, WordContexts.PartOfTheUnit))
            return null;
        var open = UnitValues.Open(unit)!;
        return TimeReading.Of(i, next, x.IsWord(full - 1, "fiscal") ? open with { Fiscal = true } : open, new Shift(unit == "Q" ? -1 : 0, unit), unit is "D" or "Q" ? ReferenceKind.TextOrPublished : ReferenceKind.Published);
    }

    /// <summary>"year-ago", "the year-earlier quarter", "the latest period": a year before the period spoken of.</summary>
    private static TimeReading? YearAgo(Lexemes x, int i)
    {
        var start = x.IsWord(i, "the") ? i + 1 : i;
        if (x.IsWord(start, "year") && x.IsAnyWord(x.Joined(start + 1), "ago", "earlier"))
        {
            var end = x.Joined(start + 1) + 1;
            if (NumberPhrase.Ordinal(x, end, out var number, out var behind) && number <= 4 && x.IsWord(x.Joined(behind), "quarter"))
                return TimeReading.Of(i, x.Joined(behind) + 1, new CalendarValue(CalendarUnit.Quarter, null, number), new Shift(-1, "Y"), ReferenceKind.Published);
            var quarter = x.IsWord(end, "quarter") || x.IsWord(end, "period");
            return TimeReading.Of(i, quarter ? end + 1 : end, new CalendarValue(CalendarUnit.Year), new Shift(-1, "Y"), ReferenceKind.PeriodOrPublished);
        }

        return x.IsWord(start, "latest") && x.IsWord(start + 1, "period")
            ? TimeReading.Of(i, start + 2, new CalendarValue(CalendarUnit.Quarter), new Shift(-1, "Q"), ReferenceKind.TextOrPublished)
            : null;
    }
}
