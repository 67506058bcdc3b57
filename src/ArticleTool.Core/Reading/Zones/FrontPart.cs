using ArticleTool.Records;

namespace ArticleTool.Reading.Zones;

/// <summary>
/// Marks what stands before the running text: section label, headline, standfirst, byline, lines of place and date.
/// </summary>
internal static class FrontPart
{
    private static readonly HashSet<string> Labels = WordList.Read("reading/section-labels.txt");

    // "Search the site." above a title is the page speaking.
    private const int LongestInvitation = 5;
    private const int LongestHeadline = 30;
    private const int LookAhead = 4;

    public static void Mark(ZoneDraft draft)
    {
        var i = draft.HasHeadline ? 0 : MarkLabels(draft, MarkMasthead(draft));
        if (!draft.HasHeadline && i < draft.Count && IsHeadline(draft.Paragraphs[i]))
            draft.Mark(i, ZoneKind.Headline);
        draft.FirstBody = MarkUntilBody(draft, i, mayStandFirst: draft.HasHeadline);
    }

    /// <summary>The outlet's name and the lines of author, place and date, where they stand above the headline.</summary>
    /// <returns>The index to look for the headline from.</returns>
    private static int MarkMasthead(ZoneDraft draft)
    {
        var first = draft.NextOpen(0);
        var title = first;
        while (title < draft.Count && title < first + LookAhead && MastheadKind(draft.Paragraphs[title]) is not null)
            title = draft.NextOpen(title + 1);
        if (title == first || title >= draft.Count || !IsHeadline(draft.Paragraphs[title]) || !ProseFollows(draft, title))
            return first;
        for (var i = first; i < title; i = draft.NextOpen(i + 1))
            draft.Mark(i, MastheadKind(draft.Paragraphs[i])!.Value);
        return title;
    }

    private static ZoneKind? MastheadKind(ParagraphSigns paragraph) =>
        Byline.IsMarked(paragraph) ? ZoneKind.Byline
        : PlaceAndDate.IsLine(paragraph) ? ZoneKind.Dateline
        : OutletLine.Named(paragraph.Opening) is not null ? ZoneKind.Boilerplate
        : null;

    /// <summary>A line of one to three words above a longer title: the page's section or its name.</summary>
    private static int MarkLabels(ZoneDraft draft, int start)
    {
        var i = draft.NextOpen(start);
        while (i < draft.Count && IsLabel(draft.Paragraphs[i]) && draft.NextOpen(i + 1) is var next && next < draft.Count && IsHeadline(draft.Paragraphs[next]))
        {
            var known = Labels.Contains(draft.Paragraphs[i].Plain);
            if (!known && (draft.Paragraphs[next].Words.Length < 4 || draft.Paragraphs[next].EndsSentence || LooksLikeByline(draft.Paragraphs[next])))
                break;
            draft.Mark(i, ZoneKind.Boilerplate);
            i = next;
        }

        return i;
    }

    private static bool IsLabel(ParagraphSigns paragraph) =>
        Labels.Contains(paragraph.Plain) || paragraph.Words.Length <= (paragraph.EndsSentence ? LongestInvitation : 2);

    private static bool IsHeadline(ParagraphSigns paragraph) =>
        paragraph.Words.Length is > 1 and <= LongestHeadline
        && !paragraph.IsListItem
        && (!paragraph.EndsSentence || paragraph.Opening[^1] is '?' or '!')
        && !Byline.IsMarked(paragraph)
        && !PlaceAndDate.IsLine(paragraph);

    private static bool LooksLikeByline(ParagraphSigns paragraph) => Byline.IsMarked(paragraph) || Byline.IsNames(paragraph);

    /// <returns>The first paragraph of running text.</returns>
    private static int MarkUntilBody(ZoneDraft draft, int start, bool mayStandFirst)
    {
        for (var i = draft.NextOpen(start); i < draft.Count; i = draft.NextOpen(i + 1))
        {
            var paragraph = draft.Paragraphs[i];
            if (Byline.IsMarked(paragraph) || (mayStandFirst && Byline.IsNames(paragraph)))
                draft.Mark(i, ZoneKind.Byline);
            else if (PlaceAndDate.IsLine(paragraph))
                draft.Mark(i, ZoneKind.Dateline);
            else if (OutletLine.Named(paragraph.Opening) is not null && ProseFollows(draft, i))
                draft.Mark(i, ZoneKind.Boilerplate);
            else if (paragraph.IsListItem || paragraph.Words.Length > 60)
                return i;
            else if (mayStandFirst && IsStandfirst(draft, i))
                draft.Mark(i, ZoneKind.Standfirst);
            else if (paragraph.EndsSentence || !ProseFollows(draft, i) || !mayStandFirst)
                return i;
            else
                draft.Mark(i, paragraph.Words.Length > 4 ? ZoneKind.Standfirst : ZoneKind.Boilerplate);
        }

        return draft.Count;
    }

    /// <summary>The paragraph under the headline, where a byline or a line of place and date comes before the running text.</summary>
    private static bool IsStandfirst(ZoneDraft draft, int index)
    {
        if (index > 0 && draft[index - 1] is not (ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Caption or ZoneKind.Credit))
            return false;
        var end = Math.Min(draft.Count, index + 1 + LookAhead);
        for (var i = index + 1; i < end; i++)
        {
            var paragraph = draft.Paragraphs[i];
            if (!draft.IsOpen(i))
                continue;
            if (LooksLikeByline(paragraph) || PlaceAndDate.IsLine(paragraph))
                return true;
            if (paragraph.EndsSentence)
                return false;
        }

        return false;
    }

    private static bool ProseFollows(ZoneDraft draft, int index)
    {
        var end = Math.Min(draft.Count, index + 1 + LookAhead);
        for (var i = index + 1; i < end; i++)
        {
            if (draft.IsOpenProse(i))
                return true;
        }

        return false;
    }
}
