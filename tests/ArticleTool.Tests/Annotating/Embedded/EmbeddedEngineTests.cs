using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTool.Tests.Annotating.Embedded;

public sealed class EmbeddedEngineTests
{
    private static readonly EmbeddedEngine Engine = new();

    [Fact]
    public void Every_sentence_is_a_tree_with_one_root() =>
        Prop.ForAll(TextArbitrary.Texts, text => Engine.Annotate(Articles.Of(text)).Sentences.All(IsTree)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_sentence_crosses_a_paragraph() =>
        Prop.ForAll(TextArbitrary.Texts, TextArbitrary.Texts, (one, two) =>
        {
            var article = Articles.Of(one + "\n\n" + two);
            return Engine.Annotate(article).Sentences.All(s => article.Paragraphs[s.Paragraph].Span.Contains(s.Span));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("The army said on Monday that rebels had attacked two bases.", "said", "army", "nsubj")]
    [InlineData("The army said on Monday that rebels had attacked two bases.", "attacked", "bases", "obj")]
    [InlineData("Four people were killed in the strike.", "killed", "people", "nsubj:pass")]
    [InlineData("The minister visited the base and met the commander.", "visited", "met", "conj")]
    public void Who_did_what_is_read_from_the_tree(string text, string head, string dependent, string relation)
    {
        var tokens = Engine.Annotate(Articles.Of(text)).Sentences.Single().Tokens;
        var token = tokens.Single(t => t.Span.Of(text) == dependent);
        tokens[token.Head].Span.Of(text).ShouldBe(head);
        token.Deprel.ShouldBe(relation);
    }

    [Fact]
    public void The_topic_before_a_headlines_colon_is_a_tree_of_its_own()
    {
        const string text = "Iran attack: Five killed in Erbil";
        var article = new Article("a.txt", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Headline)], new ArticleMetadata(), []);
        var tokens = Engine.Annotate(article).Sentences.Single().Tokens;
        tokens.Single(t => t.Head < 0).Span.Of(text).ShouldBe("attack");
        var killed = tokens.Single(t => t.Span.Of(text) == "killed");
        killed.Deprel.ShouldBe("parataxis");
        tokens[killed.Head].Span.Of(text).ShouldBe("attack");
    }

    [Theory]
    [InlineData("killed", "kill")]
    [InlineData("were", "be")]
    [InlineData("children", "child")]
    [InlineData("forces", "force")]
    [InlineData("striking", "strike")]
    public void A_word_has_its_lemma(string word, string lemma)
    {
        var text = $"The officials said that {word} were there.";
        Engine.Annotate(Articles.Of(text)).Sentences[0].Tokens.First(t => t.Span.Of(text) == word).Lemma.ShouldBe(lemma);
    }

    [Theory]
    [InlineData("Thousands fled the city.", "fled", "flee")]
    [InlineData("Police raided two flats.", "raided", "raid")]
    [InlineData("Voters boycotted the poll.", "boycotted", "boycott")]
    [InlineData("The court upheld the ban.", "upheld", "uphold")]
    [InlineData("Rebels were patrolling the road.", "patrolling", "patrol")]
    [InlineData("The firm is probing the leak.", "probing", "probe")]
    public void A_verb_that_the_model_never_met_has_its_base_form(string text, string word, string lemma) =>
        Engine.Annotate(Articles.Of(text)).Sentences[0].Tokens.First(t => t.Span.Of(text) == word).Lemma.ShouldBe(lemma);

    [Fact]
    public void Two_threads_say_what_one_says()
    {
        var articles = Enumerable.Range(0, 40).Select(i => Articles.Of($"Rebels fired {i} rockets at Camp Number{i}. The army denied it.")).ToArray();
        var alone = articles.Select(Engine.Annotate).Select(Written).ToArray();
        var together = new string[articles.Length];
        Parallel.For(0, articles.Length, i => together[i] = Written(Engine.Annotate(articles[i])));
        together.ShouldBe(alone);
    }

    internal static string Written(AnnotatedArticle article) =>
        string.Join('\n', article.Sentences.SelectMany(s => s.Tokens).Select(t => $"{t.Span} {t.Upos} {t.Xpos} {t.Lemma} {t.Head} {t.Deprel}")
            .Concat(article.Names.Select(n => $"{n.Span} {n.Type} {n.Confidence}")));

    private static bool IsTree(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var steps = 0;
            for (var at = i; at >= 0; at = sentence.Tokens[at].Head)
            {
                if (++steps > sentence.Tokens.Length)
                    return false;
            }
        }

        return sentence.Tokens.Count(t => t.Head < 0) == 1;
    }
}
