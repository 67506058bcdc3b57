using System.Text;
using ArticleTool.Explaining;
using ArticleTool.Reporting.Explaining;

namespace ArticleTool.CommandLine;

/// <summary>One run of <c>why</c>: find the record, make it anew from the articles, explain it.</summary>
internal sealed class WhyRun(Terminal terminal, WhySettings settings)
{
    public int Run(CancellationToken cancellation)
    {
        var report = LoadedReports.Read(settings.Report, terminal.WorkingDirectory);
        var ids = new ReportIds(report);
        if (ids.Find(settings.Id) is null)
            throw new UsageException(Unknown(ids));
        try
        {
            var made = new Recomputation(terminal, report, settings).Run(cancellation);
            var explanation = made.Explainer.Explain(settings.Id);
            if (explanation is null || !ids.IsSame(settings.Id, made.Documents, made.Collection))
                throw new ArticleException($"{settings.Id}: the articles give another record than the report has; make the report anew with this build and the same options");
            Write(explanation);
            return ExitCodes.Done;
        }
        catch (ArticleException wrong)
        {
            terminal.Error.WriteLine($"error: {wrong.Message}");
            return ExitCodes.Incomplete;
        }
    }

    private string Unknown(ReportIds ids)
    {
        var nearest = ids.Nearest(settings.Id);
        return $"{settings.Report} has no record '{settings.Id}'"
            + (nearest.Count == 0 ? "; ids stand in its lists as \"id\"" : "; nearest are:" + string.Concat(nearest.Select(id => $"\n  {ShellWord.Of(id)}")));
    }

    private void Write(Explanation explanation)
    {
        if (settings.Json)
        {
            ExplanationJson.Write(explanation, terminal.Output);
            return;
        }

        using var writer = new StreamWriter(terminal.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        new ExplanationText(writer).Write(explanation);
    }
}
