using System.Text;
using ArticleTool.Reading.Files;
using ArticleTool.Reading.Zones;
using ArticleTool.Text;

namespace ArticleTool.Reading.Formats;

/// <summary>Plain text: the file is the text.</summary>
internal static class PlainTextReader
{
    public static ReadingResult Read(InputFile file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file.FullPath);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return ReadingResult.Of(ReadingProblems.Unreadable(file.Id, refused.Message));
        }

        var text = Encoding.UTF8.GetString(bytes);
        var marked = ZoneMarker.Mark(text);
        return ReadingResult.Of(new Article(
            file.Id, file.Format.Name(), ContentHash.Sha256(bytes), text, marked.Paragraphs, new ArticleMetadata(marked.Headline, marked.Outlet, marked.Byline, Language: "en"), []));
    }
}
