using ArticleTool.Records;

namespace ArticleTool.Reading.Zones;

/// <summary>Marks what the page says beside the article: advertisements, buttons, forms, counts, leads to other articles.</summary>
internal static class PageJunk
{
    private static readonly LinePatterns Boilerplate = LinePatterns.Of("reading/boilerplate.txt");
    private static readonly LinePatterns Related = LinePatterns.Of("reading/related.txt");

    // "More: what we know about the ... " leads elsewhere; a paragraph that begins with "Video:" and runs on does not.
    private const int LongestLead = 30;

    public static void Mark(ZoneDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            var paragraph = draft.Paragraphs[i];
            if (!paragraph.HasLetters || Boilerplate.Match(paragraph))
                draft.Mark(i, ZoneKind.Boilerplate);
            else if (paragraph.Words.Length <= LongestLead && Related.Match(paragraph))
                draft.Mark(i, ZoneKind.Related);
        }
    }
}
