using System.Text;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reading;

/// <summary>Reads the articles of a folder.</summary>
public static class ArticleReader
{
    public static IEnumerable<Article> Read(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(path);
            var text = Encoding.UTF8.GetString(bytes);
            yield return new Article(
                Path.GetRelativePath(folder, path), "text", ContentHash.Sha256(bytes), text, [.. Lines(text)], new ArticleMetadata(Language: "en"), []);
        }
    }

    private static IEnumerable<Paragraph> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var content = line.Trim();
            if (content.Length > 0)
            {
                var at = start + line.IndexOf(content, StringComparison.Ordinal);
                yield return new Paragraph(new TextSpan(at, at + content.Length), ZoneKind.Body);
            }

            start += line.Length + 1;
        }
    }
}
