using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Reading;

namespace ArticleTool.Measurements;

/// <summary>F1 of quantities on a folder of gold articles: span, interval, kind, unit and counted noun all right.</summary>
internal static class QuantityMeasure
{
    /// <param name="arguments">The folder; <c>--misses</c> lists what went wrong.</param>
    public static void Run(string[] arguments)
    {
        var showsMisses = arguments.Contains("--misses");
        var engine = new EmbeddedEngine();
        var extractor = new Extractor();
        var (gold, found, right, spans) = (0, 0, 0, 0);
        foreach (var article in ArticleReader.Read(arguments[0]).Where(a => a.Id.EndsWith(".txt", StringComparison.Ordinal)))
        {
            var expected = QuantityGold.Read(Path.Combine(arguments[0], Path.ChangeExtension(article.Id, ".gold")), article.Text);
            var actual = extractor.Extract(engine.Annotate(article)).Quantities;
            var hits = expected.Where(g => actual.Any(q => IsRight(g, q, article.Text))).ToList();
            (gold, found, right) = (gold + expected.Count, found + actual.Count, right + hits.Count);
            spans += expected.Count(g => actual.Any(q => q.Span == g.Span));
            if (showsMisses)
                Report(article, expected.Except(hits).ToList(), actual.Where(q => !hits.Exists(g => IsRight(g, q, article.Text))).ToList());
        }

        Console.WriteLine($"gold {gold}, found {found}, spans right {spans}, all right {right}");
        Console.WriteLine($"P {(decimal)right / Math.Max(1, found):F3} R {(decimal)right / gold:F3} F1 {2m * right / (gold + found):F3}");
    }

    private static bool IsRight(GoldQuantity gold, Quantity q, string text) =>
        q.Span == gold.Span && IsSame(q.Interval, gold.Interval) && q.Kind == gold.Kind && q.Bound == gold.Bound && (q.Unit ?? "") == gold.Unit
        && (gold.Of == "^" || Head(q.Of?.Of(text) ?? "") == Head(gold.Of));

    /// <summary>A third has no last digit: six decimals count.</summary>
    private static bool IsSame(Interval a, Interval b) =>
        a.MinOpen == b.MinOpen && a.MaxOpen == b.MaxOpen && a.Min.HasValue == b.Min.HasValue && a.Max.HasValue == b.Max.HasValue
        && Math.Abs((a.Min ?? 0) - (b.Min ?? 0)) < 0.000001m && Math.Abs((a.Max ?? 0) - (b.Max ?? 0)) < 0.000001m;

    private static string Head(string phrase) => phrase.Split(' ')[^1];

    private static void Report(Article article, List<GoldQuantity> missed, List<Quantity> wrong)
    {
        Console.WriteLine($"== {article.Id}");
        foreach (var (at, line) in missed.Select(g => (g.Span.Start, $"- {g.Text} | {g.Interval.Min}..{g.Interval.Max} | {g.Kind} | {g.Bound} | {g.Unit} | {g.Of}"))
            .Concat(wrong.Select(q => (q.Span.Start, $"+ {q.Span.Of(article.Text)} | {q.Interval.Min}..{q.Interval.Max} | {q.Kind} | {q.Bound} | {q.Unit} | {q.Of?.Of(article.Text)}")))
            .OrderBy(x => x.Item1))
        {
            Console.WriteLine($"{at,5} {line}");
        }
    }
}
