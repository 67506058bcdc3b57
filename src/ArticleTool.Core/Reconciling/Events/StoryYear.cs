using System.Globalization;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>The year that a document is of: that of its date, else the latest that it mentions, which it is not older than.</summary>
internal readonly record struct StoryYear(int Year, bool IsStated)
{
    public static StoryYear? Of(DocumentView document)
    {
        if (Parse(document.Records.Document.Published) is { } published)
            return new StoryYear(published, IsStated: true);
        int? latest = null;
        foreach (var time in document.Records.Times.Where(t => IsTold(t, document)))
        {
            if (Parse(time.Value ?? time.Local?.Value) is { } year && (latest is null || year > latest))
                latest = year;
        }

        return latest is { } mentioned ? new StoryYear(mentioned, IsStated: false) : null;
    }

    /// <summary>What two different years say against their documents' being about one thing; null where they tell nothing.</summary>
    public static string? Weigh(StoryYear a, StoryYear b)
    {
        var apart = Math.Abs(a.Year - b.Year);
        var bound = a.IsStated ? b : a;
        var ruledOut = (a.IsStated && b.IsStated) || (a.IsStated != b.IsStated && bound.Year > (a.IsStated ? a : b).Year);
        if (ruledOut)
            return apart == 1 ? "year-next" : "year-other";
        return apart > 1 ? "year-mentioned" : null;
    }

    /// <summary>A picture's date is no news of the day.</summary>
    private static bool IsTold(TimeRecord time, DocumentView document)
    {
        var zone = document.Records.Document.Zones.LastOrDefault(z => z.Start <= time.Start)?.Kind ?? ZoneKind.Body;
        return zone is ZoneKind.Body or ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Dateline or ZoneKind.QuotedDocument;
    }

    private static int? Parse(string? text) =>
        text is { Length: >= 4 } && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100 ? year : null;
}
