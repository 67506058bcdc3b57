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
