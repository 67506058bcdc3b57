using ArticleTool.Tests.Reading;

namespace ArticleTool.Tests.CommandLine;

/// <summary>What is wrong is told in a line, and what is right is reported all the same.</summary>
public class BadInputTests
{
    private const string Good = "Ferry sinks off Malta\n\nAt least 12 people died when a ferry sank off Malta on Tuesday, police said.";

    [Theory]
    [InlineData("picture.txt", 3, "error: picture.txt: is not text")]
    [InlineData("zero.txt", 3, "error: zero.txt: holds no text")]
    [InlineData("blank.txt", 3, "error: blank.txt: holds no text")]
    [InlineData("feed.jsonl", 3, "error: feed.jsonl: line 3: not JSON (unexpected end)")]
    [InlineData("torn.txt.gz", 3, "error: torn.txt.gz: is not a whole gzip file")]
    [InlineData("latin.txt", 0, "warning: latin.txt: is not UTF-8; read as Windows-1252")]
    [InlineData("lone.json", 0, "warning: lone.json#1: 1 place that no character stands for became U+FFFD")]
    [InlineData("german.txt", 0, "warning: german.txt: is in a language that is not analysed (de)")]
    [InlineData("quotes.txt", 0, "2 articles read")]
    [InlineData("not-there.txt", 2, "error: not-there.txt: no such file or folder")]
    public void A_bad_file_beside_a_good_one(string name, int code, string line)
    {
        using var folder = BadFiles();
        var run = CommandRun.In(folder.Path, "extract", "good.txt", name);
        run.ExitCode.ShouldBe(code, run.Error);
        run.Error.ShouldContain(line);
        run.Output.ShouldContain("\"id\":\"good.txt\"");
        run.Output.ShouldContain("at least 12", Case.Insensitive);
    }

    [Fact]
    public void An_empty_folder_is_no_article()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.In(folder.Path, "extract", ".");
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("error: no article found");
        run.Output.ShouldContain("\"code\":\"noArticle\"");
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract good.txt --jobs 0")]
    [InlineData("extract good.txt --include claims")]
    [InlineData("extract good.txt --only nonsense")]
    [InlineData("extract good.txt --format csv")]
    [InlineData("extract good.txt --published yesterday")]
    [InlineData("extract good.txt --fail-on anything")]
    [InlineData("extract good.txt --nonsense")]
    [InlineData("reconcile good.txt --nonsense")]
    [InlineData("extract twice.jsonl")]
    [InlineData("reconcile good.txt")]
    [InlineData("reconcile not-there.json")]
    [InlineData("text twice.jsonl")]
    [InlineData("extract good.txt --root no/such/folder")]
    [InlineData("extract good.txt --id name.txt")]
    [InlineData("model")]
    [InlineData("frobnicate")]
    public void Wrong_usage_ends_with_2_and_writes_nothing(string arguments)
    {
        using var folder = BadFiles();
        var run = CommandRun.In(folder.Path, arguments.Split(' '));
        run.ExitCode.ShouldBe(2, run.Error);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("articletool: ");
    }

    [Theory]
    [InlineData("extrct good.txt", "articletool: there is no command 'extrct'; did you mean 'extract'?\nsee: articletool --help\n")]
    [InlineData("model inof", "articletool: there is no command 'inof'; did you mean 'info'?\nsee: articletool model --help\n")]
    [InlineData("extract good.txt --format xml", "articletool: Argument 'xml' not recognized. Must be one of: ")]
    public void Wrong_usage_is_told_in_a_line_with_what_to_do(string arguments, string error)
    {
        using var folder = BadFiles();
        CommandRun.In(folder.Path, arguments.Split(' ')).Error.ShouldStartWith(error);
    }

    [Fact]
    public void A_report_that_cannot_be_written_ends_with_4()
    {
        using var folder = BadFiles();
        var run = CommandRun.In(folder.Path, "extract", "good.txt", "-o", "no/such/folder/report.json");
        run.ExitCode.ShouldBe(4);
        run.Error.ShouldContain("nothing was written: there is no folder '");
    }

    [Fact]
    public void A_dump_is_no_article()
    {
        using var folder = BadFiles().With("dump.txt", new string('x', 5_000_001));
        var run = CommandRun.In(folder.Path, "extract", "good.txt", "dump.txt");
        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("error: dump.txt: is 5000001 characters long");
    }

    private static TemporaryFolder BadFiles() => new TemporaryFolder()
        .With("good.txt", Good)
        .With("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])
        .With("zero.txt", "")
        .With("blank.txt", " \r\n\n ")
        .With("feed.jsonl", "{\"text\":\"The first article is here.\"}\n{\"text\":\"The second is here.\"}\n{\"text\":\n{\"text\":\"The fourth is here.\"}")
        .With("torn.txt.gz", [0x1F, 0x8B, 1, 2, 3])
        .With("latin.txt", [.. "The caf"u8, 0xE9, .. " was closed on Monday, said the owner of it."u8])
        .With("lone.json", "{\"text\":\"One half \\ud83d is lost in the post.\"}")
        .With("german.txt", "Der Minister sagte am Montag, dass die Regierung nicht zurücktreten werde und die Wahl im Herbst stattfindet.")
        .With("quotes.txt", string.Concat(Enumerable.Repeat("“ \" ", 300)) + "he said.")
        .With("twice.jsonl", "{\"id\":1,\"text\":\"a\"}\n{\"id\":1,\"text\":\"b\"}");
}
