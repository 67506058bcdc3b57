using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// Sets a sentence's names right by the lists: a user's own names always, hand-picked ones where they have two words or
/// more, are acronyms, or are countries and their peoples. A longer name found by the weights stays.
/// </summary>
internal sealed class ListedNames(NameLists lists)
{
    private const double Confidence = 0.85;

    public void Apply(NameSentence sentence, string text, Token[] tokens, List<FoundName> names)
    {
        for (var i = 0; i < sentence.Count;)
        {
            var end = i + 1;
            if (sentence.Listed[i] > 0)
            {
                while (end < sentence.Count && GoesOn(sentence, end))
                    end++;
                var span = tokens[i].Span.Union(tokens[end - 1].Span);
                if (lists.Find(span.In(text)) is { } known && IsSure(sentence, i, end, known))
                    Put(new FoundName(i, end, known.Type, Confidence), names, lists.IsOwn(known));
            }

            i = end;
        }
    }

    /// <summary>True for a token that belongs to the listed name of the token before it.</summary>
    private static bool GoesOn(NameSentence sentence, int i) =>
        sentence.Listed[i] > 0 && (sentence.Listed[i] - 1) % 4 is NameLabels.Inside or NameLabels.Last
        && sentence.Listed[i - 1] > 0 && (sentence.Listed[i - 1] - 1) % 4 is NameLabels.Beginning or NameLabels.Inside;

    private bool IsSure(NameSentence sentence, int first, int end, KnownName known)
    {
        if (lists.IsOwn(known))
            return true;
        if (!known.Trusted || IsInCompound(sentence, first, end))
            return false;
        var words = 0;
        for (var i = first; i < end; i++)
            words += sentence.HasCapital(i) ? 1 : 0;
        if (words > 1)
            return true;
        var word = sentence.Word(first);
        if (end > first + 1 || sentence.Notes(first).Is(WordNotes.Common | WordNotes.Given | WordNotes.Family))
            return false;
        // A demonym of one word is the weights' to find ("the Saudi monarchy" or "American Airlines"), unless it is a plural.
        return (known.Country is not null && (known.Type == MentionType.Place || IsPeople(word.Lower))) || (word.Form == WordForm.AllCapitals && word.Text.Length > 2 && known.Type is MentionType.Organization or MentionType.Event);
    }

    /// <summary>"Chadians", "Swedes".</summary>
    private static bool IsPeople(string demonym) => demonym.EndsWith('s') && !demonym.EndsWith("ss", StringComparison.Ordinal);

    /// <summary>"NATO-led", "pro-Russian": the names in compounds are the weights' to find.</summary>
    private static bool IsInCompound(NameSentence sentence, int first, int end) =>
        sentence.Word(end).Text is "-" or "–" || sentence.Word(first - 1).Text is "-" or "–";

    private static void Put(FoundName listed, List<FoundName> names, bool isOwn)
    {
        var at = names.FindIndex(name => name.First < listed.End && listed.First < name.End);
        if (at < 0)
        {
            var place = names.FindIndex(name => name.First >= listed.End);
            names.Insert(place < 0 ? names.Count : place, listed);
            return;
        }

        var (first, end) = (Math.Min(names[at].First, listed.First), names[at].End);
        var others = names.FindLastIndex(name => name.First < listed.End);
        end = Math.Max(names[others].End, listed.End);
        if (!isOwn && (first < listed.First || end > listed.End))
            return;
        var confidence = names[at].Type == listed.Type ? Math.Max(names[at].Confidence, listed.Confidence) : listed.Confidence;
        names.RemoveRange(at, others - at + 1);
        names.Insert(at, listed with { Confidence = confidence });
    }
}
