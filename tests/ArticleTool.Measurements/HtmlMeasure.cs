using System.Text.Json;
using AngleSharp.Html.Parser;
using ArticleTool.Reading.Formats.Html;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>
/// Article text of saved pages against the text expected of them: F1 over words, mean over pages. Titles count where
/// the expectation has one. The second argument takes every other page: 0 to develop with, 1 to report.
/// </summary>
internal static class HtmlMeasure
{
    public static void Run(string[] args)
    {
        var half = args.Length > 1 ? int.Parse(args[1]) : -1;
        var pages = Directory.GetDirectories(args[0]).Order(StringComparer.Ordinal).Where((_, i) => half < 0 || i % 2 == half).ToList();
        var scores = pages.Select(page => (Page: Path.GetFileName(page), Score: F1(page))).ToList();
        foreach (var (page, score) in scores.Where(s => s.Score.F1 < 0.9).OrderBy(s => s.Score.F1))
            Console.WriteLine($"{page,-45} P {score.Precision:F3} R {score.Recall:F3} F1 {score.F1:F3}");
        Console.WriteLine($"{pages.Count} pages: mean F1 {scores.Average(s => s.Score.F1):F3}, below 0.9: {scores.Count(s => s.Score.F1 < 0.9)}");
        Console.WriteLine(string.Join(", ", new[] { "title", "byline", "siteName", "publicationDate" }.Select(field => Agreement(pages, field))));
    }

    private static (double Precision, double Recall, double F1) F1(string page)
    {
        var expected = Words(new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(page, "expected.html"))).Body!.TextContent);
        var parsed = HtmlPage.Parse(File.ReadAllText(Path.Combine(page, "source.html")));
        var found = Words(string.Join('\n', parsed.Passages.Where(p => p.Zone != ZoneKind.Headline).Select(p => p.Span.Of(parsed.Text))));
        var common = found.Sum(word => Math.Min(word.Value, expected.GetValueOrDefault(word.Key)));
        double precision = common / (double)Math.Max(1, found.Values.Sum()), recall = common / (double)Math.Max(1, expected.Values.Sum());
        return (precision, recall, common == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static string Agreement(List<string> pages, string field)
    {
        var (right, all) = (0, 0);
        foreach (var page in pages)
        {
            using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(page, "expected-metadata.json")));
            if (!expected.RootElement.TryGetProperty(field, out var value) || value.GetString() is not { Length: > 0 } wanted)
                continue;
            var metadata = HtmlPage.Parse(File.ReadAllText(Path.Combine(page, "source.html"))).Metadata;
            var found = field switch { "title" => metadata.Headline, "byline" => metadata.Byline, "siteName" => metadata.Outlet, _ => metadata.Published };
            all++;
            var same = field == "publicationDate" ? found?.Length >= 10 && wanted.StartsWith(found[..10], StringComparison.Ordinal) : Plain(found) == Plain(wanted);
            right += same ? 1 : 0;
        }

        return $"{field} {right}/{all}";
    }

    private static string Plain(string? text)
    {
        var plain = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        return plain.StartsWith("by ", StringComparison.Ordinal) ? plain[3..] : plain;
    }

    private static Dictionary<string, int> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
}
