using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Claims;
using ArticleTool.Extracting.Names;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>One word, several happenings: which it is, the company it keeps says. From plain text, with the built-in engine.</summary>
public class SenseTests
{
    private static readonly EmbeddedEngine Engine = new();

    [Theory]
    [InlineData("The club fired coach Marek Dolny.", "appointment: agent=The club; patient=coach Marek Dolny")]
    [InlineData("She was struck twice by a car near the store.", "accident: patient=She; agent=a car; place=the store")]
    [InlineData("People have been calling for the minister to quit.", "appointment hypothetical: patient=the minister")]
    [InlineData("Students marched in protest at the death of a teacher.", "protest: topic=the death of a teacher")]
    [InlineData("He received a sentence of life in prison.", "court: patient=He; topic=life")]
    [InlineData("Thousands condemned the killing by police of a student.", "casualty: agent=police; patient=a student")]
    [InlineData("A woman died in a hit-and-run crash in Oslo.", "accident: place=Oslo")]
    [InlineData("Police opened an inquiry into the teacher's shooting.", "attack: target=the teacher")]
    public void The_words_around_it_tell_what_happened(string text, string expected) => Claims(text).ShouldContain(expected);

    [Theory]
    [InlineData("The President-elect Jonas Weber met farmers.", "election")]
    [InlineData("The climber is devastated.", "damage")]
    public void What_only_sounds_like_it_did_not_happen(string text, string type) => Claims(text).ShouldNotContain(c => c.StartsWith(type));

    [Fact]
    public void In_a_report_of_a_game_nobody_is_attacked()
    {
        const string game = "The Titans won the derby in overtime. Their quarterback hit Marek Dolny with a pass in the second half. The defense kept attacking. The coach praised the players after the match of the season.";
        Claims(game).ShouldNotContain(c => c.StartsWith("attack"));
        Claims(game + " A bomb exploded near the stadium after rebels attacked the gate.").ShouldContain(c => c.StartsWith("attack"));
    }

    private static List<string> Claims(string text)
    {
        var article = Engine.Annotate(new Article("a.txt", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Body)], new ArticleMetadata(), []));
        return [.. new ClaimFinder().Find(article, new MentionFinder().Find(article), [], [], []).Select(c => Parsed.Text(c, text))];
    }
}
