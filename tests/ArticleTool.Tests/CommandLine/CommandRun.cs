using System.Text;
using ArticleTool.CommandLine;

namespace ArticleTool.Tests.CommandLine;

/// <summary>One command line, run in this process as a user's shell would run it, with streams and environment of its own.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Reports that tests make are kept in this folder, where it is set, for a JSON Schema validator to check them all.</summary>
    private static readonly string? Kept = Environment.GetEnvironmentVariable("ARTICLETOOL_KEEP_REPORTS");
    private static int count;

    public static CommandRun In(string folder, params string[] arguments) => Of(folder, "", arguments);

    public static CommandRun Of(string folder, string input, params string[] arguments)
    {
        var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, folder, _ => null);
        using var interruption = Interruption.Listen(terminal);
        var code = new Invocation(terminal, interruption).RunAsync(arguments).GetAwaiter().GetResult();
        var run = new CommandRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        Keep(run.Output);
        return run;
    }

    private static void Keep(string output)
    {
        if (Kept is not null && output.StartsWith("{\n\"schema\": \"articletool/report/", StringComparison.Ordinal) && output.Contains("\"findings\"", StringComparison.Ordinal))
            File.WriteAllText(Path.Combine(Kept, $"report-{Interlocked.Increment(ref count)}.json"), output);
    }
}
