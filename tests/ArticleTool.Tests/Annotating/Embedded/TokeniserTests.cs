using ArticleTool.Annotating.Embedded.Tokenising;
using ArticleTool.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTool.Tests.Annotating.Embedded;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("They don't, can't and won't.", "They|do|n't|,|ca|n't|and|wo|n't|.")]
    [InlineData("It’s Iran’s; we’ll see they’re OK", "It|’s|Iran|’s|;|we|’ll|see|they|’re|OK")]
    [InlineData("She cannot and is gonna", "She|can|not|and|is|gon|na")]
    [InlineData("the rebels' leader O'Rourke, a Shi'ite", "the|rebels|'|leader|O'Rourke|,|a|Shi'ite")]
    public void Contractions_and_possessives_are_words_of_their_own(string text, string expected) => Cut(text).ShouldBe(expected);

    [Theory]
    [InlineData("a semi-autonomous, state-run al-Harith", "a|semi-autonomous|,|state|-|run|al|-|Harith")]
    [InlineData("an anti-war e-mail", "an|anti-war|e-mail")]
    [InlineData("a 14-year-old with F-16s", "a|14|-|year|-|old|with|F|-|16s")]
    [InlineData("yes — no – but -- well", "yes|—|no|–|but|--|well")]
    public void Hyphens_part_words_except_after_prefixes(string text, string expected) => Cut(text).ShouldBe(expected);

    [Theory]
    [InlineData("10,000 men, 3.5 km", "10,000|men|,|3.5|km")]
    [InlineData("at 5:30pm on 9/11, 1/15/2024", "at|5:30|pm|on|9/11|,|1/15/2024")]
    [InlineData("$40K, US$5bn, €3m and 50%", "$|40|K|,|US$|5|bn|,|€|3|m|and|50|%")]
    [InlineData("the 1990s, the '90s, 20th, 35mm, 4G", "the|1990s|,|the|'90s|,|20th|,|35|mm|,|4G")]
    [InlineData("1/2 of 3-5, call 713-555-0199", "1|/|2|of|3|-|5|,|call|713-555-0199")]
    [InlineData("items 1,2 and 3.", "items|1|,|2|and|3|.")]
    public void Figures_keep_their_marks_and_leave_their_units(string text, string expected) => Cut(text).ShouldBe(expected);

    [Theory]
    [InlineData("Gen. Ali met the U.S. envoy J. R. Smith.", "Gen.|Ali|met|the|U.S.|envoy|J.|R.|Smith|.")]
    [InlineData("at 5 p.m. (EST) on Oct. 7.", "at|5|p.m.|(|EST|)|on|Oct.|7|.")]
    [InlineData("No. 5 said no. Vitamin C. The end", "No.|5|said|no|.|Vitamin|C|.|The|end")]
    [InlineData("Acme Inc. vs. Smith Jr., Ph.D., etc.", "Acme|Inc.|vs.|Smith|Jr.|,|Ph.D.|,|etc.")]
    public void Abbreviations_keep_their_full_stop(string text, string expected) => Cut(text).ShouldBe(expected);

    [Theory]
    [InlineData("See https://example.org/a?b=1, or www.example.com.", "See|https://example.org/a?b=1|,|or|www.example.com|.")]
    [InlineData("write to jo.doe@example.org.", "write|to|jo.doe@example.org|.")]
    [InlineData("Example.com and report.pdf", "Example.com|and|report.pdf")]
    [InlineData("#Erbil by @someone 👩🏽‍🚒🇮🇶 :-)", "#Erbil|by|@someone|👩🏽‍🚒|🇮🇶|:-)")]
    public void Addresses_tags_and_emoji_are_one_token(string text, string expected) => Cut(text).ShouldBe(expected);

    [Theory]
    [InlineData("“No,” he said... \"Why?!\"", "“|No|,|”|he|said|...|\"|Why|?!|\"")]
    [InlineData("''Yes'' said [the] man", "''|Yes|''|said|[|the|]|man")]
    [InlineData("AT&T and his/her", "AT&T|and|his|/|her")]
    public void Punctuation_is_cut_off(string text, string expected) => Cut(text).ShouldBe(expected);

    [Fact]
    public void Every_visible_character_belongs_to_exactly_one_token() =>
        Prop.ForAll(TextArbitrary.Texts, text =>
        {
            var covered = new int[text.Length];
            foreach (var token in Spans(text))
            {
                for (var i = token.Start; i < token.End; i++)
                    covered[i]++;
            }

            return Enumerable.Range(0, text.Length).All(i => covered[i] == (Characters.IsGap(text[i]) ? 0 : 1) || (covered[i] == 1 && text[i] >= '\u0080'));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Tokens_come_in_order_and_are_not_empty() =>
        Prop.ForAll(TextArbitrary.Texts, text =>
        {
            var spans = Spans(text);
            return spans.All(s => !s.IsEmpty) && spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        }).QuickCheckThrowOnFailure();

    private static string Cut(string text) => string.Join('|', Spans(text).Select(span => span.Of(text)));

    private static List<TextSpan> Spans(string text)
    {
        var tokens = new List<TextSpan>();
        Tokeniser.Tokenise(text, new TextSpan(0, text.Length), tokens);
        return tokens;
    }
}

internal static class TextArbitrary
{
    private static readonly string[] Pieces =
        ["a", "U", ".", "'", "’", "n't", "-", "--", "5", "10", ",", ":", "/", "@", "http://", "www.", "$", "%", "&", " ", "\n", "\"", "”", "(", ")", "Gen", "J", "S", "com", "é", "\u200d", "👩", "🇮", "\ufe0f", "#", "_", "…", "\u00ad", "\u200b"];

    /// <summary>Texts glued from the pieces that the scanners look at.</summary>
    public static Arbitrary<string> Texts { get; } =
        Gen.Elements(Pieces).ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary();
}
