using ArticleTool.Reading.Zones;

namespace ArticleTool.Reading.Formats;

/// <summary>Plain text: the file is the text.</summary>
internal static class PlainText
{
    public static ParsedText Parse(string text) => new(text, ParagraphSplitter.Split(text), new ArticleMetadata());
}
