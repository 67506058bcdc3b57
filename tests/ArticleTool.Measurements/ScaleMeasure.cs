using System.Diagnostics;
using ArticleTool.Reconciling;

namespace ArticleTool.Measurements;

/// <summary>Time and memory of reconciling generated local layers.</summary>
internal static class ScaleMeasure
{
    /// <summary>One number of articles a run, so that each has a heap of its own.</summary>
    public static void Run(string[] arguments)
    {
        var count = int.Parse(arguments[0]);
        var articles = Enumerable.Range(0, count).Select(i => GeneratedCollection.Article(i)).ToList();
        var before = ProcessorTime();
        var watch = Stopwatch.StartNew();
        var result = new Reconciler().Reconcile(articles);
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime - before;
        Console.WriteLine($"{count} articles: {watch.Elapsed.TotalSeconds:F1} s, {processor.TotalSeconds:F1} s of processor, peak {process.PeakWorkingSet64 / 1024 / 1024} MB, {result.Collection.Events.Count} events, {result.Collection.Entities.Count} entities, {result.Documents.Select(d => d.Document.MainEvent).Distinct().Count()} main events");
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
