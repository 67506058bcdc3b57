using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>Sentences that the built-in parser reads wrongly, and what is to be made of them all the same.</summary>
public class MendedTests
{
    private static readonly EmbeddedEngine Engine = new();
    private static readonly Extractor Extractor = new();

    [Theory]
    [InlineData("A third rower, pulled alive from the river, was flown by helicopter to Derby.", "rescue: patient=A third rower; place=the river")]
    [InlineData("More than 90 firefighters, backed by four aircraft, are battling the blaze.", "rescue: agent=More than 90 firefighters; target=the blaze")]
    [InlineData("A dentist jailed in 2019 over the deaths of two clerks walked free on Monday.", "release: patient=A dentist")]
    [InlineData("The economy shrank by 2 percent in the second quarter.", "economy: patient=The economy")]
    [InlineData("A guard and a cook were shot dead on Thursday.", "casualty: patient=A guard; patient=a cook")]
    [InlineData("The passengers had each paid 3,000 dollars for the crossing.", "economy: agent=The passengers; topic=the crossing")]
    [InlineData("Norway has ordered six diplomats to leave and frozen the assets of a bank.", "sanction: agent=Norway; target=the assets of a bank")]
    [InlineData("The firm, whose shares slid 4 percent, closed a plant.", "economy: patient=whose shares")]
    public void The_main_verb_and_its_subject_are_found(string text, string claim) => Claims(text).ShouldContain(claim);

    [Theory]
    [InlineData("Its men gunned down four guards on Thursday.", "casualty: agent=Its men; patient=four guards")]
    [InlineData("Rebels shot to death two police officers.", "casualty: agent=Rebels; patient=two police officers")]
    [InlineData("The slide swept away 32 houses.", "damage: cause=The slide; patient=32 houses")]
    [InlineData("Four clerks were killed and three seriously injured on Monday.", "casualty: patient=three")]
    [InlineData("One man was killed and another wounded by a shell.", "casualty: patient=another")]
    [InlineData("The flu has killed about 1,000 chickens.", "casualty: cause=The flu; patient=about 1,000 chickens")]
    [InlineData("The driver is being questioned by police.", "investigation: target=The driver; agent=police")]
    [InlineData("She was awarded a contract.", "economy: recipient=She; patient=a contract")]
    [InlineData("The bombings of two trains that killed 91 people shocked the city.", "casualty: cause=The bombings of two trains; patient=91 people")]
    public void Who_does_it_and_to_whom_is_kept_apart(string text, string claim) => Claims(text).ShouldContain(claim);

    [Theory]
    [InlineData("Among the dead were two firefighters.", "casualty: patient=two firefighters")]
    [InlineData("A crane driver remains unaccounted for.", "casualty: patient=A crane driver")]
    [InlineData("A derailment near Lund claimed 31 lives.", "casualty: cause=A derailment near Lund; patient=31 lives")]
    [InlineData("Lightning struck a storage tank.", "disaster: cause=Lightning")]
    public void Who_died_is_found_where_no_verb_of_dying_is(string text, string claim) => Claims(text).ShouldContain(claim);

    [Theory]
    [InlineData("The firm said two plants would be shut by May.", "closure planned: patient=two plants")]
    [InlineData("The council voted to close the school.", "closure planned: agent=The council; patient=the school")]
    [InlineData("Drivers stopped work for a day, stranding thousands.", "casualty: agent=Drivers; patient=thousands")]
    [InlineData("Troops stormed the port to arrest two captains.", "arrest planned: agent=Troops; patient=two captains")]
    [InlineData("It is not clear when the court will try Berg, who was arrested in May.", "arrest: patient=Berg")]
    public void What_is_said_of_another_clause_does_not_spread(string text, string claim) => Claims(text).ShouldContain(claim);

    [Theory]
    [InlineData("The rocket strained the fragile cease-fire between the two sides.", "disaster")]
    [InlineData("Some families of the accused wept.", "responsibility")]
    [InlineData("The firm deployed an update.", "deployment")]
    [InlineData("Exports rose, with increased public spending.", "increase")]
    public void What_only_looks_like_an_event_is_none(string text, string word) => Claims(text).ShouldNotContain(c => c.StartsWith(word, StringComparison.Ordinal));

    private static List<string> Claims(string text)
    {
        var article = Engine.Annotate(new Article("a.txt", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Body)], new ArticleMetadata(), []));
        return [.. Extractor.Extract(article).Claims.Select(c => Parsed.Text(c, text))];
    }
}
