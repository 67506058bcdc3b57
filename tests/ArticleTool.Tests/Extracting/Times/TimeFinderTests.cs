using ArticleTool.Annotating;
using ArticleTool.Extracting.Times;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Times;

/// <summary>Published on Tuesday, 16 January 2024, unless a test says otherwise.</summary>
public class TimeFinderTests
{
    [Theory]
    [InlineData("The bridge opened on 15 March 2019.", "15 March 2019 = 2019-03-15")]
    [InlineData("The bridge opened on March 15th, 2019.", "March 15th, 2019 = 2019-03-15")]
    [InlineData("The bridge opened on Friday, March 15, 2019.", "Friday, March 15, 2019 = 2019-03-15")]
    [InlineData("The bridge opened on 2019-03-15.", "2019-03-15 = 2019-03-15")]
    [InlineData("The bridge opened on 3/15/2019.", "3/15/2019 = 2019-03-15")]
    [InlineData("The bridge opened on 15.03.2019.", "15.03.2019 = 2019-03-15")]
    [InlineData("The bridge opened on the fifteenth of March 2019.", "fifteenth of March 2019 = 2019-03-15")]
    [InlineData("The bridge opened in March 2019.", "March 2019 = 2019-03")]
    [InlineData("The bridge opened in 2019.", "2019 = 2019")]
    [InlineData("It was a 2019 decision.", "2019 = 2019")]
    [InlineData("The bridge was built in the 1990s.", "1990s = 199")]
    [InlineData("The bridge was built in the 19th century.", "19th century = 18")]
    [InlineData("The bridge opened in nineteen ninety-six.", "nineteen ninety-six = 1996")]
    public void A_full_date_needs_no_reference(string text, string expected) => TimesIn.Of(text, null).ShouldBe([expected]);

    [Theory]
    [InlineData("The plant closed last month.", "last month = 2023-12")]
    [InlineData("The plant closed earlier this month.", "earlier this month = 2024-01")]
    [InlineData("The plant closed yesterday.", "yesterday = 2024-01-15")]
    [InlineData("The plant closed last week.", "last week = 2024-W02")]
    [InlineData("The plant closed two years ago.", "two years ago = 2022")]
    [InlineData("The plant closed five months ago.", "five months ago = 2023-08")]
    [InlineData("The plant closed ten days ago.", "ten days ago = 2024-01-06")]
    [InlineData("The plant will close next year.", "next year = 2025")]
    [InlineData("The plant will close in two weeks.", "two weeks = 2024-W05")]
    [InlineData("The plant closed this morning.", "this morning = 2024-01-16TMO")]
    [InlineData("The plant closed last night.", "last night = 2024-01-15TNI")]
    [InlineData("The plant was shelled overnight.", "overnight = 2024-01-15TNI")]
    [InlineData("The plant closed the day before yesterday.", "the day before yesterday = 2024-01-14")]
    [InlineData("The plant will close next Friday.", "next Friday = 2024-01-19")]
    [InlineData("The plant closed on Friday last week.", "Friday last week = 2024-01-12")]
    [InlineData("The plant closed last summer.", "last summer = 2023-SU")]
    public void A_relative_time_counts_from_the_day_of_publication(string text, string expected) => TimesIn.Of(text).ShouldBe([expected]);

    [Theory]
    [InlineData("The minister resigned on Friday.", "Friday = 2024-01-12")]
    [InlineData("The minister resigned on Tuesday.", "Tuesday = 2024-01-16")]
    [InlineData("The minister will resign on Friday.", "Friday = 2024-01-19")]
    [InlineData("The minister is expected to resign on Friday.", "Friday = 2024-01-19")]
    [InlineData("The minister resigned in November.", "November = 2023-11")]
    [InlineData("The minister will resign in November.", "November = 2024-11")]
    [InlineData("The minister resigned on Oct. 7.", "Oct. 7 = 2023-10-07")]
    [InlineData("The minister resigned late Monday.", "late Monday = 2024-01-15")]
    [InlineData("The minister resigned on Friday evening.", "Friday evening = 2024-01-12TEV")]
    public void A_bare_day_or_month_goes_to_the_nearest_that_the_tense_allows(string text, string expected) => TimesIn.Of(text).ShouldBe([expected]);

    [Theory]
    [InlineData("The town fell on 3 May 2014. Two days later the army returned.", "Two days later = 2014-05-05")]
    [InlineData("The town fell on 3 May 2014. The army left the same day.", "the same day = 2014-05-03")]
    [InlineData("The town fell on 3 May 2014. The following month the army returned.", "The following month = 2014-06")]
    [InlineData("The town fell in 2014. The army had left a year earlier.", "a year earlier = 2013")]
    [InlineData("The town fell on 3 May 2014. The army had left the day before.", "the day before = 2014-05-02")]
    public void A_time_may_count_from_the_one_spoken_of_before(string text, string expected) => TimesIn.Of(text)[1].ShouldBe(expected);

    [Theory]
    [InlineData("The siege lasted three weeks.", "three weeks = P3W")]
    [InlineData("It was a 10-hour flight.", "10-hour = PT10H")]
    [InlineData("They waited for an hour and a half.", "an hour and a half = PT1.5H")]
    [InlineData("They ended the 23-year-old conflict.", "23-year-old = P23Y")]
    [InlineData("They talked for months.", "months = PXM")]
    [InlineData("Prices rose over the last three months.", "the last three months = P3M")]
    [InlineData("Little was heard of it in recent years.", "recent years = PXY")]
    public void A_length_of_time_is_a_duration(string text, string expected) => TimesIn.Of(text).ShouldBe([expected]);

    [Theory]
    [InlineData("Militias launched near-daily attacks.", "near-daily = XXXX-XX-XX")]
    [InlineData("The council meets every Monday.", "every Monday = XXXX-WXX-1")]
    [InlineData("They meet twice a week.", "a week = P1W")]
    [InlineData("The shop is closed on Sundays.", "Sundays = XXXX-WXX-7")]
    [InlineData("He visits each year.", "each year = P1Y")]
    public void What_comes_again_is_a_set(string text, string expected) => TimesIn.Of(text).ShouldBe([expected]);

    [Theory]
    [InlineData("The talks are now over.", "now = PRESENT_REF")]
    [InlineData("He recently resigned.", "recently = PAST_REF")]
    [InlineData("He will soon resign.", "soon = FUTURE_REF")]
    public void A_fuzzy_time_is_one_of_the_three_references(string text, string expected) => TimesIn.Of(text).ShouldBe([expected]);

    [Theory]
    [InlineData("The boy, a 12-year-old, was hurt.")]
    [InlineData("She is 34 years old.")]
    [InlineData("The army sent 2000 troops.")]
    [InlineData("It may rain, and they may march.")]
    [InlineData("The second half of the match was dull.")]
    [InlineData("They drove an F-16 and paid $1990.")]
    public void Ages_counts_and_verbs_are_no_times(string text) => TimesIn.Of(text).ShouldBeEmpty();

    [Theory]
    [InlineData("It struck at 5:30 p.m. (EST) on January 7.", "2024-01-07T17:30-05:00", "2024-01-07T17:31-05:00")]
    [InlineData("It struck at 0600 GMT on Friday.", "2024-01-12T06:00Z", "2024-01-12T06:01Z")]
    [InlineData("It struck at noon on Friday.", "2024-01-12T12:00", "2024-01-12T12:01")]
    [InlineData("It struck at 2:15 a.m. (GMT) on the 12th of January.", "2024-01-12T02:15Z", "2024-01-12T02:16Z")]
    [InlineData("It struck last week.", "2024-01-08", "2024-01-15")]
    [InlineData("It struck in the third quarter of 2023.", "2023-07-01", "2023-10-01")]
    [InlineData("It struck last month.", "2023-12-01", "2024-01-01")]
    [InlineData("It struck in the 1990s.", "1990-01-01", "2000-01-01")]
    public void A_time_on_the_calendar_has_its_interval(string text, string from, string to)
    {
        var time = TimesIn.Article(text, "2024-01-16").Times.ShouldHaveSingleItem();
        (time.From, time.To).ShouldBe((from, to));
    }

    [Theory]
    [InlineData("The plant closed last Christmas.", "last Christmas = 2023-12-25")]
    [InlineData("The plant closed on Good Friday 2023.", "Good Friday 2023 = 2023-04-07")]
    [InlineData("The plant closed on Thanksgiving.", "Thanksgiving = 2023-11-23")]
    public void A_holiday_with_a_rule_has_its_day(string text, string expected) => TimesIn.Of(text).ShouldBe([expected]);

    [Fact]
    public void Without_a_reference_a_time_stays_open() =>
        TimesIn.Of("The plant closed on Friday, after a fire last month and another on 3 May.", null)
            .ShouldBe(["Friday = XXXX-WXX-5", "last month = XXXX-XX", "3 May = XXXX-05-03"]);

    [Fact]
    public void Two_days_of_one_month_are_two_times() =>
        TimesIn.Of("The talks of 18 and 19 June 2023 failed.").ShouldBe(["18 = 2023-06-18", "19 June 2023 = 2023-06-19"]);

    [Theory]
    [InlineData("It struck between 5 and 6:30 p.m. on Friday.", "5 = 2024-01-12T17", "6:30 p.m. on Friday = 2024-01-12T18:30")]
    [InlineData("It struck on Friday from 9 a.m. to noon.", "Friday from 9 a.m. = 2024-01-12T09", "noon = 2024-01-12T12:00")]
    public void Two_clock_times_share_their_day(string text, string from, string to) => TimesIn.Of(text).ShouldBe([from, to]);

    [Theory]
    [InlineData("They met two days before Christmas.", "two days = 2023-12-23")]
    [InlineData("They met 16 days from 2 January 2023.", "16 days = 2023-01-18")]
    public void A_time_may_count_from_the_one_named_next(string text, string expected) => TimesIn.Of(text)[0].ShouldBe(expected);

    [Theory]
    [InlineData("They met on the second Sunday in May 2019.", "the second Sunday in May 2019 = 2019-05-12")]
    [InlineData("They met in the last week of July 2016.", "the last week of July 2016 = 2016-W30")]
    [InlineData("They will meet on the 15th of next month.", "the 15th of next month = 2024-02-15")]
    [InlineData("They will meet the week after next.", "the week after next = 2024-W05")]
    [InlineData("They met in the week of June 18, 2018.", "the week = 2018-W25")]
    [InlineData("They met at half past six on Friday.", "half past six on Friday = 2024-01-12T06:30")]
    [InlineData("They waited all day.", "all day = P1D")]
    public void A_day_may_be_named_by_its_place(string text, string expected) => TimesIn.Of(text).ShouldContain(expected);

    [Theory]
    [InlineData("They will meet next week on Tuesday.", "next week on Tuesday = 2024-01-23")]
    [InlineData("Attacks that could last weeks began.", "weeks = PXW")]
    [InlineData("Prices fell in October and November 2019.", "October = 2019-10")]
    public void Words_beside_a_time_say_more(string text, string expected) => TimesIn.Of(text).ShouldContain(expected);

    /// <summary>The grammar alone: 50,000 characters of what it could begin an expression at, or go back and forth on.</summary>
    [Theory]
    [InlineData("7")]
    [InlineData("7 ")]
    [InlineData("-")]
    [InlineData("and ")]
    [InlineData("a ")]
    [InlineData("the last ")]
    [InlineData("1/")]
    [InlineData("two and ")]
    [InlineData("two hundred ")]
    [InlineData("Monday ")]
    [InlineData("May 5, ")]
    [InlineData("(GMT ")]
    [InlineData("early late ")]
    public void Hostile_input_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        var sentence = new Sentence(new TextSpan(0, text.Length), 0, ZoneKind.Body, [new Token(new TextSpan(0, text.Length), UniversalTag.X, "", "", -1, "")]);
        var article = new Article("a.txt", "text", "", text, [], new ArticleMetadata(Published: "2024-01-16"), []);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        new TimeFinder().Find(new AnnotatedArticle(article, [sentence], []));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
