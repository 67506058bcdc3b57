using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Parsing;
using ArticleTool.Annotating.Embedded.Tagging;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded;

/// <summary>What one thread works with while it annotates; kept from article to article.</summary>
internal sealed class Workbench
{
    public LexemeCache Lexemes { get; } = new();

    /// <summary>Stands before and after each sentence. Not from the cache, which may forget it.</summary>
    public Lexeme Boundary { get; } = NewBoundary();

    public List<TextSpan> Tokens { get; } = [];

    public List<int> Ends { get; } = [];

    public Lexeme[] Words { get; private set; } = new Lexeme[64];

    public byte[] Tags { get; private set; } = new byte[64];

    public Beam Beam { get; } = new(Parser.BeamWidth, Parser.BeamMargin);

    public void MakeRoom(int tokens)
    {
        Lexemes.MakeRoom();
        if (Words.Length >= tokens)
            return;
        Words = new Lexeme[tokens * 2];
        Tags = new byte[tokens * 2];
    }

    private static Lexeme NewBoundary()
    {
        var lexeme = new Lexeme();
        lexeme.Become(TaggerFeatures.Boundary);
        return lexeme;
    }
}
