using System.Collections.Concurrent;

namespace ArticleTool.CommandLine;

/// <summary>
/// A file that appears whole or not at all: it is written beside its target and takes the target's name when it is complete.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private static readonly ConcurrentDictionary<string, FileStream> HalfWritten = new(StringComparer.Ordinal);

    private readonly string target;
    private readonly string beside;
    private readonly FileStream stream;
    private bool complete;

    private OutputFile(string target)
    {
        this.target = target;
        if (Path.GetDirectoryName(target) is { Length: > 0 } folder && !Directory.Exists(folder))
            throw new DirectoryNotFoundException($"there is no folder '{folder}'");
        beside = $"{target}.{Environment.ProcessId}.part";
        stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        HalfWritten[beside] = stream;
    }

    public Stream Stream => stream;

    /// <exception cref="IOException">The folder is missing or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">No right to write there.</exception>
    public static OutputFile Beside(string target) => new(target);

    public void Complete()
    {
        stream.Flush(flushToDisk: false);
        stream.Dispose();
        File.Move(beside, target, overwrite: true);
        HalfWritten.TryRemove(beside, out _);
        complete = true;
    }

    public void Dispose()
    {
        stream.Dispose();
        if (complete)
            return;
        File.Delete(beside);
        HalfWritten.TryRemove(beside, out _);
    }

    /// <summary>Removes what is half written when the process is about to end.</summary>
    public static void AbandonAll()
    {
        foreach (var path in HalfWritten.Keys)
            File.Delete(path);
    }
}
