using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>A cue with the auxiliaries, negations and adverbs before it: "has repeatedly said", "did not immediately respond".</summary>
internal static class VerbGroup
{
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

        return false;
    }

    private static bool Belongs(Words words, int i) => words[i].Upos switch
    {
        UniversalTag.Aux => true,
        UniversalTag.Adv => !words.ReadsAny(i, "when", "where", "why", "how", "then", "there", "here") && i > words.Start(words.Sentence(i)),
        UniversalTag.Part => words.ReadsAny(i, "not", "n't", "n’t", "to"),
        _ => words[i].Xpos == "MD",
    };
}
