using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ArticleTool.Annotating.Embedded.Parsing;
using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Annotating.Embedded.Splitting;
using ArticleTool.Annotating.Embedded.Tokenising;
using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Records;
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
        : this(lists, SyntaxModel.BuiltIn, RecogniserModel.BuiltIn)
    {
    }

    internal EmbeddedEngine(NameLists lists, SyntaxModel model, RecogniserModel names)
    {
        this.model = model;
        recogniser = new NameRecogniser(lists, names);
        Identity = new EngineIdentity("embedded", "0.1.0", $"{model.Name}+{names.Name}");
    }

    public EngineIdentity Identity { get; }

    /// <summary>Begins to load the models and the name lists beside whatever the caller does next; the first engine waits for what is left.</summary>
    public static void Warm()
    {
        _ = Task.Run(() => SyntaxModel.BuiltIn);
        _ = Task.Run(() => NameLists.BuiltIn);
        _ = Task.Run(() => Learning.WordClasses.BuiltIn);
        _ = Task.Run(() => Lemmatising.VerbBases.BuiltIn);
        _ = Task.Run(() => RecogniserModel.BuiltIn);
    }

    public AnnotatedArticle Annotate(Article article) => Annotate(article, AnnotationStages.All);

    /// <summary>Stops after some stages; what it leaves out stays empty.</summary>
    internal AnnotatedArticle Annotate(Article article, AnnotationStages stages)
    {
        ArgumentNullException.ThrowIfNull(article);
        var bench = benches.TryTake(out var free) ? free : new Workbench();
        var sentences = new List<Sentence>();
        for (var paragraph = 0; paragraph < article.Paragraphs.Count; paragraph++)
            AddSentences(article, paragraph, stages, sentences, bench);
        benches.Add(bench);
        return new AnnotatedArticle(article, sentences, stages.HasFlag(AnnotationStages.Names) ? recogniser.Recognise(article, sentences) : []);
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
        return new AnnotatedArticle(article, completed, GivenNames.Completed(names, recogniser.Recognise(article, completed)));
    }

    /// <summary>Tags, lemmas and tree of one sentence whose tokens are given.</summary>
    internal Token[] Analyse(string text, ReadOnlySpan<TextSpan> spans, ZoneKind zone = ZoneKind.Body)
    {
        var bench = benches.TryTake(out var free) ? free : new Workbench();
        var tokens = Analyse(text, spans, zone, AnnotationStages.All, bench);
        benches.Add(bench);
        return tokens;
    }

    private Sentence Completed(string text, Sentence sentence)
    {
        var own = Analyse(text, [.. sentence.Tokens.Select(token => token.Span)], sentence.Zone);
        return sentence with { Tokens = [.. sentence.Tokens.Zip(own, Completed)] };
    }

    private static Token Completed(Token given, Token own) => given with
    {
        Xpos = given.Xpos.Length > 0 ? given.Xpos : own.Xpos,
        Lemma = given.Lemma.Length > 0 ? given.Lemma : own.Lemma,
        Head = given.Deprel.Length > 0 ? given.Head : own.Head,
        Deprel = given.Deprel.Length > 0 ? given.Deprel : own.Deprel,
    };

    private void AddSentences(Article article, int paragraph, AnnotationStages stages, List<Sentence> sentences, Workbench bench)
    {
        bench.Tokens.Clear();
        bench.Ends.Clear();
        Tokeniser.Tokenise(article.Text, article.Paragraphs[paragraph].Span, bench.Tokens);
        SentenceSplitter.Split(article.Text, bench.Tokens, bench.Ends);
        var start = 0;
        foreach (var end in bench.Ends)
        {
            var spans = CollectionsMarshal.AsSpan(bench.Tokens)[start..end];
            var tokens = Analyse(article.Text, spans, article.Paragraphs[paragraph].Zone, stages, bench);
            sentences.Add(new Sentence(spans[0].Union(spans[^1]), paragraph, article.Paragraphs[paragraph].Zone, tokens));
            start = end;
        }
    }

    private Token[] Analyse(string text, ReadOnlySpan<TextSpan> spans, ZoneKind zone, AnnotationStages stages, Workbench bench) =>
        zone is ZoneKind.Headline && HeadlineTopic.LengthOf(text, spans) is > 0 and var topic
            ? HeadlineTopic.Join(AnalyseClause(text, spans[..topic], stages, bench), AnalyseClause(text, spans[topic..], stages, bench))
            : AnalyseClause(text, spans, stages, bench);

    private Token[] AnalyseClause(string text, ReadOnlySpan<TextSpan> spans, AnnotationStages stages, Workbench bench)
    {
        var tokens = new Token[spans.Length];
        bench.MakeRoom(spans.Length);
        for (var i = 0; i < spans.Length; i++)
        {
            bench.Words[i] = bench.Lexemes.Of(spans[i].In(text));
            tokens[i] = new Token(spans[i], UniversalTag.X, "", "", -1, "");
        }

        if (stages.HasFlag(AnnotationStages.Tags))
            Tag(tokens, bench);
        if (stages.HasFlag(AnnotationStages.Trees))
            Parse(tokens, bench);
        return tokens;
    }

    private void Tag(Token[] tokens, Workbench bench)
    {
        model.Tagger.Tag(bench.Words.AsSpan(0, tokens.Length), bench.Boundary, bench.Tags);
        for (var i = 0; i < tokens.Length; i++)
        {
            var tag = model.Tagger.Tags[bench.Tags[i]];
            tokens[i] = new Token(tokens[i].Span, tag.Upos, tag.Xpos, model.Lemmatiser.Lemma(bench.Words[i], bench.Tags[i]), -1, "");
        }
    }

    private void Parse(Token[] tokens, Workbench bench)
    {
        model.Parser.Parse(bench.Words.AsSpan(0, tokens.Length), bench.Tags.AsSpan(0, tokens.Length), bench.Beam);
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var arc = ref bench.Beam.Best[i];
            var head = arc.Head == tokens.Length ? -1 : arc.Head;
            tokens[i] = tokens[i] with { Head = head, Deprel = head < 0 ? "root" : model.Parser.Relations[arc.Relation] };
        }
    }
}

/// <summary>What an engine may be asked to do; each stage needs those before it, except that names need no trees.</summary>
[Flags]
internal enum AnnotationStages
{
    Sentences = 0,
    Tags = 1,
    Trees = 2,
    Names = 4,
    All = Tags | Trees | Names,
}
