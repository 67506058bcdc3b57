using System.Text;
using ArticleTool.Reading.Decoding;
using ArticleTool.Reading.Formats;
using ArticleTool.Reading;

namespace ArticleTool.Tests.Reading;

public class TextDecoderTests
{
    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text_and_line_ends_stay() =>
        TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. "a\r\nb"u8]).Text.ShouldBe("a\r\nb");

    [Fact]
    public void Utf16_is_known_by_its_mark() => TextDecoder.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("é😀")]).Text.ShouldBe("é😀");

    [Fact]
    public void Bytes_that_are_not_UTF8_are_Windows_1252_and_say_so()
    {
        var decoded = TextDecoder.Decode([0x93, (byte)'h', (byte)'i', 0x94]);
        decoded.ShouldBe(new DecodedText("“hi”", 0, Assumed: true));
    }

    [Fact]
    public void One_broken_byte_does_not_spoil_the_rest_of_UTF8()
    {
        var decoded = TextDecoder.Decode([.. "“hi”"u8, 0xFF, .. "!"u8]);
        decoded.ShouldBe(new DecodedText("“hi”\uFFFD!", 1, Assumed: false));
    }

    [Fact]
    public void A_declared_charset_goes_before_Windows_1252() => TextDecoder.Decode([0xC0, 0xE0], "windows-1251").Text.ShouldBe("Аа");

    [Fact]
    public void A_lone_surrogate_escape_becomes_the_replacement_character() =>
        SurrogateEscapes.Mended("""{"a": "\ud83d \ud83d\ude00 \\ud83d"}""", out _).ShouldBe("""{"a": "\ufffd \ud83d\ude00 \\ud83d"}""");

    [Theory]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("\u212B", "\u00c5")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u1100\u1161\u11a8", "\uac01")]
    [InlineData("plain", "plain")]
    public void File_names_are_composed(string name, string composed) => ComposedForm.Of(name).ShouldBe(composed);
}
