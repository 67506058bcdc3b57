using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <param name="Frame">The frame that the content fills.</param>
internal sealed record ClauseContent(IReadOnlyList<TokenRange> Ranges, Frame Frame, string Rule);

/// <summary>What a cue's complement says, by the tree: a clause, an infinitive, an object, a phrase behind a preposition.</summary>
internal sealed class ClauseContents(Words words, ClauseBounds bounds)
{
    /// <summary>More words than this between a cue and its number belong to something else.</summary>
    private const int MostOfFigure = 14;

    public ClauseContent? Of(CueWord cue) =>
        Clause(cue) ?? Told(cue) ?? WordOrder.Quoting(words, cue) ?? Cut(cue, Infinitive(words, cue) ?? Preposition(words, cue, objectFirst: false) ?? Object(words, cue) ?? WordOrder.Of(words, cue));

    /// <summary>"telling a crowd in Lund that it was over", where the tree has the crowd for what is told; not "promising a response that".</summary>
    private ClauseContent? Told(CueWord cue) =>
        ClauseBounds.Addresses(cue.Entry) && WordOrder.Complementiser(words, cue) is { } told && words[told.Ranges[0].First].Upos == UniversalTag.Sconj ? told : null;

    private ClauseContent? Cut(CueWord cue, ClauseContent? content) =>
        content is null ? null : content with { Ranges = [.. content.Ranges.Select(r => bounds.Cut(cue, r))] };

    private ClauseContent? Clause(CueWord cue)
    {
        foreach (var child in words.Children(cue.Token))
        {
            var noun = cue.Entry.PartOfSpeech == "noun" && words.Is(child, "acl") && words.Child(child, "mark") >= 0;
            if (child < cue.Token || !words.Is(child, "ccomp") && !noun)
                continue;
            var range = bounds.WithoutVenue(cue, child, Within(words, cue, child));
            if (range.Last < range.First)
                continue;
            var (frame, rule) = AfterCue(words, cue, child, range);
            if (frame is not null)
                return new ClauseContent([frame.Kind is FrameKind.That or FrameKind.Quote or FrameKind.Question ? BeforeMain(cue, bounds.Of(cue, range)) : range], frame, rule);
        }

        return null;
    }

    /// <summary>"The claim that he lied angered her": what is claimed ends before the verb whose subject the claim is.</summary>
    private TokenRange BeforeMain(CueWord cue, TokenRange range)
    {
        if (cue.Entry.PartOfSpeech != "noun" || !words.Is(cue.Token, "nsubj") || words.Head(cue.Token) is var main && (main <= range.First || main > range.Last))
            return range;
        var group = VerbGroup.Around(words, main, main);
        return group.First - 1 > range.First ? range with { Last = group.First - 1 } : range;
    }

    private static (Frame? Frame, string Rule) AfterCue(Words words, CueWord cue, int clause, TokenRange range)
    {
        if (words.Reads(range.First, "that"))
            return (cue.Entry.Of(FrameKind.That), "cue that clause");
        if (words.ReadsAny(range.First, "whether", "if", "what", "who", "how", "why", "where", "when", "which"))
            return (cue.Entry.Of(FrameKind.Question) ?? cue.Entry.Of(FrameKind.That), "cue question");
        if (words[clause].Xpos == "VBG" && words.Child(clause, "nsubj") < 0 && words.Child(clause, "aux") < 0)
            return (cue.Entry.Of(FrameKind.Gerund), "cue gerund");
        if (words.Reads(range.First, "to"))
            return (cue.Entry.Of(FrameKind.Infinitive) ?? cue.Entry.Of(FrameKind.Object), "cue infinitive");
        return (cue.Entry.Of(FrameKind.That) ?? cue.Entry.Of(FrameKind.Quote), "cue clause");
    }

    private static ClauseContent? Infinitive(Words words, CueWord cue)
    {
        foreach (var child in words.Children(cue.Token))
        {
            var noun = cue.Entry.PartOfSpeech == "noun" && words.Is(child, "acl");
            if (child < cue.Token || !words.Is(child, "xcomp") && !words.Is(child, "advcl") && !noun)
                continue;
            var range = Within(words, cue, child);
            if (words.Reads(range.First, "to") && cue.Entry.Of(FrameKind.Infinitive) is { } infinitive)
                return new ClauseContent([WithPerson(words, cue, range)], infinitive, "cue infinitive");
            if ((words.Is(child, "xcomp") || words.First(child) == cue.Last + 1 && words.Is(child, "advcl") && child == cue.Last + 1) && words[child].Xpos == "VBG" && cue.Entry.Of(FrameKind.Gerund) is { } gerund)
                return new ClauseContent([WithPerson(words, cue, range)], gerund, "cue gerund");
        }

        return null;
    }

    /// <summary>"urged Congress to act": the person is part of what is asked for, not who it is said to.</summary>
    private static TokenRange WithPerson(Words words, CueWord cue, TokenRange range) =>
        cue.Entry.Of(FrameKind.Object) is not null && words.Child(cue.Token, "obj") is var person and >= 0 && person > cue.Token && person < range.First
        && !cue.Entry.Lemma.StartsWith("tell", StringComparison.Ordinal)
            ? new TokenRange(words.First(person), range.Last)
            : range;

    private static ClauseContent? Object(Words words, CueWord cue)
    {
        if (cue.Entry.Of(FrameKind.Figure) is { } figure && Figure(words, cue) is { } stated)
            return new ClauseContent([stated], figure, "cue object");
        if ((cue.Entry.Of(FrameKind.Object) ?? cue.Entry.Of(FrameKind.Words)) is not { } frame)
            return Preposition(words, cue, objectFirst: true);
        var child = cue.Entry.Words.Length > 1 && BehindPhrase(words, cue) is var phrase and >= 0 ? phrase : words.Child(cue.Token, "obj");
        if (child >= 0 && child > cue.Last && words.First(child) == cue.Last)
            return new ClauseContent([new TokenRange(cue.Last + 1, WordOrder.PhraseEnd(words, words.Last(child)))], frame, "cue object");
        if (child < 0 || words.First(child) <= cue.Token)
            return null;
        var last = words.Last(child);
        foreach (var other in words.Children(cue.Token))
        {
            if (other > last && words.First(other) == last + 1 && (words.Is(other, "xcomp") || words.Is(other, "ccomp") || words.Is(other, "advcl") && words.ReadsAny(words.First(other), "of", "for", "as") || words.Is(other, "obl") && Complements(words, other)))
                last = words.Last(other);
        }

        return new ClauseContent([new TokenRange(words.First(child), WordOrder.PhraseEnd(words, last))], frame, "cue object");
    }

    /// <summary>"put [the death toll at 27]": a figure and the number that somebody puts it at.</summary>
    private static TokenRange? Figure(Words words, CueWord cue)
    {
        var end = words.End(words.Sentence(cue.Token));
        var named = -1;
        for (var i = cue.Last + 1; i < end && i < cue.Last + MostOfFigure && words[i].Upos is not (UniversalTag.Verb or UniversalTag.Punct); i++)
        {
            if (named < 0 && words.ReadsAny(i, "toll", "number", "figure", "total", "tally", "cost", "damage", "losses", "magnitude", "turnout"))
                named = i;
            if (named >= 0 && words[i].Upos == UniversalTag.Num && Enumerable.Range(named, i - named).Any(at => words.Reads(at, "at")))
                return new TokenRange(cue.Last + 1, WordOrder.PhraseEnd(words, i));
        }

        return null;
    }

    /// <summary>"called for a ban": the ban, whose preposition is the cue's last word.</summary>
    private static int BehindPhrase(Words words, CueWord cue)
    {
        foreach (var child in words.Children(cue.Token))
        {
            if (child > cue.Last && words.First(child) == cue.Last)
                return child;
        }

        return -1;
    }

    private static bool Complements(Words words, int phrase) =>
        words.Child(phrase, "case") is var preposition and >= 0 && words.ReadsAny(preposition, "of", "as", "for", "with", "to", "about", "over", "against");

    /// <summary>"warned of shortages"; with <paramref name="objectFirst"/> also where an object stands between.</summary>
    private static ClauseContent? Preposition(Words words, CueWord cue, bool objectFirst)
    {
        foreach (var child in words.Children(cue.Token))
        {
            if (child < cue.Token)
                continue;
            var first = words.First(child);
            var at = words.Is(child, "obl") || words.Is(child, "nmod") ? words.Child(child, "case")
                : words.Is(child, "advcl") || words.Is(child, "acl") || words.Is(child, "ccomp") ? words.Child(child, "mark")
                : -1;
            if (at != first || first <= cue.Last || first > cue.Last + 1 && !objectFirst && words.Child(cue.Token, "obj") > cue.Token)
                continue;
            if (cue.Entry.Of(words.Surface(at).ToString().ToLowerInvariant()) is { } frame && words.Last(child) > first)
                return new ClauseContent([new TokenRange(IsLabel(words, cue, at, first) ? cue.Last + 1 : first + 1, WordOrder.PhraseEnd(words, words.Last(child)))], frame, "cue preposition");
        }

        return null;
    }

    /// <summary>"cast the vote as a choice": what is labelled belongs to what is said of it.</summary>
    private static bool IsLabel(Words words, CueWord cue, int preposition, int first) =>
        words.Reads(preposition, "as") && cue.Entry.Of(FrameKind.Object) is null && first > cue.Last + 1;

    /// <summary>A complement's words, but for those on the cue's other side.</summary>
    private static TokenRange Within(Words words, CueWord cue, int child) => child < cue.Token
        ? new TokenRange(words.First(child), Math.Min(words.Last(child), VerbGroup.Around(words, cue.Token, cue.Last).First - 1))
        : new TokenRange(Math.Max(words.First(child), cue.Last + 1), words.Last(child));
}
