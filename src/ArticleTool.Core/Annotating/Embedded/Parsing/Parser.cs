using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Embedded.Parsing;

/// <summary>Hangs each token below its head, see <see cref="Beam"/>. Time is linear in the sentence's length.</summary>
internal sealed class Parser(RelationChooser relations, HashKernel transitions)
{
    public const int BeamWidth = 4;

    /// <summary>In the units of the stored weights.</summary>
    public const int BeamMargin = 100;

    public IReadOnlyList<string> Relations => relations.Relations;

    /// <param name="beam">Room to work in; its best state holds the tree afterwards.</param>
    public void Parse(ReadOnlySpan<Lexeme> words, ReadOnlySpan<byte> tags, Beam beam)
    {
        var view = new SentenceView(words, tags);
        beam.Start(words.Length);
        while (!beam.Best.IsFinal)
            beam.Advance(view, transitions, relations, trace: null);
    }
}
