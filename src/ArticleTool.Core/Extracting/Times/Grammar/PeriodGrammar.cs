using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Quarters, halves, seasons, weeks with a number, fiscal years.</summary>
internal static class PeriodGrammar
{
    public static TimeReading? At(Lexemes x, int i, Surroundings around) =>
        Fiscal(x, i) ?? Short(x, i) ?? Reported(x, i) ?? Ordered(x, i) ?? Season(x, i, around) ?? OfYear(x, i) ?? NumberedWeek(x, i);

    /// <summary>"Q3 2023", "2023 Q3", "2019-H2", "H1".</summary>
    private static TimeReading? Short(Lexemes x, int i)
    {
        var yearFirst = x.IsDigits(i) && x[i].Length == 4 && x[i].Number is > 1900 and < 2200;
        var at = yearFirst ? x.Joined(i + 1) : i;
        if (!x.IsAnyWord(at, "q", "h") || !x.IsCapital(at) && !yearFirst && !x.IsWord(at, "q") || !x.IsTight(at + 1) || !x.IsDigits(at + 1, 1) || x.IsTight(at + 2) && x[at + 2].Kind == LexemeKind.Word)
            return null;
        var quarter = x.IsWord(at, "q");
        var number = x[at + 1].Number;
        if (number < 1 || number > (quarter ? 4 : 2))
            return null;
        var value = new CalendarValue(quarter ? CalendarUnit.Quarter : CalendarUnit.Half, yearFirst ? x[i].Number : null, number);
        return yearFirst ? TimeReading.Of(i, at + 2, value) : WithYear(x, i, at + 2, value);
    }

    /// <summary>"3Q23", "1H 2024", as companies report.</summary>
    private static TimeReading? Reported(Lexemes x, int i)
    {
        if (!x.IsDigits(i, 1) || !x.IsTight(i + 1) || !x.IsAnyWord(i + 1, "q", "h") || !x.IsCapital(i + 1) || x[i].Number < 1 || x[i].Number > (x.IsWord(i + 1, "q") ? 4 : 2))
            return null;
        var year = x.IsMark(i + 2, '\'') ? i + 3 : i + 2;
        return x.IsDigits(year) && (x[year].Length == 4 || x[year].Length == 2 && x.IsTight(year))
            ? TimeReading.Of(i, year + 1, new CalendarValue(x.IsWord(i + 1, "q") ? CalendarUnit.Quarter : CalendarUnit.Half, x[year].Length == 4 ? x[year].Number : YearGrammar.Century(x[year].Number), x[i].Number))
            : null;
    }

    /// <summary>"the third quarter of 1990", "fiscal third-quarter", "the first half of last year".</summary>
    private static TimeReading? Ordered(Lexemes x, int i)
    {
        var start = x.IsWord(i, "the") ? i + 1 : i;
        int? yearBefore = null;
        if (YearGrammar.Year(x, start, out var named, out var behindYear) && x.IsDigits(start))
            (yearBefore, start) = (named, behindYear);
        var fiscal = x.IsWord(start, "fiscal");
        start = x.Joined(fiscal ? start + 1 : start);
        if (!NumberPhrase.Ordinal(x, start, out var number, out var next) || number > 4)
            return null;
        next = x.Joined(next);
        if (x.IsWord(next, "fiscal"))
            (fiscal, next) = (true, x.Joined(next + 1));
        if (x.IsWord(next, "half") && number <= 2 && x.IsWord(next + 1, "of") && x.Month(next + 2, out var month, out var end))
            return WithYear(x, i, end, new CalendarValue(CalendarUnit.Month, null, month)) with { Mod = number == 1 ? "START" : "END" };
        var quarter = x.IsWord(next, "quarter");
        if (!quarter && !(x.IsWord(next, "half") && number <= 2 && !fiscal))
            return null;
        // "the second half" of a match is no half-year: one needs its year.
        var value = new CalendarValue(quarter ? CalendarUnit.Quarter : CalendarUnit.Half, yearBefore, number, Fiscal: fiscal);
        var reading = WithYear(x, i, next + 1, value);
        return quarter || reading.Next > next + 1 || yearBefore is not null ? reading : null;
    }

    /// <summary>"summer 2019", "the winter of 1945", "in the fall": a season behind a preposition, an article or its like.</summary>
    private static TimeReading? Season(Lexemes x, int i, Surroundings around)
    {
        var at = x.IsWord(i, "the") ? i + 1 : i;
        var word = x.Word(at);
        if (word.Season == 0 || word.Plural)
            return null;
        var value = new CalendarValue(CalendarUnit.Season, null, word.Season);
        var reading = WithYear(x, i, at + 1, value);
        if (reading.Next > at + 1)
            return reading;
        if (word.Text is "spring" or "fall" && !(x.IsIn(i - 1, WordContexts.BeforeSpring) && (at > i || x.IsAnyWord(i - 1, "this", "last", "next", "early", "late", "mid"))))
            return null;
        return x.IsMark(at + 1, '\'') || around.IsNoun(at + 1) && at == i ? null : reading;
    }

    /// <summary>"this year's third quarter", "last year's quarter": the year in front, with its possessive.</summary>
    private static TimeReading? OfYear(Lexemes x, int i)
    {
        var at = x.IsWord(i, "the") ? i + 1 : i;
        if (x.Word(at).Side is not { } side || !x.IsWord(at + 1, "year") || !x.IsMark(at + 2, '\'') || !x.IsWord(at + 3, "s"))
            return null;
        if (NumberPhrase.Ordinal(x, at + 4, out var number, out var next) && number <= 4 && x.IsWord(x.Joined(next), "quarter"))
            return TimeReading.Of(i, x.Joined(next) + 1, new CalendarValue(CalendarUnit.Quarter, null, number), new Shift(side, "Y"), ReferenceKind.Published);
        return x.Word(at + 4).Season > 0
            ? TimeReading.Of(i, at + 5, new CalendarValue(CalendarUnit.Season, null, x.Word(at + 4).Season), new Shift(side, "Y"), ReferenceKind.Published)
            : null;
    }

    /// <summary>"fiscal 1989", "fiscal year 2023", "FY2023": what a company or a state calls a year.</summary>
    private static TimeReading? Fiscal(Lexemes x, int i)
    {
        var start = x.IsWord(i, "the") ? i + 1 : i;
        var at = x.IsWord(start, "fiscal") ? (x.IsWord(start + 1, "year") ? start + 2 : start + 1) : x.IsWord(start, "fy") ? start + 1 : 0;
        if (at > 0 && x.IsWord(at - 1, "fy") && x.IsDigits(at) && x[at].Length == 2 && !(x.IsTight(at + 1) && x[at + 1].Kind != LexemeKind.Mark))
            return TimeReading.Of(i, at + 1, new CalendarValue(CalendarUnit.Year, YearGrammar.Century(x[at].Number), Fiscal: true));
        return at > 0 && YearGrammar.Year(x, at, out var year, out var next)
            ? TimeReading.Of(i, next, new CalendarValue(CalendarUnit.Year, year, Fiscal: true))
            : null;
    }

    /// <summary>"week 31", "the third week of 2018".</summary>
    private static TimeReading? NumberedWeek(Lexemes x, int i)
    {
        var start = x.IsWord(i, "the") ? i + 1 : i;
        if (x.IsWord(start, "week") && x.IsDigits(start + 1, 2) && x[start + 1].Number is >= 1 and <= 53 && !x.IsTight(start + 2))
            return WithYear(x, i, start + 2, new CalendarValue(CalendarUnit.Week, null, x[start + 1].Number), thisYear: true);
        if (!NumberPhrase.Ordinal(x, start, out var number, out var next) || number > 53 || !x.IsWord(next, "week") || !x.IsWord(next + 1, "of"))
            return null;
        return YearGrammar.Year(x, next + 2, out var year, out var behind)
            ? TimeReading.Of(i, behind, new CalendarValue(CalendarUnit.Week, year, number))
            : null;
    }

    /// <summary>Adds the year behind a part of it: "of 1990", "1990", "of last year", "next year".</summary>
    public static TimeReading WithYear(Lexemes x, int first, int next, CalendarValue value, bool thisYear = false)
    {
        var at = x.IsAnyWord(next, "of", "in") || x.IsMark(next, ',') || x.IsHyphen(next) ? next + 1 : next;
        at = x.IsWord(at, "fiscal") ? at + 1 : at;
        if (value.Year is null && YearGrammar.Year(x, at, out var year, out var behind) && (x.IsDigits(at) || x.IsWord(next, "of")))
            return TimeReading.Of(first, behind, value with { Year = year });
        var side = x.IsWord(at, "the") ? at + 1 : at;
        if (value.Year is null && x.Word(side).Side is { } step && !x.Word(side).SideVague && x.IsWord(side + 1, "year") && !x.IsMark(side + 2, '\''))
            return TimeReading.Of(first, side + 2, value, new Shift(step, "Y"), ReferenceKind.Published);
        if (value.Year is null && x.IsWord(next, "of") && x.IsWord(next + 1, "the") && x.IsWord(next + 2, "year"))
            return TimeReading.Of(first, next + 3, value);
        return TimeReading.Of(first, next, value, thisYear && value.Year is null ? new Shift(0, "Y") : null);
    }
}
