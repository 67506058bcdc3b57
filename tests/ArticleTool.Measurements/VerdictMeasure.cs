using ArticleTool.Annotating.Embedded;
using ArticleTool.Evaluating;
using ArticleTool.Extracting;
using ArticleTool.Reading;

namespace ArticleTool.Measurements;

/// <summary>Verdicts on the reconciliation benchmark: the whole of it is reconciled, some clusters may be scored alone.</summary>
internal static class VerdictMeasure
{
    /// <param name="arguments">The folder; <c>--misses</c> lists what went wrong in the open clusters. The held-out ones are those with even numbers from 14.</param>
    public static void Run(string[] arguments)
    {
        var folder = arguments[0];
        using var file = new StreamReader(Path.Combine(folder, "verdicts.txt"));
        var marks = MarkedVerdict.Read(file);
        var pipeline = new Pipeline(new EmbeddedEngine(), new PipelineOptions(new LocalLayerOptions()));
        var articles = ArticleReader.Read(folder).Where(a => a.Id.Contains('/')).Select(pipeline.Local).ToList();
        var findings = pipeline.Collection(articles).Collection.Findings;
        Print("all", VerdictScore.Of(marks, findings));
        Print("held out", VerdictScore.Of([.. marks.Where(IsHeldOut)], findings));
        var open = VerdictScore.Of([.. marks.Where(m => !IsHeldOut(m))], findings);
        Print("open", open);
        if (arguments.Contains("--misses"))
        {
            foreach (var miss in open.Misses)
                Console.WriteLine(miss);
        }
    }

    private static bool IsHeldOut(MarkedVerdict mark) =>
        int.Parse(mark.Cluster[..2], System.Globalization.CultureInfo.InvariantCulture) is >= 14 and var number && number % 2 == 0;

    private static void Print(string which, ListScore score)
    {
        Console.WriteLine($"{which}: macro F1 {score.F1:F3}, all verdicts P {score.Whole.Precision:F3} R {score.Whole.Recall:F3} F1 {score.Whole.F1:F3}");
        foreach (var (name, tally) in score.Parts)
            Console.WriteLine($"  {name,-14} P {tally.Precision:F3} R {tally.Recall:F3} F1 {tally.F1:F3}   right {tally.Right} given {tally.Given} marked {tally.Marked}");
    }
}
