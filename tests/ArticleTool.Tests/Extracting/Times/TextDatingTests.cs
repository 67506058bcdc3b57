using ArticleTool.Records;

namespace ArticleTool.Tests.Extracting.Times;

public class TextDatingTests
{
    [Fact]
    public void A_dateline_with_a_full_date_dates_the_article()
    {
        var (published, times, _) = TimesIn.Article("Dateline: LISBON, 4 May 2021\nThe ferry sank on Monday.", null);
        published.ShouldNotBeNull().Value.ShouldBe("2021-05-04");
        published.From.ShouldBe(PublishedFrom.Text);
        times[^1].Value.ShouldBe("2021-05-03");
    }

    [Fact]
    public void A_caption_alone_dates_nothing() =>
        TimesIn.Article("The ferry sank on Monday.\nCaption: The ferry in the harbour, 12 June 2011.", null).Published.ShouldBeNull();

    [Fact]
    public void A_caption_lends_its_year_to_a_day_of_the_body_close_by()
    {
        var (published, times, _) = TimesIn.Article("The ferry sank on March 9.\nCaption: Mourners in Lisbon on March 11, 2021.", null);
        published.ShouldNotBeNull().Value.ShouldBe("2021-03");
        times[0].Value.ShouldBe("2021-03-09");
    }

    [Fact]
    public void A_caption_lends_no_year_where_the_text_knows_a_later_one() =>
        TimesIn.Article("The ferry sank on March 9, as it had in 2023.\nCaption: Mourners in Lisbon on March 11, 2021.", null).Published.ShouldBeNull();

    [Fact]
    public void A_full_date_told_as_news_dates_the_article_to_its_month() =>
        TimesIn.Article("The ferry sank on Tuesday, 9 March 2021, police said on Wednesday.", null).Published.ShouldNotBeNull().Value.ShouldBe("2021-03");

    [Fact]
    public void A_look_back_dates_nothing() =>
        TimesIn.Article("The ferry sank on 9 March 1987 with great loss of life.", null).Published.ShouldBeNull();

    [Fact]
    public void A_known_happening_has_its_year_where_its_words_stand_by() =>
        TimesIn.Of("The war in Gaza began after Oct. 7. Much has changed since 7 October.", null)
            .ShouldBe(["Oct. 7 = 2023-10-07", "7 October = 2023-10-07"]);

    [Fact]
    public void A_day_is_no_happening_by_itself() => TimesIn.Of("The fair began on 7 October.", null).ShouldBe(["7 October = XXXX-10-07"]);
}
