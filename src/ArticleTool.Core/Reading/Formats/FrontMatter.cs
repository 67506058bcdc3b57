using ArticleTool.Reading.Zones;
using ArticleTool.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ArticleTool.Reading.Formats;

/// <summary>The YAML between two lines of three dashes at the head of a Markdown file.</summary>
/// <param name="EndLine">The line behind it; 0 where there is none.</param>
internal sealed record FrontMatter(int EndLine, ArticleMetadata Metadata)
{
    private static readonly FrontMatter None = new(0, new ArticleMetadata());

    public static FrontMatter Of(string text, List<TextLine> lines)
    {
        if (lines[0].Span.Of(text) != "---")
            return None;
        var end = lines.FindIndex(1, line => line.Span.Length == 3 && line.Span.Of(text) is "---" or "...");
        if (end < 0)
            return None;
        var yaml = text[lines[0].Span.End..lines[end].Span.Start];
        return new FrontMatter(end + 1, Read(yaml));
    }

    private static ArticleMetadata Read(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }, ..] ? Read(root) : new ArticleMetadata();
        }
        catch (YamlException)
        {
            // Not YAML after all; it stays a zone and says nothing.
            return new ArticleMetadata();
        }
    }

    private static ArticleMetadata Read(YamlMappingNode root)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in root.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && Scalar(value) is { Length: > 0 } content)
                fields.TryAdd(name, content);
        }

        string? First(IReadOnlyList<string> names) => names.Select(name => fields.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);
        var usual = FieldNames.Usual;
        return new ArticleMetadata(
            First(usual.Title), First(usual.Outlet), First(usual.Byline), First(usual.Url), First(["language", "lang"]),
            Updated: StatedDate.Normalized(First(usual.Updated)))
            .WithPublished(First(usual.Date), Records.PublishedFrom.FrontMatter, "the front matter gives the date");
    }

    private static string? Scalar(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value?.Trim(),
        YamlSequenceNode sequence => string.Join(", ", sequence.Children.Select(Scalar).Where(item => item is not null)),
        YamlMappingNode mapping => mapping.Children.Where(child => child.Key is YamlScalarNode { Value: "name" }).Select(child => Scalar(child.Value)).FirstOrDefault(),
        _ => null,
    };
}
