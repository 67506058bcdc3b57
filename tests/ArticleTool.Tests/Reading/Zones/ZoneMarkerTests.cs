using ArticleTool.Reading.Zones;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reading.Zones;

public class ZoneMarkerTests
{
    private const string Body = "The ferry sank off the coast of Malta on Tuesday night, the harbour master said.";
    private const string More = "Rescuers in small boats pulled thirty people from the water before dawn broke.";

    [Fact]
    public void A_title_a_standfirst_and_a_name_stand_before_the_running_text() => Kinds(
        "World",
        "Ferry Sinks Off Malta After Collision",
        "The vessel had been warned about overloading twice this year.",
        "Maria Borg",
        "Valletta, Malta",
        Body,
        More).ShouldBe(
        [
            ZoneKind.Boilerplate, ZoneKind.Headline, ZoneKind.Standfirst, ZoneKind.Byline, ZoneKind.Dateline, ZoneKind.Body, ZoneKind.Body,
        ]);

    [Fact]
    public void An_article_may_begin_without_a_headline() => Kinds(Body, More).ShouldBe([ZoneKind.Body, ZoneKind.Body]);

    [Fact]
    public void A_headline_in_capitals_in_the_middle_leads_to_another_article() => Kinds(
        "Ferry sinks off Malta", Body, "9 SAILORS DETAINED AFTER TANKER FIRE IN PIRAEUS", More)[2].ShouldBe(ZoneKind.Related);

    [Fact]
    public void A_short_line_without_a_stop_between_paragraphs_is_a_heading() => Kinds(
        "Ferry sinks off Malta", Body, "Second accident this year", More)[2].ShouldBe(ZoneKind.Heading);

    [Theory]
    [InlineData("What happens next?", ZoneKind.Heading)]
    [InlineData("Reporting by Maria Borg; editing by Paul Vella", ZoneKind.Credit)]
    [InlineData("Advertisement", ZoneKind.Boilerplate)]
    [InlineData("- Advertisement -", ZoneKind.Boilerplate)]
    [InlineData("(17)   (3)", ZoneKind.Boilerplate)]
    [InlineData("Please fill in the form below.", ZoneKind.Boilerplate)]
    [InlineData("READ: What the inquiry will look at", ZoneKind.Related)]
    [InlineData("Related: Ten years of ferry disasters", ZoneKind.Related)]
    [InlineData("EPA/MARIA BORG", ZoneKind.Credit)]
    [InlineData("Photo: Maria Borg", ZoneKind.Credit)]
    [InlineData("Survivors in the port of Valletta. (Photo by MARIA BORG/AFP via Getty Images)", ZoneKind.Caption)]
    [InlineData("Malta's harbour master, Paul Vella. (Port Authority - Handout/Anadolu Agency/Getty Images)", ZoneKind.Caption)]
    [InlineData("A diver surfaces beside the wreck in Valletta, Malta. REUTERS/Maria Borg", ZoneKind.Caption)]
    [InlineData("Cover: Divers beside the wreck of the ferry in Valletta.", ZoneKind.Caption)]
    [InlineData("Survivors wave to relatives (R) during a rescue in the port of Valletta on May 4, 2019.", ZoneKind.Caption)]
    public void A_line_of_the_page_is_told_from_the_article(string line, ZoneKind kind) =>
        Kinds("Ferry sinks off Malta", Body, line, More)[2].ShouldBe(kind);

    [Fact]
    public void A_caption_told_twice_is_a_caption_both_times() => Kinds(
        "Ferry sinks off Malta",
        "Relatives of the missing outside the port authority in Valletta, the Mal",
        Body,
        More,
        "Cover: Relatives of the missing outside the port authority in Valletta, the Maltese capital. (Photo by MARIA BORG/AFP)").ShouldBe(
        [
            ZoneKind.Headline, ZoneKind.Caption, ZoneKind.Body, ZoneKind.Body, ZoneKind.Caption,
        ]);

    [Fact]
    public void A_picture_description_below_a_credit_is_a_caption_and_the_line_above_names_the_page() => Kinds(
        Body,
        More,
        "Ferry sinks in the port of Valletta",
        "EPA/MARIA BORG",
        "One of two tugs lies at the quay during a drill in Marsaxlokk, southern Malta, 3 June 2014. The port was modernised that year.").ShouldBe(
        [
            ZoneKind.Body, ZoneKind.Body, ZoneKind.Headline, ZoneKind.Credit, ZoneKind.Caption,
        ]);

    [Fact]
    public void A_statement_reproduced_in_full_is_a_quoted_document() => Kinds(
        "Ferry sinks off Malta",
        "The coast guard confirmed the accident, saying that “a passenger vessel sank within minutes.”",
        "Shortly after 9 p.m. on May 4 a passenger vessel sank within minutes north of Valletta. Two patrol boats were sent.",
        "We are still counting those aboard.",
        "A spokesman for the prime minister said he would visit the port.").ShouldBe(
        [
            ZoneKind.Headline, ZoneKind.Body, ZoneKind.QuotedDocument, ZoneKind.QuotedDocument, ZoneKind.Body,
        ]);

    [Fact]
    public void The_authors_own_we_is_no_statement() => Kinds(
        "Ferry sinks off Malta", Body, More, More, "Whichever way one looks at it, we may soon see another accident of this kind.")
        .ShouldNotContain(ZoneKind.QuotedDocument);

    [Fact]
    public void A_statement_begins_below_the_words_that_announce_it() => Kinds(
        "Ferry sinks off Malta",
        Body,
        "The port authority issued a statement late on Sunday:",
        "Tonight our thoughts are with the families of those who died at sea.",
        "We ask relatives to stay at home.",
        "Hours later the search went on, the harbour master said.")[1..].ShouldBe(
        [
            ZoneKind.Body, ZoneKind.Body, ZoneKind.QuotedDocument, ZoneKind.QuotedDocument, ZoneKind.Body,
        ]);

    [Fact]
    public void A_line_under_the_headline_dates_the_article()
    {
        var marked = ZoneMarker.Mark($"Ferry sinks off Malta\n\nBy Maria Borg\nPublished: March 3, 2024 at 9:14 p.m. EST | Updated: March 4, 2024\n\n{Body}");
        marked.Published.ShouldBe("2024-03-03T21:14-05:00");
        marked.Byline.ShouldBe("Maria Borg");
    }

    [Fact]
    public void A_dateline_that_opens_a_paragraph_is_a_zone_of_its_own()
    {
        var text = "Ferry sinks off Malta\n\nVALLETTA, Malta (AP) — The ferry sank on Tuesday night, the harbour master said.";
        var marked = ZoneMarker.Mark(text);
        marked.Paragraphs.Select(p => (p.Zone, p.Span.Of(text))).ShouldBe(
        [
            (ZoneKind.Headline, "Ferry sinks off Malta"),
            (ZoneKind.Dateline, "VALLETTA, Malta (AP) —"),
            (ZoneKind.Body, "The ferry sank on Tuesday night, the harbour master said."),
        ]);
        marked.Outlet.ShouldBe("Associated Press");
    }

    [Theory]
    [InlineData("Valletta, 11 March 2025 — ")]
    [InlineData("Valletta, Malta, Feb. 7 — ")]
    public void A_dateline_may_be_in_small_letters_where_it_has_a_date(string dateline) =>
        Kinds("Ferry sinks off Malta", dateline + "The ferry sank on Tuesday night, the harbour master said.").ShouldBe([ZoneKind.Headline, ZoneKind.Dateline, ZoneKind.Body]);

    [Fact]
    public void Readers_comments_stand_below_the_article() => Kinds(
        "Ferry sinks off Malta", Body, More, More, "Comments (2)", "My cousin was on that ferry and nobody has called the family yet.", "Reply")[^3..].ShouldBe(
        [
            ZoneKind.Boilerplate, ZoneKind.Comment, ZoneKind.Boilerplate,
        ]);

    private static ZoneKind[] Kinds(params string[] lines) => [.. ZoneMarker.Mark(string.Join("\n\n", lines)).Paragraphs.Select(p => p.Zone)];
}
