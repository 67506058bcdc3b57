using ArticleTool.Annotating;
using ArticleTool.Extracting.Times.Grammar;
using ArticleTool.Extracting.Times.Resolving;
using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Dating;

/// <summary>
/// What known happenings say of an article's times: "since Oct. 7" in a report on Gaza is 2023, "a month after the
/// invasion of Ukraine" March 2022. A name that two happenings share says nothing, unless the article's date rules one out.
/// </summary>
internal static class Happenings
{
    /// <returns>The happenings that the article names, in order of the text.</returns>
    public static List<HappeningMention> Apply(AnnotatedArticle article, List<FoundTime> found, string? published, KnownHappenings known)
    {
        DateOnly? day = published is { Length: >= 10 } && DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", out var exact) ? exact : null;
        var mentions = Mentions(article, published, day, known);
        if (mentions.Count > 0)
            PlaceAll(article, mentions, found);
        foreach (var (month, dayOfMonth) in OpenDays(found))
        {
            foreach (var happening in known.On(month, dayOfMonth))
                PlaceDays(article, found, happening, published is null, day);
        }

        return mentions;
    }

    /// <summary>Sentence by sentence, so that a text full of happenings takes no longer than its length.</summary>
    private static void PlaceAll(AnnotatedArticle article, List<HappeningMention> mentions, List<FoundTime> found)
    {
        var sentences = found.GroupBy(t => t.Sentence).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var mention in mentions)
        {
            if (!sentences.TryGetValue(mention.Sentence, out var times))
                sentences[mention.Sentence] = times = [];
            Place(article, mention, times);
        }

        found.Clear();
        for (var s = 0; s < article.Sentences.Count; s++)
            found.AddRange(sentences.GetValueOrDefault(s, []));
    }

    /// <summary>The days that the article names without their year.</summary>
    private static List<(int Month, int Day)> OpenDays(List<FoundTime> found) =>
    [
        .. found.Where(t => t.Reading.Shift is null && t.Reading.Value.StartsWith("XXXX-", StringComparison.Ordinal))
            .Select(t => t.Reading.Calendar is { Unit: CalendarUnit.Day, Year: null, Time: null, Part: { } month, Day: { } day } ? (month, day) : (0, 0))
            .Where(d => d.Item1 > 0).Distinct(),
    ];

    private static List<HappeningMention> Mentions(AnnotatedArticle article, string? published, DateOnly? day, KnownHappenings known)
    {
        var meant = new List<HappeningMention>();
        var here = new List<HappeningMention>();
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            here.Clear();
            known.Find(article.Text, s, article.Sentences[s], here);
            here.RemoveAll(m => !IsBefore(m.Happening, published, day));
            Unrivalled(here, meant);
        }

        return meant;
    }

    /// <summary>Of a sentence's names the longest that no other happening shares.</summary>
    private static void Unrivalled(List<HappeningMention> here, List<HappeningMention> into)
    {
        foreach (var mention in here.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End))
        {
            var rivals = here.Exists(o => o.Happening != mention.Happening && o.Span.Start < mention.Span.End && mention.Span.Start < o.Span.End);
            if (!rivals && !(into.Count > 0 && into[^1].Span.End > mention.Span.Start))
                into.Add(mention);
        }
    }

    private static bool IsBefore(KnownHappening happening, string? published, DateOnly? day) =>
        day is { } known ? happening.Day <= known : published is not { Length: >= 4 } || string.CompareOrdinal(published, 0, Iso(happening.Day), 0, Math.Min(published.Length, 10)) >= 0;

    /// <summary>A time within the name, one counted from it ("two days after the fall of Kabul"), or "since" it.</summary>
    private static void Place(AnnotatedArticle article, HappeningMention mention, List<FoundTime> found)
    {
        var text = article.Text;
        var day = CalendarValue.Of(mention.Happening.Day);
        var named = false;
        // "The fall of Kabul" is no autumn.
        found.RemoveAll(t => t.Span.Start < mention.Span.End && mention.Span.Start < t.Span.End && t.Reading.Calendar is { Unit: CalendarUnit.Season, Year: null });
        for (var i = 0; i < found.Count; i++)
        {
            var time = found[i];
            if (time.Span.Start < mention.Span.End && mention.Span.Start < time.Span.End)
            {
                named = true;
                if (IsMeant(time, mention.Happening.Day.Month, mention.Happening.Day.Day))
                    found[i] = With(time, day, mention.Happening);
            }
            else if (time.Span.End <= mention.Span.Start && Counted(text, time, mention) is { } counted)
            {
                found[i] = With(time, counted, mention.Happening);
            }
        }

        if (!named && IsSince(text, mention))
            found.Insert(found.FindLastIndex(t => t.Span.Start < mention.Span.Start) + 1, new FoundTime(mention.Span, mention.Sentence, article.Sentences[mention.Sentence].Zone, TimeReading.Of(0, 0, day), null, "since ") { Happening = mention.Happening });
    }

    private static FoundTime With(FoundTime time, CalendarValue value, KnownHappening happening) =>
        time with { Reading = TimeReading.Of(time.Reading.First, time.Reading.Next, value, mod: time.Reading.Mod), Tense = null, Happening = happening };

    /// <summary>"a month after", "the day before": how far from the happening, in the unit that is said.</summary>
    private static CalendarValue? Counted(string text, FoundTime time, HappeningMention mention)
    {
        if (Lead(text, time.Span.End, mention.Span.Start) is not { } word || word is "since")
            return null;
        var reading = time.Reading;
        var (count, unit) = reading is { Type: TimeType.Duration, Shift: null } && DurationValue.Parse(reading.Value) is { Parts: [var part] } ? part
            : reading is { Shift: null, Calendar: { Unit: CalendarUnit.Day, Year: null, Part: null, Day: null, Time: null } } ? (1, "D")
            : reading is { Shift: null, Calendar: { Unit: CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Year, IsComplete: false, Part: null } open } ? (1, open.Unit == CalendarUnit.Week ? "W" : open.Unit == CalendarUnit.Month ? "M" : "Y") : (null, "");
        if (UnitValues.Steps(count, unit, word == "before" ? -1 : 1) is not { IsClock: false } shift || UnitValues.Open(unit) is not { } value || shift.From(mention.Happening.Day.ToDateTime(TimeOnly.MinValue)) is not { } moment)
            return null;
        return CalendarFill.Within(value, DateOnly.FromDateTime(moment));
    }

    private static bool IsSince(string text, HappeningMention mention)
    {
        var start = Math.Max(0, mention.Span.Start - 60);
        var at = text.AsSpan(start, mention.Span.Start - start).LastIndexOf("since ", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[start + at - 1])) && Lead(text, start + at, mention.Span.Start) == "since";
    }

    /// <summary>The preposition that leads to a happening, with nothing between but what belongs to its name: "after Russia's full-scale".</summary>
    private static string? Lead(string text, int from, int to)
    {
        if (to - from > 60)
            return null;
        var words = text[from..to].Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 5 || words[0].ToLowerInvariant() is not ("after" or "before" or "since" or "following" or "from") || words.Any(w => w[^1] is ',' or ';' or ':' or '.' or ')'))
            return null;
        var plain = words.Skip(1).Count(w => char.IsLower(w[0]) && !w.Contains('-') && w is not ("the" or "its" or "their"));
        return plain <= 1 ? words[0].ToLowerInvariant() : null;
    }

    /// <summary>Gives a day and month their year where the happening's words stand in the same sentence, and then everywhere in the article.</summary>
    private static void PlaceDays(AnnotatedArticle article, List<FoundTime> found, KnownHappening happening, bool isUndated, DateOnly? published)
    {
        if (!found.Exists(f => IsMeant(f, happening.Day.Month, happening.Day.Day) && Names(article, f, happening.Words) && IsPast(f, happening.Day, isUndated, published)))
            return;
        for (var i = 0; i < found.Count; i++)
        {
            if (IsMeant(found[i], happening.Day.Month, happening.Day.Day) && IsPast(found[i], happening.Day, isUndated, published))
                found[i] = With(found[i], CalendarValue.Of(happening.Day), happening);
        }
    }

    private static bool IsMeant(FoundTime time, int month, int day) =>
        time.Reading is { Shift: null, Calendar: { Unit: CalendarUnit.Day, Year: null, Time: null } value } && value.Part == month && value.Day == day;

    /// <summary>In an article of a later year the day may be its own; then only "since", "after" and the like mean the happening.</summary>
    private static bool IsPast(FoundTime time, DateOnly date, bool isUndated, DateOnly? published)
    {
        if (published is not { } day)
            return isUndated;
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

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
