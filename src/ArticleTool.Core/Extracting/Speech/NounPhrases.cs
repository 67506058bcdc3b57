using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Noun phrases by their tags alone: beside quotations, and where an engine makes no trees, these hold better than a
/// parse of half a sentence.
/// </summary>
internal static class NounPhrases
{
    /// <summary>Longer phrases are lists or faults.</summary>
    private const int Longest = 40;

    /// <summary>The phrase that starts at a token and runs no further than <paramref name="end"/> (excluded), or null.</summary>
    public static TokenRange? Forward(Words words, int start, int end, bool appositions = true)
    {
        if (start >= end || !CanOpen(words, start))
            return null;
        if (words[start].Upos == UniversalTag.Pron && !words.ReadsAny(start, "one", "some", "many", "others", "all", "another", "his", "her", "their", "its", "my", "our"))
            return new TokenRange(start, start);
        var last = start - 1;
        var apposed = false;
        for (var i = start; i < end && i < start + Longest && Extends(words, i, end, apposed || !appositions) && (appositions || !words.Reads(i, ",")); i++)
        {
            apposed |= words.Reads(i, ",");
            if (IsSubstance(words, i))
                last = i;
        }

        return last < start ? null : new TokenRange(start, last);
    }

    /// <summary>The phrase that ends at a token and starts no earlier than <paramref name="start"/>, or null.</summary>
    public static TokenRange? Backward(Words words, int last, int start)
    {
        if (last < start)
            return null;
        if (words[last].Upos == UniversalTag.Pron || StandsAlone(words, last))
            return new TokenRange(last, last);
        var first = last + 1;
        for (var i = last; i >= start && i > last - Longest && (IsPart(words, i) || words[i].Upos == UniversalTag.Adp && i < last && !words.ReadsAny(i, "after", "before", "since", "until", "than", "while", "when", "because", "as")); i--)
        {
            if (CanOpen(words, i))
                first = i;
        }

        return first > last || words[last].Upos != UniversalTag.Adj && !Enumerable.Range(first, last - first + 1).Any(i => IsSubstance(words, i)) ? null : new TokenRange(first, last);
    }

    /// <summary>"Another said", "both vowed": a determiner that is the whole phrase.</summary>
    private static bool StandsAlone(Words words, int i) =>
        words[i].Upos is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Cconj && words.ReadsAny(i, "another", "both", "some", "many", "most", "several", "few", "others", "neither", "all")
        && (i == 0 || words[i - 1].Upos is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Adv || words.Sentence(i - 1) != words.Sentence(i));

    /// <summary>
    /// A subject as the tree has it, mended by its rims: without a conjunction or comma before it, with the noun that its
    /// first preposition belongs to, and with the "and …" that stands between it and its verb.
    /// </summary>
    public static TokenRange? Tidy(Words words, TokenRange range, int start, int verb)
    {
        var (first, last) = (range.First, range.Last);
        while (first < last && (words[first].Upos is UniversalTag.Cconj or UniversalTag.Punct or UniversalTag.Sconj || words.Reads(first, "by")))
            first++;
        if (words[first].Upos == UniversalTag.Adp && Backward(words, first - 1, start) is { } owner)
            first = owner.First;
        else if (words[first].Upos == UniversalTag.Adp && first < last)
            first++;
        last = WithRest(words, last, verb);
        if (last + 2 < verb && words[last + 1].Upos == UniversalTag.Cconj && Forward(words, last + 2, verb) is { } joined && joined.Last == verb - 1)
            last = joined.Last;
        if (first - 2 >= start && words.Reads(first - 1, "and") && Backward(words, first - 2, start) is { } other && (other.First == start || words[other.First - 1].Upos is UniversalTag.Sconj or UniversalTag.Punct))
            first = other.First;
        while (last > first && words[last].Upos == UniversalTag.Punct && !words.ReadsAny(last, ")", "”", "\""))
            last--;
        return first > last ? null : new TokenRange(first, last);
    }

    /// <summary>The last noun before a preposition, a comma or a relative clause.</summary>
    public static int HeadOf(Words words, TokenRange part, Speakers speakers)
    {
        var head = -1;
        for (var i = part.First; i <= part.Last; i++)
        {
            if (head >= 0 && (words[i].Upos is UniversalTag.Adp or UniversalTag.Sconj or UniversalTag.Verb or UniversalTag.Cconj || words.ReadsAny(i, ",", "(", "who", "which", "that")))
                break;
            if (IsSubstance(words, i) || words[i].Upos == UniversalTag.Pron || words[i].Upos == UniversalTag.Adj && speakers.ClassOf(i) is not null && (i == part.Last || words[i + 1].Upos == UniversalTag.Adp))
                head = i + 1 <= part.Last && words.ReadsAny(i + 1, "'s", "’s") && i + 2 <= part.Last ? head : i;
        }

        return head < 0 ? part.First : head;
    }

    /// <summary>"Minister Jan Brandt", "chief executive": the nouns up to the verb that a tree cut off.</summary>
    private static int WithRest(Words words, int last, int verb)
    {
        var i = last;
        while (i + 1 < verb && words[i + 1].Upos is UniversalTag.Noun or UniversalTag.Propn)
            i++;
        return i + 1 == verb || i + 1 < verb && words.Reads(i + 1, ",") ? i : last;
    }

    /// <summary>"Claiming that …, the union walked out": the phrase behind the comma that closes an opening participle.</summary>
    public static TokenRange? BehindOpening(Words words, int participle, int from)
    {
        var sentence = words.Sentence(participle);
        var end = Math.Min(words.End(sentence), from + Longest);
        if (words[participle].Xpos != "VBG" || participle > words.Start(sentence) + 1)
            return null;
        for (var i = from; i < end; i++)
        {
            if (words.Reads(i, ",") && words.Quotation(i) < 0 && Forward(words, i + 1, end, appositions: false) is { } phrase && phrase.Last + 1 < end
                && words[phrase.Last + 1].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Pron)
                return phrase;
        }

        return null;
    }

    /// <summary>"last", "year", "Monday": words of time, with a capital where they have one.</summary>
    public static bool IsTime(Words words, int i) =>
        TimeWordSpans.Contains(words.Surface(i)) || words.ReadsAny(i, "year", "week", "month", "night", "morning", "evening", "day");

    /// <summary>"Monday", "2012", "May": what "on" and "in" give the time with.</summary>
    public static bool IsDate(Words words, int i) =>
        words[i].Upos == UniversalTag.Num || IsTime(words, i) || MonthSpans.Contains(words.Surface(i));

    public static bool IsSubstance(Words words, int i) =>
        words[i].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.X or UniversalTag.Sym
        || words[i].Upos == UniversalTag.Pron && !words.ReadsAny(i, "who", "which", "that", "whom", "whose")
        || words.Reads(i, ")");

    private static bool CanOpen(Words words, int i) =>
        words[i].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Pron or UniversalTag.X
        && !words.ReadsAny(i, "who", "which", "that", "whom", "whose", "what");

    public static bool IsPart(Words words, int i) =>
        words[i].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.X or UniversalTag.Sym
        || words.ReadsAny(i, "'s", "’s", "'", "’", "-", "/", "(", ")", "&", "his", "her", "their", "its", "my", "our")
        || words[i].Upos == UniversalTag.Verb && words[i].Xpos is "VBG" or "VBN" && words.Is(i, "amod")
        || words[i].Upos == UniversalTag.Adv && words[i].Xpos == "RB" && words.ReadsAny(i, "then", "now", "longtime");

    /// <summary>An apposition's prepositions belong to the phrase; before it, those of place and time begin something else.</summary>
    private static bool Extends(Words words, int i, int end, bool apposed)
    {
        if (IsPart(words, i))
            return !TimeWordSpans.Contains(words.Surface(i)) || apposed;
        if (words.ReadsAny(i, "of", "for", "with", "from", "and", "&"))
            return i + 1 < end && (IsPart(words, i + 1) || words[i + 1].Upos == UniversalTag.Adv);
        if (words.Reads(i, ","))
            return i + 1 < end && (IsPart(words, i + 1) || words.Reads(i + 1, "and")) && !TimeWordSpans.Contains(words.Surface(i + 1));
        return apposed && words[i].Upos == UniversalTag.Adp && !words.ReadsAny(i, "after", "before", "during", "as", "since", "while", "via");
    }

    private static readonly HashSet<string> Months =
    [
        "Jan.", "January", "Feb.", "February", "March", "April", "May", "June", "July", "Aug.", "August", "Sept.", "September", "Oct.", "October", "Nov.", "November", "Dec.", "December",
    ];

    private static readonly HashSet<string> TimeWords =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "today", "tonight", "tomorrow",
        "earlier", "later", "last", "recently", "afterward", "afterwards", "again", "this",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TimeWordSpans = TimeWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthSpans = Months.GetAlternateLookup<ReadOnlySpan<char>>();
}
