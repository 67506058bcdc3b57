using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Annotating.Training;
using ArticleTool.Knowledge;

namespace ArticleTool.Tests.Annotating.Training;

public sealed class SyntaxTrainerTests
{
    /// <summary>Two sentences, one of them with a contraction and the next in a paragraph of its own.</summary>
    private const string Toy = """
        # newdoc id = toy
        # newpar
        # text = The guards don't sleep.
        1	The	the	DET	DT	_	2	det	_	_
        2	guards	guard	NOUN	NNS	_	5	nsubj	_	_
        3-4	don't	_	_	_	_	_	_	_	_
        3	do	do	AUX	VBP	_	5	aux	_	_
        4	n't	not	PART	RB	_	5	advmod	_	_
        5	sleep	sleep	VERB	VB	_	0	root	_	SpaceAfter=No
        6	.	.	PUNCT	.	_	5	punct	_	_

        # newpar
        # text = Rebels fired two rockets.
        1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_
        2	fired	fire	VERB	VBD	_	0	root	_	_
        3	two	two	NUM	CD	_	4	nummod	_	_
        4	rockets	rocket	NOUN	NNS	_	2	obj	_	SpaceAfter=No
        5	.	.	PUNCT	.	_	2	punct	_	_

        """;

    private static readonly SyntaxRounds Few = new(Tagger: 8, Greedy: 4, Beam: 2);
    private static readonly Lazy<byte[]> Trained = new(Train);

    [Fact]
    public void The_raw_text_of_a_treebank_is_put_together_again()
    {
        var article = Read().Single();
        article.Text.ShouldStartWith("The guards don't sleep.\n\nRebels fired two rockets.");
        article.Sentences[0].Tokens.Select(t => t.Span.Of(article.Text)).ShouldBe(["The", "guards", "do", "n't", "sleep", "."]);
        article.Sentences[1].Paragraph.ShouldBe(1);
    }

    [Fact]
    public void The_same_treebank_gives_the_same_bytes() => Train().ShouldBe(Trained.Value);

    [Fact]
    public void A_model_knows_what_it_was_taught()
    {
        var engine = new EmbeddedEngine(NameLists.BuiltIn, SyntaxModel.Read(Trained.Value), RecogniserModel.BuiltIn);
        var scores = Evaluation.Of(engine, Read());
        scores.Tokens.ShouldBe(1);
        scores.Sentences.ShouldBe(1);
        scores.Upos.ShouldBe(1);
        scores.Lemma.ShouldBe(1);
        scores.Labelled.ShouldBe(1);
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused() =>
        Should.Throw<InvalidDataException>(() => SyntaxModel.Read([1, 2, 3, 4]));

    // Each sentence several times, so that features pass the cut-off.
    private static byte[] Train() => new SyntaxTrainer(Few, _ => { }).Train([.. Enumerable.Repeat(Read(), 12).SelectMany(a => a)], []);

    private static IReadOnlyList<AnnotatedArticle> Read() => ConlluReader.Read(new StringReader(Toy));
}
