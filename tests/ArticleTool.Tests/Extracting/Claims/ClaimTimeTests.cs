using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Extracting.Claims;
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
        var time = TimeOf(text);
        (time.From, time.To, time.Extent).ShouldBe((from, to, extent));
    }

    /// <summary>Parsers take "Harlow Bay on Monday morning" for the subject of "said" at times.</summary>
    [Theory]
    [InlineData("At least four people were killed when the ferry Astrid ran aground near Harlow Bay on Monday, the coast guard said.", "2024-01-15")]
    [InlineData("On Tuesday the coast guard said the ferry ran aground on Monday.", "2024-01-15")]
    public void A_time_is_of_the_verb_before_it_and_not_of_the_cue_behind_the_comma(string text, string from) => TimeOf(text).From.ShouldBe(from);

    [Fact]
    public void What_was_done_in_a_dated_raid_was_done_then() =>
        ClaimsOf("On Monday the ministry buried a colonel killed in a 2020 air strike.").Single(c => c.Predicate.Lemma == "kill").Time!.From.ShouldBe("2020-01-01");

    private static ClaimTime TimeOf(string text) => ClaimsOf(text).Select(c => c.Time).First(t => t is { Inherited: false })!;

    private static IReadOnlyList<Claim> ClaimsOf(string text)
    {
        var article = new Article("a.txt", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Body)], new ArticleMetadata(Language: "en", Published: "2024-01-17"), []);
        return new Extractor().Extract(new EmbeddedEngine().Annotate(article)).Claims;
    }
}
