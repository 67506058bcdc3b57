using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleTool.Tests.CommandLine;
using ArticleTool.Tests.Reading;

namespace ArticleTool.Tests.Laws;

/// <summary>The laws of the report contract, on articles that no one wrote.</summary>
public class ReportLaws
{
    [Fact]
    public void Every_span_gives_back_its_text_in_code_points() => WrittenNews.Hold(WrittenNews.Article, article =>
    {
        using var folder = new TemporaryFolder().With("a.txt", article);
        using var report = JsonDocument.Parse(Extract(folder, "--include", "text,tokens"));
        var text = report.RootElement.GetProperty("documents")[0].GetProperty("text").GetString()!;
        text.ShouldBe(article);
        var points = text.EnumerateRunes().ToArray();
        foreach (var span in Spans(report.RootElement))
        {
            var said = points[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];
            string.Concat(said).ShouldBe(span.GetProperty("text").GetString());
        }
    });

    [Fact]
    public void Zones_cover_the_text_without_overlap() => WrittenNews.Hold(WrittenNews.Article, article =>
    {
        using var folder = new TemporaryFolder().With("a.txt", article);
        using var report = JsonDocument.Parse(Extract(folder));
        var at = 0;
        foreach (var zone in report.RootElement.GetProperty("documents")[0].GetProperty("zones").EnumerateArray())
        {
            zone.GetProperty("start").GetInt32().ShouldBe(at);
            at = zone.GetProperty("end").GetInt32();
        }

        at.ShouldBe(article.EnumerateRunes().Count());
    });

    [Fact]
    public void Threads_order_and_culture_leave_the_bytes_alone() => WrittenNews.Hold(WrittenNews.Collection, articles =>
    {
        using var folder = Folder(articles);
        var names = Names(articles);
        var usual = Extract(folder);
        CommandRun.In(folder.Path, ["extract", .. names.Reverse(), "--jobs", "8"]).Output.ShouldBe(usual);
        InCulture("tr-TR", () => CommandRun.In(folder.Path, ["extract", .. names, "--jobs", "1"])).Output.ShouldBe(usual);
    }, tries: 6);

    [Fact]
    public void Any_partition_reconciles_to_the_same_bytes() => WrittenNews.Hold(WrittenNews.Collection, articles =>
    {
        using var folder = Folder(articles);
        var names = Names(articles);
        var whole = Extract(folder);
        var cut = names.Length / 2;
        Local(folder, "one.json", names[..cut]);
        Local(folder, "two.jsonl", names[cut..], "--format", "jsonl");
        CommandRun.In(folder.Path, "reconcile", "two.jsonl", "one.json").Output.ShouldBe(whole);
    }, tries: 6);

    [Fact]
    public void A_sentence_inserted_at_the_top_leaves_other_ids_alone() => WrittenNews.Hold(WrittenNews.Article, article =>
    {
        var parts = article.Split("\n\n", 2);
        using var before = new TemporaryFolder().With("a.txt", article);
        using var after = new TemporaryFolder().With("a.txt", parts[0] + "\n\nOfficials in Oslo opened a new library on Friday, the city said.\n\n" + parts[1]);
        var old = Ids(Extract(before));
        var @new = Ids(Extract(after));
        // A mention's chain may change hands; its own id may not.
        old.Count(@new.Contains).ShouldBeGreaterThanOrEqualTo(old.Count * 9 / 10);
    });

    private static TemporaryFolder Folder(string[] articles)
    {
        var folder = new TemporaryFolder();
        for (var i = 0; i < articles.Length; i++)
            folder.With($"{i}.txt", articles[i]);
        return folder;
    }

    private static string[] Names(string[] articles) => [.. articles.Select((_, i) => $"{i}.txt")];

    private static string Extract(TemporaryFolder folder, params string[] arguments)
    {
        var run = CommandRun.In(folder.Path, ["extract", ".", "--include-files", "*.txt", .. arguments]);
        run.ExitCode.ShouldBe(0, run.Error);
        return run.Output;
    }

    private static void Local(TemporaryFolder folder, string output, string[] names, params string[] arguments) =>
        CommandRun.In(folder.Path, ["extract", "--local", .. names, "-o", output, .. arguments]).ExitCode.ShouldBe(0);

    private static CommandRun InCulture(string name, Func<CommandRun> run)
    {
        var usual = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    /// <summary>Every object with start, end and text, wherever it stands.</summary>
    private static IEnumerable<JsonElement> Spans(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Spans),
        JsonValueKind.Object when element.TryGetProperty("start", out _) && element.TryGetProperty("text", out _) => element.EnumerateObject().SelectMany(p => Spans(p.Value)).Prepend(element),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Spans(p.Value)),
        _ => [],
    };

    private static HashSet<string> Ids(string json)
    {
        using var report = JsonDocument.Parse(json);
        return [.. new[] { "mentions", "times", "quantities", "attributions", "claims" }
            .SelectMany(list => report.RootElement.GetProperty(list).EnumerateArray()).Select(record => record.GetProperty("id").GetString()!)];
    }
}
