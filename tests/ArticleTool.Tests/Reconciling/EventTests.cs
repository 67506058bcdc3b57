using ArticleTool.Reconciling;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Reconciling.Events;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reconciling;

public class EventTests
{
    [Fact]
    public void One_strike_in_two_articles_is_one_event()
    {
        var result = Reconcile(
            Strike("a", "Erbil", "2024-01-15"),
            Strike("b", "Irbil", "2024-01-15"));
        result.Documents.Select(d => d.Document.MainEvent).Distinct().ShouldBe(["attack/erbil/2024-01-15"]);
    }

    [Fact]
    public void Two_strikes_on_one_city_four_years_apart_are_two_events()
    {
        var result = Reconcile(Strike("a", "Erbil", "2024-01-15"), Strike("b", "Erbil", "2020-01-08"));
        result.Documents.Select(d => d.Document.MainEvent).ShouldBe(["attack/erbil/2024-01-15", "attack/erbil/2020-01-08"]);
    }

    [Fact]
    public void The_dead_are_a_part_of_the_strike()
    {
        var result = Reconcile(Strike("a", "Erbil", "2024-01-15").Says("Four people died in the strike.", "casualty", "died", c => c.Lemma("die").Number("killed", "Four", null, "person", 4, 4).On("2024-01-15")).Build());
        var dead = result.Collection.Events.Single(e => e.Type == "casualty");
        dead.PartOf.ShouldBe("attack/erbil/2024-01-15");
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        LocalRecords[] articles = [Strike("a", "Erbil", "2024-01-15").Build(), Strike("b", "Irbil", "2024-01-15").Build(), Strike("c", "Erbil", "2020-01-08").Build()];
        var forward = new Reconciler().Reconcile(articles);
        var backward = new Reconciler().Reconcile([.. articles.Reverse()]);
        Text(backward).ShouldBe(Text(forward));
    }

    [Fact]
    public void One_article_between_two_circles_does_not_join_them()
    {
        var result = Reconcile([.. Circle("a", "Jon Reed", "Lake Orlo"), .. Circle("b", "Ann Boyle", "Lake Orlo"), Crash("c", "Jon Reed", "Lake Orlo").Names("Ann Boyle").Build()]);
        var main = result.Documents.ToLookup(d => d.Document.Id[0], d => d.Document.MainEvent);
        main['a'].Distinct().Count().ShouldBe(1);
        main['b'].Distinct().Count().ShouldBe(1);
        main['a'].ShouldNotContain(main['b'].First());
    }

    [Fact]
    public void Near_a_countrys_consulate_is_not_in_that_country()
    {
        var result = Reconcile(new WrittenArticle("a").Says(
            "Missiles landed near the U.S. consulate in Erbil.", "attack", "landed", c => c.Lemma("land").Holding("place", "the U.S. consulate", "U.S.").Place("Erbil").On("2020-01-07")));
        result.Collection.Events.Single().Id.ShouldBe("attack/erbil/2020-01-07");
    }

    [Fact]
    public void Nobody_killed_in_the_strike_says_nothing_of_a_named_mans_killing()
    {
        var article = Strike("a", "Erbil", "2024-01-15").Names("Jon Reed")
            .Says("It answered the killing of Jon Reed.", "casualty", "killing", c => c.Lemma("killing").Patient("Jon Reed"))
            .Says("None of the soldiers were killed.", "casualty", "killed", c => c.Lemma("kill").Negated());
        var result = Reconcile(article.Build());
        result.Collection.Events.Where(e => e.Type == "casualty").Select(e => e.Claims.Count).ShouldBe([1, 1]);
    }

    [Fact]
    public void Whose_bases_were_struck_is_not_where_they_lie()
    {
        var result = Reconcile(new WrittenArticle("a").Says(
            "Iran struck U.S. bases in Iraq.", "attack", "struck", c => c.Lemma("strike").Agent("Iran").Holding("target", "U.S. bases in Iraq", "U.S.", "Iraq").On("2020-01-07")));
        result.Collection.Events.Single().Id.ShouldBe("attack/iraq/2020-01-07");
    }

    [Fact]
    public void Since_when_it_goes_on_is_not_when_it_was()
    {
        var result = Reconcile(new WrittenArticle("a").Says("Rebels have struck Erbil since 7 October.", "attack", "struck", c => c.Lemma("strike").Agent("Rebels").Place("Erbil").Since("2023-10-07")));
        result.Collection.Events.Single().ShouldSatisfyAllConditions(e => e.Id.ShouldBe("attack/erbil"), e => e.From.ShouldBeNull());
    }

    [Fact]
    public void What_follows_days_later_is_an_event_of_its_own()
    {
        var result = Reconcile(
            new WrittenArticle("a").Says("The ferry Astrid sank off Orlo Bay on 3 March.", "accident", "sank", c => c.Lemma("sink").Patient("Astrid").Place("Orlo Bay").On("2025-03-03")),
            new WrittenArticle("b").Says("Police in Orlo Bay arrested the captain of the Astrid on 5 March.", "arrest", "arrested", c => c.Lemma("arrest").Patient("Astrid").Place("Orlo Bay").On("2025-03-05")));
        result.Documents.Select(d => d.Document.MainEvent).ShouldBe(["accident/orlo-bay/2025-03-03", "arrest/orlo-bay/2025-03-05"]);
    }

    [Theory]
    [InlineData("2024-05-09", null)]
    [InlineData("2024-05-30", "main-published-apart")]
    [InlineData("2024-07-30", "main-published-far")]
    public void Articles_that_name_no_day_are_less_likely_of_one_event_the_further_apart_they_appeared(string published, string? weight)
    {
        LocalRecords[] articles = [Undated("a", "2024-05-02"), Undated("b", published)];
        var entities = EntityLinker.Link(articles);
        var (happenings, _, across) = EventFinder.Prepare([.. articles.Select((a, i) => new DocumentView(entities.Complete(a), i))], new Gazetteer(entities.Records));
        var reasons = across.Compare(happenings[0], happenings[1], keepReasons: true).Reasons.Where(r => r.Name.StartsWith("main-published", StringComparison.Ordinal)).ToList();
        reasons.Select(r => r.Name).SingleOrDefault().ShouldBe(weight);
        reasons.ShouldAllBe(r => r.Points < 0);
    }

    [Theory]
    [InlineData("2024-05-03", 1)]
    [InlineData("2024-05-30", 2)]
    public void An_article_that_names_no_day_is_of_an_event_shortly_before_it_appeared(string published, int events)
    {
        var result = Reconcile(
            new WrittenArticle("a", published: "2024-05-02").Says("Rebels shelled Orlo.", "attack", "shelled", c => c.Lemma("shell").Place("Orlo").Agent("Rebels", MentionType.Organization).On("2024-05-01")).Build(),
            Undated("b", published));
        result.Documents.Select(d => d.Document.MainEvent).Distinct().Count().ShouldBe(events);
    }

    [Fact]
    public void Strikes_of_two_agents_in_one_article_are_two_events()
    {
        var result = Reconcile(new WrittenArticle("a")
            .Says("France bombed depots in Orland.", "attack", "bombed", c => c.Lemma("bomb").Agent("France").Place("Orland"))
            .Says("Spain hit a convoy.", "attack", "hit", c => c.Lemma("hit").Agent("Spain")));
        result.Collection.Events.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("The raid on military bases went on.", "raid", "military bases", "attack/military-bases")]
    [InlineData("Dozens of mourners were shot.", "shot", "Dozens of mourners", "attack/mourners")]
    [InlineData("They were shot.", "shot", "They", "attack/shot")]
    [InlineData("An attack was reported.", "attack", null, "attack/unplaced")]
    public void An_event_without_place_and_names_is_called_after_what_it_befell(string sentence, string predicate, string? befallen, string id)
    {
        var result = Reconcile(new WrittenArticle("a").Says(sentence, "attack", predicate, c => _ = befallen is null ? c : c.Holding("target", befallen)));
        result.Collection.Events.Single().Id.ShouldBe(id);
    }

    private static LocalRecords Undated(string id, string published) => new WrittenArticle(id, published: published)
        .Says("Rebels shelled Orlo.", "attack", "shelled", c => c.Lemma("shell").Place("Orlo").Agent("Rebels", MentionType.Organization)).Build();

    private static IEnumerable<LocalRecords> Circle(string id, string victim, string place) =>
        Enumerable.Range(1, 5).Select(i => Crash($"{id}{i}", victim, place).Names($"{victim} Club").Build());

    private static WrittenArticle Crash(string id, string victim, string place) =>
        new WrittenArticle(id).Says($"{victim} died at {place}.", "casualty", "died", c => c.Lemma("die").Patient(victim).Place(place));

    internal static string Text(Reconciliation result) => System.Text.Json.JsonSerializer.Serialize(result);

    private static WrittenArticle Strike(string id, string place, string day) =>
        new WrittenArticle(id).Says($"Iran struck {place} with missiles.", "attack", "struck", c => c.Lemma("strike").Agent("Iran").Place(place).On(day));

    private static Reconciliation Reconcile(params WrittenArticle[] articles) => Reconcile([.. articles.Select(a => a.Build())]);

    private static Reconciliation Reconcile(params LocalRecords[] articles) => new Reconciler().Reconcile(articles);
}
