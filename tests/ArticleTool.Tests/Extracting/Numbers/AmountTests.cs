using System.Globalization;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Numbers;

public class AmountTests
{
    [Theory]
    [InlineData("two and a half", 2.5)]
    [InlineData("3½", 3.5)]
    [InlineData("10 1/2", 10.5)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("12,34,567", 1234567)]
    [InlineData("40 000", 40000)]
    [InlineData("one hundred and sixty-one", 161)]
    [InlineData("two thousand and two hundred", 2200)]
    [InlineData("4 thousand 3 hundred and 21", 4321)]
    [InlineData("1.2 million", 1200000)]
    [InlineData("3bn", 3000000000)]
    [InlineData("two dozen", 24)]
    [InlineData("half a dozen", 6)]
    [InlineData("half a million", 500000)]
    [InlineData("a quarter of a million", 250000)]
    [InlineData("two and a half million", 2500000)]
    [InlineData("6 crore", 60000000)]
    [InlineData("five point five", 5.5)]
    [InlineData("minus five", -5)]
    public void A_number_is_read_whole(string text, double value) =>
        Read(text).ShouldHaveSingleItem().Value.ShouldBe((decimal)value);

    [Theory]
    [InlineData("$3bn", "USD", 3000000000)]
    [InlineData("A$5", "AUD", 5)]
    [InlineData("35 lakh rupees", "INR", 3500000)]
    [InlineData("60 pence", "GBP", 0.6)]
    [InlineData("10km", "km", 10)]
    [InlineData("8.2-metre", "m", 8.2)]
    [InlineData("12.5 per cent", "percent", 12.5)]
    [InlineData("4.2 percentage points", "percentagePoint", 4.2)]
    [InlineData("half a percentage point", "percentagePoint", 0.5)]
    [InlineData("5 feet 6 inches", "ft", 5.5)]
    [InlineData("nine out of 10", "percent", 90)]
    [InlineData("$91.35 a barrel", "USD/barrel", 91.35)]
    [InlineData("145 mph", "mph", 145)]
    [InlineData("19-year-old", "year", 19)]
    public void A_unit_belongs_to_its_number(string text, string unit, double value)
    {
        var amount = Read(text).ShouldHaveSingleItem();
        amount.Unit.ShouldBe(unit);
        amount.Value.ShouldBe((decimal)value);
    }

    [Theory]
    [InlineData("between 5 and 7 ships", 5, 7)]
    [InlineData("5 to 7 ships", 5, 7)]
    [InlineData("5-7 ships", 5, 7)]
    [InlineData("two or three ships", 2, 3)]
    [InlineData("€80m to €100m", 80000000, 100000000)]
    [InlineData("$1.2-1.5 billion", 1200000000, 1500000000)]
    public void Two_numbers_make_a_range(string text, double low, double high)
    {
        var amount = Read(text).ShouldHaveSingleItem();
        (amount.Interval.Min, amount.Interval.Max).ShouldBe(((decimal)low, (decimal)high));
    }

    [Theory]
    [InlineData("rose from 5 to 7 percent", 2)]
    [InlineData("fell from 9 to 7", 2)]
    [InlineData("one thousand dead and five hundred hurt", 2)]
    [InlineData("a $5 ticket and an €6 one", 3)]
    public void Numbers_that_are_no_range_stay_apart(string text, int count) => Read(text).Count.ShouldBe(count);

    [Theory]
    [InlineData("dozens", 24)]
    [InlineData("scores", 40)]
    [InlineData("tens of thousands", 20000)]
    [InlineData("hundreds of millions", 200000000)]
    [InlineData("several", 2)]
    [InlineData("a few hundred", 200)]
    public void A_vague_number_has_a_least_value(string text, int least)
    {
        var amount = Read(text).ShouldHaveSingleItem();
        (amount.Interval.Min, amount.Interval.Max).ShouldBe((least, (decimal?)null));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("and ")]
    [InlineData("-")]
    [InlineData("1-")]
    [InlineData("1,1")]
    [InlineData("one and ")]
    [InlineData("between ")]
    [InlineData("$")]
    [InlineData("no ")]
    [InlineData("3..5")]
    [InlineData(".5.5")]
    [InlineData("minus ")]
    public void Hostile_text_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read(text);
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(30, string.Create(CultureInfo.InvariantCulture, $"for {piece}"));
    }

    private static List<Amount> Read(string text) => new AmountReader().Read(text, new TextSpan(0, text.Length));
}
