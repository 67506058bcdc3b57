using System.Globalization;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Training;

namespace ArticleTool.Measurements;

/// <summary>Tokens, sentences, tags, lemmas and trees against treebanks in CoNLL-U.</summary>
internal static class TreebankMeasure
{
    public static void Run(string[] args)
    {
        var engine = args[0].EndsWith(".model", StringComparison.Ordinal)
            ? new EmbeddedEngine(ArticleTool.Knowledge.NameLists.BuiltIn, SyntaxModel.Read(File.ReadAllBytes(args[0])), ArticleTool.Annotating.Embedded.Recognition.RecogniserModel.BuiltIn)
            : new EmbeddedEngine();
        foreach (var path in args.Where(path => !path.EndsWith(".model", StringComparison.Ordinal)))
        {
            var scores = Evaluation.Of(engine, Treebank.Read(path));
            Console.WriteLine(Path.GetFileName(path));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {scores.TokenCount} tokens; from raw text: tokens F1 {scores.Tokens:F4}, sentences F1 {scores.Sentences:F4}, labelled arcs F1 {scores.EndToEnd:F4}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  on gold tokens: UPOS {scores.Upos:F4}, XPOS {scores.Xpos:F4}, lemma {scores.Lemma:F4}, UAS {scores.Unlabelled:F4}, LAS {scores.Labelled:F4}"));
        }
    }
}
