using System.CommandLine;
using System.CommandLine.Invocation;
using ArticleTool.Annotating;
using ArticleTool.CommandLine.Commands;

namespace ArticleTool.CommandLine;

/// <summary>Runs one command line and turns whatever happens into an exit code and, at most, a line on stderr.</summary>
internal sealed class Invocation(Terminal terminal, Interruption interruption)
{
    /// <summary>EPIPE, and what Windows says of a pipe whose reader has gone.</summary>
    private static readonly int[] ClosedPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    // A path may begin with '@'; response files are not for us.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public async Task<int> RunAsync(string[] args)
    {
        var parsed = ArticleToolCommand.Create(terminal).Parse(args, Parsing);
        if (parsed.Action is ParseErrorAction)
            return Refuse(parsed);
        try
        {
            using var standardOutput = new StreamWriter(terminal.Output, leaveOpen: true) { NewLine = "\n" };
            var configuration = new InvocationConfiguration
            {
                Output = standardOutput,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            var code = await parsed.InvokeAsync(configuration, interruption.Token);
            // Not FlushAsync: a file stream over a pipe then writes what comes last before what it has buffered.
            standardOutput.Flush();
            terminal.Output.Flush();
            return code;
        }
        catch (UsageException wrong)
        {
            return Say(wrong.Message, ExitCodes.WrongUsage);
        }
        catch (EngineException failed)
        {
            return Say(failed.Message, ExitCodes.NothingWritten);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return Say("interrupted", ExitCodes.Interrupted);
        }
        catch (IOException gone) when (ClosedPipe.Contains(gone.HResult))
        {
            return ExitCodes.Done;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Say($"nothing was written: {refused.Message}", ExitCodes.NothingWritten);
        }
    }

    private int Refuse(ParseResult parsed)
    {
        foreach (var message in UsageErrors.Of(parsed))
            Say(message, ExitCodes.WrongUsage);
        var command = parsed.CommandResult.Command;
        terminal.Error.WriteLine(command is RootCommand ? "see: articletool --help" : $"see: articletool {command.Name} --help");
        return ExitCodes.WrongUsage;
    }

    private int Say(string message, int code)
    {
        terminal.Error.WriteLine($"articletool: {message}");
        return code;
    }
}
