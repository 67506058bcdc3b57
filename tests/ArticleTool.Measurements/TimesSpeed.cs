using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Extracting.Times;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>Tokens a second of the times and the quantities stages on articles that are already annotated, on one core; and hostile input.</summary>
internal static partial class TimesSpeed
{
    public static void Run(string[] args)
    {
        var engine = new EmbeddedEngine();
        var articles = Directory.GetFiles(args[0], "*.tml").Order(StringComparer.Ordinal)
            .Select(file => engine.Annotate(PlainArticle.Of(file, Tag().Replace(File.ReadAllText(file, Encoding.UTF8), ""), "1998-01-08"))).ToList();
        var tokens = articles.Sum(a => a.Sentences.Sum(s => s.Tokens.Length));
        for (var round = 0; round < 4; round++)
        {
            var start = Spent();
            var times = articles.Select(a => new TimeFinder().Find(a).Times).ToList();
            var first = Spent() - start;
            for (var i = 0; i < articles.Count; i++)
                new QuantityFinder().Find(articles[i], [], times[i]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tokens} tokens: times {tokens / first.TotalSeconds:0}/s, times and quantities {tokens / (Spent() - start).TotalSeconds:0}/s"));
        }

        foreach (var piece in (ReadOnlySpan<string>)["7", "-", "and ", "7 ", "two hundred "])
            Hostile(piece);
    }

    /// <summary>Processor time, for other programs may run beside this one.</summary>
    private static TimeSpan Spent() => Process.GetCurrentProcess().TotalProcessorTime;

    private static void Hostile(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length));
        var token = new Token(new TextSpan(0, text.Length), UniversalTag.X, "", "", -1, "");
        var article = new AnnotatedArticle(new Article("a", "text", "", text, [], new ArticleMetadata(Published: "1998-01-08"), []), [new Sentence(new TextSpan(0, text.Length), 0, ZoneKind.Body, [token])], []);
        var start = Spent();
        new TimeFinder().Find(article);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"10 MB of \"{piece}\": {(Spent() - start).TotalSeconds:0.0} s"));
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
