using ArticleTool.Extracting.Times.Dating;
using ArticleTool.Knowledge;

namespace ArticleTool.Tests.Extracting.Times;

public class HappeningTests
{
    [Theory]
    [InlineData("Rockets have flown since the October 7 attacks.", "October 7 = 2023-10-07")]
    [InlineData("A month after the invasion of Ukraine the lines froze.", "A month = 2022-03")]
    [InlineData("Two days after the killing of Gen. Qasem Soleimani the crowds came.", "Two days = 2020-01-05")]
    [InlineData("The day after the Brexit vote the pound fell.", "The day = 2016-06-24")]
    [InlineData("Schools have been shut since the fall of Kabul.", "fall of Kabul = 2021-08-15")]
    [InlineData("Since 9/11 much has changed.", "9/11 = 2001-09-11")]
    public void A_time_that_a_happening_fixes_is_resolved_by_it(string text, string expected) => TimesIn.Of(text, null).ShouldBe([expected]);

    [Fact]
    public void A_name_that_two_happenings_share_says_nothing() =>
        TimesIn.Of("A month after the Haiti earthquake tents still stood.", null).ShouldBe(["A month = P1M"]);

    [Fact]
    public void The_date_of_the_article_can_rule_one_of_two_out() =>
        TimesIn.Of("A month after the Haiti earthquake tents still stood.", "2010-02-13").ShouldBe(["A month = 2010-02"]);

    [Fact]
    public void A_happening_later_than_the_article_is_not_meant() =>
        TimesIn.Of("A month after the invasion of Ukraine the lines froze.", "2014-04-01").ShouldBe(["A month = P1M"]);

    [Fact]
    public void What_follows_from_another_verb_is_not_counted_from_the_happening() =>
        TimesIn.Of("Two days after police began to study the killing of Soleimani they stopped.", null).ShouldBe(["Two days = P2D"]);

    [Fact]
    public void A_row_of_ones_own_gives_day_words_and_names() =>
        KnownHappening.Parse(KnowledgeFile.Parse(new StringReader("happening | 2024-05-03 | the flood at Porto | porto flood; flood .. porto | porto | https://example.org"))[0], 1)
            .ShouldNotBeNull().Day.ShouldBe(new DateOnly(2024, 5, 3));

    [Fact]
    public void Every_row_has_a_source_and_stands_in_order_of_day()
    {
        var rows = KnowledgeFile.Read("times/happenings.txt");
        rows.Where(r => !r[4].StartsWith("https://", StringComparison.Ordinal)).ShouldBeEmpty();
        rows.Select(r => r[0]).ShouldBeInOrder();
    }
}
