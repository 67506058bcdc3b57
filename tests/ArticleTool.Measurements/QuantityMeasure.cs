using ArticleTool.Annotating.Embedded;
using ArticleTool.Evaluating;
using ArticleTool.Extracting;
using ArticleTool.Knowledge;
using ArticleTool.Reading;

namespace ArticleTool.Measurements;

/// <summary>F1 of quantities on a folder of gold articles: span, interval, kind, unit and counted noun all right.</summary>
internal static class QuantityMeasure
{
    /// <param name="arguments">The folder; <c>--misses</c> lists what went wrong.</param>
    public static void Run(string[] arguments)
    {
        var pipeline = new Pipeline(new EmbeddedEngine(), new PipelineOptions(new LocalLayerOptions()));
        var score = new QuantityScore();
        foreach (var article in ArticleReader.Read(arguments[0]).Where(a => a.Id.EndsWith(".txt", StringComparison.Ordinal)))
        {
            using var file = new StreamReader(Path.Combine(arguments[0], Path.ChangeExtension(article.Id, ".gold")));
            score.Add(article.Id, article.Text, QuantityMarks.Of(KnowledgeFile.Parse(file), article.Text), pipeline.Local(article).Quantities);
        }

        var (whole, spans) = (score.Score().Whole, score.Score().Parts[0].Tally);
        foreach (var miss in arguments.Contains("--misses") ? score.Score().Misses : [])
            Console.WriteLine(miss);
        Console.WriteLine($"gold {whole.Marked}, found {whole.Given}, spans right {spans.Right}, all right {whole.Right}");
        Console.WriteLine($"P {whole.Precision:F3} R {whole.Recall:F3} F1 {whole.F1:F3}");
    }
}
