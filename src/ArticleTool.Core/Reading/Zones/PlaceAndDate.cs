using ArticleTool.Text;

namespace ArticleTool.Reading.Zones;

/// <summary>Knows lines and line openings that say where and when an article was written.</summary>
internal static class PlaceAndDate
{
    private static readonly HashSet<string> Regions = WordList.Read("reading/dateline-regions.txt");

    private static readonly string[] DateWords =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "published", "updated", "posted", "last", "first", "modified", "on", "at", "am", "pm", "a.m", "p.m", "est", "edt", "gmt", "utc", "bst", "cet", "et",
        "p", "m", "a", "ist", "pst", "pdt", "hours", "hour", "minutes", "ago", "date", "time", "th", "st", "nd", "rd", "of", "the", "issued", "created", "by", "z", "t",
    ];

    private static readonly HashSet<string> DateVocabulary = new(DateWords, StringComparer.Ordinal);

    private const int LongestDateline = 70;

    public static bool IsRegion(string name) => Regions.Contains(name.ToLowerInvariant());

    /// <summary>A line of its own: "Washington, US", "Published 7 January 2020 21:14 GMT".</summary>
    public static bool IsLine(ParagraphSigns paragraph) => paragraph.Words.Length <= 18
        && (IsPlace(paragraph) || IsDate(paragraph.Opening) || OutletLine.HeadAndDate(paragraph.Opening) is not null);

    /// <summary>Nothing but a date, with the words that announce one: "Published 7 January 2020 21:14 GMT".</summary>
    public static bool IsDate(string text)
    {
        var words = PlainWords.Of(text).Split([' ', ',', '/', '-', ':', '|', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return text.AsSpan().ContainsAnyInRange('0', '9')
            && words.Length > 1
            && Array.TrueForAll(words, word => IsNumber(word) || DateVocabulary.Contains(word));
    }

    /// <summary>The date in a line of place and date, without the label before it.</summary>
    public static string DateOf(ParagraphSigns paragraph)
    {
        if (OutletLine.HeadAndDate(paragraph.Opening) is { } line)
            return line.Date;
        var text = paragraph.Opening.Split('|')[0];
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return (colon < 0 ? text : text[(colon + 2)..]).Trim();
    }

    /// <summary>True for "Updated: March 4, 2024"; false where a first date stands before it.</summary>
    public static bool IsUpdate(ParagraphSigns paragraph) =>
        paragraph.Plain.StartsWith("update", StringComparison.Ordinal) || paragraph.Plain.StartsWith("last update", StringComparison.Ordinal)
        || paragraph.Plain.StartsWith("modified", StringComparison.Ordinal) || paragraph.Plain.StartsWith("last modified", StringComparison.Ordinal);

    /// <summary>
    /// The dateline that opens a paragraph, with its dash: "WASHINGTON — ", "ERBIL, Iraq (AP) - ", "(Reuters) - ",
    /// "NEW DELHI: ".
    /// </summary>
    /// <param name="isFirst">True for the first paragraph of running text, where a colon will do for the dash.</param>
    public static Opening? OpeningOf(string paragraph, bool isFirst)
    {
        var limit = Math.Min(paragraph.Length, LongestDateline);
        for (var i = 2; i + 1 < limit; i++)
        {
            var isDash = paragraph[i] is '—' or '–' || (paragraph[i] is '-' && paragraph[i - 1] is ' ' or ')' && paragraph[i + 1] is ' ' or '-');
            if (isDash || (isFirst && paragraph[i] == ':' && paragraph[i + 1] == ' '))
                return Checked(paragraph, i, isDash);
            if (paragraph[i] is '"' or '“' or ';')
                return null;
        }

        return null;
    }

    private static Opening? Checked(string paragraph, int mark, bool isDash)
    {
        var said = paragraph[..mark].Trim();
        var bracket = said.IndexOf('(');
        var agency = bracket >= 0 && said[^1] == ')' ? said[(bracket + 1)..^1] : null;
        var place = (bracket >= 0 ? said[..bracket] : said).Trim();
        var known = agency is null ? null : OutletLine.Known(agency);
        var fits = agency is null ? IsPlaceInCapitals(place) || (isDash && HasDate(place)) : (place.Length == 0 && known is not null) || IsPlaceName(place);
        var end = mark + 1;
        while (end < paragraph.Length && paragraph[end] is ' ' or '-' or '—' or '–' or '\u00A0')
            end++;
        return !fits || end == paragraph.Length || (!isDash && agency is not null) ? null : new Opening(said.Length, end, known ?? agency);
    }

    /// <summary>"Toamasina, 11 March 2025", "Lisbon, Portugal, Feb. 7": a date behind a name.</summary>
    private static bool HasDate(string place)
    {
        for (var comma = place.IndexOf(','); comma > 0; comma = place.IndexOf(',', comma + 1))
        {
            if (IsDate(place[(comma + 1)..]))
                return place[..comma].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 6 } words && Array.TrueForAll(words, word => char.IsUpper(word[0]));
        }

        return false;
    }

    /// <summary>The town stands in capitals; region and date behind a comma need not.</summary>
    private static bool IsPlaceInCapitals(string place)
    {
        var town = place.Split(',')[0];
        return town.Length >= 3 && town.Count(char.IsUpper) >= 3 && !town.Any(char.IsLower) && !town.Any(char.IsDigit)
            && town.Split(' ').Length <= 4 && place.Split(',').Length <= 3;
    }

    private static bool IsPlaceName(string place) =>
        place.Length > 1 && char.IsUpper(place[0]) && place.Split(' ').Length <= 8 && !place.Contains(". ", StringComparison.Ordinal);

    private static bool IsPlace(ParagraphSigns paragraph)
    {
        var parts = paragraph.Opening.Split(',', StringSplitOptions.TrimEntries);
        return parts.Length is 2 or 3
            && IsRegion(parts[^1])
            && parts[..^1].All(part => part.Length > 0 && char.IsUpper(part[0]) && part.Split(' ').Length <= 3);
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    /// <param name="Length">Of the dateline without its dash.</param>
    /// <param name="TextStart">Offset of the text behind the dash.</param>
    /// <param name="Outlet">The agency in the bracket.</param>
    public readonly record struct Opening(int Length, int TextStart, string? Outlet);
}
