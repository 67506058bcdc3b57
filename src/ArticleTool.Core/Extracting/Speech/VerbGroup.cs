using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>A cue with the auxiliaries, negations and adverbs before it: "has repeatedly said", "did not immediately respond".</summary>
internal static class VerbGroup
{
    /// <summary>How far before an "or" its negation may stand.</summary>
    private const int NegationReach = 15;

    private static readonly string[] Auxiliaries =
    [
        "am", "are", "be", "been", "being", "can", "could", "did", "do", "does", "had", "has", "have", "is", "may", "might", "must", "shall", "should", "was", "were", "will", "would",
    ];

    public static TokenRange Around(Words words, int first, int last)
    {
        var from = first;
        if (words[first].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adj)
        {
            var start = words.Start(words.Sentence(first));
            while (from > start && words.Quotation(from - 1) == words.Quotation(first) && Belongs(words, from - 1))
                from--;
        }

        return new TokenRange(from, last);
    }

    public static bool IsNegated(Words words, TokenRange group)
    {
        for (var i = group.First; i <= group.Last; i++)
        {
            if (words.ReadsAny(i, "not", "n't", "n’t", "never", "neither", "nor"))
                return true;
        }

        return SharesNegation(words, group.First);
    }

    /// <summary>"has not taken credit or commented".</summary>
    private static bool SharesNegation(Words words, int first)
    {
        var start = Math.Max(words.Start(words.Sentence(first)), first - NegationReach);
        if (first - 1 < start || !words.ReadsAny(first - 1, "or", "nor"))
            return false;
        for (var i = first - 2; i >= start && !words.ReadsAny(i, ",", ";"); i--)
        {
            if (words.ReadsAny(i, "not", "n't", "n’t", "never"))
                return true;
        }

        return false;
    }

    /// <summary>"Sanders called": at a sentence's start a tagger takes a name for "is" or "has" at times.</summary>
    public static bool IsNameTakenForOne(Words words, int auxiliary) =>
        auxiliary == words.Start(words.Sentence(auxiliary)) && char.IsUpper(words.Surface(auxiliary)[0]) && !words.ReadsAny(auxiliary, Auxiliaries);

    private static bool Belongs(Words words, int i) => words[i].Upos switch
    {
        UniversalTag.Aux => !IsNameTakenForOne(words, i),
        UniversalTag.Adv => !words.ReadsAny(i, "when", "where", "why", "how", "then", "there", "here") && i > words.Start(words.Sentence(i)),
        UniversalTag.Part => words.ReadsAny(i, "not", "n't", "n’t", "to"),
        _ => words[i].Xpos == "MD",
    };
}
