using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Training;

/// <summary>A sentence of a treebank in the form that trainers read.</summary>
/// <param name="Tags">Classes of a <see cref="TagSet"/>, by hand.</param>
/// <param name="Heads">-1 for the root.</param>
internal sealed record TrainingSentence(Lexeme[] Words, byte[] Tags, int[] Heads, string[] Relations)
{
    /// <summary>Tags as the tagger gives them; what the parser is trained on.</summary>
    public byte[] PredictedTags { get; } = new byte[Words.Length];

    public static TrainingSentence Of(Sentence sentence, string text, LexemeCache lexemes, TagSet tags) => new(
        [.. sentence.Tokens.Select(token => lexemes.Of(token.Span.In(text)))],
        [.. sentence.Tokens.Select(token => tags.IndexOf(token.Upos, token.Xpos))],
        [.. sentence.Tokens.Select(token => token.Head)],
        [.. sentence.Tokens.Select(token => token.Deprel)]);
}

/// <summary>A seeded generator of our own, so that no library's change of algorithm changes a model (xorshift, Marsaglia 2003).</summary>
internal sealed class SeededOrder(ulong seed)
{
    private ulong state = seed | 1;

    public int Below(int bound)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)((state >> 11) % (ulong)bound);
    }

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
