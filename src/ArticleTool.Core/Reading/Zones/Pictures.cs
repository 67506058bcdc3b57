using ArticleTool.Records;

namespace ArticleTool.Reading.Zones;

/// <summary>Marks captions and credits by their own words, by their likeness to another caption and by what stands beside them.</summary>
internal static class Pictures
{
    private static readonly LinePatterns Openings = LinePatterns.Of("reading/caption-openings.txt");
    private static readonly LinePatterns Contributors = LinePatterns.Of("reading/contributors.txt");

    // Two paragraphs that share so many characters at their start are one caption told twice, one of them cut short.
    private const int SharedStart = 40;
    private const int LongestCaption = 150;

    public static void Mark(ZoneDraft draft)
    {
        for (var i = 0; i < draft.Count; i++)
            MarkBySelf(draft, i);
        MarkDescriptions(draft);
        MarkRepeated(draft);
    }

    private static void MarkBySelf(ZoneDraft draft, int i)
    {
        var paragraph = draft.Paragraphs[i];
        if (!draft.IsOpen(i) || paragraph.Words.Length > LongestCaption)
            return;
        var opening = Openings.OpeningLength(paragraph.Plain);
        if (Contributors.Match(paragraph) || PictureCredit.IsCredit(paragraph) || (opening > 0 && paragraph.Words.Length <= 4))
            draft.Mark(i, ZoneKind.Credit);
        else if (opening > 0 || PictureCredit.EndsWithCredit(paragraph.Opening))
            draft.Mark(i, ZoneKind.Caption);
    }

    private static void MarkDescriptions(ZoneDraft draft)
    {
        var lastProse = draft.LastProse();
        for (var i = 0; i < draft.Count; i++)
        {
            if (!draft.IsOpen(i) || draft.Paragraphs[i].Words.Length is < 6 or > LongestCaption)
                continue;
            var besideCredit = (i > 0 && draft[i - 1] is ZoneKind.Credit) || (i + 1 < draft.Count && draft[i + 1] is ZoneKind.Credit);
            var atEdge = i == lastProse || !AnyProse(draft, i);
            if (PictureDescription.Weight(draft.Paragraphs[i]) + (besideCredit ? 2 : 0) >= (besideCredit || atEdge ? 4 : 5))
                draft.Mark(i, ZoneKind.Caption);
        }
    }

    private static bool AnyProse(ZoneDraft draft, int before)
    {
        for (var i = Math.Max(0, before - 6); i < before; i++)
        {
            if (draft.IsOpenProse(i))
                return true;
        }

        return before > 6;
    }

    private static void MarkRepeated(ZoneDraft draft)
    {
        var captions = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Count; i++)
        {
            if (draft[i] is ZoneKind.Caption && Start(draft.Paragraphs[i]) is { } start)
                captions.Add(start);
        }

        for (var i = 0; i < draft.Count && captions.Count > 0; i++)
        {
            if (draft.IsOpen(i) && Start(draft.Paragraphs[i]) is { } start && captions.Contains(start))
                draft.Mark(i, ZoneKind.Caption);
        }
    }

    private static string? Start(ParagraphSigns paragraph)
    {
        var plain = paragraph.Plain[Openings.OpeningLength(paragraph.Plain)..].TrimStart(' ', ':');
        return plain.Length < SharedStart ? null : plain[..SharedStart];
    }
}
