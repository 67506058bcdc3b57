using System.Text;
using System.Text.Json;
using ArticleTool.Reading.Decoding;
using ArticleTool.Reading.Files;
using ArticleTool.Reading.Formats;
using ArticleTool.Reading.Formats.Html;
using ArticleTool.Text;

namespace ArticleTool.Reading;

/// <summary>Turns files into sources of articles: a text is one, a JSON or JSONL file is opened and its records are found.</summary>
internal sealed class SourceOpener(ArticleAssembly assembly, FieldNames fields)
{
    public List<ArticleSource> Sources { get; } = [];

    public List<Problem> Problems { get; } = [];

    /// <summary>Files that stay open while their records are read.</summary>
    public List<IDisposable> Opened { get; } = [];

    public void Open(InputFile file)
    {
        if (file.Format is ArticleFormat.Json or ArticleFormat.JsonLines)
            OpenRecords(file);
        else
            Sources.Add(new ArticleSource(file.Id, () => ReadText(file)));
    }

    private ReadingResult ReadText(InputFile file)
    {
        if (FileContent.Read(file, out var problem) is not { } content)
            return ReadingResult.Of(problem!);
        if (content.Bytes.Length == 0)
            return ReadingResult.Of(ReadingProblems.Empty(file.Id));
        if (BinaryContent.FirstIn(content.Bytes) is var offset and >= 0)
            return ReadingResult.Of(ReadingProblems.Binary(file.Id, offset));
        var decoded = TextDecoder.Decode(content.Bytes, file.Format == ArticleFormat.Html ? DeclaredCharset.Of(content.Bytes) : null);
        var parsed = file.Format switch
        {
            ArticleFormat.Markdown => Markdown.Parse(decoded.Text),
            ArticleFormat.Html => HtmlPage.Parse(decoded.Text),
            _ => PlainText.Parse(decoded.Text),
        };
        return assembly.Assemble(file.Id, file.Id, file.Format, content.Sha256, parsed, decoded.ProblemsOf(file.Id));
    }

    private void OpenRecords(InputFile file)
    {
        try
        {
            var bytes = StoredBytes.Open(file);
            Opened.Add(bytes);
            if (EarlierReport.Is(bytes))
            {
                if (file.Named)
                    Problems.Add(ReadingProblems.EarlierReport(file.Id));
                return;
            }

            if (bytes.Length == bytes.Start)
            {
                Problems.Add(ReadingProblems.Empty(file.Id));
                return;
            }

            AddRecords(file, bytes);
        }
        catch (InvalidDataException)
        {
            Problems.Add(ReadingProblems.NotGzip(file.Id));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Problems.Add(ReadingProblems.Unreadable(file.Id, refused.Message));
        }
    }

    private void AddRecords(InputFile file, StoredBytes bytes)
    {
        var isSingle = false;
        var places = file.Format == ArticleFormat.Json ? JsonIndex.Of(bytes, fields, out isSingle) : JsonLinesIndex.Of(bytes, fields);
        foreach (var place in places)
        {
            if (place.Fault is not null)
            {
                Problems.Add(ReadingProblems.NotJson(file.Id, place.Line, place.Fault));
                continue;
            }

            var id = DocumentId.OfRecord(file.Id, place.Id ?? place.Line.ToString());
            // A file that is one article has the file's own hash, as a user would check it.
            var whole = isSingle && !file.Gzip;
            Sources.Add(new ArticleSource(id, () => ReadRecord(file, bytes, place, id, whole)));
        }
    }

    private ReadingResult ReadRecord(InputFile file, StoredBytes bytes, RecordPlace place, string id, bool whole)
    {
        try
        {
            var content = bytes.Read(place.Offset, place.Length);
            var decoded = TextDecoder.Decode(content);
            if (JsonText.Parse(decoded.Text, fields, out var lone) is not { } parsed)
                return ReadingResult.Of(ReadingProblems.NoTextField(file.Id, place.Line));
            var sha256 = ContentHash.Sha256(whole ? bytes.Read(0, (int)bytes.Length) : content);
            return assembly.Assemble(id, file.Id, file.Format, sha256, parsed, (decoded with { Replaced = decoded.Replaced + lone }).ProblemsOf(id));
        }
        catch (JsonException fault)
        {
            return ReadingResult.Of(ReadingProblems.NotJson(file.Id, place.Line, JsonFault.Of(fault)));
        }
        catch (IOException fault)
        {
            return ReadingResult.Of(ReadingProblems.Unreadable(file.Id, fault.Message));
        }
    }
}
