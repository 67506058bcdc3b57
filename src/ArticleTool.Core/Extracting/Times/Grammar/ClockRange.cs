using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>Two clock times with one day: <c>between 5 and 6:30 p.m. on Friday</c>, <c>Tuesday from 7 to 7:30</c>.</summary>
/// <param name="First">Index of the first clock time's first lexeme.</param>
/// <param name="FirstNext">Index behind it.</param>
/// <param name="Sure">False where both are bare numbers, which only a day beside them makes times.</param>
internal readonly record struct ClockRange(int First, int FirstNext, DayTime From, int Second, int Next, DayTime To, bool Sure)
{
    /// <param name="i">Where the first clock time, or a "from" or "between" before it, would stand.</param>
    /// <param name="behindDay">True where a day stands in front: "Monday 6-8".</param>
    public static ClockRange? At(Lexemes x, int i, bool behindDay = false)
    {
        if (Military(x, i) is { } military)
            return military;
        var led = x.IsAnyWord(i, "from", "between");
        var first = led ? i + 1 : i;
        if (!x.IsDigits(first, 4) && !x.IsAnyWord(first, "noon", "midnight") || !led && x.IsTight(first) || ClockGrammar.At(x, first, bare: true) is not var (start, behind))
            return null;
        if (!x.IsAnyWord(behind, "to", "and", "until", "till") && !x.IsMark(behind, '-') || ClockGrammar.At(x, behind + 1, bare: true) is not var (end, next))
            return null;
        var (firstBare, secondBare) = (IsBare(x, first, behind), IsBare(x, behind + 1, next));
        // "Monday 12-4": hours that touch their dash, with nothing counted behind.
        var isTight = behindDay && x.IsHyphen(behind) && x[first].Number <= 12 && x[behind + 1].Number <= 12 && (next >= x.Count || x[next].Kind == LexemeKind.Mark);
        if (firstBare && secondBare && !led && !isTight || x.IsWord(behind, "and") && !led && firstBare)
            return null;
        if (!HasHalf(x, first, behind) && HasHalf(x, behind + 1, next) && end.Hour is >= 12 and var evening && start.Hour is < 12 and var hour && hour + 12 <= evening)
            start = start with { Hour = hour + 12 };
        // "from 10:30 to 3": the second is later, on a clock of twelve hours.
        if (!HasHalf(x, behind + 1, next) && end.Hour is < 12 and var early && start.Hour is <= 12 and var begin && early < begin)
            end = end with { Hour = early + 12 };
        return new ClockRange(first, behind, start with { Offset = start.Offset ?? end.Offset }, behind + 1, next, end with { Offset = end.Offset ?? start.Offset }, !(firstBare && secondBare));
    }

    /// <summary>"between 0730 and 0930", "from 0730-0930": four digits that only such a pair makes times.</summary>
    private static ClockRange? Military(Lexemes x, int i)
    {
        if (!x.IsAnyWord(i, "from", "between") || !Hours(x, i + 1, out var start) || !x.IsAnyWord(i + 2, "to", "and", "until") && !x.IsMark(i + 2, '-') || !Hours(x, i + 3, out var end))
            return null;
        // "between 1990 and 2000" are years: one of the two begins with a zero.
        return x.Text[x[i + 1].Start] == '0' || x.Text[x[i + 3].Start] == '0' ? new ClockRange(i + 1, i + 2, start, i + 3, i + 4, end, Sure: true) : null;
    }

    private static bool Hours(Lexemes x, int i, out DayTime time)
    {
        var number = x[i].Number;
        time = x.IsDigits(i, 4) ? new DayTime(number / 100, number % 100) : default;
        return x.IsDigits(i, 4) && x[i].Length == 4 && number < 2400 && number % 100 < 60;
    }

    private static bool IsBare(Lexemes x, int first, int next) => next == first + 1 && x[first].Kind == LexemeKind.Digits;

    private static bool HasHalf(Lexemes x, int first, int next)
    {
        for (var i = first; i < next; i++)
        {
            if (x.IsAnyWord(i, "am", "pm", "a", "p"))
                return true;
        }

        return false;
    }
}
