using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Reporting;

namespace ArticleTool.CommandLine;

/// <summary>One run of <c>extract</c>: read, take through the pipeline, report.</summary>
internal sealed class ExtractRun(Terminal terminal, ExtractSettings settings, Talk talk)
{
    private readonly ReportOutput output = new(terminal, settings.Output);
    private readonly UserNames names = UserNames.Read(settings.Names, terminal.WorkingDirectory);
    private readonly List<Problem> problems = [];
    private int articles;

    public int Run(CancellationToken cancellation)
    {
        var pipeline = new Pipeline(Engines.Choose(settings.Engine, names.Lists, settings.Models, terminal.Error), new PipelineOptions(settings.LocalLayer) { Happenings = names.Happenings });
        using var index = ArticleIndex.Of(settings.Reading);
        if (index.DuplicateIds.FirstOrDefault() is { } shared)
            throw new UsageException($"two documents have the id '{shared}'");
        problems.AddRange(index.Problems);
        talk.Detail($"engine: {pipeline.Engine.Name} {pipeline.Engine.Version}, model {pipeline.Engine.Model}; {index.Sources.Count} articles, {settings.Jobs} at once");
        var findings = settings is { Local: true, Output.Format: ReportFormat.JsonLines }
            ? Stream(pipeline, index, cancellation)
            : Whole(pipeline, index, cancellation);
        talk.Problems(problems.Concat(index.Notices).ToList());
        talk.Summary($"{articles} {(articles == 1 ? "article" : "articles")} read{(settings.Local ? "" : $", {findings.Count} findings")}");
        return ExitCodes.Graver(ExitCodes.Of(problems), FailOn.Code(findings, settings.Output.FailOn));
    }

    private IReadOnlyList<FindingRecord> Whole(Pipeline pipeline, ArticleIndex index, CancellationToken cancellation)
    {
        var documents = new List<LocalRecords>();
        ReadAll(pipeline, index, documents.Add, cancellation);
        Sort();
        var heading = Heading(pipeline);
        if (settings.Local)
        {
            output.Write(heading with { Documents = documents });
            return [];
        }

        var reconciliation = pipeline.Collection(documents);
        cancellation.ThrowIfCancellationRequested();
        output.Write(heading with { Documents = reconciliation.Documents, Collection = reconciliation.Collection });
        return reconciliation.Collection.Findings;
    }

    /// <summary>The local layer as JSONL: each document's records as soon as it is done, then forgotten.</summary>
    private IReadOnlyList<FindingRecord> Stream(Pipeline pipeline, ArticleIndex index, CancellationToken cancellation)
    {
        output.To(stream =>
        {
            using var lines = new ReportJsonLines(Heading(pipeline), stream);
            ReadAll(pipeline, index, lines.Add, cancellation);
            Sort();
            lines.Add(problems);
        });
        return [];
    }

    private void ReadAll(Pipeline pipeline, ArticleIndex index, Action<LocalRecords> use, CancellationToken cancellation) =>
        talk.WithProgress(index.Sources.Count, step =>
        {
            foreach (var (records, faults) in OrderedParallel.Select(index.Sources, source => Local(pipeline, source), settings.Jobs, cancellation))
            {
                problems.AddRange(faults);
                if (records is not null)
                {
                    use(records);
                    articles++;
                }

                step();
            }
        });

    private static ReadArticle Local(Pipeline pipeline, ArticleSource source)
    {
        var result = source.Read();
        if (result.Article is not { } article)
            return new ReadArticle(null, [result.Problem!]);
        var records = pipeline.Local(article);
        return new ReadArticle(records, records.Problems);
    }

    private void Sort()
    {
        var sorted = Report.Sorted(problems, articles > 0);
        problems.Clear();
        problems.AddRange(sorted);
    }

    private Report Heading(Pipeline pipeline) => new(
        new ToolRecord("articletool", ProductVersion.Text, pipeline.Engine.Name, pipeline.Engine.Model),
        new SettingsRecord(pipeline.Engine.Name, settings.Include, names.Sha256),
        Documents: [],
        Collection: null,
        problems)
    {
        Only = settings.Output.Only,
    };

    /// <param name="Records">Null where the article could not be read.</param>
    private sealed record ReadArticle(LocalRecords? Records, IReadOnlyList<Problem> Problems);
}
