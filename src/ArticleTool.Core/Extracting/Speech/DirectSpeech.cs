using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Quotations that stand for a whole utterance, with the cue beside them: "…," she said; said Smith; Smith told
/// reporters: "…". Those without a cue of their own are left to <see cref="Continuations"/>.
/// </summary>
internal sealed class DirectSpeech(Words words, IReadOnlyList<Quotation> quotations, IReadOnlyList<int> paragraphs, IReadOnlyDictionary<int, CueWord> cues, CueLexicon lexicon, NearSubjects near, Speakers speakers)
{
    private readonly List<Utterance> found = [];
    private readonly List<List<TokenRange>> contents = [];
    private readonly Dictionary<int, int> used = [];
    private readonly HashSet<int> lastWords = [.. cues.Values.Select(c => c.Last)];
    private int paragraph = -1;

    /// <summary>True for the token of a cue that one of these utterances took.</summary>
    public bool Takes(int token) => used.ContainsKey(token);

    public IReadOnlyList<Utterance> Find()
    {
        for (var q = 0; q < quotations.Count; q++)
        {
            if (Tokens(q) is not { } range)
                continue;
            paragraph = paragraphs[words.Sentence(range.First)];
            if ((Behind(range) ?? Before(range)) is { } made)
                Add(made);
        }

        return [.. found.Select((u, i) => u with { Content = contents[i] })];
    }

    /// <summary>A cue between two quotations has both: "It is late," she said, "and cold."</summary>
    private void Add((CueWord Cue, Utterance Utterance) made)
    {
        if (!used.TryGetValue(made.Cue.Token, out var index))
        {
            index = used[made.Cue.Token] = found.Count;
            found.Add(made.Utterance);
            contents.Add([]);
        }

        contents[index].AddRange(made.Utterance.Content);
    }

    private TokenRange? Tokens(int q)
    {
        var first = words.At(quotations[q].Span.Start);
        var last = words.At(quotations[q].Span.End) - 1;
        return last < first ? null : new TokenRange(first, last);
    }

    /// <summary>"…," said Smith. "…," Smith said.</summary>
    private (CueWord, Utterance)? Behind(TokenRange range)
    {
        if (!Quotations.EndsClause(words, range))
            return null;
        var at = range.Last + 1;
        if (at < words.Count && words.ReadsAny(at, ",", "—", "–", "-", "--"))
            at++;
        var end = GapEnd(range.Last + 1);
        if (at >= end)
            return null;
        return Inverted(range, at, end) ?? Straight(range, at, end);
    }

    private (CueWord, Utterance)? Inverted(TokenRange range, int at, int end)
    {
        var verb = at;
        while (verb < end && words[verb].Upos is UniversalTag.Adv or UniversalTag.Aux)
            verb++;
        if (verb >= end || (Quoting(verb) ?? Manner(range, verb, verb + 1, end)) is not { } cue)
            return null;
        if (IsFragment(range) && (cue.Last + 1 >= end || words[cue.Last + 1].Upos == UniversalTag.Pron || HasSubjectBefore(cue.Token, range.First)))
            return null;
        var source = NounPhrases.Forward(words, cue.Last + 1, end);
        return source is null ? null : Made(words, cue, source, [FromSentenceStart(range)], "quotation, cue, source");
    }

    private (CueWord, Utterance)? Straight(TokenRange range, int at, int end)
    {
        var relative = false;
        for (var i = at + 1; i < end && i < at + 30; i++)
        {
            if ((Quoting(i) ?? Manner(range, i, at, i)) is not { } cue)
            {
                relative |= words.ReadsAny(i, "who", "which", "whose");
                if (!relative && IsOtherClause(i))
                    return null;
                continue;
            }

            var group = VerbGroup.Around(words, i, cue.Last);
            if (group.First <= at || !ClosesBehind(range, cue, end))
                return null;
            return Made(words, cue, SourceBetween(at, group.First - 1), [FromSentenceStart(range)], "quotation, source, cue");
        }

        return null;
    }

    /// <summary>
    /// Behind a full stop within the marks a new sentence begins: its cue looks back only where nothing else is said
    /// there. Behind a comma a cue with a "that" looks forward.
    /// </summary>
    private bool ClosesBehind(TokenRange range, CueWord cue, int end)
    {
        var next = cue.Last + 1;
        if (next < end && words.ReadsAny(next, "that", "whether", "if", "he", "she", "they", "we", "I"))
            return false;
        if (next + 1 < end && words.Reads(next, "it") && words[next + 1].Upos is not UniversalTag.Punct)
            return false;
        return !words.Reads(range.Last - 1, ".") || !IsFragment(range) && next >= end;
    }

    /// <summary>The words between a quotation and its cue, but for what joins them.</summary>
    private TokenRange? SourceBetween(int first, int last)
    {
        while (first <= last && (words[first].Upos is UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Adv or UniversalTag.Punct || words.Reads(first, "as")))
            first++;
        while (last > first && words[last].Upos == UniversalTag.Punct && !words.Reads(last, ")"))
            last--;
        return first > last ? null : new TokenRange(first, last);
    }

    private bool HasSubjectBefore(int verb, int limit) => words.HasTrees && Subjects.Of(words, verb) is var subject and >= 0 && subject < limit;

    /// <summary>Stands in the middle of a sentence: no direct speech but a part of what is said.</summary>
    private bool IsFragment(TokenRange range) =>
        range.First > GapStart(range.First - 1) && !words.ReadsAny(range.First - 1, ",", ":", "—", "–", "-", "--", ";");

    /// <summary>"Many saw them as "the old guard," Smith said": what is said begins with the sentence.</summary>
    private TokenRange FromSentenceStart(TokenRange range) => IsFragment(range) ? range with { First = GapStart(range.First - 1) } : range;

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
            if (Quoting(i) is not { } cue)
            {
                if (!colon && IsOtherClause(i))
                    return null;
                continue;
            }

            if (!colon && !words.ReadsAny(at, ",", "—", "–", "-", "that") && (cue.Last != at || IsNaming(cue)))
                return null;
            var group = VerbGroup.Around(words, i, cue.Last);
            var source = SourceBefore(cue, group, start);
            var content = WithRest(range with { First = Complementiser(cue.Last + 1, range.First) });
            return Made(words, cue, source, Opening(range, source, start) is { } opening ? [opening, content] : [content], colon ? "source, cue, colon, quotation" : "source, cue, quotation");
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
        if (words.ReadsAny(range.Last - 1, ".", ",", "!", "?"))
            return range;
        var i = range.Last + 1;
        while (i < words.Count && words.Sentence(i) == words.Sentence(range.Last) && !words.ReadsAny(i, ",", ".", ";", ":", "!", "?", "—", "–"))
            i++;
        return range with { Last = i - 1 };
    }

    /// <summary>"The aim, he said, "is peace"": a quotation that goes on in small letters what stands before the cue.</summary>
    private TokenRange? Opening(TokenRange range, TokenRange? source, int start)
    {
        if (source is not { } phrase || phrase.First - 2 < start || !words.Reads(phrase.First - 1, ",") || range.First + 1 > range.Last || !char.IsLower(words.Surface(range.First + 1)[0]))
            return null;
        return new TokenRange(start, phrase.First - 2);
    }

    private static (CueWord, Utterance) Made(Words words, CueWord cue, TokenRange? source, IReadOnlyList<TokenRange> content, string rule)
    {
        var group = VerbGroup.Around(words, cue.Token, cue.Last);
        return (cue, new Utterance(cue.Entry, group, source, -1, content, Stances.Of(words, cue.Entry, group), cue.Entry.Act, rule));
    }

    private TokenRange? SourceBefore(CueWord cue, TokenRange group, int start)
    {
        if (near.Of(cue, group) is { } closest && closest.First >= start)
            return closest;
        var from = words[cue.Token].Xpos == "VBG" ? words.Start(words.Sentence(cue.Token)) : start;
        if (words.HasTrees && Subjects.Of(words, cue.Token) is var subject and >= 0 && subject >= from && words.Last(subject) < group.First)
            return NounPhrases.Tidy(words, new TokenRange(Math.Max(from, words.First(subject)), words.Last(subject)), from, group.First);
        if (words[cue.Token].Xpos == "VBG")
            return found.Count > 0 && found[^1].Cue is { } before && words.Sentence(before.First) == words.Sentence(cue.Token) ? found[^1].Source : null;
        var last = group.First - 1;
        if (last >= start && words.Reads(last, ","))
            last--;
        return NounPhrases.Backward(words, last, start);
    }

    /// <summary>"a class called "Perception"": a name, not speech.</summary>
    private bool IsNaming(CueWord cue) =>
        words[cue.Token].Xpos == "VBN" && cue.Token > 0 && words[cue.Token - 1].Upos is UniversalTag.Noun && words.Is(cue.Token, "acl");

    private CueWord? Quoting(int token)
    {
        if (words.Quotation(token) >= 0)
            return null;
        if (cues.TryGetValue(token, out var cue))
            return cue.Entry.PartOfSpeech == "verb" && cue.Entry.Of(FrameKind.Quote) is not null ? cue : Mistagged(token);
        return Mistagged(token);
    }

    /// <summary>
    /// "…," he grinned. Behind a whole quotation that ends in a comma any verb says how it was said, if somebody who can
    /// speak stands right beside it, from <paramref name="first"/> up to <paramref name="end"/>.
    /// </summary>
    private CueWord? Manner(TokenRange range, int verb, int first, int end)
    {
        if (words[verb].Xpos is not ("VBD" or "VBZ") || words[verb].Upos != UniversalTag.Verb || !words.Reads(range.Last - 1, ",") || IsFragment(range))
            return null;
        var beside = first < verb ? NounPhrases.Backward(words, verb - 1, first) : NounPhrases.Forward(words, first, end);
        return beside is { } phrase && phrase.First <= first + 1 && speakers.Speaks(phrase)
            ? new CueWord(verb, verb, new CueEntry([words[verb].Lemma], "verb", [new Frame(FrameKind.Quote, null, NeedsSpeaker: false)], SpeechAct.Says, Stance.Asserts))
            : null;
    }

    /// <summary>"…," she notes: between a quotation and a stop, a tagger takes many a verb for a noun.</summary>
    private CueWord? Mistagged(int token) =>
        words[token].Upos is UniversalTag.Noun or UniversalTag.Adj && token > 0 && words[token - 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron
        && (token + 1 >= words.Count || words.Quotation(token + 1) >= 0 || words.ReadsAny(token + 1, ".", ",", ":"))
        && lexicon.QuotingVerb(words[token].Lemma) is { } entry
            ? new CueWord(token, token, entry)
            : MistaggedPhrase(token);

    /// <summary>"…," she points out.</summary>
    private CueWord? MistaggedPhrase(int token) =>
        words[token].Upos == UniversalTag.Noun && token + 1 < words.Count && words.ReadsAny(token + 1, "out", "in", "on", "back")
        && lexicon.OfForm(words.Surface(token).ToString().ToLowerInvariant()).FirstOrDefault(e => e.Words.Length == 2 && words.Reads(token + 1, e.Words[1]) && e.Of(FrameKind.Quote) is not null) is { } entry
            ? new CueWord(token, token + 1, entry)
            : null;

    /// <summary>A finite verb that is no cue: what stands beyond is another clause.</summary>
    private bool IsOtherClause(int i) =>
        words[i].Upos == UniversalTag.Verb && words[i].Xpos is "VBD" or "VBZ" or "VBP" || words.ReadsAny(i, ".", ";", "!", "?");

    /// <summary>The token behind the gap between a quotation and the next, or the end of the sentence.</summary>
    private int GapEnd(int from)
    {
        var i = from;
        while (i < words.Count && words.Quotation(i) < 0 && paragraphs[words.Sentence(i)] == paragraph && !words.ReadsAny(i, ".", "!", "?"))
            i++;
        return i;
    }

    private int GapStart(int from)
    {
        var i = from;
        while (i >= 0 && words.Quotation(i) < 0 && paragraphs[words.Sentence(i)] == paragraph && !words.ReadsAny(i, ".", "!", "?"))
            i--;
        return i + 1;
    }
}
