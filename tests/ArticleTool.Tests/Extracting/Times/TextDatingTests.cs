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

    [Theory]
    [InlineData("Last week's killing of Qassem Soleimani has shaken the region.", "2020-01")]
    [InlineData("Yesterday's Beirut blast broke windows miles away.", "2020-08-05")]
    [InlineData("The fall of Kabul on Sunday stunned its allies.", "2021-08")]
    [InlineData("A month after the invasion of Ukraine, the army is stuck.", "2022-03")]
    public void A_known_happening_told_from_the_articles_day_dates_it_and_is_named(string text, string expected)
    {
        var published = TimesIn.Article(text, null).Published.ShouldNotBeNull();
        published.Value.ShouldBe(expected);
        published.Why.ShouldMatch("Soleimani|Beirut|Kabul|Ukraine");
    }

    [Theory]
    [InlineData("Two weeks after the fall of Kabul, Ahmad crossed the border. On Monday he won a medal.")]
    [InlineData("Fighting has gone on since the October 7 attacks. On Monday a truce began.")]
    [InlineData("Last month's Haiti earthquake took many homes.")]
    [InlineData("Yesterday's Beirut blast followed last month's killing of Soleimani.")]
    public void Neither_a_look_back_nor_one_of_two_happenings_nor_two_that_exclude_each_other_date_an_article(string text) =>
        TimesIn.Article(text, null).Published.ShouldBeNull();

    [Theory]
    [InlineData("The bank was raided on Tuesday, 16 January. It had opened in December 2023.", "2024")]
    [InlineData("The bank was raided on Tuesday, 16 January, police said on Wednesday. It had opened in December 2023.", "2024-01")]
    [InlineData("The ship was hit on Friday, January 12. Raids have grown since the October 7 attack on Israel.", "2024")]
    [InlineData("The bank was raided on Monday, 16 January, and again on Tuesday, 17 January. It had opened in May 2022.", "2023")]
    public void A_weekday_with_its_day_takes_the_year_that_the_latest_month_known_leaves(string text, string expected) =>
        TimesIn.Article(text, null).Published.ShouldNotBeNull().Value.ShouldBe(expected);

    [Theory]
    [InlineData("The bank was raided on Tuesday, 16 January.")]
    [InlineData("The bank was raided on Tuesday, 16 January. It had opened in 1990.")]
    [InlineData("The bank was raided on Tuesday, 16 January. It had opened in May 2019.")]
    [InlineData("The bank was raided on Monday, 16 January, and again on Tuesday, 16 January. It had opened in May 2022.")]
    public void A_weekday_with_its_day_dates_nothing_where_no_month_leaves_just_one_year(string text) =>
        TimesIn.Article(text, null).Published.ShouldBeNull();

    [Fact]
    public void A_caption_lends_no_year_in_which_the_weekday_is_another() =>
        TimesIn.Article("The ferry sank on Monday, March 9.\nCaption: Mourners in Lisbon on March 11, 2021.", null).Published.ShouldBeNull();
}
