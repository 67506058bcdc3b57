using ArticleTool.Extracting.Times.Values;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>"from January to April 2015", "Oct. 5 and Nov. 6, 2020": the year stands with the last and holds for the first.</summary>
internal static class SharedYears
{
    public static List<TimeReading> Of(Lexemes x, List<TimeReading> readings)
    {
        for (var i = readings.Count - 2; i >= 0; i--)
        {
            var (first, second) = (readings[i], readings[i + 1]);
            if (first.Shift is not null || first.Calendar is not { Year: null, Unit: CalendarUnit.Day or CalendarUnit.Month, Part: { } month } open)
                continue;
            if (second.Calendar is not { Year: { } year, Part: { } lastMonth } || !IsJoint(x, first.Next, second.First))
                continue;
            // "December to January 2016": the first lies in the year before.
            readings[i] = TimeReading.Of(first.First, first.Next, open with { Year = month > lastMonth ? year - 1 : year }, mod: first.Mod);
        }

        return readings;
    }

    private static bool IsJoint(Lexemes x, int from, int to)
    {
        if (to - from is < 1 or > 3)
            return false;
        for (var i = from; i < to; i++)
        {
            if (!x.IsIn(i, WordContexts.Joins) && !x.IsMark(i, '-') && !x.IsMark(i, ','))
                return false;
        }

        return true;
    }
}
