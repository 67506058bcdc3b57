using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Reporting;

namespace ArticleTool.CommandLine;

/// <summary>One run of <c>extract</c>: read, take through the pipeline, report.</summary>
internal sealed class ExtractRun(Terminal terminal, ExtractSettings settings)
{
    private readonly Pipeline pipeline = new(Engines.Choose(settings.Engine, NameLists.BuiltIn, terminal.Error), new PipelineOptions(settings.LocalLayer));

    public int Run(CancellationToken cancellation)
    {
        using var index = ArticleIndex.Of(settings.Reading);
        if (index.DuplicateIds.FirstOrDefault() is { } shared)
            throw new UsageException($"two documents have the id '{shared}'");
        var read = OrderedParallel.Select(index.Sources, Local, settings.Jobs, cancellation).ToList();
        var problems = index.Problems.Concat(read.SelectMany(r => r.Problems)).ToList();
        var documents = read.Select(r => r.Records).OfType<LocalRecords>().ToList();
        if (documents.Count == 0 && problems.Count == 0)
            problems.Add(new Problem("noArticle", Severity.Error, Document: null, Path: null, "no article found", "articles are .txt, .md, .html, .json and .jsonl files"));
        var reconciliation = pipeline.Collection(documents);
        Write(new Report(
            new ToolRecord("articletool", ProductVersion.Text, pipeline.Engine.Name, pipeline.Engine.Model),
            new SettingsRecord(pipeline.Engine.Name, settings.Include, Names: null),
            reconciliation.Documents,
            reconciliation.Collection,
            problems));
        foreach (var problem in problems)
            terminal.Error.WriteLine(ProblemLine.Of(problem));
        return ExitCodes.Of(problems);
    }

    private (LocalRecords? Records, IReadOnlyList<Problem> Problems) Local(ArticleSource source)
    {
        var result = source.Read();
        if (result.Article is not { } article)
            return (null, [result.Problem!]);
        var records = pipeline.Local(article);
        return (records, records.Problems);
    }

    private void Write(Report report)
    {
        if (settings.Output is null)
        {
            ReportJson.Write(report, terminal.Output);
            return;
        }

        using var file = OutputFile.Beside(Path.Combine(terminal.WorkingDirectory, settings.Output));
        ReportJson.Write(report, file.Stream);
        file.Complete();
    }
}
