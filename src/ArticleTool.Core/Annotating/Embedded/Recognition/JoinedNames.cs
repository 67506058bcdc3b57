using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// Parts what was taken for one name but joins two: "Karl Langdon and Harvey Deegan", "West Coast Eagles and Fremantle
/// Dockers", "Anadolu Agency/Getty Images"; but "Trinidad and Tobago", "Johnson &amp; Johnson", "AC/DC" and "the Food and Drug
/// Administration" are one each.
/// </summary>
internal sealed class JoinedNames(NameLists lists)
{
    private const short Never = -8_000;

    public void Split(NameSentence sentence, string text, Token[] tokens, List<FoundName> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            for (var joint = name.First + 1; joint + 1 < name.End; joint++)
            {
                if (!IsBetweenTwo(sentence, text, tokens, name, joint))
                    continue;
                names[i] = name with { End = joint };
                names.Insert(i + 1, name with { First = joint + 1 });
                break;
            }
        }
    }

    private bool IsBetweenTwo(NameSentence sentence, string text, Token[] tokens, FoundName name, int joint) => sentence.Word(joint).Lower switch
    {
        "/" => sentence.Word(joint - 1).Text.Length > 2 || sentence.Word(joint + 1).Text.Length > 2,
        "and" when name.Type == MentionType.Organization => !IsListed(text, tokens, name.First, name.End) && AreOrganizations(sentence, text, tokens, name, joint),
        "and" or "&" => name.Type is MentionType.Person || (name.Type is MentionType.Place or MentionType.Nationality && !IsListed(text, tokens, name.First, name.End)),
        _ => false,
    };

    /// <summary>
    /// Both are listed, or both are of two words or more and end alike: in "Oceanic and Atmospheric Administration" only the
    /// second ends in what it is.
    /// </summary>
    private bool AreOrganizations(NameSentence sentence, string text, Token[] tokens, FoundName name, int joint)
    {
        if (IsListed(text, tokens, name.First, joint) && IsListed(text, tokens, joint + 1, name.End))
            return true;
        for (var i = name.First; i < name.End; i++)
        {
            if (i != joint && !sentence.HasCapital(i))
                return false;
        }

        return joint - name.First > 1 && name.End - joint > 2 && sentence.Notes(joint - 1).Cue == sentence.Notes(name.End - 1).Cue;
    }

    /// <summary>
    /// Lets no organization go over an "and" that joins two names ("Linkin Park and Avenged Sevenfold"), so that reading anew
    /// finds what each is; true where one did. The training text calls "India and Pakistan" an organization.
    /// </summary>
    /// <param name="from">The stretch's first token.</param>
    /// <param name="to">The token after the stretch.</param>
    /// <param name="width">Scores a token.</param>
    public static bool Forbid(NameSentence sentence, int from, int to, int width)
    {
        var any = false;
        for (var i = from; i < to; i++)
        {
            if (sentence.Labels[i] == NameLabels.Outside)
                continue;
            var first = i;
            while (NameLabels.Place(sentence.Labels[i]) < NameLabels.Last)
                i++;
            if (NameLabels.Type(sentence.Labels[first]) != MentionType.Organization || Joint(sentence, first, i + 1) is not (var joint and > 0))
                continue;
            sentence.Scores.AsSpan((joint * width) + 1, NameLabels.Count - 1).Fill(Never);
            any = true;
        }

        return any;
    }

    /// <summary>
    /// The "and" of an organization that neither ends in what it is ("Food and Drug Administration") nor goes on from a
    /// preposition ("Organization for Security and Cooperation") nor is listed; 0 for none.
    /// </summary>
    private static int Joint(NameSentence sentence, int first, int end)
    {
        if (NameWordClasses.IsBody(sentence.Notes(end - 1).Cue))
            return 0;
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (sentence.Word(i).Lower is "of" or "for" or "on" or "to" or "in")
                return 0;
            if (sentence.Word(i).Lower == "and")
                return sentence.Listed[i] == 0 ? i : 0;
        }

        return 0;
    }

    private bool IsListed(string text, Token[] tokens, int first, int end) =>
        lists.Find(tokens[first].Span.Union(tokens[end - 1].Span).In(text)) is not null;
}
