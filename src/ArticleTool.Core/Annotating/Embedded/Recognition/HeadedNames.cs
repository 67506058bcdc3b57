using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// "Bowling Green State University", "Lindsey Air Station", "Hay Street": words with capitals within a sentence whose last says what
/// they name are one name, whatever was taken for one in them. A country or a people before it is a name of its own.
/// </summary>
internal sealed class HeadedNames(NameLists lists)
{
    private const double Confidence = 0.7;
    private const int LongestInWords = 6;

    public void Apply(NameSentence sentence, string text, Token[] tokens, List<FoundName> names)
    {
        if (!sentence.IsRunning)
            return;
        for (var (start, end) = sentence.Run(0); end > 0; (start, end) = sentence.Run(end))
        {
            if (end - start is > 1 and <= LongestInWords && NameRules.TypeByHead(sentence, end) is { } type and not MentionType.Event)
                Complete(sentence, text, tokens, start, end, type, names);
        }
    }

    private void Complete(NameSentence sentence, string text, Token[] tokens, int start, int end, MentionType type, List<FoundName> names)
    {
        var first = AfterNoParts(sentence, start, end);
        var reached = first;
        foreach (var name in names)
        {
            if (name.End <= start || name.First >= end)
                continue;
            if (name.First < start || name.End > end || (name.End == end && (name.First == first || name.First != reached)))
                return;
            if (name.First == first && IsOwner(text, tokens, name))
                first = AfterNoParts(sentence, name.End, end);
            reached = name.End;
        }

        first = AfterNoParts(sentence, first, end);
        if (end - first < 2 || (first == 0 && sentence.Notes(0).Is(WordNotes.Common)))
            return;
        var at = names.FindIndex(name => name.First >= first);
        names.RemoveAll(name => name.First >= first && name.End <= end);
        names.Insert(at < 0 ? names.Count : at, new FoundName(first, end, type, Confidence));
    }

    private static int AfterNoParts(NameSentence sentence, int first, int end)
    {
        while (first < end && IsNoPart(sentence, first))
            first++;
        return first;
    }

    private bool IsOwner(string text, Token[] tokens, FoundName name) =>
        name.Type == MentionType.Nationality
        || (name.Type == MentionType.Place && lists.Find(tokens[name.First].Span.Union(tokens[name.End - 1].Span).In(text), MentionType.Place) is { Government: true });

    /// <summary>"The", "President", "Monday".</summary>
    private static bool IsNoPart(NameSentence sentence, int i) =>
        sentence.Notes(i).IsPlain || sentence.Notes(i).Is(WordNotes.Title) || sentence.Word(i).Form == WordForm.Punctuation || NameRules.IsDay(sentence.Word(i).Lower);
}
