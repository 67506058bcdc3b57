using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Training;

/// <summary>
/// Mends the systematic slips of the Groningen Meaning Bank's machine-assisted labels by rule: titles inside persons
/// ("President Bush"), countries labelled as nationalities or organisations, demonyms labelled as anything else.
/// </summary>
public static class NameLabelCleaning
{
    private static readonly HashSet<string> AlsoTitles = ["prime", "former", "vice", "crown", "president-elect", "minister", "mr.", "ms.", "foreign", "defense", "interior"];

    public static NameTrainingSentence Clean(NameTrainingSentence sentence, NameLists lists)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var names = new List<NameTrainingSpan>();
        foreach (var name in sentence.Names)
        {
            if (Cleaned(name, sentence.Text, lists) is { } cleaned)
                names.Add(cleaned);
        }

        return sentence with { Names = names };
    }

    private static NameTrainingSpan? Cleaned(NameTrainingSpan name, string text, NameLists lists)
    {
        var surface = name.Span.In(text);
        var listed = lists.Find(surface);
        var only = lists.Types(NameForm.Hash(surface), NameLists.IsUpper(surface));
        if (listed is { Type: MentionType.Place, Government: true } || (listed is { Type: MentionType.Place } && only == 1 << (int)MentionType.Place && name.Type != MentionType.Person))
            return name with { Type = MentionType.Place };
        if (listed is { Type: MentionType.Nationality, Country: not null })
            return name with { Type = MentionType.Nationality };
        if (only == 1 << (int)MentionType.Organization && name.Type != MentionType.Person)
            return name with { Type = MentionType.Organization };
        return name.Type == MentionType.Person ? WithoutTitle(name, text, lists) : name;
    }

    private static NameTrainingSpan? WithoutTitle(NameTrainingSpan name, string text, NameLists lists)
    {
        var start = name.Span.Start;
        while (start < name.Span.End)
        {
            var end = TitleEnd(text, start, name.Span.End, lists);
            if (end == start)
                break;
            start = end;
        }

        return start < name.Span.End ? name with { Span = new TextSpan(start, name.Span.End) } : null;
    }

    /// <summary>The start of the word after the longest title that begins here.</summary>
    private static int TitleEnd(string text, int start, int limit, NameLists lists)
    {
        var best = start;
        var words = 0;
        for (var end = start; end < limit && words < 4; words++)
        {
            var next = text.IndexOf(' ', end, limit - end) is var blank and >= 0 ? blank : limit;
            var title = text.AsSpan(start, next - start);
            if (lists.Title(NameForm.Hash(title)) is not null || (words == 0 && AlsoTitles.Contains(title.ToString().ToLowerInvariant())))
                best = Math.Min(next + 1, limit);
            end = next + 1;
        }

        return best;
    }
}
