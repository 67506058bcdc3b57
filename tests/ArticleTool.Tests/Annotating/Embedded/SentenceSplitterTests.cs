using ArticleTool.Annotating.Embedded;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Annotating.Embedded;

public sealed class SentenceSplitterTests
{
    private static readonly EmbeddedEngine Engine = new();

    [Theory]
    [InlineData("Two men died. Four were hurt.", "Two men died.|Four were hurt.")]
    [InlineData("“We saw it.” He left. \"Why?\" she asked.", "“We saw it.”|He left.|\"Why?\" she asked.")]
    [InlineData("Gen. Hadi met Mr. Smith in the U.S. on Oct. 7 at 5 p.m. sharp.", "Gen. Hadi met Mr. Smith in the U.S. on Oct. 7 at 5 p.m. sharp.")]
    [InlineData("He lives in the U.S. The army left.", "He lives in the U.S.|The army left.")]
    [InlineData("It rose 3.5 percent to $4.2 million. Prices fell.", "It rose 3.5 percent to $4.2 million.|Prices fell.")]
    public void A_sentence_ends_where_a_reader_stops(string text, string expected) =>
        string.Join('|', Sentences(text)).ShouldBe(expected);

    [Fact]
    public void A_headline_without_a_full_stop_is_a_sentence() =>
        Sentences("Rockets hit an air base\n\nFour people died.").ShouldBe(["Rockets hit an air base", "Four people died."]);

    private static IEnumerable<string> Sentences(string text) => Engine.Annotate(Articles.Of(text)).Sentences.Select(s => s.Span.Of(text));
}

internal static class Articles
{
    /// <summary>An article whose paragraphs are parted by blank lines.</summary>
    public static Article Of(string text)
    {
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var part in text.Split("\n\n"))
        {
            if (part.Length > 0)
                paragraphs.Add(new Paragraph(new TextSpan(start, start + part.Length), ZoneKind.Body));
            start += part.Length + 2;
        }

        return new Article("a.txt", "text", "", text, paragraphs, new ArticleMetadata(Language: "en"), []);
    }
}
