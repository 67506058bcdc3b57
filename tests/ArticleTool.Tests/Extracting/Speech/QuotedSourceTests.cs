using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Speech;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Speech;

/// <summary>Whose words stand in the marks, where sentences are long and marks are careless.</summary>
public class QuotedSourceTests
{
    private static readonly EmbeddedEngine Engine = new();
    private static readonly AttributionFinder Finder = new();

    [Theory]
    [InlineData("“What I thought was ‘She knows. She always knew.’” Orav said.", "Orav said “What I thought was ‘She knows. She always knew.’”")]
    [InlineData("''I would use the word 'careless,''' said Lena Brandt, an engineer.", "Lena Brandt, an engineer said ''I would use the word 'careless,'''")]
    [InlineData("“It is unusual,“ said Lena Brandt. “It is hard to do.”", "Lena Brandt said “It is unusual,“ … “It is hard to do.”")]
    public void Marks_within_marks_and_turned_marks_close(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("“The harbour is a matter of patience” Grubb said.", "Grubb said “The harbour is a matter of patience”")]
    [InlineData("“There is no paper left to recount” said Lena Brandt.", "Lena Brandt said “There is no paper left to recount”")]
    [InlineData("“This is wonderful!” beamed Lena Brandt of Lund.", "Lena Brandt of Lund beamed “This is wonderful!”")]
    public void A_whole_quotation_needs_no_comma(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("The mayor called the plan “absurd,” and promised “a better one” by May.", "The mayor promised “a better one” by May")]
    [InlineData("His staff shrugged off the remarks, telling reporters, “Nobody on his team has ever asked for help.”", "His staff telling “Nobody on his team has ever asked for help.”")]
    [InlineData("Orav praised the harbour, with residents calling it “a disgrace.”", "residents calling it “a disgrace.”")]
    [InlineData("Citing “duties in Lund,” the mayor's spokeswoman left the hall.", "the mayor's spokeswoman Citing “duties in Lund,”")]
    public void Who_says_one_thing_in_a_sentence_says_the_next(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("Lena Orav, speaking to sailors on Friday, said, “Last time I looked, the gate was open.”", "Lena Orav said “Last time I looked, the gate was open.”")]
    [InlineData("The plan, which she declared “a total disaster” for the port, went on.", "she declared which … “a total disaster” for the port")]
    [InlineData("“We are very happy” about the decision, said Rosa Moro, who runs the nurses' union.", "Rosa Moro said “We are very happy” about the decision")]
    public void The_subject_is_sought_before_what_is_put_between(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("On the programme “Morning Hour,” Lena Brandt said the town was not ready.", "Lena Brandt said the town was not ready")]
    [InlineData("Orav called the plan “absurd,” and Brandt vowed to stop it.", "Brandt vowed to stop it")]
    public void A_cue_behind_a_name_in_marks_looks_forward(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("In the latest poll, the mayor leads by six points.", "the latest poll In the mayor leads by six points")]
    [InlineData("Half of the voters were for the port in a new poll.", "a new poll in Half of the voters were for the port")]
    [InlineData("The survey found strong support for the port.", "The survey found strong support for the port")]
    [InlineData("The port was backed by 42 percent of the voters.", "42 percent of the voters was backed The port")]
    [InlineData("Whites were a third of the voters, according to exit polls.", "exit polls according to Whites were a third of the voters")]
    public void Polls_and_those_they_count_are_sources(string text, string expected) => Said(text).ShouldContain(s => s.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("The police found a gun in the house.")]
    [InlineData("The mayor is ahead in the polls.")]
    [InlineData("Voters in seven states went to the port.")]
    [InlineData("The band, called Lund Brass, played at the port.")]
    public void What_is_found_or_is_ahead_is_nobodys_word(string text) => Said(text).ShouldBeEmpty();

    [Theory]
    [InlineData("However, as the Courier has reported, the port was never inspected.", "the Courier has reported the port was never inspected")]
    [InlineData("As reported by the Courier, the port was never inspected.", "the Courier reported the port was never inspected")]
    [InlineData("The port was never inspected, said Grubb.", "Grubb said The port was never inspected")]
    public void Asides_report_what_stands_beside_them(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("The claim that he took bribes angered Lena Brandt.", "that he took bribes")]
    [InlineData("The mayor did not say when.", "when")]
    [InlineData("Lena Brandt said, if elected, she would close the port.", "if elected, she would close the port")]
    [InlineData("Lena Brandt cast the vote as a choice between two ports.", "the vote as a choice between two ports")]
    public void Contents_end_where_the_sentence_goes_on(string text, string content) => Said(text).ShouldContain(s => s.EndsWith(" " + content, StringComparison.Ordinal));

    [Theory]
    [InlineData("Lena Brandt said people misunderstand him.", "Lena Brandt said people misunderstand him")]
    [InlineData("Vice mayor Mike Brandt said in a statement released by the port the report merits the appointment of a prosecutor.", "Vice mayor Mike Brandt said the report merits the appointment of a prosecutor")]
    [InlineData("Last month, 26 percent said the same.", "26 percent said the same")]
    [InlineData("Both promised to repair the port.", "Both promised to repair the port")]
    [InlineData("It was never about money, his aides argued in interviews this week; it was about the port.", "his aides argued It was never about money")]
    [InlineData("The mayor said the plan - a long and costly one - would fail.", "The mayor said the plan - a long and costly one - would fail")]
    public void Contents_are_whole_whatever_the_tree_makes_of_them(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("The survey found no evidence that the port was unsafe.", "The survey found no evidence that the port was unsafe")]
    [InlineData("She found no evidence that the port was unsafe.", "She found that the port was unsafe")]
    public void What_only_a_study_finds_hides_no_other_content(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("The mayor called them “vandals” and “cheats” without proof.", "The mayor called them “vandals” and “cheats” without proof")]
    [InlineData("The mayor defended her speech on guns on Thursday.", "The mayor defended her speech on guns")]
    public void Objects_go_on_with_their_matter_and_end_at_the_day(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("The quarrel began when pupils stopped the talk, chanting “Leave the port!”", "pupils chanting “Leave the port!”")]
    [InlineData("As the mayor left the hall, the crowd chanted, “Leave the port alone!”", "the crowd chanted “Leave the port alone!”")]
    public void A_clause_of_time_has_speakers_of_its_own(string text, string expected) => Said(text).ShouldContain(expected);

    [Theory]
    [InlineData("The government answered, promising a new response to the attacks that could last weeks.", "a new response to the attacks that could last weeks")]
    [InlineData("The ministry confirmed the attacks on the port at dawn.", "the attacks on the port")]
    public void What_is_promised_or_confirmed_is_the_whole_phrase(string text, string content) => Said(text).ShouldContain(s => s.EndsWith(" " + content, StringComparison.Ordinal));

    [Fact]
    public void To_say_the_least_says_nothing() => Said("It was a harsh answer, to say the least.").ShouldBeEmpty();

    [Fact]
    public void An_aside_at_the_end_reports_the_whole_sentence() =>
        Said("He said at a conference that he was “very comfortable with the approach,” the Courier reported.")[0]
            .ShouldBe("the Courier reported He said at a conference that he was “very comfortable with the approach,”");

    private static IReadOnlyList<string> Said(string text)
    {
        var article = new Article("a.txt", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Body)], new ArticleMetadata(Language: "en"), []);
        var annotated = Engine.Annotate(article);
        return [.. Finder.Find(annotated, new MentionFinder().Find(annotated)).Select(a =>
            $"{string.Join(" and ", a.Sources.Select(s => s.Span.Of(text)))} {a.Cue?.Span.Of(text)} {string.Join(" … ", a.Content.Select(c => c.Of(text)))}")];
    }
}
