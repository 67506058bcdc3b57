using System.Diagnostics;
using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Extracting.Times;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>Tokens a second of the times and quantities stages on one core, and what hostile text does to quantities.</summary>
internal static class NumbersSpeed
{
    private const int Rounds = 5;

    private const int HostileLength = 10_000_000;

    /// <param name="arguments">A folder of articles.</param>
    public static void Run(string[] arguments)
    {
        var engine = new EmbeddedEngine();
        var articles = ArticleReader.Read(arguments[0]).Select(engine.Annotate).ToList();
        var tokens = articles.Sum(a => a.Sentences.Sum(s => s.Tokens.Length));
        var times = articles.ConvertAll(a => new TimeFinder().Find(a).Times);
        Console.WriteLine($"{tokens} tokens");
        Report("times", tokens, () => articles.ForEach(a => new TimeFinder().Find(a)));
        Report("quantities", tokens, () => Enumerable.Range(0, articles.Count).ToList().ForEach(i => new QuantityFinder().Find(articles[i], [], times[i])));
        foreach (var piece in new[] { "9", "1 ", "and ", "-", "1-", "one and ", "no ", "\"" })
        {
            var hostile = Hostile(piece);
            var watch = Stopwatch.StartNew();
            new QuantityFinder().Find(hostile, [], []);
            Console.WriteLine($"10 MB of \"{piece}\": {watch.Elapsed.TotalSeconds:F1} s");
        }
    }

    private static void Report(string stage, int tokens, Action run)
    {
        run();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Rounds; i++)
            run();
        Console.WriteLine($"{stage}: {Rounds * tokens / watch.Elapsed.TotalSeconds:F0} tokens a second");
    }

    /// <summary>One sentence of one piece over and over, with a token a piece.</summary>
    private static AnnotatedArticle Hostile(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, HostileLength / piece.Length));
        var isOne = piece is "9";
        var tokens = isOne
            ? [new Token(new TextSpan(0, text.Length), UniversalTag.Num, "CD", "", -1, "")]
            : Enumerable.Range(0, text.Length / piece.Length).Select(i => new Token(new TextSpan(i * piece.Length, (i * piece.Length) + piece.TrimEnd().Length), UniversalTag.Noun, "NN", "", -1, "")).ToArray();
        var span = new TextSpan(0, text.Length);
        return new AnnotatedArticle(
            new Article("a", "text", "", text, [new Paragraph(span, ZoneKind.Body)], new ArticleMetadata(), []), [new Sentence(span, 0, ZoneKind.Body, tokens)], []);
    }
}
