using ArticleTool.Knowledge;
using ArticleTool.Records;
using Shouldly;
using Xunit;

namespace ArticleTool.Tests.Knowledge;

public sealed class NameListsTests
{
    private static readonly NameLists Lists = NameLists.BuiltIn;

    [Theory]
    [InlineData("Irbil", "place/erbil")]
    [InlineData("Erbil", "place/erbil")]
    [InlineData("Kiev", "place/kyiv")]
    [InlineData("U.S.", "place/united-states")]
    [InlineData("America", "place/united-states")]
    [InlineData("Iraqis", "nationality/iraqi")]
    [InlineData("Centcom", "organization/united-states-central-command")]
    [InlineData("Kata’ib Hezbollah", "organization/kataib-hezbollah")]
    [InlineData("al Qaeda", "organization/al-qaeda")]
    public void Spellings_of_one_thing_have_one_key(string text, string key) => Lists.Find(text)!.Key.ShouldBe(key);

    [Theory]
    [InlineData("us")]
    [InlineData("who")]
    [InlineData("Who")]
    public void A_pronoun_is_no_acronym(string word) => Lists.Find(word).ShouldBeNull();

    [Fact]
    public void A_name_of_two_things_is_found_by_its_type()
    {
        Lists.Find("Turkmen", MentionType.Nationality)!.Key.ShouldBe("nationality/turkmen");
        Lists.Find("Wimbledon", MentionType.Event)!.Key.ShouldBe("event/wimbledon");
        Lists.Find("Iran", MentionType.Person).ShouldBeNull();
    }

    [Fact]
    public void A_capital_stands_for_its_government()
    {
        var tehran = Lists.Find("Teheran")!;
        tehran.Government.ShouldBeTrue();
        Lists.Country(tehran.Country!)!.Name.ShouldBe("Iran");
        Lists.Find("Mosul")!.Government.ShouldBeFalse();
    }

    [Fact]
    public void Titles_know_the_noun_that_speaks_of_their_bearer() =>
        Lists.Title(NameForm.Hash("Lt. Gen."))!.Nouns.ShouldBe(["general"]);

    [Fact]
    public void Given_names_know_a_gender_where_there_is_one()
    {
        Lists.Given(NameForm.Hash("Fatima")).ShouldBe(Gender.Female);
        Lists.Given(NameForm.Hash("Qassem")).ShouldBe(Gender.Male);
        Lists.Given(NameForm.Hash("missile")).ShouldBeNull();
    }

    [Fact]
    public void A_users_own_names_go_before_the_built_in_ones()
    {
        using var file = new StringReader("organization | Lake Trust | LT; Trust for the Lake | wikidata=Q1\nplace | Erbil | Hawler Town");
        var lists = NameLists.With(KnowledgeFile.Parse(file));
        lists.Find("Trust for the Lake")!.Wikidata.ShouldBe("Q1");
        lists.Find("Hawler Town")!.Key.ShouldBe("place/erbil");
        lists.Find("Baghdad")!.Key.ShouldBe("place/baghdad");
    }

    [Fact]
    public void Every_row_of_every_list_is_read()
    {
        foreach (var file in new[] { "countries", "regions", "cities", "nationalities", "armed-groups", "organizations", "media", "facilities", "events", "products" })
        {
            foreach (var row in KnowledgeFile.Read($"names/{file}.txt"))
                (Lists.Find(row[1], Enum.Parse<MentionType>(row[0], true)) ?? Lists.Find(row[1])).ShouldNotBeNull($"{file}: line {row.Line}");
        }
    }
}
