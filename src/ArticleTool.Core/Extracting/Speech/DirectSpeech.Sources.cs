using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>Who speaks beside a quotation: between it and its cue, before the cue, or behind it.</summary>
internal sealed partial class DirectSpeech
{
    /// <summary>The words between a quotation and its cue, but for what joins them.</summary>
    private TokenRange? SourceBetween(int first, int last)
    {
        while (first <= last && (words[first].Upos is UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Adv or UniversalTag.Punct || words.Reads(first, "as")))
            first++;
        while (last > first && words[last].Upos == UniversalTag.Punct && !words.Reads(last, ")"))
            last--;
        return first > last ? null : new TokenRange(first, last);
    }

    private TokenRange? SourceBefore(TokenRange range, CueWord cue, TokenRange group, int start)
    {
        if (words[cue.Token].Xpos == "VBG" && group.First <= words.Start(words.Sentence(cue.Token)) + 1 && BehindOpening(range) is { } main)
            return main;
        if (near.Of(cue, group) is { } closest && closest.First >= start)
            return closest;
        var from = words[cue.Token].Xpos == "VBG" ? words.Start(words.Sentence(cue.Token)) : start;
        if (words.HasTrees && Subjects.Of(words, cue.Token) is var subject and >= 0 && subject >= from && words.Last(subject) < group.First)
            return NounPhrases.Tidy(words, new TokenRange(Math.Max(from, words.First(subject)), words.Last(subject)), from, group.First);
        if (words[cue.Token].Xpos == "VBG" || group.First == start || words[group.First - 1].Upos == UniversalTag.Cconj)
            return Carried(group);
        var last = group.First - 1;
        if (words.Reads(last, ","))
            last--;
        return NounPhrases.Backward(words, last, start) ?? Carried(group);
    }

    /// <summary>Citing "duties at home," the mayor left.</summary>
    private TokenRange? BehindOpening(TokenRange range)
    {
        var at = range.Last + 1;
        if (at < words.Count && words.Reads(at, ","))
            at++;
        else if (!words.Reads(Quotations.LastWithin(words, range), ","))
            return null;
        return at < words.Count && NounPhrases.Forward(words, at, words.End(words.Sentence(range.Last)), appositions: false) is { } phrase && speakers.Speaks(phrase) ? phrase : null;
    }

    /// <summary>"called it "a disgrace," and added, "…"": who said one thing in a sentence says the next.</summary>
    private TokenRange? Carried(TokenRange group) =>
        near.Carried(group) ?? (found.Count > 0 && found[^1].Cue is { } before && words.Sentence(before.First) == words.Sentence(group.First) ? found[^1].Source : null);

    /// <summary>Said Smith, "…". "But," said Smith, "…": a name between a cue that opens or follows a comma, and the quotation.</summary>
    private TokenRange? SourceBehind(TokenRange group, CueWord cue, int at, int start)
    {
        if (group.First != start && !words.Reads(group.First - 1, ",") || words[cue.Token].Xpos is not ("VBD" or "VBZ" or "VBN"))
            return null;
        return NounPhrases.Forward(words, cue.Last + 1, at) is { } phrase && phrase.Last == at - 1 && words[phrase.First].Upos != UniversalTag.Pron
            && speakers.Speaks(phrase) && !ClauseBounds.Addresses(cue.Entry)
            ? phrase
            : null;
    }
}
