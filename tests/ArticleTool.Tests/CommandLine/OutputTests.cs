using System.Text.Json;
using ArticleTool.Tests.Reading;

namespace ArticleTool.Tests.CommandLine;

public class OutputTests
{
    private const string Article = "Ferry sinks off Malta 🚢\n\nAt least 12 people died when a ferry sank off Malta on Tuesday, police said. “Nobody was warned,” said Ana Borg.";

    [Fact]
    public void Characters_are_written_as_themselves()
    {
        using var folder = new TemporaryFolder().With("a.txt", Article);
        CommandRun.In(folder.Path, "extract", "a.txt").Output.ShouldContain("\"headline\":\"Ferry sinks off Malta 🚢\"");
    }

    [Fact]
    public void Only_the_lists_asked_for_are_written()
    {
        using var folder = new TemporaryFolder().With("a.txt", Article);
        using var report = JsonDocument.Parse(CommandRun.In(folder.Path, "extract", "a.txt", "--only", "quantities,documents").Output);
        report.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["schema", "tool", "settings", "documents", "quantities"]);
    }

    [Fact]
    public void A_documents_records_stand_together_in_JSONL()
    {
        using var folder = new TemporaryFolder().With("a.txt", Article).With("b.txt", Article);
        var lines = CommandRun.In(folder.Path, "extract", ".", "--local", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("{\"record\":\"report\",\"schema\":\"articletool/report/v1\"");
        var documents = lines.Index().Where(line => line.Item.StartsWith("{\"record\":\"document\"", StringComparison.Ordinal)).Select(line => line.Index).ToArray();
        documents.Length.ShouldBe(2);
        lines[documents[0]..documents[1]].ShouldAllBe(line => line.Contains("a.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_is_its_header_and_a_row_a_record()
    {
        using var folder = new TemporaryFolder().With("a.txt", Article);
        var rows = CommandRun.In(folder.Path, "extract", "a.txt", "--format", "csv", "--table", "quantities").Output.Split("\r\n");
        rows[0].ShouldBe("id,document,start,end,text,of.start,of.end,of.text,unit,kind,bound,value,min,max,minOpen,maxOpen");
        rows[1].ShouldContain(",At least 12,");
        rows[1].ShouldEndWith(",12,12,,false,false");
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_disarmed_unless_asked_otherwise()
    {
        using var folder = new TemporaryFolder().With("a.json", """{"id": 1, "title": "=HYPERLINK(1)", "text": "It sank on Monday night."}""");
        CommandRun.In(folder.Path, "extract", "a.json", "--format", "csv", "--table", "documents").Output.ShouldContain("'=HYPERLINK(1)");
        CommandRun.In(folder.Path, "extract", "a.json", "--format", "csv", "--table", "documents", "--csv-raw").Output.ShouldNotContain("'=HYPERLINK(1)");
    }

    [Fact]
    public void All_tables_go_into_a_folder()
    {
        using var folder = new TemporaryFolder().With("a.txt", Article);
        CommandRun.In(folder.Path, "extract", "a.txt", "--format", "csv", "-o", "tables").ExitCode.ShouldBe(0);
        File.ReadAllText(Path.Combine(folder.Path, "tables", "zones.csv")).ShouldStartWith("document,ordinal,start,end,kind\r\na.txt,0,0,");
        File.Exists(Path.Combine(folder.Path, "tables", "finding-values.csv")).ShouldBeTrue();
    }

    [Fact]
    public void A_file_appears_whole_and_leaves_nothing_beside_it()
    {
        using var folder = new TemporaryFolder().With("a.txt", Article);
        CommandRun.In(folder.Path, "extract", "a.txt", "-o", "report.json").Output.ShouldBeEmpty();
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order().ShouldBe(["a.txt", "report.json"]);
    }

    [Fact]
    public void The_text_of_a_file_is_the_file()
    {
        using var folder = new TemporaryFolder().With("a.txt", Article.Replace("\n", "\r\n", StringComparison.Ordinal));
        CommandRun.In(folder.Path, "text", "a.txt").Output.ShouldBe(Article.Replace("\n", "\r\n", StringComparison.Ordinal));
        CommandRun.In(folder.Path, "text", "a.txt", "--zones").Output.ShouldStartWith("headline       0-23");
    }

    [Fact]
    public void The_users_own_names_are_names()
    {
        using var folder = new TemporaryFolder().With("a.txt", "They met on Monday. The group calls itself Quiet Harbour Brigade, officials said.").With("names.txt", "organization | Quiet Harbour Brigade | QHB");
        var run = CommandRun.In(folder.Path, "extract", "a.txt", "--names", "names.txt");
        run.Output.ShouldContain("\"text\":\"Quiet Harbour Brigade\",\"type\":\"organization\"");
        run.Output.ShouldContain("\"names\":\"");
    }

    [Fact]
    public void The_schema_knows_every_list_and_every_field_of_a_report()
    {
        using var folder = new TemporaryFolder().With("a.txt", Article);
        using var schema = JsonDocument.Parse(CommandRun.In(folder.Path, "schema").Output);
        using var report = JsonDocument.Parse(CommandRun.In(folder.Path, "extract", "a.txt", "--include", "text,tokens").Output);
        var definitions = schema.RootElement.GetProperty("$defs");
        foreach (var list in report.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array))
        {
            var name = schema.RootElement.GetProperty("properties").GetProperty(list.Name).GetProperty("items").GetProperty("$ref").GetString()!.Split('/')[^1];
            var properties = definitions.GetProperty(name).GetProperty("properties").EnumerateObject().Select(p => p.Name).ToHashSet();
            foreach (var record in list.Value.EnumerateArray())
                record.EnumerateObject().Select(p => p.Name).ShouldBeSubsetOf(properties);
        }
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("reconcile")]
    [InlineData("diff")]
    [InlineData("text")]
    [InlineData("schema")]
    public void The_help_of_every_command_has_an_example(string command) =>
        CommandRun.In("/", command, "--help").Output.ShouldContain($"  articletool {command}");
}
