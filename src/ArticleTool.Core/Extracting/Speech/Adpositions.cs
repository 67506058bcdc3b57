using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>"According to Smith, …", "in the view of critics, …", "in the latest poll": the clause beside the phrase.</summary>
internal sealed class Adpositions(Words words, Speakers speakers)
{
    /// <summary>Longer phrases are no poll's name.</summary>
    private const int Longest = 12;

    public Utterance? Of(CueWord cue)
    {
        var sentence = words.Sentence(cue.Token);
        var (start, end) = (words.Start(sentence), words.End(sentence));
        var opens = cue.Token < start + 2 || words.ReadsAny(cue.Token - 1, ":", ";", "—", "–", "“", "\"");
        if (Source(cue, opens, end) is not { } source || cue.Entry.Of(FrameKind.Clause) is not { } frame || frame.NeedsSpeaker && !speakers.Speaks(source) || frame.NeedsSurvey && !IsSurvey(source, start, opens, cue))
            return null;
        var group = new TokenRange(cue.Token, cue.Last);
        var content = new List<TokenRange>();
        if (!opens)
            content.Add(new TokenRange(start, cue.Token - 1));
        if (source.Last + 2 < end && (content.Count == 0 || words.Reads(source.Last + 1, ",") && words.Reads(cue.Token - 1, ",") && words[source.Last + 2].Xpos != "VBG"))
            content.Add(new TokenRange(source.Last + 1, WordOrder.ClauseEnd(words, source.Last + 1)));
        return new Utterance(cue.Entry, group, source, -1, content, cue.Entry.Stance, cue.Entry.Act, frame.NeedsSurvey ? "in a poll" : "according to");
    }

    private TokenRange? Source(CueWord cue, bool opens, int end)
    {
        var source = NounPhrases.Forward(words, cue.Last + 1, end, appositions: !opens) ?? Mistagged(cue, end);
        return source is { } phrase && phrase.Last + 1 < end && words[phrase.Last + 1].Xpos is "VBD" or "VBZ" or "VBP" or "MD"
            ? NounPhrases.Forward(words, cue.Last + 1, end, appositions: false)
            : source;
    }

    /// <summary>"according to exit polls": a tagger takes the first word for a verb.</summary>
    private TokenRange? Mistagged(CueWord cue, int end)
    {
        var at = cue.Last + 1;
        return cue.Entry.Words.Length > 1 && at + 1 < end && words[at].Upos == UniversalTag.Verb && NounPhrases.Forward(words, at + 1, end) is { } rest ? rest with { First = at } : null;
    }

    /// <summary>"in the latest poll" at either end of a sentence; "ahead in the polls" is no poll.</summary>
    private bool IsSurvey(TokenRange source, int start, bool opens, CueWord cue) =>
        source.Last - source.First < Longest && speakers.ClassOf(NounPhrases.HeadOf(words, source, speakers)) == SpeakerClass.Survey
        && source.Last + 1 < words.Count && words.ReadsAny(source.Last + 1, ",", ".")
        && (opens || words[NounPhrases.HeadOf(words, source, speakers)].Xpos is "NN" or "NNP" && Enumerable.Range(start, cue.Token - start).Any(i => words[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD"));
}
