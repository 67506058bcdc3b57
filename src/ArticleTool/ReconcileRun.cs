using ArticleTool.Reconciling;
using ArticleTool.Reporting;

namespace ArticleTool.CommandLine;

/// <summary>One run of <c>reconcile</c>.</summary>
internal sealed class ReconcileRun(Terminal terminal, string[] files, OutputSettings settings, Talk talk)
{
    public int Run(CancellationToken cancellation)
    {
        var reader = new LocalLayerReader();
        foreach (var file in files)
        {
            Add(reader, file);
            cancellation.ThrowIfCancellationRequested();
        }

        var local = reader.Report();
        if (local.Documents.Zip(local.Documents.Skip(1)).FirstOrDefault(pair => pair.First.Document.Id == pair.Second.Document.Id) is { First: { } shared })
            throw new UsageException($"two documents have the id '{shared.Document.Id}'");
        var problems = Report.Sorted(local.Problems, local.Documents.Count > 0);
        var reconciliation = new Reconciler().Reconcile(local.Documents);
        cancellation.ThrowIfCancellationRequested();
        new ReportOutput(terminal, settings).Write(local with
        {
            Documents = reconciliation.Documents,
            Collection = reconciliation.Collection,
            Problems = problems,
            Only = settings.Only,
        });
        talk.Problems(problems);
        talk.Summary($"{local.Documents.Count} articles reconciled, {reconciliation.Collection.Findings.Count} findings");
        return ExitCodes.Graver(ExitCodes.Of(problems), FailOn.Code(reconciliation.Collection.Findings, settings.FailOn));
    }

    private void Add(LocalLayerReader reader, string file)
    {
        var path = Path.GetFullPath(file, terminal.WorkingDirectory);
        if (file != "-" && !File.Exists(path))
            throw new UsageException($"{file}: no such file");
        try
        {
            using var input = file == "-" ? terminal.Input : File.OpenRead(path);
            reader.Add(input);
        }
        catch (LocalLayerException fault)
        {
            throw new UsageException($"{file} {fault.Message}");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: cannot be read: {refused.Message}");
        }
    }
}
