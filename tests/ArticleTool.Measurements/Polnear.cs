using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Speech;
using ArticleTool.Reading;

namespace ArticleTool.Measurements;

/// <summary>
/// Attributions against PolNeAR, political news with source, cue and content marked (brat format, one folder a split:
/// <c>text</c> and <c>attributions</c>). How it is scored stands in <see cref="PolnearScore"/>.
/// </summary>
internal static class Polnear
{
    public static void Run(string[] arguments)
    {
        var folder = arguments[0];
        var listing = arguments.Length > 1 ? arguments[1] : null;
        var score = new PolnearScore();
        var engine = new EmbeddedEngine();
        var (mentions, attributions) = (new MentionFinder(), new AttributionFinder());
        foreach (var article in ArticleReader.Read(Path.Combine(folder, "text")).OrderBy(a => a.Id, StringComparer.Ordinal))
        {
            var annotated = engine.Annotate(article);
            var found = attributions.Find(annotated, mentions.Find(annotated));
            score.Add(article.Text, PolnearGold.Read(folder, article), found, listing);
        }

        score.Print();
    }
}
