using System.Text;
using System.Text.Json;
using ArticleTool.Reading;
using ArticleTool.Text;

namespace ArticleTool.CommandLine;

/// <summary>One run of <c>text</c>.</summary>
internal sealed class TextRun(Terminal terminal, ReadingOptions reading, string? record, bool zones)
{
    public int Run()
    {
        using var index = ArticleIndex.Of(reading);
        var result = index.Problems.Count > 0 && index.Sources.Count == 0 ? null : Chosen(index.Sources).Read();
        if (result?.Article is not { } article)
            return Say(result?.Problem is { } fault ? [fault] : index.Problems);
        using (var writer = new StreamWriter(terminal.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
        {
            if (zones)
                WriteZones(article, writer);
            else
                writer.Write(article.Text);
        }

        return Say(article.Problems);
    }

    private ArticleSource Chosen(IReadOnlyList<ArticleSource> sources)
    {
        if (sources.Count == 0)
            throw new UsageException("no article found");
        if (record is null)
            return sources.Count == 1 ? sources[0] : throw new UsageException($"there are {sources.Count} articles; choose one with --record, such as --record '{RecordOf(sources[0])}'");
        return sources.FirstOrDefault(source => RecordOf(source) == record || source.Id == record) ?? throw new UsageException($"there is no record '{record}'");
    }

    private static string RecordOf(ArticleSource source) => source.Id[(source.Id.IndexOf('#') + 1)..];

    private int Say(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
            terminal.Error.WriteLine(ProblemLine.Of(problem));
        return ExitCodes.Of(problems);
    }

    private static void WriteZones(Article article, StreamWriter writer)
    {
        var map = new CodePointMap(article.Text);
        foreach (var (span, zone) in article.Paragraphs)
        {
            var place = $"{map.CodePointAt(span.Start)}-{map.CodePointAt(span.End)}";
            writer.WriteLine($"{JsonNamingPolicy.CamelCase.ConvertName(zone.ToString()),-14} {place,-13} {span.Of(article.Text).ReplaceLineEndings(" ")}");
        }
    }
}
