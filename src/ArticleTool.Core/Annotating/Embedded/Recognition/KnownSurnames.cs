using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Records;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// "Ben Player won. … After that Player left": a common word with a capital within a sentence is the person whose last name it
/// is, where the document gives that name in full. Not behind an article: "the Bishop" need not be John Bishop.
/// </summary>
internal sealed class KnownSurnames
{
    private readonly HashSet<uint> surnames = [];

    public void Clear() => surnames.Clear();

    public void Add(NameSentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence.Labels[i] == NameLabels.Of(MentionType.Person, NameLabels.Last) && sentence.HasCapital(i)
                && sentence.Word(i).Form == WordForm.Capitalised && sentence.Word(i).Text.Length > 2 && sentence.Labels[i - 1] == NameLabels.Of(MentionType.Person, NameLabels.Beginning) && !sentence.Notes(i - 1).Is(WordNotes.Title))
                surnames.Add(sentence.Words[i].Word);
        }
    }

    public bool IsPerson(NameSentence sentence, int i) =>
        i > 0 && sentence.IsRunning && sentence.Labels[i] == NameLabels.Outside && sentence.Word(i).Form == WordForm.Capitalised
        && sentence.Word(i - 1).Form is WordForm.Lower && sentence.Word(i - 1).Lower is not ("the" or "a" or "an" or "this" or "no" or "every" or "each")
        && sentence.RunEnd(i) == i + 1 && surnames.Contains(sentence.Words[i].Word);
}
