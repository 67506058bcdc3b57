using ArticleTool.Records;

namespace ArticleTool.Reading.Zones;

/// <summary>Marks what readers wrote below the article, and the form in which they write it.</summary>
internal static class ReaderComments
{
    private static readonly HashSet<string> Openings = WordList.Read("reading/comments.txt");

    // A counter "Comments (3)" also stands above articles; below them more than this much running text has gone by.
    private const int ProseAbove = 3;
    private const int LongestFormLine = 8;

    public static void Mark(ZoneDraft draft)
    {
        var prose = 0;
        var below = false;
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft.IsOpenProse(i))
                prose++;
            if (!below && prose >= ProseAbove && Openings.Contains(draft.Paragraphs[i].Plain))
            {
                below = true;
                draft.Mark(i, ZoneKind.Boilerplate);
            }

            if (below)
                draft.Mark(i, draft.Paragraphs[i].Words.Length <= LongestFormLine ? ZoneKind.Boilerplate : ZoneKind.Comment);
        }
    }
}
