using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;

namespace ArticleTool.Measurements;

/// <summary>F1 of claims, their parts and roles on a folder of gold claims.</summary>
internal static class ClaimMeasure
{
    /// <param name="arguments">The folder; <c>--misses</c> lists what went wrong; <c>--half 0|1</c> takes every other article; <c>--no-trees</c> takes the trees away.</param>
    public static void Run(string[] arguments)
    {
        var score = Of(arguments[0], arguments.Contains("--no-trees"), arguments.SkipWhile(a => a != "--half").Skip(1).Select(int.Parse).Cast<int?>().FirstOrDefault());
        if (arguments.Contains("--misses"))
        {
            foreach (var miss in score.Misses)
                Console.WriteLine(miss);
        }

        Console.WriteLine($"{"",-24} {"P",6} {"R",6} {"F1",6} {"gold",6}");
        foreach (var (name, right, predicted, gold) in score.Counts)
            Console.WriteLine($"{name,-24} {right / Math.Max(1m, predicted),6:F3} {right / Math.Max(1m, gold),6:F3} {ClaimScore.F1(right, predicted, gold),6:F3} {gold,6}");
        Sum(score, "role ", "all roles");
        Sum(score, "quantity ", "all quantities");
    }

    private static ClaimScore Of(string folder, bool noTrees, int? half)
    {
        var score = new ClaimScore();
        var engine = new EmbeddedEngine();
        var extractor = new Extractor();
        var gold = ClaimGold.Read(folder).Where((_, i) => half is null || i % 2 == half).ToDictionary(g => g.Name + ".txt");
        foreach (var article in ArticleReader.Read(folder).Where(a => gold.ContainsKey(a.Id)))
            score.Add(gold[article.Id].Name, extractor.Extract(noTrees ? WithoutTrees(engine.Annotate(article)) : engine.Annotate(article)), gold[article.Id].Claims);
        return score;
    }

    private static AnnotatedArticle WithoutTrees(AnnotatedArticle article) =>
        article with { Sentences = [.. article.Sentences.Select(s => s with { Tokens = [.. s.Tokens.Select(t => t with { Head = -1, Deprel = "" })] })] };

    private static void Sum(ClaimScore score, string prefix, string label)
    {
        var parts = score.Counts.Where(c => c.Name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        Console.WriteLine($"{label,-24} {"",6} {"",6} {ClaimScore.F1(parts.Sum(p => p.Right), parts.Sum(p => p.Predicted), parts.Sum(p => p.Gold)),6:F3} {parts.Sum(p => p.Gold),6}");
    }
}
