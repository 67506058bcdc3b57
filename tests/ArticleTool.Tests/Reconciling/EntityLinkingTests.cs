using ArticleTool.Reconciling;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reconciling;

public class EntityLinkingTests
{
    [Fact]
    public void Transliterations_of_one_name_are_one_person() =>
        Entities(Person("Qasem Soleimani"), Person("Qassem Suleimani"), Person("Ghassem Soleimani")).Distinct().ShouldBe(["person/qasem-soleimani"]);

    [Fact]
    public void A_surname_joins_the_only_person_who_bears_it() =>
        Entities(Person("John Kirby"), Person("Kirby")).Distinct().ShouldBe(["person/john-kirby"]);

    [Fact]
    public void A_surname_that_fits_two_people_is_left_open() =>
        Entities(Person("John Kirby"), Person("Jane Kirby"), Person("Kirby")).ShouldBe(["person/john-kirby", "person/jane-kirby", null]);

    [Fact]
    public void Middle_initials_tell_people_apart() =>
        Entities(Person("George W. Bush"), Person("George H. W. Bush")).Distinct().Count().ShouldBe(2);

    [Fact]
    public void A_supreme_leader_and_his_predecessor_stay_two() =>
        Entities(Person("Ali Khamenei"), Person("Ali Khamanei"), Person("Ruhollah Khomeini")).ShouldBe(["person/ali-khamenei", "person/ali-khamenei", "person/ruhollah-khomeini"]);

    [Fact]
    public void What_a_document_spells_out_is_not_the_body_that_the_lists_know_by_the_letters()
    {
        var article = new WrittenArticle("a")
            .Names("Coastal Harbour Police", MentionType.Organization, chain: "police")
            .Names("CHP", MentionType.Organization, known: "organization/chp", chain: "police").Build();
        new Reconciler().Reconcile([article]).Collection.Entities.ShouldHaveSingleItem().Id.ShouldBe("organization/coastal-harbour-police");
    }

    [Fact]
    public void A_base_and_a_president_of_one_name_stay_two() =>
        Entities(Person("Bashar al-Assad"), Article("al-Asad", MentionType.Facility)).Distinct().Count().ShouldBe(2);

    [Fact]
    public void An_acronym_that_one_article_explains_is_understood_in_another()
    {
        var explained = new WrittenArticle("a").Names("Popular Mobilization Forces", MentionType.Organization, chain: "x").Names("Hashd", MentionType.Organization, chain: "x");
        Entities(explained, Article("Hashd", MentionType.Organization)).Distinct().ShouldBe(["organization/popular-mobilization-forces"]);
    }

    [Fact]
    public void Initials_find_their_organisation() =>
        Entities(Article("North Atlantic Treaty Organization", MentionType.Organization), Article("NATO", MentionType.Organization)).Distinct().Count().ShouldBe(1);

    [Fact]
    public void Two_entries_of_the_name_lists_are_never_joined() =>
        Entities(
            new WrittenArticle("a").Names("Congo", MentionType.Place, known: "country/cd"),
            new WrittenArticle("b").Names("Congo", MentionType.Place, known: "country/cg")).Distinct().Count().ShouldBe(2);

    [Fact]
    public void A_building_is_not_the_country_it_is_named_after() =>
        Entities(
            new WrittenArticle("a").Names("Norway", MentionType.Place, known: "place/norway"),
            new WrittenArticle("b").Names("Norway Embassy", MentionType.Facility)).Distinct().Count().ShouldBe(2);

    private static WrittenArticle Person(string name) => Article(name, MentionType.Person);

    private static WrittenArticle Article(string name, MentionType type) => new WrittenArticle("?").Names(name, type);

    /// <summary>The entity of each article's first name.</summary>
    private static List<string?> Entities(params WrittenArticle[] articles)
    {
        var built = articles.Select((a, i) => Renamed(a.Build(), $"{i:00}")).ToList();
        return [.. new Reconciler().Reconcile(built).Documents.Select(d => d.Mentions[0].Entity)];
    }

    private static LocalRecords Renamed(LocalRecords records, string id) => records with
    {
        Document = records.Document with { Id = id },
        Mentions = [.. records.Mentions.Select(m => m with { Id = id + m.Id, Document = id, Chain = id + m.Chain })],
    };
}
