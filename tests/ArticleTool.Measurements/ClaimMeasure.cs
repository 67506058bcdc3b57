using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Evaluating;
using ArticleTool.Extracting;
using ArticleTool.Extracting.Claims;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Extracting.Speech;
using ArticleTool.Extracting.Times;
using ArticleTool.Reading;

namespace ArticleTool.Measurements;

/// <summary>F1 of claims, their parts and roles on a folder of gold claims.</summary>
internal static class ClaimMeasure
{
    /// <param name="arguments">The folder; <c>--misses</c> lists what went wrong; <c>--half 0|1</c> takes every other article; <c>--no-trees</c> takes the trees away; <c>--speed</c> only takes the time.</param>
    public static void Run(string[] arguments)
    {
        if (arguments.Contains("--speed"))
        {
            Speed(arguments[0]);
            return;
        }

        var score = Of(arguments[0], arguments.Contains("--no-trees"), arguments.SkipWhile(a => a != "--half").Skip(1).Select(int.Parse).Cast<int?>().FirstOrDefault());
        if (arguments.Contains("--misses"))
        {
            foreach (var miss in score.Misses)
                Console.WriteLine(miss);
        }

        Console.WriteLine($"{"",-24} {"P",6} {"R",6} {"F1",6} {"gold",6}");
        foreach (var (name, tally) in score.Parts)
            Console.WriteLine($"{name,-24} {tally.Precision,6:F3} {tally.Recall,6:F3} {tally.F1,6:F3} {tally.Marked,6}");
        Sum(score, "role ", "all roles");
        Sum(score, "quantity ", "all quantities");
        foreach (var (confidence, right, all) in score.Reliability)
            Console.WriteLine($"confidence {confidence:F2}: {right} of {all} right");
    }

    private static ClaimScore Of(string folder, bool noTrees, int? half)
    {
        var score = new ClaimScore();
        var engine = new EmbeddedEngine();
        var extractor = new Extractor();
        var files = Directory.GetFiles(folder, "*.claims").Order(StringComparer.Ordinal).Where((_, i) => half is null || i % 2 == half)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file) + ".txt", StringComparer.Ordinal);
        foreach (var article in ArticleReader.Read(folder).Where(a => files.ContainsKey(a.Id)))
        {
            var extraction = extractor.Extract(noTrees ? WithoutTrees(engine.Annotate(article)) : engine.Annotate(article));
            score.Add(Path.GetFileNameWithoutExtension(article.Id), article.Text, LocalLayer.Of(extraction, new LocalLayerOptions()), ClaimMarks.Parse(article.Text, File.ReadAllLines(files[article.Id])));
        }

        return score;
    }

    /// <summary>Tokens a second of one core from annotated text to claims, the stages between included.</summary>
    private static void Speed(string folder)
    {
        var engine = new EmbeddedEngine();
        var articles = ArticleReader.Read(folder).Select(engine.Annotate).ToList();
        var tokens = articles.Sum(a => a.Sentences.Sum(s => s.Tokens.Length));
        var mentions = new MentionFinder();
        var times = new TimeFinder();
        var quantities = new QuantityFinder();
        var attributions = new AttributionFinder();
        var claims = new ClaimFinder();
        var before = articles.ConvertAll(a => (Article: a, Mentions: mentions.Find(a), times.Find(a).Times));
        var inputs = before.ConvertAll(b => (b.Article, b.Mentions, b.Times, Quantities: quantities.Find(b.Article, b.Mentions, b.Times), Attributions: attributions.Find(b.Article, b.Mentions)));
        Time("claims", tokens, () => inputs.ForEach(i => claims.Find(i.Article, i.Mentions, i.Times, i.Quantities, i.Attributions)));
        Time("attributions and claims", tokens, () => inputs.ForEach(i => claims.Find(i.Article, i.Mentions, i.Times, i.Quantities, attributions.Find(i.Article, i.Mentions))));
    }

    private static void Time(string what, int tokens, Action work)
    {
        for (var i = 0; i < 20; i++)
            work();
        var start = Environment.CpuUsage.UserTime;
        const int rounds = 100;
        for (var i = 0; i < rounds; i++)
            work();
        Console.WriteLine($"{what}: {(long)(tokens * (double)rounds / (Environment.CpuUsage.UserTime - start).TotalSeconds)} tokens a second of processor time");
    }

    private static AnnotatedArticle WithoutTrees(AnnotatedArticle article) =>
        article with { Sentences = [.. article.Sentences.Select(s => s with { Tokens = [.. s.Tokens.Select(t => t with { Head = -1, Deprel = "" })] })] };

    private static void Sum(ClaimScore score, string prefix, string label)
    {
        var sum = score.Parts.Where(p => p.Name.StartsWith(prefix, StringComparison.Ordinal)).Aggregate(default(Tally), (all, p) => all + p.Tally);
        Console.WriteLine($"{label,-24} {"",6} {"",6} {sum.F1,6:F3} {sum.Marked,6}");
    }
}
