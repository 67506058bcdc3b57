using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Quotations that stand for a whole utterance, with the cue beside them: "…," she said; said Smith; Smith told
/// reporters: "…". Those without a cue of their own are left to <see cref="Continuations"/>.
/// </summary>
internal sealed partial class DirectSpeech(Words words, IReadOnlyList<Quotation> quotations, IReadOnlyList<int> paragraphs, IReadOnlyDictionary<int, CueWord> cues, CueLexicon lexicon, NearSubjects near, Speakers speakers)
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
        var at = range.Last + 1;
        if (at < words.Count && words.ReadsAny(at, ",", "—", "–", "-", "--"))
            at++;
        var end = GapEnd(range.Last + 1);
        if (at >= end || !Quotations.EndsClause(words, range) && !IsWhole(range, at, end))
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
        if (IsFragment(range) && (cue.Last + 1 >= end || words[cue.Last + 1].Upos == UniversalTag.Pron || HasSubjectBefore(cue.Token, range.First) && !NamedBehind(cue, end)))
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
            if (group.First <= at || !ClosesBehind(range, cue, end) || IsFragment(range) && LooksForward(at, group, cue) || IsInvertedLater(cue, group, end))
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
        return !words.Reads(Quotations.LastWithin(words, range), ".") || !IsFragment(range) && next >= end;
    }

    /// <summary>"In a talk called "Bridges," Brandt said the town …", "called it "absurd," and Brandt said …": a cue with words of its own.</summary>
    private bool LooksForward(int at, TokenRange group, CueWord cue)
    {
        for (var i = at; i < group.First; i++)
        {
            if (words[i].Upos == UniversalTag.Cconj && (i == at || words.Reads(i - 1, ",")))
                return true;
        }

        var limit = words.End(words.Sentence(cue.Token));
        return Asides.Closes(words, cue, cue.Last + 1, limit) is null && !IsPlace(cue, limit);
    }

    /// <summary>"told a hall in Lund", "said on a call": when, where and to whom, and nothing that is said.</summary>
    private bool IsPlace(CueWord cue, int limit)
    {
        var next = cue.Last + 1;
        if (words[next].Upos != UniversalTag.Adp || cue.Entry.Of(words.Surface(next).ToString().ToLowerInvariant()) is not null)
            return false;
        for (var i = next; i < limit && !words.Reads(i, ","); i++)
        {
            if (words.ReadsAny(i, "that", "whether") || words[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
                return false;
        }

        return true;
    }

    /// <summary>""…" like that of last year, said Brandt.": whoever stands behind the cue speaks.</summary>
    private bool IsInvertedLater(CueWord cue, TokenRange group, int end) =>
        words.Reads(group.First - 1, ",") && !ClauseBounds.Addresses(cue.Entry) && NamedBehind(cue, end);

    /// <summary>A phrase that can speak stands behind a cue, and closes.</summary>
    private bool NamedBehind(CueWord cue, int end) =>
        words[cue.Token].Xpos != "VBG" && NounPhrases.Forward(words, cue.Last + 1, end) is { } phrase && words[phrase.First].Upos != UniversalTag.Pron && speakers.Speaks(phrase)
        && (phrase.Last + 1 >= words.Count || words.ReadsAny(phrase.Last + 1, ",", ".", "who", "whose", "in", "on", "at", "during"));

    /// <summary>"The race is long" Brandt said.: a comma forgotten, behind a quotation that opens its sentence.</summary>
    private bool IsWhole(TokenRange range, int at, int end)
    {
        if (IsFragment(range) || !Quotations.IsUtterance(words, range))
            return false;
        if (cues.TryGetValue(at, out var cue))
            return Quoting(at) is not null && NounPhrases.Forward(words, cue.Last + 1, end) is { } behind && speakers.Speaks(behind);
        return NounPhrases.Forward(words, at, end, appositions: false) is { } before && speakers.Speaks(before) && before.Last + 1 < end
            && Quoting(before.Last + 1) is { } verb && (verb.Last + 1 >= end || words[verb.Last + 1].Upos == UniversalTag.Punct);
    }

    private bool HasSubjectBefore(int verb, int limit) => words.HasTrees && Subjects.Of(words, verb) is var subject and >= 0 && subject < limit;

    /// <summary>Stands in the middle of a sentence: no direct speech but a part of what is said.</summary>
    private bool IsFragment(TokenRange range) =>
        range.First > GapStart(range.First - 1) && !words.ReadsAny(range.First - 1, ",", ":", "—", "–", "-", "--", ";");

    /// <summary>"Many saw them as "the old guard," Smith said": what is said begins with the sentence.</summary>
    private TokenRange FromSentenceStart(TokenRange range) => IsFragment(range) ? range with { First = GapStart(range.First - 1) } : range;

    private static (CueWord, Utterance) Made(Words words, CueWord cue, TokenRange? source, IReadOnlyList<TokenRange> content, string rule)
    {
        var group = VerbGroup.Around(words, cue.Token, cue.Last);
        return (cue, new Utterance(cue.Entry, group, source, -1, content, Stances.Of(words, cue.Entry, group), cue.Entry.Act, rule));
    }

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
        var comma = words.Reads(Quotations.LastWithin(words, range), ",");
        if (words[verb].Xpos is not ("VBD" or "VBZ") || words[verb].Upos != UniversalTag.Verb || IsFragment(range) || !comma && (verb >= first || !words.ReadsAny(Quotations.LastWithin(words, range), "!", "?")))
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
