using ArticleTool.Annotating.Embedded;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Training;

/// <summary>How well annotations agree with a treebank. All but the first two are shares of the gold tokens, on gold tokens and sentences.</summary>
/// <param name="Tokens">F1 of token spans found in the raw text.</param>
/// <param name="Sentences">F1 of sentence spans found in the raw text.</param>
/// <param name="Unlabelled">Right head, with predicted tags.</param>
/// <param name="Labelled">Right head and relation with its subtype, with predicted tags.</param>
/// <param name="EndToEnd">F1 of labelled arcs from the raw text: both tokens' spans, head and relation right.</param>
public sealed record Evaluation(
    int TokenCount, double Tokens, double Sentences, double Upos, double Xpos, double Lemma, double Unlabelled, double Labelled, double EndToEnd)
{
    /// <summary>Measures the engine on articles annotated by hand.</summary>
    public static Evaluation Of(EmbeddedEngine engine, IReadOnlyList<AnnotatedArticle> gold)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(gold);
        Agreement tokens = new(), sentences = new(), arcs = new();
        int count = 0, upos = 0, xpos = 0, lemma = 0, head = 0, labelled = 0;
        foreach (var article in gold)
        {
            var found = engine.Annotate(article.Article);
            tokens.Add(Spans(article), Spans(found));
            sentences.Add(article.Sentences.Select(s => s.Span), found.Sentences.Select(s => s.Span));
            arcs.Add(Arcs(article), Arcs(found));
            foreach (var (right, answer) in Pairs(engine, article))
            {
                count++;
                upos += right.Upos == answer.Upos ? 1 : 0;
                xpos += right.Xpos == answer.Xpos ? 1 : 0;
                lemma += right.Lemma == answer.Lemma ? 1 : 0;
                head += right.Head == answer.Head ? 1 : 0;
                labelled += right.Head == answer.Head && right.Deprel == answer.Deprel ? 1 : 0;
            }
        }

        double Share(int part) => (double)part / Math.Max(1, count);
        return new Evaluation(count, tokens.F1, sentences.F1, Share(upos), Share(xpos), Share(lemma), Share(head), Share(labelled), arcs.F1);
    }

    /// <summary>Gold tokens beside the engine's answers on the gold tokens of gold sentences.</summary>
    private static IEnumerable<(Token Right, Token Answer)> Pairs(EmbeddedEngine engine, AnnotatedArticle article) =>
        from sentence in article.Sentences
        let answers = engine.Analyse(article.Text, [.. sentence.Tokens.Select(token => token.Span)])
        from pair in sentence.Tokens.Zip(answers)
        select pair;

    private static IEnumerable<TextSpan> Spans(AnnotatedArticle article) => article.Sentences.SelectMany(s => s.Tokens).Select(t => t.Span);

    private static IEnumerable<(TextSpan, TextSpan?, string)> Arcs(AnnotatedArticle article) =>
        from sentence in article.Sentences
        from token in sentence.Tokens
        select (token.Span, token.Head < 0 ? (TextSpan?)null : sentence.Tokens[token.Head].Span, token.Deprel);

    private sealed class Agreement
    {
        private int gold;
        private int found;
        private int both;

        public double F1 => gold + found == 0 ? 1 : 2.0 * both / (gold + found);

        public void Add<T>(IEnumerable<T> right, IEnumerable<T> answers)
        {
            var expected = right.ToHashSet();
            var given = answers.ToHashSet();
            gold += expected.Count;
            found += given.Count;
            both += expected.Count(given.Contains);
        }
    }
}
