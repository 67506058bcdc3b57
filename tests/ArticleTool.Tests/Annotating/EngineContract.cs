using ArticleTool.Annotating;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Annotating;

/// <summary>What every engine behind the seam must hold to, whatever it finds. A test class per engine derives from it.</summary>
public abstract class EngineContract
{
    protected abstract INlpEngine Engine { get; }

    public static TheoryData<string> Texts => new(
        "The mayor spoke on Tuesday. Nobody in Harlow Bay was hurt!",
        "One paragraph.\n\nAnother, with “curly quotes” and a dash — here.",
        "Tabs\tand\u0007control\u0000characters stay where they are. Dr. Ada Okafor left.",
        "Emoji 😀😀 beside Łódź, São Paulo, القاهرة and e\u0301. 𝒜 stands outside the BMP.",
        "CRLF line one.\r\nLine two of it.\r\n",
        "\"Unpaired quote, he said. It never closes",
        "...!!!???",
        "U+FFFD \ufffd \ufffd and a lone word");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_span_lies_inside_the_text_and_its_sentence(string text)
    {
        var annotated = Engine.Annotate(Article(text));
        foreach (var sentence in annotated.Sentences)
        {
            sentence.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
            sentence.Tokens.ShouldNotBeEmpty();
            sentence.Tokens.ShouldAllBe(t => t.Span.Length > 0 && sentence.Span.Contains(t.Span));
            annotated.Article.Paragraphs[sentence.Paragraph].Span.Contains(sentence.Span).ShouldBeTrue();
        }

        annotated.Names.ShouldAllBe(n => annotated.Sentences[n.Sentence].Span.Contains(n.Span));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sentences_tokens_and_names_stand_in_order_and_never_overlap(string text)
    {
        var annotated = Engine.Annotate(Article(text));
        InOrder(annotated.Sentences.Select(s => s.Span));
        InOrder(annotated.Sentences.SelectMany(s => s.Tokens).Select(t => t.Span));
        InOrder(annotated.Names.Select(n => n.Span));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Tokens_cover_everything_but_white_space_and_controls(string text)
    {
        var covered = new bool[text.Length];
        foreach (var token in Engine.Annotate(Article(text)).Sentences.SelectMany(s => s.Tokens))
            Array.Fill(covered, true, token.Span.Start, token.Span.Length);
        for (var i = 0; i < text.Length; i++)
            (covered[i] || char.IsWhiteSpace(text[i]) || char.IsControl(text[i])).ShouldBeTrue($"offset {i}: '{text[i]}'");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Heads_stay_in_their_sentence(string text)
    {
        foreach (var sentence in Engine.Annotate(Article(text)).Sentences)
            sentence.Tokens.ShouldAllBe(t => t.Head >= -1 && t.Head < sentence.Tokens.Length);
    }

    [Fact]
    public void The_same_text_gives_the_same_annotation_on_every_thread()
    {
        var article = Article(string.Join("\n\n", ((IEnumerable<object[]>)Texts).Select(row => row[0])));
        var expected = Fingerprint(Engine.Annotate(article));
        Parallel.For(0, 16, _ => Fingerprint(Engine.Annotate(article)).ShouldBe(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n ")]
    public void Nothing_comes_of_nothing(string text)
    {
        var annotated = Engine.Annotate(Article(text));
        annotated.Sentences.ShouldBeEmpty();
        annotated.Names.ShouldBeEmpty();
    }

    [Fact]
    public void A_huge_text_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("The council of Harlow Bay met on Tuesday and voted. ", 2_000)) + "The end.";
        Engine.Annotate(Article(text)).Sentences[^1].Span.End.ShouldBe(text.Length);
    }

    [Fact]
    public void An_engine_says_who_it_is() => Engine.Identity.Name.ShouldNotBeNullOrEmpty();

    /// <summary>An article whose paragraphs are the lines of the text.</summary>
    public static Article Article(string text)
    {
        var paragraphs = new List<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var line = text[start..end];
            if (line.Trim().Length > 0)
            {
                var from = start + line.Length - line.TrimStart().Length;
                paragraphs.Add(new Paragraph(new TextSpan(from, from + line.Trim().Length), ZoneKind.Body));
            }

            start = end + 1;
        }

        return new Article("test.txt", "text", new string('0', 64), text, paragraphs, new ArticleMetadata(Language: "en"), []);
    }

    private static void InOrder(IEnumerable<TextSpan> spans)
    {
        var before = 0;
        foreach (var span in spans)
        {
            span.Start.ShouldBeGreaterThanOrEqualTo(before);
            before = span.End;
        }
    }

    private static string Fingerprint(AnnotatedArticle annotated) =>
        string.Join('\n', annotated.Sentences.SelectMany(s => s.Tokens).Select(t => t.ToString())) +
        string.Join('\n', annotated.Names.Select(n => n.ToString()));
}
