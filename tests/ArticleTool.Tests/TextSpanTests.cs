using ArticleTool.Text;

namespace ArticleTool.Tests;

public class TextSpanTests
{
    [Fact]
    public void A_span_gives_back_its_text() => new TextSpan(3, 6).Of("in Erbil").ShouldBe("Erb");

    [Fact]
    public void Spans_that_only_touch_do_not_overlap() => new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)).ShouldBeFalse();

    [Fact]
    public void A_span_cannot_end_before_it_starts() => Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(3, 2));

    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a😀b", 3, 2)]
    [InlineData("😀😀", 4, 2)]
    [InlineData("e\u0301x", 2, 2)]
    public void Code_points_count_a_surrogate_pair_once(string text, int utf16, int codePoints) =>
        new CodePointMap(text).CodePointAt(utf16).ShouldBe(codePoints);

    [Theory]
    [InlineData("a😀bc", 1, 3, "😀b")]
    [InlineData("abc", 1, 2, "b")]
    public void A_slice_counts_code_points(string text, int start, int end, string slice) => CodePoints.Slice(text, start, end).ShouldBe(slice);
}
