using System.Globalization;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Evaluating;
using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Numbers;

/// <summary>Quantities of whole sentences, through the embedded engine.</summary>
public class QuantityFinderTests
{
    private static readonly EmbeddedEngine Engine = new();

    [Theory]
    [InlineData("Four farmers died, and six more were wounded.", "Four=4..4 farmer; six=6..6 farmer")]
    [InlineData("Tens of rockets hit the base.", "Tens=20.. rocket")]
    [InlineData("The blast killed 12 and wounded at least 30.", "12=12..12 person; at least 30=30.. person")]
    [InlineData("One guard was hit and needed 12 stitches; another two were tied up.", "One=1..1 guard; 12=12..12 stitch; two=2..2 guard")]
    [InlineData("Three masked robbers fled with 17 paintings.", "Three=3..3 robber; 17=17..17 painting")]
    [InlineData("A 12-member panel wrote a 640-page report.", "12=12..12 member; 640=640..640 page")]
    [InlineData("None of their soldiers had been killed.", "None=0..0 soldier")]
    [InlineData("There were no casualties among the crew.", "no=0..0 casualty")]
    [InlineData("No one was hurt in the blast.", "No one=0..0 person")]
    [InlineData("Not a single house was left standing.", "Not a single=0..0 house")]
    [InlineData("The port handles 40,000 containers a day.", "40,000 containers a day=40000..40000 container/day")]
    [InlineData("Mirela Dost, 54, lost her brother.", "54=54..54 year")]
    [InlineData("The tax will rise from 20 to 21 percent.", "20=20..20 percent; 21 percent=21..21 percent")]
    [InlineData("Petrol costs 1.92 euros, up from 1.67.", "1.92 euros=1.92..1.92 EUR; 1.67=1.67..1.67 EUR")]
    [InlineData("Two of the six largest funds lost money.", "Two=2..2 fund; six=6..6 fund")]
    public void A_sentence_says_how_many_of_what(string sentence, string expected) => Written(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("One of the F-16 jets sat on the runway.")]
    [InlineData("Call 020 7946 0112 for details.")]
    [InlineData("Flight 418 landed safely.")]
    [InlineData("Rovers beat United 4-3 on penalties.")]
    [InlineData("The Category 4 storm came ashore on Oct. 7.")]
    [InlineData("This one is better, he said.")]
    [InlineData("There was no evidence and there are no plans.")]
    [InlineData("It is three times as many as before.")]
    [InlineData("At first he denied it.")]
    [InlineData("He spoke for two hours on March 14.")]
    public void Numbers_that_count_nothing_are_left_alone(string sentence) => Written(sentence).ShouldBeEmpty();

    [Fact]
    public void The_gold_set_is_read_as_well_as_it_was()
    {
        var folder = Repository.At("tests", "ArticleTool.Tests", "Gold", "quantities");
        var score = new QuantityScore();
        foreach (var article in ArticleReader.Read(folder).Where(a => a.Id.EndsWith(".txt", StringComparison.Ordinal)))
        {
            using var marks = new StreamReader(Path.Combine(folder, Path.ChangeExtension(article.Id, ".gold")));
            var records = LocalLayer.Of(new Extractor().Extract(Engine.Annotate(article)), new LocalLayerOptions());
            score.Add(article.Id, article.Text, QuantityMarks.Of(KnowledgeFile.Parse(marks), article.Text), records.Quantities);
        }

        score.Score().F1.ShouldBeGreaterThan(0.95m);
    }

    private static string Written(string sentence)
    {
        var article = new Article("a.txt", "text", "", sentence, [new Paragraph(new TextSpan(0, sentence.Length), ZoneKind.Body)], new ArticleMetadata(), []);
        return string.Join("; ", new Extractor().Extract(Engine.Annotate(article)).Quantities.Select(q => Written(q, sentence)));
    }

    private static string Written(Quantity q, string sentence) =>
        string.Create(CultureInfo.InvariantCulture, $"{q.Span.Of(sentence)}={q.Interval.Min}..{q.Interval.Max} {q.Unit}");
}
