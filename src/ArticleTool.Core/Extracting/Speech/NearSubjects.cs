using ArticleTool.Annotating;
using ArticleTool.Records;

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
        if (cue.Entry.PartOfSpeech != "verb" || group.First == start)
            return null;
        if (!IsFinite(cue, group))
            return words[cue.Token].Xpos == "VBG" ? Absolute(group, start) : null;
        if (Relative(group, start) is { } pronoun)
            return pronoun;
        if (words.Reads(group.First - 1, ","))
            return BeforeInsertion(group, start);
        var last = BeforeTime(group.First - 1, start);
        if (NounPhrases.Backward(words, last, start) is not { } near)
            return null;
        return (near.First == start || IsClauseRim(near.First - 1)) && speakers.Speaks(near) ? WithList(near, start) : null;
    }

    /// <summary>
    /// Where a cue stands without a subject of its own, behind "and" or as a participle: the subject of the finite verb
    /// before it, over any quotation between.
    /// </summary>
    public TokenRange? Carried(TokenRange group)
    {
        var start = words.Start(words.Sentence(group.First));
        for (var i = group.First - 1; i > start; i--)
        {
            if (words.Quotation(i) >= 0 || words[i].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD") || Subjects.Own(words, words[i].Upos == UniversalTag.Aux && words.Head(i) >= 0 ? words.Head(i) : i) is not (>= 0 and var subject) || subject >= i || words.Quotation(subject) >= 0)
                continue;
            if (Reporting(i, start) is { } reporting)
                return reporting;
            var last = Math.Min(words.Last(subject), i - 1);
            return last < words.First(subject) ? null : NounPhrases.Tidy(words, new TokenRange(words.First(subject), last), start, i);
        }

        return group.First > start && speakers.MentionAt(start) is { Kind: MentionKind.Name } name ? new TokenRange(start, Math.Min(words.At(name.Span.End), group.First) - 1) : null;
    }

    /// <summary>"Orav said the port would close and called it …": who says so, and not the port.</summary>
    private TokenRange? Reporting(int verb, int start)
    {
        var at = words[verb].Upos == UniversalTag.Aux && words.Head(verb) >= 0 ? words.Head(verb) : verb;
        while (words.Is(at, "ccomp") && words.Head(at) >= start && words.Head(at) < at)
            at = words.Head(at);
        return at < verb && Subjects.Own(words, at) is >= 0 and var subject && subject < at && words.Quotation(subject) < 0
            ? NounPhrases.Tidy(words, new TokenRange(words.First(subject), Math.Min(words.Last(subject), at - 1)), start, at)
            : null;
    }

    /// <summary>"Orav, speaking to reporters, said": the phrase before the comma that opens what a second one closes.</summary>
    private TokenRange? BeforeInsertion(TokenRange group, int start)
    {
        for (var i = group.First - 2; i > start; i--)
        {
            if (words.Quotation(i) >= 0 || !words.Reads(i, ",") || (IsNameAt(start, i) ? new TokenRange(start, start) : NounPhrases.Backward(words, i - 1, start)) is not { } phrase)
                continue;
            if ((phrase.First == start || !words.Reads(phrase.First - 1, ",") && IsClauseRim(phrase.First - 1)) && speakers.Speaks(phrase))
                return words[i + 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num || words.ReadsAny(i + 1, "who", "whose") ? phrase with { Last = group.First - 2 } : phrase;
        }

        return null;
    }

    /// <summary>The name itself, whatever its tag: "Small, who".</summary>
    private bool IsNameAt(int start, int comma) => comma == start + 1 && speakers.MentionAt(start) is { Kind: MentionKind.Name };

    /// <summary>"the minister on Monday said", "the minister late Monday said": the day is none of the name.</summary>
    private int BeforeTime(int last, int start)
    {
        var i = last;
        while (i > start && NounPhrases.IsTime(words, i))
            i--;
        if (i == last)
            return last;
        while (i > start && words.ReadsAny(i, "on", "late", "early", "last", "this"))
            i--;
        return i;
    }

    /// <summary>"with residents calling it a scandal".</summary>
    private TokenRange? Absolute(TokenRange group, int start) =>
        NounPhrases.Backward(words, group.First - 1, start) is { } beside && beside.First > start && words.Reads(beside.First - 1, "with") && speakers.Speaks(beside) ? beside : null;

    private bool IsFinite(CueWord cue, TokenRange group) =>
        words[cue.Token].Xpos is "VBD" or "VBZ" or "VBP" || group.First < cue.Token && !words.Reads(group.First, "to");

    private bool IsClauseRim(int i) =>
        words[i].Upos is UniversalTag.Sconj or UniversalTag.Cconj || words.ReadsAny(i, ",", ";", ":", "—", "–", "--", "(", "that", "when", "then", "as", "after", "before", "because", "if", "while", "where", "which", "whom", "who", "what", "“", "\"", "''");

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
