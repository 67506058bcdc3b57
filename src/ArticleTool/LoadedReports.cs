using ArticleTool.Reporting.Comparing;

namespace ArticleTool.CommandLine;

/// <summary>Reads the reports that users name.</summary>
internal static class LoadedReports
{
    /// <exception cref="UsageException">There is no such file, or it is no report.</exception>
    public static LoadedReport Read(string path, string workingDirectory)
    {
        try
        {
            return LoadedReport.Read(File.ReadAllBytes(Path.Combine(workingDirectory, path)));
        }
        catch (FormatException e)
        {
            throw new UsageException($"{path}: {e.Message}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{path}: there is no such file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read ({e.Message})");
        }
    }
}
