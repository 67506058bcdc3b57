using System.Runtime.InteropServices;

namespace ArticleTool.CommandLine;

/// <summary>
/// Ctrl-C. Work is asked to stop; if it has not after <see cref="Patience"/>, what is half written is removed and the
/// process ends all the same.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);

    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> registrations = [];

    private Interruption()
    {
    }

    public CancellationToken Token => source.Token;

    public static Interruption None() => new();

    public static Interruption Listen(Terminal terminal)
    {
        var interruption = new Interruption();
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM })
            interruption.registrations.Add(PosixSignalRegistration.Create(signal, context => interruption.Interrupt(context, terminal)));
        return interruption;
    }

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
        source.Dispose();
    }

    private void Interrupt(PosixSignalContext context, Terminal terminal)
    {
        context.Cancel = true;
        var second = source.IsCancellationRequested;
        source.Cancel();
        _ = Task.Delay(second ? TimeSpan.Zero : Patience).ContinueWith(_ => End(terminal), TaskScheduler.Default);
    }

    private static void End(Terminal terminal)
    {
        OutputFile.AbandonAll();
        terminal.Error.WriteLine("interrupted");
        Environment.Exit(ExitCodes.Interrupted);
    }
}
