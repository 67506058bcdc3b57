using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Names;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;
using Shouldly;
using Xunit;

namespace ArticleTool.Tests.Extracting.Names;

public sealed class MentionFinderTests
{
    private static readonly EmbeddedEngine Engine = new();
    private static readonly MentionFinder Finder = new();

    [Theory]
    [InlineData("Gen. Pavel Orlov arrived. The general was late.", "Pavel Orlov", "The general")]
    [InlineData("Gen. Pavel Orlov arrived. They met Mr. Orlov.", "Pavel Orlov", "Orlov")]
    [InlineData("Gen. Pavel Orlov arrived. He spoke for an hour.", "Pavel Orlov", "He")]
    [InlineData("Troops of US Central Command left. The order came from Centcom.", "US Central Command", "Centcom")]
    [InlineData("The World Food Programme (WFP) asked for money. Donors of the WFP agreed.", "World Food Programme", "WFP")]
    [InlineData("The U.S. sent ships. Ships of the United States arrived.", "U.S.", "United States")]
    [InlineData("Iran praised its Revolutionary Guards. Two of the Guard’s members died.", "Revolutionary Guards", "Guard")]
    [InlineData("Fighters of Hezbollah left the town. They said the group had won.", "Hezbollah", "the group")]
    [InlineData("Jonas Weber, a shy boy from Bremen, built a clock. Teachers praised the boy.", "Jonas Weber", "the boy")]
    [InlineData("Jonas Weber, a shy boy from Bremen, built a clock.", "Jonas Weber", "a shy boy")]
    [InlineData("Doctors treated goalkeeper Marek Dolny at once. The goalkeeper left on Monday.", "Marek Dolny", "The goalkeeper")]
    [InlineData("President Anna Weber signed it. The President then left.", "Anna Weber", "The President")]
    [InlineData("Troops left Jordan on Monday. Their commander said the country was calm.", "Jordan", "the country")]
    [InlineData("Crowds filled the Harlow Bay Stadium on Sunday. The stadium was built in 1990.", "Harlow Bay Stadium", "The stadium")]
    [InlineData("Shipping firm Velora Lines has three ships. Velora plans to sell two of them.", "Velora Lines", "Velora")]
    [InlineData("Velora said on Monday it would sell two ships. Velora Lines has three.", "Velora Lines", "Velora")]
    [InlineData("Sasha Weber, a mother of two, met Pavel Orlov, and she won.", "Sasha Weber", "she")]
    public void What_a_reader_links_is_one_chain(string text, string first, string second)
    {
        var mentions = Find(text);
        One(mentions, text, second).Chain.ShouldBe(One(mentions, text, first).Chain);
    }

    [Fact]
    public void A_capital_behind_a_noun_for_a_company_is_its_name_everywhere()
    {
        const string text = "Hackers hit the clinic chain Medivire. Files of Medivire were sold.";
        Find(text).Count(m => m.Span.Of(text) == "Medivire" && m.Type == MentionType.Organization).ShouldBe(2);
    }

    [Theory]
    [InlineData("The ferry Astrid sank near Oslo. Divers went down to Astrid on Monday.", "Astrid", MentionType.Product)]
    [InlineData("The operator, Velora Lines, said nothing. Velora Lines has three ships.", "Velora Lines", MentionType.Organization)]
    [InlineData("People fled the southern town of Velora. Velora was quiet before.", "Velora", MentionType.Place)]
    [InlineData("People fled Velora, a small village near the border.", "Velora", MentionType.Place)]
    [InlineData("The head of the company, Anna Weber, resigned.", "Anna Weber", MentionType.Person)]
    [InlineData("Crowds at the gate. (Photo by ORSON KENARIS/Anadolu Agency/Getty Images)", "ORSON KENARIS", MentionType.Person)]
    public void A_name_is_of_the_type_that_the_text_says(string text, string name, MentionType type) =>
        Find(text).Where(m => m.Kind == MentionKind.Name && m.Span.Of(text) == name).Select(m => m.Type).Distinct().ShouldBe([type]);

    [Theory]
    [InlineData("Anna Weber met Hans Keller. The general was late.", "The general")]
    [InlineData("Troops of NATO met envoys of the African Union. They said the group had won.", "the group")]
    [InlineData("Peter Weber met Hans Keller, and he was late.", "he")]
    [InlineData("Peter Weber, a lawyer, met Hans Keller, a lawyer. Then the lawyer left.", "the lawyer")]
    [InlineData("“It was working,” said Ines Calder, the company’s president.", "the company")]
    [InlineData("Troops left Jordan for Iraq. Their commander said the country was calm.", "the country")]
    [InlineData("Peter Weber spoke. “He lied,” a witness said.", "He")]
    public void What_is_unsure_stays_unlinked(string text, string description) =>
        Find(text).ShouldNotContain(m => m.Span.Of(text) == description);

    [Fact]
    public void Two_people_with_one_surname_stay_two()
    {
        const string text = "Mr. Peter Weber and Mrs. Anna Weber came.";
        var mentions = Find(text);
        One(mentions, text, "Peter Weber").Chain.ShouldNotBe(One(mentions, text, "Anna Weber").Chain);
    }

    [Fact]
    public void A_title_is_kept_beside_the_name()
    {
        const string text = "Talks with Lt. Gen. Qassem Soleimani failed.";
        var mention = One(Find(text), text, "Qassem Soleimani");
        mention.Title.ShouldBe("Lt. Gen.");
        mention.Type.ShouldBe(MentionType.Person);
    }

    [Theory]
    [InlineData("Tehran said the talks had failed.", "Tehran", "Government of Iran")]
    [InlineData("Critics of Washington’s response left.", "Washington", "Government of the United States")]
    [InlineData("Iraq, the UK and Canada said nobody was hurt.", "UK", "Government of the United Kingdom")]
    [InlineData("A shop in Tehran said it would close.", "Tehran", null)]
    [InlineData("He flew to Paris.", "Paris", null)]
    public void A_place_that_acts_stands_for_its_government(string text, string place, string? government) =>
        One(Find(text), text, place).ActsAs.ShouldBe(government);

    [Fact]
    public void A_list_entry_names_a_mention_across_documents()
    {
        const string text = "Rockets fell near Irbil.";
        One(Find(text), text, "Irbil").Known.ShouldBe("place/erbil");
    }

    private static Mention One(IReadOnlyList<Mention> mentions, string text, string words)
    {
        var found = mentions.FirstOrDefault(m => m.Span.Of(text) == words);
        found.ShouldNotBeNull($"no mention '{words}' among: {string.Join(" | ", mentions.Select(m => m.Span.Of(text)))}");
        return found;
    }

    private static IReadOnlyList<Mention> Find(string text)
    {
        var article = new Article("a.txt", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Body)], new ArticleMetadata(), []);
        return Finder.Find(Engine.Annotate(article));
    }
}
