using System.Globalization;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Numbers;

/// <summary>Every form of <c>Gold/forms/numbers.txt</c> is read as it says there.</summary>
public class NumberFormTests
{
    [Fact]
    public void Every_form_of_a_number_is_read_as_the_list_says() =>
        Forms.Of("numbers").Where(form => Read(form.Text) != form.Expected).Select(form => $"{form.Text}: {form.Expected} but {Read(form.Text)}").ShouldBeEmpty();

    private static string Read(string text)
    {
        var reader = new AmountReader();
        var read = new List<Amount>();
        foreach (var amount in reader.Read(text, new TextSpan(0, text.Length)))
        {
            if (new AgeDecades(text, reader.Lexemes).At(amount) is { } decade)
                read.Add(decade);
            else if (!new NotQuantities(text, reader.Lexemes).Contains(amount))
                read.Add(new Ages(text, reader.Lexemes, []).At(amount, 0) ?? amount);
        }

        return string.Join(" ; ", read.Select(Show));
    }

    private static string Show(Amount amount)
    {
        var value = Number(amount.Value) + (amount.UpTo is { } high ? ".." + Number(high) : "");
        var kind = amount.Kind switch { QuantityKind.Ordinal => " ord", QuantityKind.Age => " age", _ => "" };
        return $"{value}{(amount.Unit is null ? "" : " " + amount.Unit)}{kind}{(amount.Bound is Bound.Exact or Bound.Range ? "" : " " + amount.Bound)}";
    }

    private static string Number(decimal value) => value.ToString("0.########", CultureInfo.InvariantCulture);
}
