using ArticleTool.Reporting;

namespace ArticleTool.CommandLine;

/// <summary>Writes reports where and how the settings say.</summary>
internal sealed class ReportOutput(Terminal terminal, OutputSettings settings)
{
    public void Write(Report report)
    {
        if (settings is { Format: ReportFormat.Csv, Path: { } folder })
            WriteTables(report, Absolute(folder));
        else
            To(output => Write(report, output));
    }

    /// <summary>Hands the stream to whoever writes; a file appears under its name only when all is written.</summary>
    public void To(Action<Stream> write)
    {
        if (settings.Path is null)
        {
            write(terminal.Output);
            return;
        }

        using var file = OutputFile.Beside(Absolute(settings.Path));
        write(file.Stream);
        file.Complete();
    }

    private void Write(Report report, Stream output)
    {
        if (settings.Format == ReportFormat.Json)
            ReportJson.Write(report, output);
        else if (settings.Format == ReportFormat.JsonLines)
            ReportJsonLines.Write(report, output);
        else
            CsvReport.Write(report, settings.Table!, settings.CsvRaw, output);
    }

    private void WriteTables(Report report, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var table in CsvReport.TablesOf(report))
        {
            using var file = OutputFile.Beside(Path.Combine(folder, table + ".csv"));
            CsvReport.Write(report, table, settings.CsvRaw, file.Stream);
            file.Complete();
        }
    }

    private string Absolute(string path) => Path.GetFullPath(path, terminal.WorkingDirectory);
}
