using System.Diagnostics;
using System.Globalization;
using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Training;
using ArticleTool.Reading;

namespace ArticleTool.Measurements;

/// <summary>
/// Tokens a second of processor time, bytes a token and time to readiness on the raw text of a treebank:
/// <c>speed FILE [SECONDS]</c>. Processor time rather than the clock's, so that what else the machine does counts less.
/// </summary>
internal static class Speed
{
    public static void Run(string[] args)
    {
        Readiness.Run(["--all"]);
        var engine = new EmbeddedEngine();
        var articles = Treebank.Read(args[0]).Select(gold => gold.Article).ToArray();
        var seconds = args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 3;
        Report("tokens, sentences", Stage(engine, articles, AnnotationStages.Sentences, seconds));
        Report("+ tags, lemmas", Stage(engine, articles, AnnotationStages.Tags, seconds));
        Report("+ names", Stage(engine, articles, AnnotationStages.Tags | AnnotationStages.Names, seconds));
        var one = Stage(engine, articles, AnnotationStages.All, seconds);
        Report("+ trees (everything)", one);
        var two = Both(engine, articles, seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"two threads",-24}{two,12:N0} tokens/s, {two / one.PerSecond:F2} times one"));
    }

    private static void Report(string name, (double PerSecond, double BytesAToken) result) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{result.PerSecond,12:N0} tokens/s, {result.BytesAToken:F0} bytes a token"));

    /// <summary>The best of three parts of the time.</summary>
    private static (double PerSecond, double BytesAToken) Stage(EmbeddedEngine engine, Article[] articles, AnnotationStages stages, double seconds)
    {
        Once(engine, articles, stages);
        Once(engine, articles, stages);
        var best = 0.0;
        var bytes = 0.0;
        for (var part = 0; part < 3; part++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            var busy = Environment.CpuUsage.TotalTime;
            long tokens = 0;
            while (clock.Elapsed.TotalSeconds < seconds / 3)
                tokens += Once(engine, articles, stages);
            best = Math.Max(best, tokens / (Environment.CpuUsage.TotalTime - busy).TotalSeconds);
            bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / tokens;
        }

        return (best, bytes);
    }

    private static double Both(EmbeddedEngine engine, Article[] articles, double seconds)
    {
        var clock = Stopwatch.StartNew();
        var busy = Environment.CpuUsage.TotalTime;
        long tokens = 0;
        Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, _ =>
        {
            while (clock.Elapsed.TotalSeconds < seconds)
                Interlocked.Add(ref tokens, Once(engine, articles, AnnotationStages.All));
        });
        return 2 * tokens / (Environment.CpuUsage.TotalTime - busy).TotalSeconds;
    }

    private static int Once(EmbeddedEngine engine, Article[] articles, AnnotationStages stages)
    {
        var tokens = 0;
        foreach (var article in articles)
        {
            foreach (var sentence in engine.Annotate(article, stages).Sentences)
                tokens += sentence.Tokens.Length;
        }

        return tokens;
    }
}
