using ArticleTool.Knowledge;

namespace ArticleTool.Tests.Knowledge;

public class KnowledgeLinesTests
{
    [Theory]
    [InlineData("a | b\n\n# all of it a comment\nc #1 | d # from here on\n")]
    [InlineData("a | b\r\n\r\n# all of it a comment\r\nc #1 | d # from here on")]
    [InlineData("a | b\r\r# all of it a comment\rc #1 | d # from here on")]
    public void Rows_keep_their_line_and_lose_their_comment(string text)
    {
        var rows = KnowledgeFile.Parse(new StringReader(text));
        rows.Select(row => row.Line).ShouldBe([1, 4]);
        rows[0].Cells.ShouldBe(["a", "b"]);
        rows[1].Cells.ShouldBe(["c"]);
        KnowledgeFile.Parse(new StringReader("c#1 | d")).Single().Cells.ShouldBe(["c#1", "d"]);
    }

    [Fact]
    public void A_row_of_a_name_list_has_the_cells_of_any_other()
    {
        const string Line = " place | Ålesund | Aalesund; Ålesund | iso3166=NO ; geonames=1||";
        var row = new KnowledgeRow(1, Line.Split('|', StringSplitOptions.TrimEntries));
        for (var column = 0; column < 8; column++)
            new NameRow(Line).Cell(column).ToString().ShouldBe(row[column]);
        new NameRow(Line).Count.ShouldBe(6);
        new NameRow(Line).List(2).ShouldBe(row.List(2));
        new NameRow("").Cell(0).ToString().ShouldBe("");
    }

    [Fact]
    public void A_cell_names_one_of_an_enumeration_in_any_case() =>
        new KnowledgeRow(1, ["x", "organization"]).Named<ArticleTool.Records.MentionType>(1).ShouldBe(ArticleTool.Records.MentionType.Organization);
}
