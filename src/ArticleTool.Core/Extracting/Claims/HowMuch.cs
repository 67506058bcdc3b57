using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>Tells what only says how much, how far or in what way from what takes part in an event.</summary>
internal sealed class HowMuch(ClaimSentence sentence, EventCandidate candidate)
{
    private readonly SentenceTree tree = sentence.Tree;

    /// <summary>True of a token that fills no role because it measures.</summary>
    public bool IsMeant(string role, int token)
    {
        var isNumber = tree[token].Upos == UniversalTag.Num;
        var isWhole = sentence.Whole(token) < 0;
        if (tree[token].Upos == UniversalTag.Aux)
            return true;
        return role switch
        {
            // "lost 3-1": the score is not what was lost. "received sentences of eight and ten years".
            "topic" => isNumber && (candidate.Sense.Type == "sport" || (isWhole && candidate.Token < token)),
            "patient" => (isNumber && candidate.Sense.Type == "sport")
                // "borrowed too much", "trapped 900 metres underground"; but "much of the city", "kilometres of beach".
                || (isWhole && (tree.Lemma(token) is "much" or "little" || NounClasses.Instance.Is(tree.Lemma(token), "length")))
                // "a pay rise of 4 percent" is by so much.
                || (candidate.Sense is { Type: "economy", Class: EventWordClass.Noun } && (isNumber || tree.Word(token) is "percent" or "%")),
            // "a blast 40 km west of Sana".
            "target" => isWhole && NounClasses.Instance.Is(tree.Lemma(token), "length"),
            _ => false,
        };
    }
}
