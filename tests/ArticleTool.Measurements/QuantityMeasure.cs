using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;

namespace ArticleTool.Measurements;

/// <summary>F1 of quantities on a folder of gold articles: span, interval, kind, unit and counted noun all right.</summary>
internal static class QuantityMeasure
{
    /// <param name="arguments">The folder; <c>--misses</c> lists what went wrong.</param>
    public static void Run(string[] arguments)
    {
        var engine = new EmbeddedEngine();
        var extractor = new Extractor();
        var (gold, found, right, spans) = (0, 0, 0, 0);
        foreach (var article in ArticleReader.Read(arguments[0]).Where(a => a.Id.EndsWith(".txt", StringComparison.Ordinal)))
        {
            var expected = QuantityGold.Read(Path.Combine(arguments[0], Path.ChangeExtension(article.Id, ".gold")), article.Text);
            var score = QuantityScore.Of(expected, extractor.Extract(engine.Annotate(article)).Quantities, article.Text);
            (gold, found, right, spans) = (gold + score.Gold.Count, found + score.Found.Count, right + score.Right, spans + score.SpansRight);
            if (arguments.Contains("--misses"))
                Report(article, score);
        }

        Console.WriteLine($"gold {gold}, found {found}, spans right {spans}, all right {right}");
        Console.WriteLine($"P {(decimal)right / Math.Max(1, found):F3} R {(decimal)right / gold:F3} F1 {2m * right / (gold + found):F3}");
    }

    private static void Report(Article article, QuantityScore score)
    {
        Console.WriteLine($"== {article.Id}");
        var missed = score.Missed.Select(g => (g.Span.Start, Line: $"- {g.Text} | {g.Interval.Min}..{g.Interval.Max} | {g.Kind} | {g.Bound} | {g.Unit} | {g.Of}"));
        var wrong = score.Wrong.Select(q => (q.Span.Start, Line: $"+ {q.Span.Of(article.Text)} | {q.Interval.Min}..{q.Interval.Max} | {q.Kind} | {q.Bound} | {q.Unit} | {q.Of?.Of(article.Text)}"));
        foreach (var (start, line) in missed.Concat(wrong).OrderBy(x => x.Start))
            Console.WriteLine($"{start,5} {line}");
    }
}
