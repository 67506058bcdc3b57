using ArticleTool.Reading.Zones;

namespace ArticleTool.Tests.Reading.Zones;

public class ParagraphSplitterTests
{
    [Fact]
    public void A_line_break_ends_a_paragraph() => Split("One sentence here.\nAnother sentence there.\r\n\r\nA third.")
        .ShouldBe(["One sentence here.", "Another sentence there.", "A third."]);

    [Fact]
    public void Lines_broken_at_the_margin_belong_together()
    {
        const string wrapped = "The ferry sank off the coast of Malta on Tuesday night, the harbour\nmaster said, and rescuers in small boats pulled thirty people from the\nwater before dawn broke over the town and its port.\n"
            + "\nA second paragraph follows here, and it is long enough to be broken at\nthe margin as well, twice if one counts the lines with some care, which\nwe do.";
        Split(wrapped).Length.ShouldBe(2);
    }

    [Fact]
    public void List_items_stand_alone() => Split("The inquiry asks:\n- who was on the bridge\n- who gave the order\n1. A number is a list mark too").Length.ShouldBe(4);

    [Fact]
    public void Ten_million_characters_without_a_break_are_one_paragraph() =>
        ParagraphSplitter.Split(new string('x', 10_000_000)).Count.ShouldBe(1);

    private static string[] Split(string text) => [.. ParagraphSplitter.Split(text).Select(p => p.Span.Of(text))];
}
