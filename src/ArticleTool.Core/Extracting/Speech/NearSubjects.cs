using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// The subject right before a finite cue, by the words alone. Where a sentence opens with a long adverbial, a tree takes
/// some noun of it for the subject; the phrase between the comma and the cue is the better guess.
/// </summary>
internal sealed class NearSubjects(Words words, Speakers speakers)
{
    private const int AdverbialLength = 4;

    public TokenRange? Of(CueWord cue, TokenRange group)
    {
        var start = words.Start(words.Sentence(cue.Token));
        if (cue.Entry.PartOfSpeech != "verb" || !IsFinite(cue, group) || group.First == start)
            return null;
        if (Relative(group, start) is { } pronoun)
            return pronoun;
        if (words.Reads(group.First - 1, ",") || NounPhrases.Backward(words, group.First - 1, start) is not { } near)
            return null;
        return (near.First == start || IsClauseRim(near.First - 1)) && speakers.Speaks(near) ? near : null;
    }

    private bool IsFinite(CueWord cue, TokenRange group) =>
        words[cue.Token].Xpos is "VBD" or "VBZ" or "VBP" || group.First < cue.Token && !words.Reads(group.First, "to");

    private bool IsClauseRim(int i) =>
        words[i].Upos is UniversalTag.Sconj or UniversalTag.Cconj || words.ReadsAny(i, ",", ";", ":", "—", "–", "--", "(", "that", "when", "then", "as", "after", "before", "because", "if", "while", "“", "\"", "''");

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
