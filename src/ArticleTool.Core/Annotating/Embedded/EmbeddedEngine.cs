using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Annotating.Embedded.Splitting;
using ArticleTool.Annotating.Embedded.Tokenising;
using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded;

/// <summary>The engine that is in every build: own tokeniser, splitter, tagger, lemmatiser, parser and recogniser.</summary>
public sealed class EmbeddedEngine : INlpEngine
{
    private readonly SyntaxModel model;
    private readonly NameRecogniser recogniser;
    private readonly ConcurrentBag<Workbench> benches = [];

    public EmbeddedEngine()
        : this(NameLists.BuiltIn)
    {
    }

    /// <param name="lists">The name lists, with the user's own if there are any.</param>
    public EmbeddedEngine(NameLists lists)
        : this(lists, SyntaxModel.BuiltIn)
    {
    }

    internal EmbeddedEngine(NameLists lists, SyntaxModel model)
    {
        this.model = model;
        recogniser = new NameRecogniser(lists);
        Identity = new EngineIdentity("embedded", "0.1.0", model.Name);
    }

    public EngineIdentity Identity { get; }

    public AnnotatedArticle Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var bench = benches.TryTake(out var free) ? free : new Workbench();
        var sentences = new List<Sentence>();
        for (var paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
            AddSentences(article, paragraph, sentences, bench);
        benches.Add(bench);
        return new AnnotatedArticle(article, sentences, recogniser.Recognise(article, sentences));
    }

    /// <summary>
    /// Fills in on another engine's tokens what that engine does not give: Penn tags, lemmas and trees, names of the
    /// types it lacks, confidence. What it does give stays.
    /// </summary>
    /// <param name="sentences">Tokens with an empty <c>Xpos</c>, <c>Lemma</c> or <c>Deprel</c> get one.</param>
    /// <param name="names">Win over names of this engine that overlap them.</param>
    public AnnotatedArticle Complete(Article article, IReadOnlyList<Sentence> sentences, IReadOnlyList<Name> names)
    {
        ArgumentNullException.ThrowIfNull(article);
        Sentence[] completed = [.. sentences.Select(sentence => Completed(article.Text, sentence))];
        var ours = recogniser.Recognise(article, completed).Where(name => !names.Any(given => given.Span.Overlaps(name.Span)));
        return new AnnotatedArticle(article, completed, [.. names.Concat(ours).OrderBy(name => name.Span.Start)]);
    }

    /// <summary>Tags, lemmas and tree of one sentence whose tokens are given.</summary>
    internal Token[] Analyse(string text, ReadOnlySpan<TextSpan> spans)
    {
        var bench = benches.TryTake(out var free) ? free : new Workbench();
        var tokens = Analyse(text, spans, bench);
        benches.Add(bench);
        return tokens;
    }

    private Sentence Completed(string text, Sentence sentence)
    {
        var own = Analyse(text, [.. sentence.Tokens.Select(token => token.Span)]);
        return sentence with { Tokens = [.. sentence.Tokens.Zip(own, Completed)] };
    }

    private static Token Completed(Token given, Token own) => given with
    {
        Xpos = given.Xpos.Length > 0 ? given.Xpos : own.Xpos,
        Lemma = given.Lemma.Length > 0 ? given.Lemma : own.Lemma,
        Head = given.Deprel.Length > 0 ? given.Head : own.Head,
        Deprel = given.Deprel.Length > 0 ? given.Deprel : own.Deprel,
    };

    private void AddSentences(Article article, int paragraph, List<Sentence> sentences, Workbench bench)
    {
        bench.Tokens.Clear();
        bench.Ends.Clear();
        Tokeniser.Tokenise(article.Text, article.Paragraphs[paragraph].Span, bench.Tokens);
        SentenceSplitter.Split(article.Text, bench.Tokens, bench.Ends);
        var start = 0;
        foreach (var end in bench.Ends)
        {
            var spans = CollectionsMarshal.AsSpan(bench.Tokens)[start..end];
            sentences.Add(new Sentence(spans[0].Union(spans[^1]), paragraph, article.Paragraphs[paragraph].Zone, Analyse(article.Text, spans, bench)));
            start = end;
        }
    }

    private Token[] Analyse(string text, ReadOnlySpan<TextSpan> spans, Workbench bench)
    {
        bench.MakeRoom(spans.Length);
        for (var i = 0; i < spans.Length; i++)
            bench.Words[i] = bench.Lexemes.Of(spans[i].In(text));
        var words = bench.Words.AsSpan(0, spans.Length);
        var tags = bench.Tags.AsSpan(0, spans.Length);
        model.Tagger.Tag(words, bench.Boundary, tags);
        model.Parser.Parse(words, tags, bench.State);
        var tokens = new Token[spans.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var tag = model.Tagger.Tags[tags[i]];
            ref readonly var arc = ref bench.State[i];
            var head = arc.Head == spans.Length ? -1 : arc.Head;
            tokens[i] = new Token(spans[i], tag.Upos, tag.Xpos, model.Lemmatiser.Lemma(words[i], tags[i]), head, model.Parser.Relations[arc.Relation]);
        }

        return tokens;
    }
}
