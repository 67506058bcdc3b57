using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Reading.Zones;

namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>Tolls are what sources differ in most, and news has many ways to give one.</summary>
public class TollTests
{
    private static readonly EmbeddedEngine Engine = new();
    private static readonly Extractor Extractor = new();

    [Theory]
    [InlineData("The death toll from the flood rose to 31.", "killed 31")]
    [InlineData("The Red Cross put the death toll at 27.", "killed 27")]
    [InlineData("Officials raised the death toll to 31 on Friday.", "killed 31")]
    [InlineData("Officials have revised the death toll from 44 to 38.", "killed 38")]
    [InlineData("The governor gave a death toll of 52.", "killed 52")]
    [InlineData("The number of people killed in the collapse rose to 31 on Friday, the ministry said.", "killed 31")]
    [InlineData("The number of people injured has climbed to at least 140.", "injured at least 140")]
    [InlineData("The death toll stood at more than 200 by Sunday.", "killed more than 200")]
    [InlineData("The number of people killed when a dam burst in Ashir rose to 31 on Friday, the ministry said.", "killed 31")]
    [InlineData("The hospital put the number of wounded at 43.", "injured 43")]
    [InlineData("Turnout was 67 percent.", "turnout 67 percent")]
    [InlineData("Four police officers were injured in Palanka on Saturday.", "injured Four")]
    [InlineData("Ostra Air will cut between 1,000 and 1,500 jobs, it said.", "jobs between 1,000 and 1,500")]
    [InlineData("The storm left 140,000 homes without electricity.", "withoutPower 140,000")]
    [InlineData("The Unity Party won 112 of the 200 seats in parliament.", "seats 112")]
    [InlineData("Laura Hale won 47 percent of the vote in Merania on Sunday, the opposition leader Piet Orsun said.", "share 47 percent")]
    public void A_toll_is_the_number_that_the_verb_leads_to(string sentence, string expected) => Harm(sentence).ShouldContain(expected);

    [Theory]
    [InlineData("The death toll rose by 12.")]
    [InlineData("The death toll rose in 2024.")]
    public void What_a_toll_rises_by_or_in_is_no_toll(string sentence) => Harm(sentence).ShouldBeEmpty();

    [Fact]
    public void A_number_behind_another_verb_is_no_toll() =>
        Harm("The Red Cross put the death toll at 27 and said more than 1,200 families had lost their homes.").ShouldBe(["killed 27"]);

    private static IReadOnlyList<string> Harm(string sentence)
    {
        var text = $"{sentence}\n";
        var marked = ZoneMarker.Mark(text);
        var article = new Article("a.txt", "text", "", text, marked.Paragraphs, new ArticleMetadata(Published: "2025-03-14"), []);
        var found = Extractor.Extract(Engine.Annotate(article));
        return [.. found.Claims.SelectMany(c => c.Quantities).Select(q => $"{q.Role} {found.Quantities[q.Quantity].Span.Of(text)}")];
    }
}
