using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// The subject right before a finite cue, by the words alone. Where a sentence opens with a long adverbial, a tree takes
/// some noun of it for the subject; the phrase between the comma and the cue is the better guess.
/// </summary>
internal sealed class NearSubjects(Words words, Speakers speakers)
{
    private const int AdverbialLength = 4;

    /// <summary>Longer parts are no list of names.</summary>
    private const int PartLength = 5;

    public TokenRange? Of(CueWord cue, TokenRange group)
    {
        var start = words.Start(words.Sentence(cue.Token));
        if (cue.Entry.PartOfSpeech != "verb" || !IsFinite(cue, group) || group.First == start)
            return null;
        if (Relative(group, start) is { } pronoun)
            return pronoun;
        if (words.Reads(group.First - 1, ",") || NounPhrases.Backward(words, group.First - 1, start) is not { } near)
            return null;
        return (near.First == start || IsClauseRim(near.First - 1)) && speakers.Speaks(near) ? WithList(near, start) : null;
    }

    private bool IsFinite(CueWord cue, TokenRange group) =>
        words[cue.Token].Xpos is "VBD" or "VBZ" or "VBP" || group.First < cue.Token && !words.Reads(group.First, "to");

    private bool IsClauseRim(int i) =>
        words[i].Upos is UniversalTag.Sconj or UniversalTag.Cconj || words.ReadsAny(i, ",", ";", ":", "—", "–", "--", "(", "that", "when", "then", "as", "after", "before", "because", "if", "while", "“", "\"", "''");

    /// <summary>"Norway, Sweden and Finland said": the whole list, as far back as each part is set off.</summary>
    private TokenRange WithList(TokenRange near, int start)
    {
        if (near.First - 2 < start || !words.ReadsAny(near.First - 1, "and", "or"))
            return near;
        var first = near.First;
        for (var i = first - 2; i > start - 1; i = first - 2)
        {
            if (words.Reads(i, ","))
                i--;
            if (NounPhrases.Backward(words, i, start) is not { } part || part.Last - part.First > PartLength || part.First > start && !IsClauseRim(part.First - 1))
                break;
            first = part.First;
            if (first == start || !words.Reads(first - 1, ","))
                break;
        }

        return near with { First = first };
    }

    /// <summary>"who last year promised".</summary>
    private TokenRange? Relative(TokenRange group, int start)
    {
        for (var i = group.First - 1; i >= start && i >= group.First - 1 - AdverbialLength; i--)
        {
            if (words.ReadsAny(i, "who", "which") && i > start)
                return new TokenRange(i, i);
            if (words[i].Upos is not (UniversalTag.Adv or UniversalTag.Adj) && !NounPhrases.IsTime(words, i))
                return null;
        }

        return null;
    }
}
