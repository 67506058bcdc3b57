using ArticleTool.Reading.Zones;

namespace ArticleTool.Reading.Formats;

internal static class HtmlPage
{
    public static ParsedText Parse(string html) => new(html, ParagraphSplitter.Split(html), new ArticleMetadata());
}
