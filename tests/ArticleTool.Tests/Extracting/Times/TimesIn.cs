using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Times;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Times;

/// <summary>The times of a text whose paragraphs are its lines; a line may begin with its zone: <c>Caption: …</c>.</summary>
internal static class TimesIn
{
    private static readonly EmbeddedEngine Engine = new();

    public static (PublicationDate? Published, IReadOnlyList<TimeExpression> Times, string Text) Article(string text, string? published)
    {
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var zone = Enum.GetValues<ZoneKind>().Where(z => line.StartsWith($"{z}: ", StringComparison.Ordinal)).Select(z => (ZoneKind?)z).FirstOrDefault();
            var from = start + (zone is null ? 0 : $"{zone}: ".Length);
            if (line.Length > 0)
                paragraphs.Add(new Paragraph(new TextSpan(from, start + line.Length), zone ?? ZoneKind.Body));
            start += line.Length + 1;
        }

        var article = new Article("a.txt", "text", "", text, paragraphs, new ArticleMetadata(Language: "en", Published: published), []);
        var (date, times) = new TimeFinder().Find(Engine.Annotate(article));
        return (date, times, text);
    }

    /// <summary>Each time as <c>text = value</c>.</summary>
    public static string[] Of(string text, string? published = "2024-01-16")
    {
        var (_, times, _) = Article(text, published);
        return [.. times.Select(t => $"{t.Span.Of(text)} = {t.Value}")];
    }
}
