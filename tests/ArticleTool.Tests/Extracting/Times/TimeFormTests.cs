using ArticleTool.Extracting.Times;
using ArticleTool.Records;

namespace ArticleTool.Tests.Extracting.Times;

/// <summary>Every form of <c>Gold/forms/times.txt</c> is read as it says there.</summary>
public class TimeFormTests
{
    [Fact]
    public void Every_form_of_a_time_is_read_as_the_list_says() =>
        Forms.Of("times").Where(form => Read(form.Text) != form.Expected).Select(form => $"{form.Text}: {form.Expected} but {Read(form.Text)}").ShouldBeEmpty();

    private static string Read(string text) => string.Join(" ; ", TimesIn.Article(text, "2024-01-17").Times.Select(Show));

    private static string Show(TimeExpression time) =>
        $"{time.Value}{(time.Mod is null ? "" : " " + time.Mod)}{(time.Type == TimeType.Duration && time.From is not null ? $" {time.From}/{time.To}" : "")}";
}
