using ArticleTool.Annotating;
using ArticleTool.Extracting.Times.Resolving;
using ArticleTool.Extracting.Times.Values;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Times.Dating;

/// <summary>
/// A known happening with a word that counts from the article's day, "last week's killing of Soleimani", dates the
/// article; so does one that it opens with in the present, "A month after the fall of Kabul, Afghans are …".
/// </summary>
internal static class HappeningDating
{
    public static PublicationDate? Date(AnnotatedArticle article, List<FoundTime> found, List<HappeningMention> named, int latestYear)
    {
        PublicationDate? date = null;
        var bySentence = found.Where(t => t.Anchors).ToLookup(t => t.Sentence);
        foreach (var mention in named.Where(m => m.Happening.Day.Year >= latestYear - 1))
        {
            foreach (var time in bySentence[mention.Sentence])
            {
                if ((Told(article.Text, time, mention) ?? Opening(article, time, mention)) is not { } next || int.Parse(next.Value.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture) < latestYear)
                    continue;
                if (date is not null && !next.Value.StartsWith(date.Value, StringComparison.Ordinal) && !date.Value.StartsWith(next.Value, StringComparison.Ordinal))
                    return null;
                date = date is null || next.Value.Length > date.Value.Length ? next : date;
            }
        }

        return date;
    }

    /// <summary>"Sunday's fall of Kabul", "the fall of Kabul last week".</summary>
    private static PublicationDate? Told(string text, FoundTime time, HappeningMention mention)
    {
        if (time.Reading is not { Reference: Grammar.ReferenceKind.Published } reading || time.Tense == "future" || !IsBeside(text, time, mention))
            return null;
        var day = CalendarInterval.Days(mention.Happening.Day, mention.Happening.Day.AddDays(1));
        if (PublicationDays.Reaching(reading.Value, reading.Shift?.ToString(), time.Tense ?? "past", day) is not var (first, last))
            return null;
        var value = first == last ? Iso(first) : first.Year != last.Year ? null : first.Month != last.Month ? Iso(first)[..4] : Iso(first)[..7];
        return value is null ? null : new PublicationDate(value, PublishedFrom.Text, $"It puts {mention.Happening.What}, which was on {Iso(mention.Happening.Day)}, at \"{time.Span.Of(text)}\".");
    }

    /// <summary>Nothing but the name's own words stands between: "last week's deadly", "on".</summary>
    private static bool IsBeside(string text, FoundTime time, HappeningMention mention)
    {
        if (time.Span.Start >= mention.Span.End && time.Span.Start - mention.Span.End < 8)
            return text[mention.Span.End..time.Span.Start].Trim() is "" or "on" or "late" or "early";
        if (time.Span.End > mention.Span.Start || mention.Span.Start - time.Span.End > 40)
            return false;
        var between = text[time.Span.End..mention.Span.Start];
        return between.StartsWith("'s ", StringComparison.Ordinal) || between.StartsWith("’s ", StringComparison.Ordinal)
            ? between.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 3 && !between.Contains(',')
            : between.Trim().Length == 0;
    }

    private static PublicationDate? Opening(AnnotatedArticle article, FoundTime time, HappeningMention mention)
    {
        if (time.Happening != mention.Happening || time.Zone is not (ZoneKind.Body or ZoneKind.Standfirst) || time.Span.Start > article.Sentences[time.Sentence].Span.Start + 3)
            return null;
        var first = article.Sentences.Select(s => s.Zone).ToList().IndexOf(time.Zone);
        var value = time.Reading.Calendar;
        if (first != time.Sentence || value is null || value.Unit is not (CalendarUnit.Day or CalendarUnit.Month or CalendarUnit.Year) || CalendarInterval.Of(value) is not { } days || DateOnly.FromDateTime(days.From) == mention.Happening.Day || !IsPresent(article.Sentences[time.Sentence].Tokens))
            return null;
        var why = $"It opens \"{time.Span.Of(article.Text)}\" from {mention.Happening.What}, which was on {Iso(mention.Happening.Day)}.";
        return value.Unit == CalendarUnit.Day ? TextDating.Month(DateOnly.FromDateTime(days.From), why) : new PublicationDate(value.ToTimex(), PublishedFrom.Text, why);
    }

    private static bool IsPresent(Token[] tokens) => Array.Exists(tokens, t => t.Xpos is "VBZ" or "VBP");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
