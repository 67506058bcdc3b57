using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Complements by the order of words alone: what stands in where a tree is wrong or missing. Long news sentences with
/// asides and lists break a parser more often than these few patterns.
/// </summary>
internal static class WordOrder
{
    /// <summary>How far behind its cue a "that" may stand: "told a crowded hall in Baltimore that".</summary>
    private const int Reach = 14;

    /// <summary>No clause is longer; a "sentence" of thousands of words is a list or a broken file.</summary>
    private const int Longest = 300;

    public static ClauseContent? Of(Words words, CueWord cue) =>
        Complementiser(words, cue) ?? Conditional(words, cue) ?? Infinitive(words, cue) ?? Phrase(words, cue) ?? Clause(words, cue) ?? Object(words, cue) ?? Rest(words, cue);

    /// <summary>The last token of a clause that starts at a token: it runs to the sentence's end, or to where the sentence turns away.</summary>
    public static int ClauseEnd(Words words, int start)
    {
        var end = Math.Min(words.End(words.Sentence(start)), start + Longest);
        var i = start;
        while (i < end && !(words.Quotation(i) < 0 && TurnsAway(words, i, start)))
            i = i + 1 < end && words.Quotation(i + 1) < 0 && IsSpacedDash(words, i + 1, start) && DashBehind(words, i + 1, end) is var second and > 0 ? second + 1 : i + 1;
        return i - 1;
    }

    /// <summary>"said the plan - a big one - would fail": the dash that closes what one opened, or -1.</summary>
    private static int DashBehind(Words words, int dash, int end)
    {
        for (var i = dash + 2; i < end - 1; i++)
        {
            if (words.Quotation(i) < 0 && IsSpacedDash(words, i, dash))
                return words[i + 1].Xpos is "VBD" or "VBZ" or "VBP" or "MD" ? i : -1;
        }

        return -1;
    }

    private static bool IsSpacedDash(Words words, int i, int start) =>
        words.ReadsAny(i, "—", "–", "--") || words.Reads(i, "-") && i > start && words.Span(i - 1).End < words.Span(i).Start && words[i].Upos == UniversalTag.Punct;

    /// <summary>A semicolon; a dash with space around it; a bracket that closes what was open before.</summary>
    private static bool TurnsAway(Words words, int i, int start) =>
        words.Reads(i, ";") || IsSpacedDash(words, i, start);

    /// <summary>
    /// The end of a noun phrase whose tree stops at <paramref name="last"/>: what follows in "of", "for", "that" and the
    /// like is more often the phrase's than the verb's; time and place are the verb's.
    /// </summary>
    public static int PhraseEnd(Words words, int last)
    {
        var end = words.End(words.Sentence(last));
        if (last + 1 >= end || words.Quotation(last + 1) >= 0 || !Continues(words, last + 1))
            return last;
        var i = last + 1;
        while (i < end && (words.Quotation(i) >= 0 || IsMatter(words, i) || !words.ReadsAny(i, ",", ".", ";", ":", "—", "–", "--", "on", "at", "during", "after", "before", "while", "without", "despite", "when", "and", "but")))
            i++;
        return words[i - 1].Upos == UniversalTag.Adp ? i - 2 : i - 1;
    }

    /// <summary>"on guns", and not "on Thursday".</summary>
    private static bool IsMatter(Words words, int i) =>
        words.Reads(i, "on") && i + 1 < words.Count && !NounPhrases.IsDate(words, i + 1);

    private static bool Continues(Words words, int i) =>
        IsMatter(words, i) || words.ReadsAny(i, "of", "for", "with", "to", "from", "by", "about", "against", "into", "over", "between", "toward", "towards", "than", "that", "as", "in")
        && words[i].Upos is UniversalTag.Adp or UniversalTag.Sconj or UniversalTag.Part or UniversalTag.Pron
        && (!words.Reads(i, "in") || i + 1 < words.Count && words[i + 1].Upos is not (UniversalTag.Num or UniversalTag.Propn));

    public static ClauseContent? Complementiser(Words words, CueWord cue)
    {
        var that = cue.Entry.Of(FrameKind.That);
        var question = cue.Entry.Of(FrameKind.Question);
        var end = words.End(words.Sentence(cue.Token));
        for (var i = cue.Last + 1; i < end && i <= cue.Last + Reach; i++)
        {
            if (words.ReadsAny(i, ".", ":", ";", "—", "(") || words[i].Upos == UniversalTag.Verb && words[i].Xpos is "VBD" or "VBZ" or "VBP" || words[i].Upos is UniversalTag.Cconj)
                return null;
            if (that is not null && words.Reads(i, "that") && i + 1 < end && words[i + 1].Upos is not (UniversalTag.Verb or UniversalTag.Punct) && words[i].Upos != UniversalTag.Det)
                return new ClauseContent([new TokenRange(i, ClauseEnd(words, i))], that, "cue … that");
            if (question is not null && i == cue.Last + 1 && words.ReadsAny(i, "when", "where"))
                return new ClauseContent([new TokenRange(i, ClauseEnd(words, i))], question, "cue … question");
            if (question is not null && i < cue.Last + 6 && words.ReadsAny(i, "whether", "what", "why", "how", "who", "if") && words.Reads(i - 1, ",") is false)
                return new ClauseContent([new TokenRange(i, ClauseEnd(words, i))], question, "cue … question");
        }

        return null;
    }

    /// <summary>"saying, if elected, she would close the port".</summary>
    private static ClauseContent? Conditional(Words words, CueWord cue)
    {
        var at = cue.Last + 2;
        return cue.Entry.Of(FrameKind.That) is { NeedsSpeaker: false } frame && cue.Entry.Act == SpeechAct.Says && at + 2 < words.End(words.Sentence(cue.Token))
            && words.Reads(at - 1, ",") && words.ReadsAny(at, "if", "when", "once", "should", "unless")
            ? new ClauseContent([new TokenRange(at, ClauseEnd(words, at))], frame, "cue … clause")
            : null;
    }

    private static ClauseContent? Infinitive(Words words, CueWord cue)
    {
        var at = cue.Last + 1;
        var end = words.End(words.Sentence(cue.Token));
        if (cue.Entry.Of(FrameKind.Infinitive) is not { } frame || at + 1 >= end || !words.Reads(at, "to") || words[at + 1].Upos is UniversalTag.Det or UniversalTag.Propn or UniversalTag.Pron)
            return null;
        return new ClauseContent([new TokenRange(at, UpToComma(words, at))], frame, "cue to");
    }

    /// <summary>The object of a cue of several words: "called for a ban", "pushed back against the plan".</summary>
    private static ClauseContent? Phrase(Words words, CueWord cue)
    {
        var at = cue.Last + 1;
        var end = words.End(words.Sentence(cue.Token));
        if (at + 1 >= end || words[at].Upos != UniversalTag.Adp || cue.Entry.Of(words.Surface(at).ToString().ToLowerInvariant()) is not { } frame)
            return null;
        return new ClauseContent([new TokenRange(at + 1, UpToComma(words, at + 1))], frame, "cue … preposition");
    }

    /// <summary>"Democrats believe the pressure will grow": a noun phrase, then a finite verb.</summary>
    private static ClauseContent? Clause(Words words, CueWord cue)
    {
        var end = words.End(words.Sentence(cue.Token));
        var at = cue.Last + 1;
        while (at < end && (Days.Contains(words.Surface(at).ToString()) || at == cue.Last + 1 && ClauseBounds.Addresses(cue.Entry) && words.ReadsAny(at, "me", "us", "them", "him", "reporters")))
            at++;
        if (cue.Entry.PartOfSpeech != "verb" || cue.Entry.Of(FrameKind.That) is not { NeedsSpeaker: false } frame || at + 1 >= end)
            return null;
        if (words[at].Upos is not (UniversalTag.Det or UniversalTag.Pron or UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Num) || words.ReadsAny(at, "who", "which", "so"))
            return null;
        if (words.Reads(at, "it"))
            return words[at + 1].Upos is UniversalTag.Verb or UniversalTag.Aux && words[at + 1].Xpos is not ("VBG" or "VBN") ? new ClauseContent([new TokenRange(at, ClauseEnd(words, at))], frame, "cue … clause") : null;
        for (var i = at + 1; i < end && i < at + 20; i++)
        {
            if (words.ReadsAny(i, ",", ";", ":", ".", "that", "who", "which"))
                return null;
            if (words[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "VBN")
                return new ClauseContent([new TokenRange(at, ClauseEnd(words, at))], frame, "cue … clause");
        }

        return null;
    }

    /// <summary>
    /// "said people misunderstand him", whatever a tagger makes of "misunderstand": what begins as a noun phrase is the clause.
    /// </summary>
    private static ClauseContent? Rest(Words words, CueWord cue)
    {
        var (at, start) = (cue.Last + 1, words.Start(words.Sentence(cue.Token)));
        if (cue.Entry.Of(FrameKind.Rest) is not { } frame || words[cue.Token].Xpos == "VB" && words.Reads(cue.Token - 1, "to"))
            return null;
        if (at + 1 >= words.End(words.Sentence(cue.Token)) || cue.Token == start || words[cue.Token - 1].Upos is UniversalTag.Punct or UniversalTag.Cconj || NounPhrases.IsTime(words, at))
            return null;
        var opens = words[at].Upos is UniversalTag.Det or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Adj or UniversalTag.Num;
        return opens && !words.ReadsAny(at, "who", "which", "me", "him", "them", "us") && ClauseEnd(words, at) is var last && last > at && !words.Reads(at + 1, ",")
            ? new ClauseContent([new TokenRange(at, last)], frame, "cue … clause")
            : null;
    }

    /// <summary>"called the plan "a fantasy"": from behind the cue to the end of the marks, whatever the tree makes of it.</summary>
    public static ClauseContent? Quoting(Words words, CueWord cue)
    {
        if (cue.Entry.Of(FrameKind.Object) is not { } frame || words.Quotation(cue.Token) >= 0)
            return null;
        var end = words.End(words.Sentence(cue.Token));
        for (var i = cue.Last + 1; i < end && i < cue.Last + Reach; i++)
        {
            if (words.Quotation(i) is var quotation and >= 0)
                return i > cue.Last + 1 ? new ClauseContent([new TokenRange(cue.Last + 1, QuotationEnd(words, i, quotation, end))], frame, "cue … quotation") : null;
            if (words.ReadsAny(i, ";", ":", ".", "—", ",", "that", "who", "which", "and", "but") || words[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "VBG")
                return null;
        }

        return null;
    }

    private static int QuotationEnd(Words words, int i, int quotation, int end)
    {
        while (i + 1 < end && words.Quotation(i + 1) == quotation)
            i++;
        if (words.ReadsAny(i - 1, ".", ",", "!", "?"))
            return i;
        while (i + 1 < end && !words.ReadsAny(i + 1, ",", ".", ";", ":", "—", "and", "but", "after", "before", "during") && !IsDated(words, i + 1))
            i++;
        return i + 2 < end && words.ReadsAny(i + 1, "and", "or") && words.Quotation(i + 2) is var next and >= 0 && next != quotation ? QuotationEnd(words, i + 2, next, end) : i;
    }

    /// <summary>"on Monday", "in 2012".</summary>
    private static bool IsDated(Words words, int i) =>
        words.ReadsAny(i, "in", "on", "at") && i + 1 < words.Count && NounPhrases.IsDate(words, i + 1);

    private static readonly HashSet<string> Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static ClauseContent? Object(Words words, CueWord cue)
    {
        var end = words.End(words.Sentence(cue.Token));
        if (cue.Entry.Of(FrameKind.Object) is not { } frame || cue.Last + 1 >= end || NounPhrases.Forward(words, cue.Last + 1, end) is not { } phrase)
            return null;
        return new ClauseContent([phrase], frame, "cue … object");
    }

    public static int UpToComma(Words words, int start)
    {
        var end = ClauseEnd(words, start);
        for (var i = start; i <= end; i++)
        {
            if (words.Quotation(i) < 0 && words.ReadsAny(i, ",", ".", ":"))
                return i - 1;
        }

        return end;
    }
}
