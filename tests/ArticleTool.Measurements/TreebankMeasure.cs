using System.Globalization;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Training;

namespace ArticleTool.Measurements;

/// <summary>Tokens, sentences, tags, lemmas and trees against treebanks in CoNLL-U.</summary>
internal static class TreebankMeasure
{
    public static void Run(string[] args)
    {
        foreach (var path in args)
        {
            var scores = Evaluation.Of(new EmbeddedEngine(), Treebank.Read(path));
            Console.WriteLine(Path.GetFileName(path));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {scores.TokenCount} tokens; from raw text: tokens F1 {scores.Tokens:F4}, sentences F1 {scores.Sentences:F4}, labelled arcs F1 {scores.EndToEnd:F4}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  on gold tokens: UPOS {scores.Upos:F4}, XPOS {scores.Xpos:F4}, lemma {scores.Lemma:F4}, UAS {scores.Unlabelled:F4}, LAS {scores.Labelled:F4}"));
        }
    }
}

/// <summary>Trains the syntax model: <c>train-syntax OUT ROUNDS TREEBANK...</c>.</summary>
internal static class SyntaxTraining
{
    public static void Run(string[] args)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var articles = args[2..].SelectMany(Treebank.Read).ToArray();
        var bytes = SyntaxTrainer.Train(articles, int.Parse(args[1]), line => Console.WriteLine($"{clock.Elapsed.TotalSeconds,6:F1} s  {line}"));
        File.WriteAllBytes(args[0], bytes);
        Console.WriteLine($"{bytes.Length} bytes");
    }
}
