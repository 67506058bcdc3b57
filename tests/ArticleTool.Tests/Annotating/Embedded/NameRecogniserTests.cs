using System.Text;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Training;
using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;
using Shouldly;
using Xunit;

namespace ArticleTool.Tests.Annotating.Embedded;

public sealed class NameRecogniserTests
{
    private static readonly EmbeddedEngine Engine = new();

    [Theory]
    [InlineData("Gen. Pavel Orlov met President Maria Lopez in Geneva.", "Pavel Orlov:person Maria Lopez:person Geneva:place")]
    [InlineData("The commander of Kata’ib Hezbollah, Abu Karim al-Tamimi, spoke in Basra.", "Kata’ib Hezbollah:organization Abu Karim al-Tamimi:person Basra:place")]
    [InlineData("Swedish officials said the World Food Programme (WFP) left Sudan.", "Swedish:nationality World Food Programme:organization WFP:organization Sudan:place")]
    [InlineData("The jets landed at Balad Air Base, north of Baghdad.", "Balad Air Base:facility Baghdad:place")]
    [InlineData("U.S. Secretary of State John Miller praised South Korean troops.", "U.S.:place John Miller:person South Korean:nationality")]
    [InlineData("Six rockets were launched by Iran’s Revolutionary Guards.", "Iran:place Revolutionary Guards:organization")]
    [InlineData("Reporters say the People’s Guard left Basra.", "People’s Guard:organization Basra:place")]
    [InlineData("Divers searched the wreck of the Astrid.", "Astrid:product")]
    [InlineData("Both countries signed the Lisbon Treaty.", "Lisbon Treaty:event")]
    [InlineData("Soldiers stationed at Al-Taymar and Mosul were hit.", "Al-Taymar:place Mosul:place")]
    [InlineData("Robert Klein met Kim Jong-il in Oslo.", "Robert Klein:person Kim Jong-il:person Oslo:place")]
    [InlineData("Robert Klein, Larry King, and Bandar bin Sultan, met.", "Robert Klein:person Larry King:person Bandar bin Sultan:person")]
    [InlineData("The singer toured with Linkin Park and Avenged Sevenfold.", "Linkin Park:organization Avenged Sevenfold:organization")]
    [InlineData("He studied at Marlow Green State University near Basra.", "Marlow Green State University:organization Basra:place")]
    [InlineData("She met the Iraqi Foreign Ministry on Monday.", "Iraqi:nationality Foreign Ministry:organization")]
    [InlineData("In the race Ben Player came first. On Sunday Mr. Klein said that Player had left.", "Ben Player:person Klein:person Player:person")]
    [InlineData("Rescuers brought the Chadians and four Swedes home.", "Chadians:nationality Swedes:nationality")]
    public void Names_are_whole_and_of_the_right_type(string text, string expected) => Names(text).ShouldBe(expected);

    [Theory]
    [InlineData("Reporters met Robert Klein and Maria Lopez.", "Robert Klein:person Maria Lopez:person")]
    [InlineData("Ships sailed from Trinidad and Tobago.", "Trinidad and Tobago:place")]
    [InlineData("The Food and Drug Administration approved it.", "Food and Drug Administration:organization")]
    public void Joined_names_are_parted_where_they_are_two(string text, string expected) => Names(text).ShouldBe(expected);

    [Theory]
    [InlineData("4 DANISH SOLDIERS WOUNDED IN ATTACK NEAR KABUL", "DANISH:nationality KABUL:place")]
    [InlineData("Norway Just Sent Ships to the Black Sea After Talks Failed", "Norway:place Black Sea:place")]
    [InlineData("READ: What the vote means for France", "France:place")]
    [InlineData("Advertisement", "")]
    public void Capitals_in_headlines_and_labels_make_no_names(string text, string expected) => Names(text).ShouldBe(expected);

    [Fact]
    public void A_users_own_names_are_law()
    {
        using var file = new StringReader("organization | Blue Lake Forum | the lake people");
        var engine = new EmbeddedEngine(NameLists.With(KnowledgeFile.Parse(file)));
        Names("He joined the Blue Lake Forum.", engine).ShouldBe("Blue Lake Forum:organization");
    }

    [Fact]
    public void Confidence_is_a_probability()
    {
        foreach (var name in Engine.Annotate(Of("Talks between Anna Weber of Fatro Kelm and the EU began in Oslo.")).Names)
            name.Confidence.ShouldBeInRange(0.01, 0.99);
    }

    [Fact]
    public void The_same_sentences_train_the_same_bytes()
    {
        var text = new StringBuilder();
        string[] people = ["Anna Weber", "Omar Haddad", "Li Wei"];
        foreach (var person in people)
            text.Append($"President O\n{person.Split(' ')[0]} B-per\n{person.Split(' ')[1]} I-per\nleft O\nOslo B-geo\n. O\n\n");
        byte[] Train() => new RecogniserTrainer(NameLists.BuiltIn, _ => { }).Train([.. ConllNames.Read(new StringReader(text.ToString()))]);
        Train().ShouldBe(Train());
    }

    [Fact]
    public void Titles_and_countries_labelled_as_nationalities_are_mended_before_training()
    {
        var sentence = ConllNames.Read(new StringReader("President B-per\nBush I-per\nleft O\nNepal B-gpe\n")).Single();
        var cleaned = NameLabelCleaning.Clean(sentence, NameLists.BuiltIn);
        cleaned.Names.Select(n => $"{n.Span.Of(cleaned.Text)}:{n.Type}").ShouldBe(["Bush:Person", "Nepal:Place"]);
    }

    [Theory]
    [InlineData("Of ")]
    [InlineData("A ")]
    [InlineData("al-")]
    [InlineData("Kim and ")]
    [InlineData("United ")]
    public void A_hundred_thousand_capitals_take_linear_time(string piece) =>
        Engine.Annotate(Of(string.Concat(Enumerable.Repeat(piece, 20_000)))).ShouldNotBeNull();

    private static string Names(string text, EmbeddedEngine? engine = null) =>
        string.Join(' ', (engine ?? Engine).Annotate(Of(text)).Names.Select(n => $"{n.Span.Of(text)}:{n.Type.ToString().ToLowerInvariant()}"));

    private static Article Of(string text) =>
        new("a.txt", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Body)], new ArticleMetadata(), []);
}
