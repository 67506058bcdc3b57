using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Where a reported clause begins and ends. A parser often ends it at the first aside; the sentence's end, or the place
/// where the sentence turns back to its main verb, is right more often.
/// </summary>
internal sealed class ClauseBounds(Words words, CueLexicon lexicon)
{
    /// <summary>Verbs that name whom they speak to before what they say.</summary>
    private static readonly HashSet<string> Addressing =
        ["tell", "ask", "remind", "assure", "inform", "warn", "urge", "persuade", "convince", "advise", "alert", "reassure", "promise", "teach", "notify", "show"];

    /// <summary>Where things are said: "said in a statement the talks had failed".</summary>
    private static readonly HashSet<string> Venues =
    [
        "statement", "interview", "email", "e-mail", "speech", "tweet", "letter", "report", "post", "phone", "briefing", "conference", "call", "twitter", "facebook",
        "television", "radio", "tv", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month", "year", "day", "morning", "evening",
        "night", "reporter", "hearing", "debate", "ruling", "memo", "message", "testimony", "time", "part", "fact", "filing", "remark",
    ];

    /// <summary>True of "tell" and its like.</summary>
    public static bool Addresses(CueEntry cue) => Addressing.Contains(cue.Words[0]);

    /// <summary>The whole clause behind a cue, of which <paramref name="clause"/> is what the tree says.</summary>
    public TokenRange Of(CueWord cue, TokenRange clause)
    {
        var start = Start(cue, clause.First);
        return new TokenRange(start, End(cue, start));
    }

    /// <summary>"said in a statement the talks had failed": where it was said, though the tree hangs it on what is said.</summary>
    public TokenRange WithoutVenue(CueWord cue, int clause, TokenRange range)
    {
        if (range.First != cue.Last + 1 || words[range.First].Upos != UniversalTag.Adp || words.Child(clause, "nsubj") is not (>= 0 and var subject) || words.First(subject) <= range.First + 1)
            return range;
        var first = words.First(subject);
        return Enumerable.Range(range.First + 1, Math.Min(3, first - range.First - 1)).Any(i => Venues.Contains(words[i].Lemma.ToLowerInvariant()))
            ? range with { First = first }
            : range;
    }

    /// <summary>An object, cut where the sentence adds another cue.</summary>
    public TokenRange Cut(CueWord cue, TokenRange range)
    {
        for (var i = range.First + 1; i < range.Last; i++)
        {
            if (words.Quotation(i) < 0 && (Adds(cue, i, range.Last) || words.Reads(i, ",") && (words[i + 1].Xpos == "VBG" && IsCue(i + 1) || Adds(cue, i + 1, range.Last))))
                return range with { Last = i - 1 };
        }

        return range;
    }

    /// <summary>"said in politics it takes time": a clause may open with an adverbial; a venue or a listener is none of it.</summary>
    private int Start(CueWord cue, int first)
    {
        var at = cue.Last + 1;
        if (first <= at || words.ReadsAny(first, "that", "whether", "if", "what", "how", "why") || Addresses(cue.Entry))
            return first;
        for (var i = at; i < first; i++)
        {
            if (words.ReadsAny(i, "that", ",", ":") || words[i].Upos == UniversalTag.Adv && i == at || Venues.Contains(words[i].Lemma.ToLowerInvariant()))
                return first;
        }

        return words[at].Upos == UniversalTag.Adp && words[at + 1].Upos == UniversalTag.Propn ? first : at;
    }

    private int End(CueWord cue, int start)
    {
        var end = WordOrder.ClauseEnd(words, start);
        if (Subjects.MainBehind(words, cue.Token) is var main && main > start && words.First(main) - 1 > start)
            end = Math.Min(end, words.First(main) - 1);
        else if (NounPhrases.BehindOpening(words, cue.Token, start) is { } author)
            end = Math.Min(end, author.First - 1);
        for (var i = start + 2; i <= end; i++)
        {
            if (words.Quotation(i) < 0 && Turns(cue, i, end))
                return i - 1;
        }

        return end;
    }

    /// <summary>True where the sentence goes back to its main clause, or on to what somebody else says.</summary>
    private bool Turns(CueWord cue, int i, int end)
    {
        if (words.Reads(i, ",") && i < end)
            return words[i + 1].Xpos == "VBG" && IsCue(i + 1) || words.ReadsAny(i + 1, "but", "according", "adding", "though", "although") || Adds(cue, i + 1, end) || words.ReadsAny(i + 1, "and", "while") && IsNextReport(i + 2, end);
        return words[i].Upos == UniversalTag.Cconj && i < end && Adds(cue, i, end) || words.ReadsAny(i, "before", "after", "while") && i < end && words[i + 1].Xpos == "VBG" && IsCue(i + 1);
    }

    /// <summary>"and added": a conjunction, then a cue in the form of the one before, without a subject.</summary>
    private bool Adds(CueWord cue, int i, int end)
    {
        if (words[i].Upos != UniversalTag.Cconj)
            return false;
        var verb = i + 1;
        while (verb < end && words[verb].Upos is UniversalTag.Adv or UniversalTag.Aux)
            verb++;
        return verb <= end && words[verb].Upos == UniversalTag.Verb && (words[verb].Xpos == words[cue.Token].Xpos || words[verb].Xpos is "VBD" && words[cue.Token].Xpos is "VBN") && IsCue(verb);
    }

    /// <summary>", and Smith said": a short subject and a verb of saying.</summary>
    private bool IsNextReport(int from, int end)
    {
        for (var i = from; i <= end && i < from + 8; i++)
        {
            if (words[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" && words[i].Upos != UniversalTag.Aux)
                return i > from && lexicon.QuotingVerb(words[i].Lemma) is { Act: SpeechAct.Says };
        }

        return false;
    }

    private bool IsCue(int token) => lexicon.Starting(words[token].Lemma, UniversalTag.Verb).Count > 0 || lexicon.OfForm(words.Surface(token).ToString().ToLowerInvariant()).Count > 0;
}
