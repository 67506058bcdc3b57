using ArticleTool.Annotating;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Claims;

/// <summary>A sentence's words, tags and tree while they are being mended; afterwards only <see cref="SentenceTree"/> is read.</summary>
internal sealed record DraftTree(string Text, Token[] Tokens, string[] Lemmas, int[] Heads, string[] Relations)
{
    public int Count => Tokens.Length;

    public bool IsNoun(int i) => Tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn;

    public bool IsNounOrNumber(int i) => IsNoun(i) || Tokens[i].Upos == UniversalTag.Num;

    public string Word(int i) => Tokens[i].Span.Of(Text).ToLowerInvariant();

    public bool Reads(int i, params ReadOnlySpan<string> words)
    {
        var word = Tokens[i].Span.In(Text);
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The first child in a relation or one of its subtypes, or -1.</summary>
    public int Child(int node, string relation)
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            if (Heads[i] == node && Relations[i].StartsWith(relation, StringComparison.Ordinal) && (Relations[i].Length == relation.Length || Relations[i][relation.Length] == ':'))
                return i;
        }

        return -1;
    }

    public void Hang(int node, int head, string relation) => (Heads[node], Relations[node]) = (head, relation);

    public void Tag(int i, UniversalTag upos, string xpos)
    {
        Tokens[i] = Tokens[i] with { Upos = upos, Xpos = xpos };
        if (upos == UniversalTag.Verb && VerbForm(i) is { } verb)
            Lemmas[i] = verb;
    }

    /// <summary>The event verb that the word may be a form of, or null.</summary>
    public string? VerbForm(int i) => EventLexicon.Instance.VerbOf(Word(i));
}
