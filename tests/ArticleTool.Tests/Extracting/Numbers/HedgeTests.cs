using System.Globalization;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Numbers;

public class HedgeTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in KnowledgeFile.Read("numbers/hedges.txt"))
            rows.Add(row[0], row[1], row[2], row[4]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_hedge_does_what_its_example_says(string phrases, string side, string bound, string example)
    {
        // Only the last " = " separates: a hedge can be the sign itself.
        var at = example.LastIndexOf(" = ", StringComparison.Ordinal);
        var (sentence, expected) = (example[..at], example[(at + 3)..]);
        Written(Of(sentence)).ShouldBe(expected);
        var first = phrases.Split(';', StringSplitOptions.TrimEntries)[0];
        sentence.ShouldContain(first.TrimStart('-'));
        side.ShouldBeOneOf("before", "after");
        bound.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_number_said_lies_in_its_interval_or_at_its_edge(string phrases, string side, string bound, string example)
    {
        foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries))
        {
            var amount = Of(side == "before" ? $"{phrase}{(char.IsLetter(phrase[^1]) ? " " : "")}40 km" : phrase[0] is '-' or '+' ? $"40{phrase}" : $"40 {phrase}");
            var interval = amount.Interval;
            (interval.Contains(40) || interval.Min == 40 || interval.Max == 40).ShouldBeTrue(phrase + example);
            string.Equals(amount.Bound.ToString(), bound, StringComparison.OrdinalIgnoreCase).ShouldBeTrue(phrase);
        }
    }

    private static Amount Of(string sentence) => new AmountReader().Read(sentence, new TextSpan(0, sentence.Length)).ShouldHaveSingleItem();

    private static string Written(Amount amount)
    {
        var whole = amount.Kind == QuantityKind.Count ? amount.Interval.Whole() : amount.Interval;
        return string.Create(CultureInfo.InvariantCulture, $"{(whole.MinOpen ? "(" : "")}{whole.Min / 1.0000m:G29}..{whole.Max / 1.0000m:G29}{(whole.MaxOpen ? ")" : "")}");
    }
}
