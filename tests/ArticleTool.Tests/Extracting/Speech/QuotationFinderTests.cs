using ArticleTool.Extracting.Speech;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Speech;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("“We are ready,” she said.", "“We are ready,”")]
    [InlineData("\"We are ready,\" she said.", "\"We are ready,\"")]
    [InlineData("«We are ready», she said.", "«We are ready»")]
    [InlineData("''We are ready,'' she said.", "''We are ready,''")]
    [InlineData("‘We are ready,’ she said.", "‘We are ready,’")]
    [InlineData("“We heard ‘stop’ twice,” she said.", "“We heard ‘stop’ twice,”")]
    [InlineData("Port is 'closed until Monday', mayor says", "'closed until Monday'")]
    [InlineData("It was a \"fair\" (\"just\") vote", "\"fair\"|\"just\"")]
    public void Marks_of_every_kind_pair(string text, string expected) => Found(text).ShouldBe(expected);

    [Theory]
    [InlineData("The officials' claims don't match the pilots' logs.")]
    [InlineData("In the '90s it wasn't so.")]
    [InlineData("He stands 6'2\" tall.")]
    [InlineData("Rock 'n' roll isn't dead.")]
    public void Apostrophes_and_measures_quote_nothing(string text) => Found(text).ShouldBe("");

    [Fact]
    public void A_possessive_within_single_marks_does_not_close_them() =>
        Found("Minister calls it 'the unions' own fault', aide says").ShouldBe("'the unions' own fault'");

    [Fact]
    public void A_mark_that_is_never_closed_quotes_to_the_end_of_its_sentence() =>
        Found("He called it “a mistake. The vote is today.").ShouldBe("“a mistake.");

    [Fact]
    public void A_mark_that_was_never_opened_quotes_from_the_start_of_its_sentence() =>
        Found("It rained. We will be back,” he said.").ShouldBe("We will be back,”");

    [Fact]
    public void A_quotation_that_reopens_in_the_next_paragraph_goes_on()
    {
        var text = "“One.\n“Two.\n“Three,” she said.\n“Four.”";
        var quotations = Find(text);
        quotations.Select(q => q.Continues).ShouldBe([null, 0, 1, null]);
    }

    [Fact]
    public void A_million_quotations_take_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("“a” 'b' \"c\" ", 100_000));
        Find(text).Count.ShouldBe(300_000);
    }

    [Fact]
    public void A_million_marks_that_open_and_never_close_take_linear_time() =>
        Find(new string('“', 500_000) + string.Concat(Enumerable.Repeat(" 'a", 250_000))).Count.ShouldBeLessThan(2);

    private static string Found(string text) => string.Join('|', Find(text).Select(q => q.Span.Of(text)));

    private static IReadOnlyList<Quotation> Find(string text)
    {
        var paragraphs = new List<Paragraph>();
        for (var (start, line) = (0, 0); start < text.Length; line++)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            paragraphs.Add(new Paragraph(new TextSpan(start, end), ZoneKind.Body));
            start = end + 1;
        }

        return QuotationFinder.Find(text, paragraphs);
    }
}
