using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Annotating.Embedded.Splitting;
using ArticleTool.Annotating.Embedded.Tagging;
using ArticleTool.Annotating.Embedded.Tokenising;
using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded;

/// <summary>The engine that is in every build.</summary>
public sealed class EmbeddedEngine : INlpEngine
{
    private readonly NameRecogniser recogniser;

    public EmbeddedEngine()
        : this(NameLists.BuiltIn)
    {
    }

    /// <param name="lists">The name lists, with the user's own if there are any.</param>
    public EmbeddedEngine(NameLists lists)
    {
        recogniser = new NameRecogniser(lists);
    }

    public EngineIdentity Identity { get; } = new("embedded", "0.1.0", "none");

    public AnnotatedArticle Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = new List<Sentence>();
        var tokens = new List<TextSpan>();
        var ends = new List<int>();
        for (var paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
        {
            tokens.Clear();
            ends.Clear();
            Tokeniser.Tokenise(article.Text, article.Paragraphs[paragraph].Span, tokens);
            SentenceSplitter.Split(article.Text, tokens, ends);
            var start = 0;
            foreach (var end in ends)
            {
                sentences.Add(Tagged(article, paragraph, tokens[start..end]));
                start = end;
            }
        }

        return new AnnotatedArticle(article, sentences, recogniser.Recognise(article, sentences));
    }

    /// <summary>
    /// Fills in on another engine's tokens what that engine does not give: Penn tags, lemmas and trees, names of the
    /// types it lacks, confidence. What it does give stays.
    /// </summary>
    /// <param name="sentences">Tokens with an empty <c>Xpos</c>, <c>Lemma</c> or <c>Deprel</c> get one.</param>
    /// <param name="names">Win over names of this engine that overlap them.</param>
    public AnnotatedArticle Complete(Article article, IReadOnlyList<Sentence> sentences, IReadOnlyList<Name> names) =>
        new(article, [.. sentences.Select(s => s with { Tokens = [.. s.Tokens.Select((t, i) => Completed(article, t, i == 0))] })], names);

    private static Token Completed(Article article, Token token, bool first)
    {
        var word = token.Span.In(article.Text);
        return token with
        {
            Xpos = token.Xpos.Length > 0 ? token.Xpos : RuleTagger.Tag(word, first).Item2,
            Lemma = token.Lemma.Length > 0 ? token.Lemma : word.ToString().ToLowerInvariant(),
        };
    }

    private static Sentence Tagged(Article article, int paragraph, List<TextSpan> spans)
    {
        var tokens = new Token[spans.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = spans[i].In(article.Text);
            var (upos, xpos) = RuleTagger.Tag(word, i == 0);
            tokens[i] = new Token(spans[i], upos, xpos, upos == UniversalTag.Propn ? word.ToString() : word.ToString().ToLowerInvariant(), -1, "");
        }

        return new Sentence(spans[0].Union(spans[^1]), paragraph, article.Paragraphs[paragraph].Zone, tokens);
    }
}
