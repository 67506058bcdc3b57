using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>Attribution within a sentence: a cue, its subject and its complement.</summary>
internal sealed class IndirectSpeech(Words words, Speakers speakers, CueLexicon lexicon)
{
    private readonly ClauseBounds bounds = new(words, lexicon);
    private readonly NearSubjects near = new(words, speakers);
    private readonly Adpositions adpositions = new(words, speakers);
    private readonly ClauseContents contents = new(words, new ClauseBounds(words, lexicon));

    public Utterance? Of(CueWord cue) => cue.Entry.PartOfSpeech switch
    {
        "verb" => Verb(cue),
        "noun" => Noun(cue),
        "adjective" => Verb(cue),
        "adverb" => Adverb(cue),
        _ => adpositions.Of(cue),
    };

    private Utterance? Verb(CueWord cue)
    {
        if (AsksForSilence(cue))
            return null;
        var group = VerbGroup.Around(words, cue.Token, cue.Last);
        var stance = Stances.Of(words, cue.Entry, group);
        if (cue.Entry.PartOfSpeech == "verb" && (cue.Entry.Of(FrameKind.That) ?? cue.Entry.Of(FrameKind.Quote)) is not null && Asides.Of(words, speakers, cue, group) is { } aside)
            return new Utterance(cue.Entry, group, aside.Source, -1, aside.Content, stance, cue.Entry.Act, Asides.Rule);
        if (AsReported(cue, group, stance) is { } reported)
            return reported;
        var passive = Subjects.IsPassive(words, cue.Token);
        var head = passive ? Subjects.Agent(words, cue.Token) : Subjects.Of(words, cue.Token);
        if (head < 0 || speakers.ClassOf(head) != SpeakerClass.Survey)
            cue = cue with { Entry = cue.Entry.WithoutSurvey() };
        var content = (passive ? null : Relative(cue, group)) ?? contents.Of(cue) ?? (passive ? OfPassive(cue) : null);
        var closest = passive ? null : near.Of(cue, group);
        if (content is null || IsReflexive(content) || IsNaming(cue, group, content) || content.Frame.NeedsSpeaker && !speakers.CanSpeak(head) && !speakers.AreCounted(head) && closest is null || content.Frame.Kind == FrameKind.Words && !speakers.AreWords(content.Ranges[0]) || IsNobodys(cue, head, passive, content, closest is not null))
            return null;
        var source = head < 0 ? passive ? null : Nearest(cue, group) ?? NounPhrases.BehindOpening(words, cue.Token, cue.Last + 1) : SourceRange(head, group, content.Ranges);
        if (closest is { } phrase && (source is not { } far || !far.Overlaps(phrase) || phrase.Contains(far)))
            source = phrase;
        if (source is null && !passive && cue.Entry.PartOfSpeech == "verb" && words.Quotation(cue.Token) < 0 && (words[cue.Token].Xpos == "VBG" || group.First > words.Start(words.Sentence(cue.Token)) && words[group.First - 1].Upos == UniversalTag.Cconj))
            source = near.Carried(group);
        return new Utterance(cue.Entry, group, source, source is null ? -1 : head, Outside(content.Ranges, group, source), stance, cue.Entry.Act, content.Rule);
    }

    /// <summary>"As reported by the Courier, …": the rest of the sentence.</summary>
    private Utterance? AsReported(CueWord cue, TokenRange group, Stance stance)
    {
        var end = words.End(words.Sentence(cue.Token));
        if (group.First == 0 || !words.Reads(group.First - 1, "as") || words[cue.Token].Xpos is not ("VBN" or "VBD") || cue.Last + 2 >= end || !words.Reads(cue.Last + 1, "by") || cue.Entry.Of(FrameKind.That) is null)
            return null;
        if (NounPhrases.Forward(words, cue.Last + 2, end, appositions: false) is not { } source)
            return null;
        var start = words.Start(words.Sentence(cue.Token));
        var content = group.First - 1 <= start + 1
            ? source.Last + 2 < end && words.Reads(source.Last + 1, ",") ? new TokenRange(source.Last + 2, WordOrder.ClauseEnd(words, source.Last + 2)) : (TokenRange?)null
            : words.ReadsAny(group.First - 2, ",", "-", "—", "–") ? new TokenRange(start, group.First - 3) : null;
        return content is { } range && range.Last >= range.First ? new Utterance(cue.Entry, group, source, -1, [range], stance, cue.Entry.Act, Asides.Rule) : null;
    }

    /// <summary>"a group calling itself the Column": a name, and nothing said.</summary>
    private bool IsReflexive(ClauseContent content) =>
        content.Ranges is [var range] && range.First == range.Last && words.ReadsAny(range.First, "itself", "himself", "herself", "themselves");

    /// <summary>"a band called Lund Brass": its name, and nothing said.</summary>
    private bool IsNaming(CueWord cue, TokenRange group, ClauseContent content) =>
        words[cue.Token].Xpos == "VBN" && group.First == cue.Token && cue.Entry.Lemma is "call" or "name" or "dub"
        && Enumerable.Range(content.Ranges[0].First, content.Ranges[0].Last - content.Ranges[0].First + 1).All(i => words[i].Upos == UniversalTag.Propn && words.Quotation(i) < 0);

    /// <summary>"engineers who asked not to be named told": how they told it, and nothing that they say.</summary>
    private bool AsksForSilence(CueWord cue)
    {
        var at = cue.Last + 1;
        if (at + 3 >= words.End(words.Sentence(cue.Token)))
            return false;
        at = words.Reads(at, "not") ? at + 1 : words.Reads(at, "to") && words.Reads(at + 1, "not") ? at : -1;
        return at >= 0 && words.Reads(at, "to") && words.ReadsAny(at + 1, "be", "not") && Enumerable.Range(at + 2, 2).Any(i => words.ReadsAny(i, "named", "identified", "quoted"));
    }

    /// <summary>"a pact which critics say failed", "what he called a mistake": what is said is, or opens with, the pronoun.</summary>
    private ClauseContent? Relative(CueWord cue, TokenRange group)
    {
        var start = words.Start(words.Sentence(cue.Token));
        if (cue.Entry.PartOfSpeech != "verb" || NounPhrases.Backward(words, group.First - 1, start) is not { } source || source.First - 1 < start || !words.ReadsAny(source.First - 1, "which", "what", "whom", "who"))
            return null;
        var pronoun = new TokenRange(source.First - 1, source.First - 1);
        var at = cue.Last + 1;
        var end = words.End(words.Sentence(cue.Token));
        if (at < end && cue.Entry.Of(FrameKind.That) is { } that && words[at].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            return new ClauseContent([pronoun, new TokenRange(at, bounds.Of(cue, new TokenRange(at, at)).Last)], that, "relative clause");
        if (words.Reads(source.First - 1, "what") && cue.Entry.Of(FrameKind.That) is { } said && cue.Entry.Act == SpeechAct.Says && (at >= end || words.ReadsAny(at, ",", ".", "?", "!")))
            return new ClauseContent([pronoun], said, "relative pronoun");
        if (cue.Entry.Of(FrameKind.Object) is not { } frame || cue.Entry.Act != SpeechAct.Says || cue.Entry.Of(FrameKind.That) is not null && words.Reads(source.First - 1, "who"))
            return null;
        return words.Reads(source.First - 1, "what") && contents.Of(cue) is { } rest
            ? rest with { Ranges = [pronoun, .. rest.Ranges] }
            : at < end && words.ReadsAny(at, ",", ".", "as") ? new ClauseContent(words.Reads(at, "as") ? [pronoun, new TokenRange(at, WordOrder.UpToComma(words, at))] : [pronoun], frame, "relative pronoun") : null;
    }

    /// <summary>"The plan was rejected by the court": what is rejected is the subject.</summary>
    private ClauseContent? OfPassive(CueWord cue)
    {
        var subject = words.Child(cue.Token, "nsubj");
        return subject < 0 || cue.Entry.Of(FrameKind.Object) is not { } frame || Subjects.Agent(words, cue.Token) < 0
            ? null
            : new ClauseContent([new TokenRange(words.First(subject), words.Last(subject))], frame, "passive");
    }

    /// <summary>"Smith's claim that …", "criticism of … from Smith", "reports that …".</summary>
    private Utterance? Noun(CueWord cue)
    {
        var content = contents.Of(cue);
        if (content is null)
            return null;
        var head = words.Child(cue.Token, "nmod:poss") is var owner and >= 0 ? owner : Giver(cue, content);
        if (head < 0 && (!words.Reads(content.Ranges[0].First, "that") || content.Rule != "cue that clause") || content.Frame.NeedsSpeaker && !speakers.CanSpeak(head))
            return null;
        var source = head < 0 ? (TokenRange?)null : new TokenRange(words.First(head), words.Last(head));
        if (source is { } phrase && words.Child(head, "case") is var preposition and >= 0 && preposition == phrase.First)
            source = phrase with { First = phrase.First + 1 };
        var group = new TokenRange(cue.Token, cue.Last);
        return new Utterance(cue.Entry, group, source, head, content.Ranges, Stances.Of(words, cue.Entry, group), cue.Entry.Act, "noun, " + content.Rule + (head < 0 ? ", nobody" : ""));
    }

    /// <summary>"concern among officials", "a statement from the ministry".</summary>
    private int Giver(CueWord cue, ClauseContent content)
    {
        foreach (var child in words.Children(cue.Token))
        {
            if (words.Is(child, "nmod") && words.Child(child, "case") is var preposition and >= 0 && words.ReadsAny(preposition, "from", "by", "among") && !content.Ranges.Any(r => r.Contains(child)))
                return child;
        }

        return -1;
    }

    /// <summary>"reportedly": the clause that the word stands in.</summary>
    private Utterance? Adverb(CueWord cue)
    {
        var main = words.Head(cue.Token);
        if (main < 0)
            return null;
        var group = new TokenRange(cue.Token, cue.Last);
        return new Utterance(cue.Entry, group, null, -1, Without(new TokenRange(words.First(main), words.Last(main)), group), cue.Entry.Stance, cue.Entry.Act, "adverb");
    }

    /// <summary>"You know", "is expected to speak", "it is hard to know why": nothing is attributed to anybody.</summary>
    private bool IsNobodys(CueWord cue, int head, bool passive, ClauseContent content, bool beside)
    {
        // "will have to find partners": what is still to be found out or decided, nobody has.
        if (cue.Entry.Act is SpeechAct.Witnesses or SpeechAct.Decides && content.Frame.Kind == FrameKind.Object && words[cue.Token].Xpos == "VB" && words.Reads(cue.Token - 1, "to"))
            return true;
        if (cue.Entry.PartOfSpeech == "adjective" && VerbGroup.Around(words, cue.Token, cue.Last) is var predicate && predicate.First > words.Start(words.Sentence(cue.Token)) && words.ReadsAny(predicate.First - 1, "it", "that", "this"))
            return true;
        if (words[cue.Token].Xpos == "VBN" && VerbGroup.Around(words, cue.Token, cue.Last).First == cue.Token && IsOpening(cue.Token))
            return true;
        if (head >= 0 || beside)
            return words.Reads(head, "you");
        return passive && content.Frame.Kind is FrameKind.Infinitive or FrameKind.Prepositional or FrameKind.Question
            || content.Frame.Kind == FrameKind.Object && words[cue.Token].Xpos == "VB" || cue.Entry.Act is SpeechAct.Thinks or SpeechAct.Witnesses && words[cue.Token].Xpos is "VB" or "VBN" or "VBG";
    }

    /// <summary>"Asked whether …, she said": the participle reports the question, not who asked.</summary>
    private bool IsOpening(int token) =>
        token == words.Start(words.Sentence(token)) || words.ReadsAny(token - 1, "when", "while", "if", "once", "although", "though");

    /// <summary>Where the tree has no subject: the phrase before a finite cue.</summary>
    private TokenRange? Nearest(CueWord cue, TokenRange group)
    {
        var start = words.Start(words.Sentence(cue.Token));
        if (words[cue.Token].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN" or "JJ" or "NNP" or "NNPS") || cue.Entry.PartOfSpeech != "verb")
            return null;
        // The name itself, whatever its tag.
        if (group.First == start + 1 && speakers.MentionAt(start) is { Kind: MentionKind.Name })
            return new TokenRange(start, start);
        return group.First > start && words.Reads(group.First - 1, ",")
            ? NounPhrases.Forward(words, start, group.First, appositions: false)
            : NounPhrases.Backward(words, group.First - 1, start);
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

        // "“…,” the minister said, adding that": a subtree may reach back into what somebody else is quoted with.
        for (var i = head; i >= first && words.Quotation(head) < 0; i--)
        {
            if (words.Quotation(i) >= 0)
                first = i + 1;
        }

        // "minister Jan Berg told reporters, adding": a finite verb is no part of a phrase, but in a relative clause.
        for (var i = last; i > head; i--)
        {
            if (words.Relation(i) == "acl" && words[i].Xpos is "VBD" or "VBZ" or "VBP")
                last = i - 1;
        }

        return first > head || last < head ? null : NounPhrases.Tidy(words, new TokenRange(first, last), words.Start(words.Sentence(head)), group.First);
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
