using ArticleTool.Reading.Zones;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reading.Zones;

public class OutletLineTests
{
    private const string Body = "The ferry sank off the coast of Malta on Tuesday night, the harbour master said.";

    [Fact]
    public void A_newspapers_name_above_date_and_headline_is_the_outlet()
    {
        var marked = Mark("Valletta Star", "16 March 2025", "Ferry sinks off Malta", Body);
        marked.Headline.ShouldBe("Ferry sinks off Malta");
        marked.Outlet.ShouldBe("Valletta Star");
        marked.Published.ShouldBe("2025-03-16");
        marked.Paragraphs.Select(p => p.Zone).ShouldBe([ZoneKind.Boilerplate, ZoneKind.Dateline, ZoneKind.Headline, ZoneKind.Body]);
    }

    [Theory]
    [InlineData("Reuters, 15 March 2025", "Reuters")]
    [InlineData("BBC News | 15 March 2025", "BBC News")]
    [InlineData("The Valletta Courier – March 15, 2025", "The Valletta Courier")]
    [InlineData("The Meridian, March 15, 2025", "The Meridian")]
    [InlineData("The Hague, March 15, 2025", null)]
    [InlineData("Valletta, 15 March 2025", null)]
    public void A_line_of_outlet_and_date_gives_both(string line, string? outlet)
    {
        var marked = Mark("Ferry sinks off Malta", line, Body);
        marked.Published.ShouldBe("2025-03-15");
        marked.Outlet.ShouldBe(outlet);
        marked.Paragraphs[1].Zone.ShouldBe(ZoneKind.Dateline);
    }

    [Fact]
    public void A_newspapers_name_below_the_headline_is_no_standfirst()
    {
        var marked = Mark("Ferry sinks off Malta", "Business Weekly", "16 March 2025", Body);
        marked.Outlet.ShouldBe("Business Weekly");
        marked.Paragraphs.Select(p => p.Zone).ShouldBe([ZoneKind.Headline, ZoneKind.Boilerplate, ZoneKind.Dateline, ZoneKind.Body]);
    }

    [Theory]
    [InlineData("By Maria Borg, Malta Ledger", "Maria Borg", "Malta Ledger")]
    [InlineData("By Maria Borg and Paul Vella, Associated Press", "Maria Borg and Paul Vella", "Associated Press")]
    [InlineData("By Maria Borg for The Guardian", "Maria Borg", "The Guardian")]
    [InlineData("By Maria Borg, Staff Writer", "Maria Borg, Staff Writer", null)]
    public void An_outlet_behind_the_authors_name_is_no_author(string line, string byline, string? outlet)
    {
        var marked = Mark("Ferry sinks off Malta", line, Body);
        marked.Byline.ShouldBe(byline);
        marked.Outlet.ShouldBe(outlet);
    }

    [Fact]
    public void A_date_beside_the_authors_name_dates_the_article()
    {
        var marked = Mark("Ferry sinks off Malta", "Maria Borg | 15 March 2025", Body);
        marked.Byline.ShouldBe("Maria Borg");
        marked.Published.ShouldBe("2025-03-15");
    }

    [Theory]
    [InlineData("World News")]
    [InlineData("Breaking News")]
    [InlineData("Latest")]
    public void A_section_is_no_outlet(string label) => Mark(label, "Ferry sinks off Malta after collision", Body).Outlet.ShouldBeNull();

    [Fact]
    public void A_headline_with_a_date_in_it_stays_a_headline() =>
        Mark("How the ferry sank on the night of Tuesday, 15 March 2025", Body).Headline.ShouldBe("How the ferry sank on the night of Tuesday, 15 March 2025");

    private static MarkedText Mark(params string[] lines) => ZoneMarker.Mark(string.Join("\n\n", lines));
}
