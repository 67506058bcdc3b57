using System.Text;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Reconciling;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Reconciling;

public class CopyTests
{
    private const string First = "The regional water board closed two of its three reservoirs on Monday after engineers found cracks along the eastern dam, and residents of the lower valley were told to boil what comes from the tap.";
    private const string Second = "Repairs are to begin once the spring floods have passed, said the board's chairwoman, who put the cost at several years of its budget and asked the capital for help with the bill.";
    private const string Third = "Farmers who depend on the lower canal fear for the planting season, because the third reservoir alone has never carried the whole district through a dry June.";

    [Fact]
    public void A_reprint_with_a_word_changed_is_a_copy_of_the_original()
    {
        var copies = Copies(("a.txt", First + "\n\n" + Second + "\n\n" + Third), ("b.txt", First.Replace("Monday", "Tuesday") + "\n\n" + Second));
        copies.Select(c => (c.Document, c.Of)).ShouldBe([("b.txt", "a.txt")]);
        copies[0].Similarity.ShouldBeGreaterThan(0.6);
        copies[0].Spans.Count.ShouldBe(2);
    }

    [Fact]
    public void A_shared_paragraph_is_found_in_an_article_of_its_own()
    {
        const string Own = "Nobody in the town hall would say why the inspection came so late, although the minutes of four meetings mention damp walls and falling pressure.";
        var copy = Copies(("a.txt", First + "\n\n" + Second), ("b.txt", Own + "\n\n" + Third + "\n\n" + Second)).Single();
        copy.Similarity.ShouldBeLessThan(0.6);
        copy.Spans.Count.ShouldBe(1);
    }

    [Fact]
    public void Articles_that_quote_one_speech_are_no_copies() =>
        Copies(("a.txt", $"The mayor spoke. “{First}”"), ("b.txt", $"In the hall, she read it out. “{First}”")).ShouldBeEmpty();

    private static IReadOnlyList<CopyRecord> Copies(params (string Id, string Text)[] articles)
    {
        var pipeline = new Pipeline(new EmbeddedEngine(), new PipelineOptions(new LocalLayerOptions()));
        return new Reconciler().Reconcile([.. articles.Select(a => pipeline.Local(Article(a.Id, a.Text)))]).Collection.Copies;
    }

    private static Article Article(string id, string text)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var part in text.Split("\n\n"))
        {
            var at = text.IndexOf(part, StringComparison.Ordinal);
            paragraphs.Add(new Paragraph(new TextSpan(at, at + part.Length), ZoneKind.Body));
        }

        return new Article(id, "text", ContentHash.Sha256(Encoding.UTF8.GetBytes(text)), text, paragraphs, new ArticleMetadata(Language: "en"), []);
    }
}
