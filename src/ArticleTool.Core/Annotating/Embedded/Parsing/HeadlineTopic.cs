using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Parsing;

/// <summary>
/// The topic that a headline sets off with a colon: "School abduction: 28 freed". A parser that has read running text takes
/// what follows for more of the topic's phrase, so both parts are analysed apart and hung together.
/// </summary>
internal static class HeadlineTopic
{
    /// <summary>In tokens; before a later colon stands a sentence of its own.</summary>
    private const int Longest = 7;

    /// <summary>How many tokens the topic has with its colon; 0 where the headline has none.</summary>
    public static int LengthOf(string text, ReadOnlySpan<TextSpan> spans)
    {
        for (var i = 1; i + 2 < spans.Length && i <= Longest; i++)
        {
            if (spans[i].In(text) is ":")
                return i + 1;
        }

        return 0;
    }

    /// <summary>One tree of both: the second's root depends on the first's as parataxis, as UD has it for sentences side by side.</summary>
    public static Token[] Join(Token[] topic, Token[] rest)
    {
        var root = Array.FindIndex(topic, token => token.Head < 0);
        return
        [
            .. topic,
            .. rest.Select(token => token.Head >= 0
                ? token with { Head = token.Head + topic.Length }
                : token.Deprel.Length == 0 ? token : token with { Head = root, Deprel = "parataxis" }),
        ];
    }
}
