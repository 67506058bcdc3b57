using System.Diagnostics;
using System.Globalization;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>Seconds for texts made to be slow, at one size and at twice the size: linear time doubles.</summary>
internal static class Hostile
{
    private static readonly (string Name, string Piece, int Times)[] Texts =
    [
        ("10 MB without a space", "a", 5_000_000),
        ("1 million quotes", "\" ", 500_000),
        ("100,000 capitals", "Name ", 50_000),
        ("50,000 tokens without a stop", "word ", 25_000),
        ("1 million initials", "A. ", 500_000),
        ("1 million figures and slashes", "1/", 500_000),
    ];

    public static void Run(string[] args)
    {
        var engine = new EmbeddedEngine();
        engine.Annotate(Of("Ready.", 1));
        foreach (var (name, piece, times) in Texts)
        {
            var (half, whole) = (Seconds(engine, Of(piece, times)), Seconds(engine, Of(piece, times * 2)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}{whole,8:F2} s, half of it {half:F2} s"));
        }
    }

    private static double Seconds(EmbeddedEngine engine, Article article)
    {
        var clock = Stopwatch.StartNew();
        engine.Annotate(article);
        return clock.Elapsed.TotalSeconds;
    }

    private static Article Of(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        return new Article("a", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Body)], new ArticleMetadata(), []);
    }
}
