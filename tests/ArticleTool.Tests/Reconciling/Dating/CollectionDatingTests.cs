using ArticleTool.Extracting.Times.Resolving;
using ArticleTool.Reconciling.Dating;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reconciling.Dating;

public class CollectionDatingTests
{
    private static readonly string[] Ferry = ["Lisbon", "Portugal", "Marina Duarte"];

    [Fact]
    public void A_day_told_with_the_same_names_and_doings_takes_the_other_articles_year()
    {
        var (documents, datings) = CollectionDating.Date(
        [
            Article("a", "2021-03-10", Ferry, ("Tuesday", "XXXX-WXX-2", null)),
            Article("b", null, Ferry, ("March 9", "XXXX-03-09", null), ("the month before", "XXXX-XX", "-1M")),
        ]);
        datings.ShouldHaveSingleItem().Published.ShouldBe("2021-03");
        documents[1].Document.PublishedFrom.ShouldBe(PublishedFrom.Inferred);
        documents[1].Document.PublishedWhy.ShouldNotBeNull().ShouldContain(" in a, ");
        documents[1].Times[0].Value.ShouldBe("2021-03-09");
        documents[1].Times[1].Value.ShouldBe("2021-02");
    }

    [Fact]
    public void The_same_day_with_other_names_proves_nothing() =>
        CollectionDating.Date(
        [
            Article("a", "2021-03-10", Ferry, ("Tuesday", "XXXX-WXX-2", null)),
            Article("b", null, ["Lisbon", "Oslo", "Norway"], ("March 9", "XXXX-03-09", null)),
        ]).Datings.ShouldBeEmpty();

    [Fact]
    public void Articles_that_give_different_years_leave_it_undated() =>
        CollectionDating.Date(
        [
            Article("a", "2021-03-10", Ferry, ("March 9", "XXXX-03-09", null)),
            Article("b", null, Ferry, ("March 9", "XXXX-03-09", null)),
            Article("c", "2022-03-10", Ferry, ("March 9", "XXXX-03-09", null)),
        ]).Datings.ShouldBeEmpty();

    [Fact]
    public void An_article_that_knows_a_later_year_is_not_dated_before_it() =>
        CollectionDating.Date(
        [
            Article("a", "2021-03-10", Ferry, ("Tuesday", "XXXX-WXX-2", null)),
            Article("b", null, Ferry, ("March 9", "XXXX-03-09", null), ("2023", "2023", null)),
        ]).Datings.ShouldBeEmpty();

    [Fact]
    public void A_death_last_week_dates_the_article_to_the_week_after_it()
    {
        var (documents, datings) = CollectionDating.Date(
        [
            Article("a", "2021-03-10", Ferry, ("Tuesday", "XXXX-WXX-2", null)),
            Article("b", null, ["Marina Duarte"], ("last week", "XXXX-WXX", "-1W"), ("yesterday", "XXXX-XX-XX", "-1D")),
        ]);
        datings.ShouldHaveSingleItem().Published.ShouldBe("2021-03");
        documents[1].Times.Select(t => t.Value).ShouldBe(["2021-W10", "XXXX-XX-XX"]);
    }

    [Fact]
    public void An_inferred_date_dates_no_other_article() =>
        CollectionDating.Date(
        [
            Article("a", "2021-03-10", Ferry, ("Tuesday", "XXXX-WXX-2", null)),
            Article("b", null, [.. Ferry, "Sintra"], ("March 9", "XXXX-03-09", null)),
            Article("c", null, ["Sintra", "Marina Duarte"], ("March 9", "XXXX-03-09", null)),
        ]).Datings.Select(d => d.Document).ShouldBe(["b"]);

    private static readonly string[] Sinking = ["Lisbon", "Portugal", "Astrid"];

    [Fact]
    public void A_weekday_with_its_day_is_no_day_of_another_year() =>
        CollectionDating.Date(
        [
            Article("a", "2021-03-10", Ferry, ("March 9", "XXXX-03-09", null)),
            Article("b", null, Ferry, ("Monday, March 9", "XXXX-03-09", null)),
        ]).Datings.ShouldBeEmpty();

    [Fact]
    public void What_one_article_dates_and_another_puts_last_week_dates_the_other()
    {
        var (_, datings) = CollectionDating.Date(
        [
            Article("a", "2021-03-10", Sinking, ("Tuesday", "XXXX-WXX-2", null)),
            Article("b", null, Sinking, ("last week", "XXXX-WXX", "-1W")),
        ]);
        datings.ShouldHaveSingleItem().Published.ShouldBe("2021-03");
        datings[0].Why.ShouldContain("\"last week\" what a tells");
    }

    [Fact]
    public void What_happened_twice_dates_nothing() =>
        CollectionDating.Date(
        [
            Article("a", "2021-03-10", Sinking, ("Tuesday", "XXXX-WXX-2", null)),
            Article("b", null, Sinking, ("last week", "XXXX-WXX", "-1W")),
            Article("c", "2021-05-12", Sinking, ("Tuesday", "XXXX-WXX-2", null)),
        ]).Datings.ShouldBeEmpty();

    /// <summary>An article in which Marina Duarte, the last of its people, was killed at its first time.</summary>
    private static LocalRecords Article(string id, string? published, string[] names, params (string Text, string Value, string? Shift)[] times)
    {
        var document = new DocumentRecord(id, "text", "", null, null, null, null, "en", published, published is null ? null : PublishedFrom.Manifest, null, null, 500, 0, 0, null, null, [new ZoneRecord(0, 500, ZoneKind.Body)], null);
        var mentions = names.Select((name, i) => new MentionRecord($"{id}#m{i}", id, 20 * i, 20 * i + name.Length, name, name.StartsWith("Marina", StringComparison.Ordinal) ? MentionType.Person : MentionType.Place, MentionKind.Name, $"{id}#e{i}", null, null, null, null, null));
        var victim = 20 * Array.FindIndex(names, n => n.StartsWith("Marina", StringComparison.Ordinal));
        ClaimRecord[] claims = victim < 0
            ? [Claim(id, "accident", "sink", [])]
            : [Claim(id, "casualty", "kill", [new ArgumentRecord("patient", victim, victim + 13, "Marina Duarte", null, null)])];
        return new LocalRecords(document, [], [], [.. mentions], [.. times.Select((t, i) => Time(id, published, i, t))], [], [], claims, []);
    }

    private static TimeRecord Time(string id, string? published, int i, (string Text, string Value, string? Shift) time)
    {
        var absolute = !time.Value.Contains('X');
        var place = TimeResolver.Resolve(time.Value, time.Shift, "past", published);
        return new TimeRecord($"{id}#t{i}", id, 100 + 20 * i, 110 + 20 * i, time.Text, TimeType.Date, place.Value, null, new LocalTimeRecord(time.Value, absolute ? null : "published", time.Shift, "past"), place.From, place.To, absolute ? null : "published");
    }

    private static ClaimRecord Claim(string id, string type, string lemma, ArgumentRecord[] arguments) => new(
        $"{id}#c0", id, 80, 130, "", type, new PredicateRecord(lemma, 90, 96, lemma), Polarity.Affirmed, Modality.Actual, null, arguments, null, [], ZoneKind.Body, null);
}
