using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>Attribution within a sentence: a cue, its subject and its complement.</summary>
internal sealed class IndirectSpeech(Words words, Speakers speakers)
{
    public Utterance? Of(CueWord cue) => cue.Entry.PartOfSpeech switch
    {
        "verb" => Verb(cue),
        "noun" => Noun(cue),
        "adjective" => Verb(cue),
        _ => Whole(cue),
    };

    private Utterance? Verb(CueWord cue)
    {
        var group = VerbGroup.Around(words, cue.Token, cue.Last);
        var passive = Subjects.IsPassive(words, cue.Token);
        var head = passive ? Subjects.Agent(words, cue.Token) : Subjects.Of(words, cue.Token);
        var content = ClauseContents.Of(words, cue) ?? Beside(cue, group, head) ?? (passive ? OfPassive(cue) : null);
        var declines = Stances.Of(words, cue.Entry, group);
        if (content is null)
            return null;
        if (content.Frame.NeedsSpeaker && !speakers.CanSpeak(head))
            return null;
        var source = head < 0 ? (TokenRange?)null : SourceRange(head, group, content.Ranges);
        return new Utterance(cue.Entry, group, source, source is null ? -1 : head, Outside(content.Ranges, group, source), declines, cue.Entry.Act, content.Rule);
    }

    /// <summary>"The plan was rejected by the court": what is rejected is the subject.</summary>
    private ClauseContent? OfPassive(CueWord cue)
    {
        var subject = words.Child(cue.Token, "nsubj");
        return subject < 0 || cue.Entry.Of(FrameKind.Object) is not { } frame || Subjects.Agent(words, cue.Token) < 0
            ? null
            : new ClauseContent([new TokenRange(words.First(subject), words.Last(subject))], frame, "passive");
    }

    /// <summary>"The bridge, officials said, is safe": the cue depends on what it reports.</summary>
    private ClauseContent? Beside(CueWord cue, TokenRange group, int subject)
    {
        if (!words.Is(cue.Token, "parataxis") || cue.Entry.Of(FrameKind.That) is not { } frame || subject < 0)
            return null;
        var main = words.Head(cue.Token);
        var clause = new TokenRange(words.First(main), words.Last(main));
        var aside = new TokenRange(Math.Min(words.First(cue.Token), group.First), Math.Max(words.Last(cue.Token), group.Last));
        return new ClauseContent(Without(clause, aside), frame, "clause, cue");
    }

    /// <summary>"Smith's claim that …", "criticism of … from Smith".</summary>
    private Utterance? Noun(CueWord cue)
    {
        var content = ClauseContents.Of(words, cue);
        var head = words.Child(cue.Token, "nmod:poss");
        if (content is null || head < 0)
            return null;
        if (content.Frame.NeedsSpeaker && !speakers.CanSpeak(head))
            return null;
        var source = new TokenRange(words.First(head), words.Last(head));
        var group = new TokenRange(cue.Token, cue.Last);
        return new Utterance(cue.Entry, group, source, head, content.Ranges, Stances.Of(words, cue.Entry, group), cue.Entry.Act, content.Rule);
    }

    /// <summary>"According to Smith, …", "reportedly": the clause that the word stands in.</summary>
    private Utterance? Whole(CueWord cue) => cue.Entry.PartOfSpeech == "adverb" ? Adverb(cue) : Adposition(cue);

    private Utterance? Adverb(CueWord cue)
    {
        var main = words.Head(cue.Token);
        if (main < 0)
            return null;
        var group = new TokenRange(cue.Token, cue.Last);
        return new Utterance(cue.Entry, group, null, -1, Without(new TokenRange(words.First(main), words.Last(main)), group), cue.Entry.Stance, cue.Entry.Act, "adverb");
    }

    private Utterance? Adposition(CueWord cue)
    {
        var head = words.Head(cue.Token);
        while (head >= 0 && head <= cue.Last)
            head = words.Head(head);
        if (head < 0)
            return null;
        var main = words.Head(head);
        var group = new TokenRange(cue.Token, cue.Last);
        var source = new TokenRange(cue.Last + 1, words.Last(head));
        if (source.Last < source.First)
            return null;
        var sentence = words.Sentence(cue.Token);
        var clause = main < 0 ? new TokenRange(words.Start(sentence), words.End(sentence) - 1) : new TokenRange(words.First(main), words.Last(main));
        return new Utterance(cue.Entry, group, source, head, Without(clause, new TokenRange(cue.Token, source.Last)), cue.Entry.Stance, cue.Entry.Act, "according to");
    }

    /// <summary>The subject's phrase, up to the cue or to a relative clause set off by a comma.</summary>
    private TokenRange? SourceRange(int head, TokenRange group, IReadOnlyList<TokenRange> content)
    {
        var first = words.First(head);
        var last = words.Last(head);
        if (head < group.First && last >= group.First)
            last = group.First - 1;
        foreach (var range in content)
        {
            if (range.First > head && range.First <= last)
                last = range.First - 1;
            if (range.Last < head && range.Last >= first)
                first = range.Last + 1;
        }

        while (last > head && words[last].Upos == UniversalTag.Punct && !words.ReadsAny(last, ")", "”", "\""))
            last--;
        return first > head || last < head ? null : new TokenRange(first, last);
    }

    private static IReadOnlyList<TokenRange> Outside(IReadOnlyList<TokenRange> content, TokenRange group, TokenRange? source)
    {
        var pieces = content.SelectMany(range => Without(range, group));
        if (source is { } phrase)
            pieces = pieces.SelectMany(range => Without(range, phrase));
        return [.. pieces];
    }

    private static List<TokenRange> Without(TokenRange range, TokenRange hole)
    {
        if (!range.Overlaps(hole))
            return [range];
        var pieces = new List<TokenRange>();
        if (range.First < hole.First)
            pieces.Add(range with { Last = hole.First - 1 });
        if (range.Last > hole.Last)
            pieces.Add(range with { First = hole.Last + 1 });
        return pieces;
    }
}
