using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Times.Grammar;

/// <summary>What the engine's tokens say of the words around a lexeme.</summary>
internal sealed class Surroundings(Token[] tokens, Lexemes lexemes)
{
    private int last;

    /// <summary>A plural noun stands there: what a number in front of it counts.</summary>
    public bool IsPlural(int lexeme) => Tag(lexeme) is "NNS" or "NNPS";

    public bool IsNoun(int lexeme) => Tag(lexeme).StartsWith("NN", StringComparison.Ordinal);

    public bool IsVerb(int lexeme) => Tag(lexeme).StartsWith("VB", StringComparison.Ordinal) || Tag(lexeme) == "MD";

    public bool IsAdjective(int lexeme) => Tag(lexeme).StartsWith("JJ", StringComparison.Ordinal);

    /// <summary>The Penn tag of the token that holds the lexeme; empty where there is none.</summary>
    public string Tag(int lexeme) => TokenAt(lexeme) is { } index and >= 0 ? tokens[index].Xpos : "";

    /// <summary>The token that holds a lexeme; -1 where none does. Questions come mostly in order, so the last answer is the place to start from.</summary>
    public int TokenAt(int lexeme)
    {
        if (lexeme < 0 || lexeme >= lexemes.Count || tokens.Length == 0)
            return -1;
        var offset = lexemes[lexeme].Start;
        while (last > 0 && tokens[last].Span.Start > offset)
            last--;
        while (last + 1 < tokens.Length && tokens[last].Span.End <= offset)
            last++;
        return tokens[last].Span.Contains(offset) ? last : -1;
    }
}
