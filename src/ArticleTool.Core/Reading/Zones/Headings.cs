using ArticleTool.Records;

namespace ArticleTool.Reading.Zones;

/// <summary>Marks the short lines that stand between and behind the paragraphs of running text.</summary>
internal static class Headings
{
    private const int LongestHeading = 14;

    // One to three words in capitals head a section ("BACKGROUND"); more of them are another article's headline.
    private const int LongestCapitalHeading = 3;

    public static void Mark(ZoneDraft draft)
    {
        var lastProse = draft.LastProse();
        for (var i = draft.FirstBody; i < draft.Count; i++)
        {
            var paragraph = draft.Paragraphs[i];
            if (!draft.IsOpen(i) || (paragraph.EndsSentence && !IsQuestion(paragraph)) || paragraph.IsProse || paragraph.IsListItem)
                continue;
            if (paragraph.IsCapitals && paragraph.Words.Length > LongestCapitalHeading)
                draft.Mark(i, ZoneKind.Related);
            else if (i < lastProse && paragraph.Words.Length <= LongestHeading && !ContinuesQuote(paragraph))
                draft.Mark(i, ZoneKind.Heading);
            else if (i > lastProse && lastProse >= 0)
                MarkBehind(draft, i);
        }
    }

    /// <summary>
    /// Behind the running text a title belongs to the page: to the picture that follows it, which repeats the article's
    /// headline, or to another article.
    /// </summary>
    private static void MarkBehind(ZoneDraft draft, int index)
    {
        var words = draft.Paragraphs[index].Words.Length;
        var beforePicture = index + 1 < draft.Count && draft[index + 1] is ZoneKind.Credit or ZoneKind.Caption;
        if (beforePicture && words is >= 4 and <= LongestHeading && !draft.HasHeadline)
            draft.Mark(index, ZoneKind.Headline);
        else if (words <= 4)
            draft.Mark(index, ZoneKind.Boilerplate);
        else if (words <= LongestHeading && draft.FirstBody < index)
            draft.Mark(index, ZoneKind.Related);
    }

    /// <summary>"What happens next?" heads a section.</summary>
    private static bool IsQuestion(ParagraphSigns paragraph) => paragraph.Opening[^1] == '?' && paragraph.Words.Length is > 1 and < 8 && !paragraph.HasQuotes;

    /// <summary>A line of verse or of a chant in quotation marks is no heading.</summary>
    private static bool ContinuesQuote(ParagraphSigns paragraph) => paragraph.Opening[0] is '"' or '“';
}
