using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Records;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>"Personnel at Al-Assad and Irbil": what stands beside a place after a preposition of place is one too.</summary>
internal static class CoordinatedPlaces
{
    private const double Confidence = 0.7;

    public static void Apply(NameSentence sentence, List<FoundName> names)
    {
        for (var i = 0; i + 3 < sentence.Count; i++)
        {
            if (sentence.Word(i).Text is not ("at" or "near" or "in" or "outside" or "around") || !sentence.HasCapital(i + 1))
                continue;
            var end = sentence.RunEnd(i + 1);
            if (sentence.Notes(end - 1).Is(WordNotes.Common))
                continue;
            if (sentence.Word(end).Text is not ("and" or "or") || !names.Exists(n => n.First == end + 1 && n.Type is MentionType.Place or MentionType.Facility))
                continue;
            var at = names.FindIndex(n => n.First < end && i + 1 < n.End);
            if (at < 0)
                names.Insert(names.FindIndex(n => n.First >= end), new FoundName(i + 1, end, MentionType.Place, Confidence));
            else if (names[at].First == i + 1 && names[at].End == end && names[at].Type == MentionType.Person && !sentence.Notes(i + 1).Is(WordNotes.Given))
                names[at] = names[at] with { Type = MentionType.Place, Confidence = Math.Min(names[at].Confidence, Confidence) };
        }
    }
}
