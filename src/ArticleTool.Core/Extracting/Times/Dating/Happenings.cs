using ArticleTool.Annotating;
using ArticleTool.Extracting.Times.Grammar;
using ArticleTool.Extracting.Times.Values;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Dating;

/// <summary>Public events that news names by their day alone: "since Oct. 7" in a report on Gaza is 2023.</summary>
internal static class Happenings
{
    private static readonly List<(int Month, int Day, DateOnly Date, IReadOnlyList<string> Words)> Known = Load();

    /// <summary>Gives a day and month their year where the happening's words stand in the same sentence, and then everywhere in the article.</summary>
    public static void Apply(AnnotatedArticle article, List<FoundTime> found, string? published)
    {
        foreach (var (month, day, date, words) in Known)
        {
            if (!found.Exists(f => IsMeant(f, month, day) && Names(article, f, words) && IsPast(f, date, published)))
                continue;
            for (var i = 0; i < found.Count; i++)
            {
                if (IsMeant(found[i], month, day) && IsPast(found[i], date, published))
                    found[i] = found[i] with { Reading = TimeReading.Of(found[i].Reading.First, found[i].Reading.Next, CalendarValue.Of(date), mod: found[i].Reading.Mod), Tense = null };
            }
        }
    }

    private static bool IsMeant(FoundTime time, int month, int day) =>
        time.Reading is { Shift: null, Calendar: { Unit: CalendarUnit.Day, Year: null, Time: null } value } && value.Part == month && value.Day == day;

    /// <summary>In an article of a later year the day may be its own; then only "since", "after" and the like mean the happening.</summary>
    private static bool IsPast(FoundTime time, DateOnly date, string? published)
    {
        if (published is not { Length: >= 10 } || !DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", out var day))
            return published is null;
        if (day < date)
            return false;
        var before = time.Before.TrimEnd();
        return day < date.AddYears(1) || before.EndsWith("since", StringComparison.OrdinalIgnoreCase) || before.EndsWith("the", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Names(AnnotatedArticle article, FoundTime time, IReadOnlyList<string> words)
    {
        var span = article.Sentences[time.Sentence].Span;
        var sentence = article.Text.AsSpan(span.Start, Math.Min(span.Length, 4000));
        foreach (var word in words)
        {
            if (sentence.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static List<(int, int, DateOnly, IReadOnlyList<string>)> Load() =>
    [
        .. from row in KnowledgeFile.Read("times/happenings.txt")
           let date = CalendarInterval.Of(CalendarValue.Parse(row[1]))!.Value.From
           select (date.Month, date.Day, DateOnly.FromDateTime(date), row.List(3)),
    ];
}
