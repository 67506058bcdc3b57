using ArticleTool.Reading;

namespace ArticleTool.Tests.Reading;

public class StatedDateTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-1", "2024-01")]
    [InlineData("2024-01-15", "2024-01-15")]
    [InlineData("2024/1/5", "2024-01-05")]
    [InlineData("20240115", "2024-01-15")]
    [InlineData("2024-01-15T21:30:00.000+0100", "2024-01-15T21:30:00+01:00")]
    [InlineData("2024-01-15 21:30", "2024-01-15T21:30")]
    [InlineData("2024-01-15T21:30:00Z", "2024-01-15T21:30:00Z")]
    [InlineData("January 7, 2020", "2020-01-07")]
    [InlineData("Jan. 7, 2020, 9:14 p.m. EST", "2020-01-07T21:14-05:00")]
    [InlineData("Tue, 07 Jan 2020 21:14:00 GMT", "2020-01-07T21:14:00Z")]
    [InlineData("Published 7th of January 2020", "2020-01-07")]
    [InlineData("January 2020", "2020-01")]
    [InlineData("1578431640", "2020-01-07T21:14:00Z")]
    public void A_date_is_read_as_precisely_as_it_is_stated(string stated, string iso) => StatedDate.Normalized(stated).ShouldBe(iso);

    [Theory]
    [InlineData("03/04/2020")]
    [InlineData("2024-13-01")]
    [InlineData("February 30, 2020")]
    [InlineData("last week")]
    [InlineData("")]
    public void What_would_have_to_be_guessed_is_no_date(string stated) => StatedDate.Normalized(stated).ShouldBeNull();
}
