using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ArticleTool.CommandLine;

/// <summary>The one place that touches the process's streams, environment and working directory. Tests hand in their own.</summary>
internal sealed class Terminal(Stream input, Stream output, TextWriter error, string workingDirectory, Func<string, string?> environment) : IDisposable
{
    public Stream Input { get; } = input;

    /// <summary>Data goes here and nothing else does.</summary>
    public Stream Output { get; } = output;

    /// <summary>Progress, warnings and the summary.</summary>
    public TextWriter Error { get; } = error;

    public string WorkingDirectory { get; } = workingDirectory;

    public bool ErrorIsTerminal { get; init; }

    public bool NoColor => IsSet("NO_COLOR");

    public bool IsContinuousIntegration => IsSet("CI");

    public static Terminal OfProcess() => new(
        Console.OpenStandardInput(),
        StandardOutput(),
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" },
        Directory.GetCurrentDirectory(),
        Environment.GetEnvironmentVariable)
    {
        ErrorIsTerminal = !Console.IsErrorRedirected,
    };

    public void Dispose()
    {
        DisposeOutput();
        Error.Dispose();
        Input.Dispose();
    }

    /// <summary>What a closed pipe did not take is still buffered, and disposing would try to write it once more.</summary>
    private void DisposeOutput()
    {
        try
        {
            Output.Dispose();
        }
        catch (IOException)
        {
            // Told, or passed over, where it was written first.
        }
    }

    /// <summary>
    /// Console's own stream swallows a closed pipe and the program would compute on for nobody; a stream over the
    /// descriptor reports it. On a file such a stream would keep a position of its own, and what the shell writes there
    /// next would overwrite it.
    /// </summary>
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 1 << 16);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private bool IsSet(string name) => !string.IsNullOrEmpty(environment(name));
}
