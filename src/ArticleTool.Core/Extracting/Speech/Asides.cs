using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// A cue set off by commas from the sentence it reports: "The bridge is safe, officials said." "The bridge, officials
/// said on Monday, is safe." "The bridge is safe, said Mary Smith, a surveyor."
/// </summary>
internal static class Asides
{
    /// <summary>Names the rule.</summary>
    public const string Rule = "clause, cue";

    /// <summary>In words; more between a comma and a cue is a clause or a list of something else.</summary>
    private const int LongestSource = 20;

    /// <param name="Source">The phrase between the comma and the cue, or behind an inverted cue.</param>
    /// <param name="Content">What stands before the aside and behind it.</param>
    internal sealed record Aside(TokenRange? Source, IReadOnlyList<TokenRange> Content);

    public static Aside? Of(Words words, Speakers speakers, CueWord cue, TokenRange group)
    {
        var sentence = words.Sentence(cue.Token);
        var (start, end) = (words.Start(sentence), words.End(sentence));
        return Inverted(words, speakers, cue, group, start, end) ?? Straight(words, speakers, cue, group, start, end);
    }

    private static Aside? Inverted(Words words, Speakers speakers, CueWord cue, TokenRange group, int start, int end)
    {
        if (group.First - 2 < start || !words.Reads(group.First - 1, ","))
            return null;
        // "…, Dana Orav, told the Courier": whom it was told to stands behind such a cue.
        if (words[cue.Token].Xpos == "VBG" || cue.Entry.Of(FrameKind.Quote) is null || ClauseBounds.Addresses(cue.Entry))
            return null;
        return NounPhrases.Forward(words, cue.Last + 1, end) is { } source && speakers.Speaks(source) && words[source.First].Upos != UniversalTag.Pron
            && Closes(words, cue, source.Last + 1, end) is { } close && HasVerb(words, start, group.First - 2)
            ? new Aside(source, Content(words, start, group.First - 2, close, end))
            : null;
    }

    private static Aside? Straight(Words words, Speakers speakers, CueWord cue, TokenRange group, int start, int end)
    {
        if (Closes(words, cue, cue.Last + 1, end) is not { } close || (Apposed(words, speakers, group, start) ?? SourceBefore(words, cue, group, start)) is not { } source)
            return null;
        if (source.First - 1 >= start && words.Reads(source.First - 1, "as") && (source.First - 1 <= start + 1 || words.ReadsAny(source.First - 2, ",", "-", "—", "–", "--")))
            return Compared(words, source, close, start, end) is { Count: > 0 } compared ? new Aside(source, compared) : null;
        if (source.First - 2 < start || !words.ReadsAny(source.First - 1, ",", "—", "–", "(") || words.ReadsAny(source.First, "who", "which", "that", "whom"))
            return null;
        var content = Content(words, start, source.First - 2, close, end);
        return HasVerb(words, start, source.First - 2) || content.Count > 1 && close == cue.Last + 1 ? new Aside(source, content) : null;
    }

    /// <summary>"As the Courier reported, …", "…, as the Courier reported, …": what stands on either side.</summary>
    private static List<TokenRange> Compared(Words words, TokenRange source, int close, int start, int end)
    {
        var content = new List<TokenRange>();
        if (HasVerb(words, start, source.First - 3))
            content.Add(new TokenRange(start, source.First - 3));
        if (close + 2 < end && words.ReadsAny(close, ",", "-", "—", "–") && (content.Count == 0 || !IsNewClause(words, close + 1)))
            content.Add(new TokenRange(close + 1, WordOrder.ClauseEnd(words, close + 1)));
        return content;
    }

    private static bool HasVerb(Words words, int first, int last)
    {
        var subordinate = first <= last && words.ReadsAny(first, "when", "as", "after", "while", "before", "asked");
        for (var i = first; i <= last; i++)
        {
            if (!subordinate && (words[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" || i > first && IsPastFormOf(words, i)))
                return true;
            subordinate &= !words.Reads(i, ",");
        }

        return false;
    }

    /// <summary>"Rockets hit the base": of forms that are past tense and participle a tagger takes the wrong one at times.</summary>
    private static bool IsPastFormOf(Words words, int i) =>
        words[i] is { Upos: UniversalTag.Verb, Xpos: "VBN" } && words[i - 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron && !words.Reads(i + 1, "by");

    /// <summary>
    /// The comma or stop that ends the aside, with nothing but a short note of time or place before it; null where the
    /// clause goes on otherwise. The token behind it, or the end.
    /// </summary>
    public static int? Closes(Words words, CueWord cue, int from, int end)
    {
        if (from >= end || words.ReadsAny(from, ",", ".", "—", "–", "-", "--", ")", "?", "!"))
            return from;
        if (words.ReadsAny(from, "who", "whose"))
            return end - 1;
        var opens = words[from].Upos switch
        {
            UniversalTag.Adp => words.ReadsAny(from, "on", "in", "at", "during", "after", "before", "to", "from", "by", "via", "through", "with") && cue.Entry.Of(words.Surface(from).ToString().ToLowerInvariant()) is null,
            UniversalTag.Propn => ClauseBounds.Addresses(cue.Entry) || NounPhrases.IsTime(words, from),
            UniversalTag.Adv => true,
            _ => cue.Entry.Lemma == "tell" || words.ReadsAny(from, "this", "last", "late", "early", "reporters", "me", "us", "him", "her", "them"),
        };
        if (!opens)
            return null;
        for (var i = from; i < end && i < from + 14; i++)
        {
            if (words.Quotation(i) >= 0)
                continue;
            if (words.ReadsAny(i, ",", ".", ";"))
                return i;
            if (words[i].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj || words.ReadsAny(i, ":", "that"))
                return null;
        }

        return null;
    }

    private static List<TokenRange> Content(Words words, int start, int last, int close, int end)
    {
        var content = new List<TokenRange>();
        if (last >= start)
            content.Add(new TokenRange(start, last));
        if (close + 1 < end - 1 && words.ReadsAny(close, ",", "—", "–") && !IsNewClause(words, close + 1))
            content.Add(new TokenRange(close + 1, WordOrder.ClauseEnd(words, close + 1)));
        return content;
    }

    /// <summary>", adding that": what comes is said by the same, with a cue of its own.</summary>
    private static bool IsNewClause(Words words, int i) => words[i].Xpos == "VBG" || words.ReadsAny(i, "and", "but", "though", "although", "while", "citing", "which", "who", "as");

    /// <summary>"…, the governor, Dana Orav, said": office and name between commas of their own.</summary>
    private static TokenRange? Apposed(Words words, Speakers speakers, TokenRange group, int start)
    {
        if (!words.Reads(group.First - 1, ",") || NounPhrases.Backward(words, group.First - 2, start) is not { } name || !words.Reads(name.First - 1, ","))
            return null;
        return NounPhrases.Backward(words, name.First - 2, start) is { } office && office.First - 1 > start && words.Reads(office.First - 1, ",") && speakers.Speaks(office) && speakers.Speaks(name)
            ? office with { Last = name.Last }
            : null;
    }

    /// <summary>The phrase up to the cue; where it ends in a comma, or where the tags find none, the tree's subject.</summary>
    private static TokenRange? SourceBefore(Words words, CueWord cue, TokenRange group, int start)
    {
        if (!words.Reads(group.First - 1, ",") && NounPhrases.Backward(words, group.First - 1, start) is { } near && near.First - 1 >= start && words.ReadsAny(near.First - 1, ",", "as"))
            return near;
        if (Joined(words, group, start) is { } list)
            return list;
        if (words.HasTrees && Subjects.Of(words, cue.Token) is var subject and >= 0 && subject >= start && subject < group.First && !HasVerb(words, words.First(subject), group.First - 1))
            return new TokenRange(words.First(subject), group.First - 1);
        return NounPhrases.Backward(words, group.First - 1, start);
    }

    /// <summary>
    /// ", police and residents said", ", the Office for Risk and Disaster Management said": everything from the comma on, where
    /// it is phrases joined by "and" and prepositions.
    /// </summary>
    private static TokenRange? Joined(Words words, TokenRange group, int start)
    {
        var first = group.First;
        while (first - 1 > start && group.First - first < LongestSource && (NounPhrases.IsPart(words, first - 1) || words[first - 1].Upos is UniversalTag.Adp || words.ReadsAny(first - 1, "and", "&")))
            first--;
        return first < group.First && first - 1 > start && words.Reads(first - 1, ",") && words.Reads(group.First - 1, ",") is false && words[first].Upos is not (UniversalTag.Adp or UniversalTag.Cconj)
            ? new TokenRange(first, group.First - 1)
            : null;
    }
}
