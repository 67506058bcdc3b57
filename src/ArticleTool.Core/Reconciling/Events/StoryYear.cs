using System.Globalization;

namespace ArticleTool.Reconciling.Events;

/// <summary>The latest year that a document can be told to be of: that of its date, else the latest it mentions.</summary>
internal static class StoryYear
{
    public static int? Of(DocumentView document)
    {
        if (Year(document.Records.Document.Published) is { } published)
            return published;
        int? latest = null;
        foreach (var time in document.Records.Times)
        {
            if (Year(time.Value ?? time.Local?.Value) is { } year && (latest is null || year > latest))
                latest = year;
        }

        return latest;
    }

    /// <summary>Plans for far-off years are no news of then.</summary>
    private static int? Year(string? text) =>
        text is { Length: >= 4 } && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100 ? year : null;
}
