using ArticleTool.Records;

namespace ArticleTool.Reading.Zones;

/// <summary>
/// Marks documents that the article reproduces: a paragraph says that somebody made a statement, and those below it
/// speak in that body's voice, without quotation marks and without anybody saying them.
/// </summary>
internal static class Statements
{
    private static readonly HashSet<string> Cues = WordList.Read("reading/statement-cues.txt");
    private static readonly HashSet<string> SpeechVerbs = WordList.Read("reading/speech-verbs.txt");

    // Bare paragraphs that a statement may open with before it says "we".
    private const int BareOpening = 2;
    private const int ShortestFragment = 20;

    public static void Mark(ZoneDraft draft)
    {
        for (var i = draft.FirstBody; i + 1 < draft.Count; i++)
        {
            if (!draft.IsOpenProse(i) || !Introduces(draft.Paragraphs[i]))
                continue;
            var end = EndOfStatement(draft, i);
            for (var k = i + 1; k < end; k++)
                draft.Mark(k, ZoneKind.QuotedDocument);
            i = Math.Max(i, end - 1);
        }
    }

    private static bool Introduces(ParagraphSigns paragraph) => paragraph.Words.Any(word => Cues.Contains(PlainWords.Of(word)));

    /// <returns>The index behind the statement; index + 1 where there is none.</returns>
    private static int EndOfStatement(ZoneDraft draft, int index)
    {
        var announced = draft.Paragraphs[index].Opening[^1] == ':';
        var end = index + 1;
        var bare = 0;
        for (var i = index + 1; i < draft.Count; i++)
        {
            var paragraph = draft.Paragraphs[i];
            if (!draft.IsOpen(i))
            {
                if (draft[i] is ZoneKind.Heading)
                    break;
                continue;
            }

            if (SpeaksAsWe(paragraph) || (i == index + 1 && IsQuotedAbove(draft.Paragraphs[index], paragraph)) || (announced && IsBare(paragraph)))
                end = i + 1;
            else if (!IsBare(paragraph) || paragraph.Opening[^1] == ':' || ++bare > BareOpening)
                break;
        }

        return end;
    }

    /// <summary>A paragraph without quotation marks whose first or a later sentence begins with "We" or "Our".</summary>
    private static bool SpeaksAsWe(ParagraphSigns paragraph)
    {
        if (paragraph.HasQuotes)
            return false;
        var words = paragraph.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "We" or "Our" && (i == 0 || words[i - 1][^1] is '.' or '!' or '?'))
                return true;
        }

        return false;
    }

    /// <summary>No quotation marks and no verb of speech: nobody in the article says this.</summary>
    private static bool IsBare(ParagraphSigns paragraph) =>
        paragraph.IsProse && !paragraph.HasQuotes && !SpeechVerbs.Any(verb => WordList.HasWords(paragraph.Plain, verb));

    /// <summary>The introduction quotes the very words that stand bare below it.</summary>
    private static bool IsQuotedAbove(ParagraphSigns introduction, ParagraphSigns paragraph)
    {
        if (paragraph.HasQuotes)
            return false;
        var parts = introduction.Opening.Split('"', '“', '”');
        for (var i = 1; i < parts.Length; i += 2)
        {
            var fragment = PlainWords.Of(parts[i]);
            if (fragment.Length >= ShortestFragment && paragraph.Plain.Contains(fragment, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
