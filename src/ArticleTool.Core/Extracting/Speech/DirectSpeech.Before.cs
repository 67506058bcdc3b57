using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Cues before the quotation: Smith said, "…". What is said may begin before the marks here and go on behind them, so
/// its bounds are found here too.
/// </summary>
internal sealed partial class DirectSpeech
{
    /// <summary>Smith said, "…". Smith told reporters on Monday: "…".</summary>
    private (CueWord, Utterance)? Before(TokenRange range)
    {
        var at = range.First - 1;
        var start = at >= 0 && paragraphs[words.Sentence(at)] == paragraph - 1 && words.Reads(at, ":") ? words.Start(words.Sentence(at)) : GapStart(at);
        if (at < start)
            return null;
        var colon = words.Reads(at, ":");
        if (!colon && !words.ReadsAny(at, ",", "—", "–", "-", "that") && !lastWords.Contains(at))
            return null;
        for (var i = at; i >= start && i > at - 30; i--)
        {
            if ((Quoting(i) ?? MannerBefore(range, i, at, start)) is not { } cue)
            {
                if (!colon && IsOtherClause(i))
                    return null;
                continue;
            }

            if (!colon && !words.ReadsAny(at, ",", "—", "–", "-", "that") && (cue.Last != at || IsNaming(cue)))
                return null;
            var group = VerbGroup.Around(words, i, cue.Last);
            var inverted = SourceBehind(group, cue, at, start);
            var source = inverted ?? SourceBefore(range, cue, group, start);
            var content = WithRest(range with { First = inverted is null ? Complementiser(cue.Last + 1, range.First) : range.First });
            return Made(words, cue, source, Opening(range, inverted is null ? source : group, start) is { } opening ? [opening, content] : [content], colon ? "source, cue, colon, quotation" : "source, cue, quotation");
        }

        if (colon && Introduced(range, at, start) is { } introduced)
            return introduced;
        return colon && at - start is >= 1 and <= 8 && NounPhrases.Forward(words, start, at) is { } speaker && speaker.Last == at - 1
            ? Made(words, new CueWord(at, at, Headlines.Colon), speaker, [range], "source, colon, quotation")
            : null;
    }

    /// <summary>"Smith went even further: "…"": before a colon, whoever the sentence is about speaks.</summary>
    private (CueWord, Utterance)? Introduced(TokenRange range, int colon, int start)
    {
        var verb = colon;
        while (words.Head(verb) >= 0)
            verb = words.Head(verb);
        if (!Quotations.IsUtterance(words, range) || verb < start || verb >= colon || words[verb].Upos != UniversalTag.Verb || Subjects.Of(words, verb) is var subject && (subject < start || subject >= verb || !speakers.CanSpeak(subject)))
            return null;
        var entry = new CueEntry([words[verb].Lemma], "verb", [], SpeechAct.Says, Stance.Asserts);
        var source = NounPhrases.Tidy(words, new TokenRange(words.First(subject), Math.Min(words.Last(subject), verb - 1)), start, verb);
        return Made(words, new CueWord(verb, verb, entry), source, [range], "source, verb, colon, quotation");
    }

    /// <summary>
    /// Smith shot back, "…". Right before the comma that leads into a whole quotation any verb says how it was said, if
    /// somebody who can speak stands right before it.
    /// </summary>
    private CueWord? MannerBefore(TokenRange range, int verb, int comma, int start)
    {
        var last = words.ReadsAny(comma - 1, "back", "out", "in") ? comma - 2 : comma - 1;
        if (verb != last || verb <= start || !words.ReadsAny(comma, ",", ":") || words[verb].Xpos is not ("VBD" or "VBZ") || words[verb].Upos != UniversalTag.Verb || range.Last - range.First < 4)
            return null;
        return NounPhrases.Backward(words, verb - 1, start) is { } phrase && phrase.Last == verb - 1 && speakers.Speaks(phrase)
            ? new CueWord(verb, comma - 1, new CueEntry([words[verb].Lemma], "verb", [new Frame(FrameKind.Quote, null, NeedsSpeaker: false)], SpeechAct.Says, Stance.Asserts))
            : null;
    }

    /// <summary>"told reporters that he had been there and "that is all"": what is said begins with the first "that".</summary>
    private int Complementiser(int from, int quotation)
    {
        for (var i = from; i < quotation; i++)
        {
            if (words.ReadsAny(i, "that", "how", "whether") && words[i].Upos is not UniversalTag.Det)
                return i;
        }

        return quotation;
    }

    /// <summary>"said "it is late" in Paris again": the clause goes on behind the marks, up to the next comma or stop.</summary>
    private TokenRange WithRest(TokenRange range)
    {
        if (words.ReadsAny(Quotations.LastWithin(words, range), ".", ",", "!", "?"))
            return range;
        var i = range.Last + 1;
        while (i < words.Count && words.Sentence(i) == words.Sentence(range.Last) && !words.ReadsAny(i, ",", ".", ";", ":", "!", "?", "—", "–"))
            i++;
        return range with { Last = i - 1 };
    }

    /// <summary>
    /// "The aim, he said, "is peace"": a quotation that goes on in small letters what stands before the cue; or "which he
    /// called "a disgrace"": the pronoun.
    /// </summary>
    private TokenRange? Opening(TokenRange range, TokenRange? source, int start)
    {
        if (source is { } speaker && speaker.First - 1 >= start && words.ReadsAny(speaker.First - 1, "which", "what", "whom", "who"))
            return new TokenRange(speaker.First - 1, speaker.First - 1);
        if (source is not { } phrase || phrase.First - 2 < start || !words.Reads(phrase.First - 1, ",") || range.First + 1 > range.Last || !char.IsLower(words.Surface(range.First + 1)[0]))
            return null;
        return new TokenRange(start, phrase.First - 2);
    }

    /// <summary>"a class called "Perception"": a name, not speech.</summary>
    private bool IsNaming(CueWord cue) =>
        words[cue.Token].Xpos == "VBN" && cue.Token > 0 && words[cue.Token - 1].Upos is UniversalTag.Noun && words.Is(cue.Token, "acl");
}
