using ArticleTool.Extracting.Numbers;
using ArticleTool.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTool.Tests.Extracting.Numbers;

public class AmountLaws
{
    private static readonly string[] Pieces =
    [
        "0", "1", "12", "3.5", "1,000", "½", "1/2", "9", "-", "–", "~", "$", "€", "%", "^", "/", "(", ",", ".", "a", "one", "two", "twenty", "hundred", "thousand", "million",
        "bn", "m", "half", "third", "thirds", "quarter", "dozen", "dozens", "tens", "several", "couple", "of", "and", "or", "to", "in", "out", "between", "from", "point", "minus",
        "over", "under", "about", "just over", "just under", "at least", "more than", "less than", "nearly", "or so", "or more", "or equal", "no", "none", "percent", "km", "feet",
        "inches", "USD", "euros", "cents", "per", "day", "year-old", "people", "first", "20th", "per cent of", "degrees",
    ];

    private static readonly Arbitrary<string> Texts = (
        from pieces in Gen.Elements(Pieces).ListOf(9)
        from separator in Gen.Elements(" ", " ", " ", "")
        select string.Join(separator, pieces)).ToArbitrary();

    [Fact]
    public void Words_in_any_order_give_amounts_in_order_and_sound_intervals() =>
        Prop.ForAll(Texts, text =>
        {
            var end = 0;
            foreach (var amount in new AmountReader().Read(text, new TextSpan(0, text.Length)))
            {
                if (amount.First < end || amount.End <= amount.First)
                    return false;
                end = amount.End;
                _ = amount.Interval.Whole();
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
}
