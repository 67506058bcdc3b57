using System.IO.Compression;
using System.Text;
using ArticleTool.Reading;

namespace ArticleTool.Tests.Reading;

public class ArticleIndexTests
{
    private const string Prose = "The ferry sank off the coast of Malta on Tuesday night.";

    [Fact]
    public void Ids_are_paths_below_the_folder_in_order_of_their_bytes()
    {
        using var folder = new TemporaryFolder().With("b.txt", Prose).With("a/z.md", Prose).With("a-1.txt", Prose).With(".hidden.txt", Prose).With("README.md", Prose).With("notes.csv", "x");
        Ids(folder).ShouldBe(["a-1.txt", "a/z.md", "b.txt"]);
    }

    [Fact]
    public void Ids_are_composed_and_escape_what_would_read_as_a_record()
    {
        using var folder = new TemporaryFolder().With("cafe\u0301 #1|50%.txt", Prose);
        Ids(folder).ShouldBe(["caf\u00e9 %231%7C50%25.txt"]);
    }

    [Fact]
    public void Records_of_one_file_are_known_by_their_id_or_their_line()
    {
        using var folder = new TemporaryFolder().With("feed.jsonl", $$"""
            {"id": "x-1", "text": "{{Prose}}"}

            {"content": "{{Prose}}"}
            """);
        Ids(folder).ShouldBe(["feed.jsonl#3", "feed.jsonl#x-1"]);
    }

    [Fact]
    public void A_line_that_is_not_JSON_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder().With("feed.jsonl", $$"""
            {"text": "{{Prose}}"}
            {"text": "{{Prose}}"}
            {"text":
            {"text": "{{Prose}}"}
            """);
        using var index = Index(folder);
        index.Sources.Count.ShouldBe(3);
        index.Problems.ShouldHaveSingleItem().Message.ShouldBe("line 3: not JSON (unexpected end)");
    }

    [Fact]
    public void Records_before_a_fault_in_an_array_are_read()
    {
        using var folder = new TemporaryFolder().With("feed.json", $$"""[{"text": "{{Prose}}"}, {"text": "{{Prose}}" "x"}]""");
        using var index = Index(folder);
        index.Sources.Count.ShouldBe(1);
        index.Problems.ShouldHaveSingleItem().Code.ShouldBe("notJson");
    }

    [Fact]
    public void Two_records_with_one_id_are_found_out()
    {
        using var folder = new TemporaryFolder().With("feed.jsonl", "{\"id\":1,\"text\":\"a\"}\n{\"id\":1,\"text\":\"b\"}");
        using var index = Index(folder);
        index.DuplicateIds.ShouldBe(["feed.jsonl#1"]);
    }

    [Fact]
    public void A_file_named_twice_is_one_article()
    {
        using var folder = new TemporaryFolder().With("a.txt", Prose);
        using var index = ArticleIndex.Of(new ReadingOptions(["a.txt", "./a.txt"], folder.Path));
        index.Sources.Count.ShouldBe(1);
        index.DuplicateIds.ShouldBeEmpty();
    }

    [Fact]
    public void Earlier_reports_and_the_manifest_are_no_articles()
    {
        using var folder = new TemporaryFolder().With("a.txt", Prose).With("dates.txt", "path,published\na.txt,2024-01-15")
            .With("report.json", "{\n\"schema\": \"articletool/report/v1\"}").With("local.jsonl", "{\"record\":\"report\",\"schema\":\"articletool/report/v1\"}");
        using var index = ArticleIndex.Of(new ReadingOptions([folder.Path], folder.Path, Manifest: System.IO.Path.Combine(folder.Path, "dates.txt")));
        var article = index.Sources.ShouldHaveSingleItem().Read().Article.ShouldNotBeNull();
        article.Metadata.Published.ShouldBe("2024-01-15");
    }

    [Fact]
    public void Globs_choose_among_the_files_of_a_folder()
    {
        using var folder = new TemporaryFolder().With("a.txt", Prose).With("b.html", Prose).With("old/a.txt", Prose);
        using var index = ArticleIndex.Of(new ReadingOptions([folder.Path], folder.Path) { IncludeFiles = ["*.txt"], Exclude = ["old/**"] });
        index.Sources.Select(s => s.Id).ShouldBe(["a.txt"]);
    }

    [Fact]
    public void Gzip_makes_no_difference_to_the_text()
    {
        using var folder = new TemporaryFolder().With("a.txt.gz", Gzip(Prose)).With("b.jsonl.gz", Gzip($"{{\"text\": \"{Prose}\"}}\n{{\"text\": \"{Prose}\"}}"));
        using var index = Index(folder);
        index.Sources.Select(source => source.Read().Article!.Text).ShouldBe([Prose, Prose, Prose]);
    }

    [Theory]
    [InlineData("missingPath", "nothing-here.txt")]
    [InlineData("empty", "zero.txt")]
    [InlineData("binary", "picture.txt")]
    [InlineData("notGzip", "torn.txt.gz")]
    public void A_file_that_cannot_be_read_is_a_problem_that_names_it(string code, string file)
    {
        using var folder = new TemporaryFolder().With("zero.txt", "").With("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0]).With("torn.txt.gz", [1, 2, 3]);
        using var index = ArticleIndex.Of(new ReadingOptions([file], folder.Path));
        var problem = index.Problems.Concat(index.Sources.Select(source => source.Read().Problem!)).ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.Path.ShouldBe(file);
    }

    [Fact]
    public void Stdin_is_a_document_with_the_id_it_is_given()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"{{\"text\": \"{Prose}\"}}"));
        using var index = ArticleIndex.Of(new ReadingOptions(["-"], "/") { StandardInput = input, StandardInputId = "feed.jsonl" });
        index.Sources.ShouldHaveSingleItem().Id.ShouldBe("feed.jsonl#1");
    }

    private static ArticleIndex Index(TemporaryFolder folder) => ArticleIndex.Of(new ReadingOptions([folder.Path], folder.Path));

    private static string[] Ids(TemporaryFolder folder)
    {
        using var index = Index(folder);
        return [.. index.Sources.Select(source => source.Id)];
    }

    private static byte[] Gzip(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionMode.Compress))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return memory.ToArray();
    }
}
