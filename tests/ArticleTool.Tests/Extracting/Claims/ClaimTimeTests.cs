using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>Where a date bounds what is told, the claim is not of that day.</summary>
public class ClaimTimeTests
{
    [Theory]
    [InlineData("Militias have attacked the base since 7 October 2023.", "2023-10-07", null, TimeExtent.Since)]
    [InlineData("The rebels held the hostages until 3 May 2021.", null, "2021-05-04", TimeExtent.Until)]
    [InlineData("Gunmen shelled the town from 3 May 2021 to 9 May 2021.", "2021-05-03", "2021-05-10", TimeExtent.Range)]
    [InlineData("Gunmen attacked the town on 3 May 2021.", "2021-05-03", "2021-05-04", null)]
    [InlineData("Gunmen attacked the town shortly after 3 May 2021.", "2021-05-03", "2021-05-04", null)]
    public void Since_until_and_from_to_leave_the_open_end_out(string text, string? from, string? to, TimeExtent? extent)
    {
        var article = new Article("a.txt", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Body)], new ArticleMetadata(Language: "en", Published: "2024-01-17"), []);
        var time = new Extractor().Extract(new EmbeddedEngine().Annotate(article)).Claims.Select(c => c.Time).First(t => t is not null)!;
        (time.From, time.To, time.Extent).ShouldBe((from, to, extent));
    }
}
