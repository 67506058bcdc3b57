using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Speech;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Speech;

public class AttributionFinderTests
{
    private static readonly EmbeddedEngine Engine = new();
    private static readonly AttributionFinder Finder = new();

    [Theory]
    [InlineData("“The dam will hold,” Anna Berg said.", "Anna Berg: “The dam will hold,”")]
    [InlineData("“The dam will hold,” said Anna Berg, an engineer.", "Anna Berg, an engineer: “The dam will hold,”")]
    [InlineData("Anna Berg said: “The dam will hold.”", "Anna Berg: “The dam will hold.”")]
    [InlineData("“The dam,” she said, “will hold.”", "she: “The dam,” … “will hold.”")]
    [InlineData("“It will hold,” she said. “We built it well.”", "she: “It will hold,” … “We built it well.”")]
    public void Whole_quotations_have_the_cue_beside_them(string text, string expected) => Direct(text).ShouldBe(expected);

    [Theory]
    [InlineData("Anna Berg said that the dam would hold.", "Anna Berg: that the dam would hold")]
    [InlineData("The dam will hold, Anna Berg said on Monday.", "Anna Berg: The dam will hold")]
    [InlineData("The dam, officials said, will hold.", "officials: The dam … will hold")]
    [InlineData("According to the ministry, the dam will hold.", "the ministry: the dam will hold")]
    [InlineData("The dam will hold, according to the ministry.", "the ministry: The dam will hold")]
    [InlineData("Twelve rockets hit the base, a military spokesman said.", "a military spokesman: Twelve rockets hit the base")]
    [InlineData("As the mayor noted, the dam was never inspected.", "the mayor: the dam was never inspected")]
    [InlineData("Two engineers who asked not to be named told the Courier that the dam had cracked.", "Two engineers who asked not to be named: that the dam had cracked")]
    [InlineData("Anna Berg denied the allegations.", "Anna Berg: the allegations")]
    [InlineData("Anna Berg promised to repair the dam.", "Anna Berg: to repair the dam")]
    public void Indirect_speech_is_the_clause_that_the_cue_reports(string text, string expected) => Indirect(text).ShouldBe(expected);

    [Theory]
    [InlineData("Gunmen abducted 31 pupils and a teacher, police and residents said.", "police and residents: Gunmen abducted 31 pupils and a teacher")]
    [InlineData("The toll has risen to 22, the Office for Risk and Disaster Management said on Monday.", "the Office for Risk and Disaster Management: The toll has risen to 22")]
    [InlineData("Three bodies were found on Tuesday, the commissioner for security, Samuel Orav, told the Courier.", "the commissioner for security, Samuel Orav: Three bodies were found on Tuesday")]
    public void Behind_a_closing_comma_stands_whoever_says_it(string text, string expected) => Indirect(text).ShouldBe(expected);

    [Fact]
    public void Who_adds_is_who_spoke_and_not_the_I_that_is_quoted()
    {
        const string text = "“I do not know that figure,” minister Jan Berg told reporters, adding that the army had not confirmed it.";
        Heard(text)[^1].Sources[0].Span.Of(text).ShouldBe("minister Jan Berg");
    }

    [Theory]
    [InlineData("Gusts reached 200 km per hour on the coast.")]
    [InlineData("Shares dropped 6 per cent on Monday.")]
    [InlineData("Ruling party wins election but loses majority")]
    [InlineData("The party will have to find partners.")]
    public void What_only_looks_like_a_cue_is_nobodys_statement(string text) => Heard(text).ShouldBeEmpty();

    [Theory]
    [InlineData("The mining agency said 22 people had died. Seven were missing, it added.", "mining agency")]
    [InlineData("The port authority has opened an inquiry, it said on Monday.", "port authority")]
    [InlineData("Prosecutors had asked for 12 years. They said the minister took bribes.", "Prosecutors")]
    public void A_pronoun_that_speaks_is_the_body_or_the_people_meant(string text, string expected) => Heard(text)[^1].Sources[0].ResolvedText!.ShouldContain(expected);

    [Fact]
    public void A_quotation_in_a_paragraph_of_its_own_goes_on_the_one_before() =>
        Direct("“The dam will hold,” said Anna Berg.\n“We have tested it again.”").ShouldBe("Anna Berg: “The dam will hold,” … “We have tested it again.”");

    [Fact]
    public void A_colon_before_the_next_paragraph_introduces_its_quotation() =>
        Direct("Anna Berg said:\n“The dam will hold, and it will hold for years.”").ShouldBe("Anna Berg: “The dam will hold, and it will hold for years.”");

    [Fact]
    public void A_report_in_which_someone_is_quoted_partly_is_mixed() =>
        Only("Anna Berg said that the dam was “in a poor state” before the flood.").Kind.ShouldBe(AttributionKind.Mixed);

    [Theory]
    [InlineData("The so-called “peace train” left the station at noon.")]
    [InlineData("He read a novel called “The Long Night” on the train.")]
    public void Scare_quotes_and_titles_are_no_speech(string text) => Heard(text).ShouldNotContain(a => a.Kind == AttributionKind.Direct);

    [Fact]
    public void Each_of_several_sources_is_one() =>
        Only("Norway, Sweden and Finland said that the talks had failed.").Sources.Count.ShouldBe(3);

    [Theory]
    [InlineData("Anna Berg denied that the dam had leaked.", Stance.Denies)]
    [InlineData("Anna Berg confirmed that the dam had leaked.", Stance.Confirms)]
    [InlineData("Anna Berg declined to comment.", Stance.Declines)]
    [InlineData("Anna Berg did not say whether the dam had leaked.", Stance.Declines)]
    [InlineData("Anna Berg threatened to close the dam.", Stance.Threatens)]
    [InlineData("Anna Berg vowed to repair the dam.", Stance.Promises)]
    [InlineData("Anna Berg asked whether the dam had leaked.", Stance.Asks)]
    [InlineData("Anna Berg doubted that the dam had leaked.", Stance.Doubts)]
    public void The_cue_says_how_the_source_stands_to_it(string text, Stance stance) => Heard(text).ShouldContain(a => a.Stance == stance);

    [Theory]
    [InlineData("The company could not be reached for comment.")]
    [InlineData("The company did not respond to a request for comment.")]
    [InlineData("No group has claimed responsibility for the fire.")]
    public void Silence_declines_and_has_no_content(string text) =>
        Heard(text).ShouldContain(a => a.Stance == Stance.Declines && a.Content.Count == 0);

    [Fact]
    public void Officials_without_a_name_are_anonymous_and_belong_to_a_body()
    {
        var source = Only("Pentagon officials said that the base was empty.").Sources.ShouldHaveSingleItem();
        source.Anonymous.ShouldBeTrue();
        source.Body!.Text.ShouldBe("Pentagon");
    }

    [Theory]
    [InlineData("Anna Berg said the talks had failed. Detectives arrested a young woman. She denied the charge.", null)]
    [InlineData("Anna Berg said the talks had failed. They were to go on, she said.", "Anna Berg")]
    public void Who_spoke_before_is_meant_unless_somebody_else_may_be(string text, string? person) => Heard(text)[^1].Sources[0].ResolvedText.ShouldBe(person);

    [Fact]
    public void A_name_that_the_tagger_takes_for_an_auxiliary_speaks() => Heard("Sanders called the plan a mistake.")[0].Sources.Count.ShouldBe(1);

    [Fact]
    public void Who_says_one_thing_of_another_says_the_next_thing_too()
    {
        const string text = "Anna Berg said the road was closed by the mayor and said, “Who are you going to trust?”";
        Heard(text)[^1].Sources[0].Span.Of(text).ShouldBe("Anna Berg");
    }

    [Theory]
    [InlineData("A group calling itself the Red Column met.")]
    [InlineData("Files appeared two days after the company had burnt down.")]
    public void A_name_that_a_group_gives_itself_is_nothing_said(string text) => Heard(text).ShouldBeEmpty();

    [Theory]
    [InlineData("An official with a Saudi-backed Yemeni militia said that ten missiles fell.", "Saudi-backed Yemeni militia")]
    [InlineData("According to an anonymous Saudi-backed Yemeni militia's leader, ten missiles fell.", "Saudi-backed Yemeni militia")]
    public void The_body_of_an_unnamed_person_is_described_as_the_text_does(string text, string body) => Only(text).Sources[0].Body!.Text.ShouldBe(body);

    [Fact]
    public void What_a_speaker_reports_of_another_is_nested()
    {
        var heard = Heard("Anna Berg said that the mayor had said that the dam was safe.");
        heard.ShouldContain(a => a.NestedIn != null && heard[a.NestedIn.Value].Sources[0].Span.Of("Anna Berg") == "Anna Berg");
    }

    /// <summary>Cues, marks and stops in any order: rules look beside a cue, also where there is nothing beside it.</summary>
    [Fact]
    public void No_order_of_words_and_marks_breaks_a_rule()
    {
        string[] pieces = ["said", "“", "”", "\"", ",", ".", "Anna Berg", "that", "who", "according to", "reportedly", "and", "officials", ":", "\n", "declined", "to", "comment", "it", "is", "clear", "not", "called", "'", "As", "claim", "out"];
        var seed = 12345u;
        for (var round = 0; round < 300; round++)
        {
            var text = new System.Text.StringBuilder();
            for (var i = 0; i < 12; i++)
                text.Append(pieces[(seed = seed * 1664525 + 1013904223) / 65536 % pieces.Length]).Append(' ');
            var article = text.ToString().Trim();
            foreach (var attribution in Heard(article))
                attribution.Span.End.ShouldBeLessThanOrEqualTo(article.Length);
        }
    }

    [Fact]
    public void Nothing_is_found_in_an_empty_article() => Heard("").ShouldBeEmpty();

    [Theory]
    [InlineData("Anna Berg: The dam will hold", true)]
    [InlineData("Ministry: Dam will hold", true)]
    [InlineData("School abduction: 28 freed, three still held", false)]
    [InlineData("Portugal: minister's lawyers file appeal", false)]
    public void Before_a_headlines_colon_stands_who_says_it_or_what_it_is_about(string text, bool speaks) => Heard(text, ZoneKind.Headline).Any().ShouldBe(speaks);

    [Fact]
    public void Contents_of_indirect_speech_stay_within_their_paragraph()
    {
        const string text = "Anna Berg said the dam was\nnot safe and would be closed.";
        Heard(text).SelectMany(a => a.Content).ShouldAllBe(span => !span.Of(text).Contains('\n'));
    }

    private static string Direct(string text) => Shown(text, Heard(text).First(a => a.Kind == AttributionKind.Direct));

    private static string Indirect(string text) => Shown(text, Only(text));

    private static string Shown(string text, Attribution attribution) =>
        string.Join(" and ", attribution.Sources.Select(s => s.Span.Of(text))) + ": " + string.Join(" … ", attribution.Content.Select(c => c.Of(text)));

    private static Attribution Only(string text) => Heard(text).First(a => a.NestedIn is null);

    private static IReadOnlyList<Attribution> Heard(string text, ZoneKind zone = ZoneKind.Body)
    {
        var article = new Article("a.txt", "text", "", text, [.. Paragraphs(text, zone)], new ArticleMetadata(Language: "en"), []);
        var annotated = Engine.Annotate(article);
        return Finder.Find(annotated, new MentionFinder().Find(annotated));
    }

    private static IEnumerable<Paragraph> Paragraphs(string text, ZoneKind zone)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
                yield return new Paragraph(new TextSpan(start, end), zone);
            start = end + 1;
        }
    }
}
