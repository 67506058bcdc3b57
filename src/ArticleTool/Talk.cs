using Spectre.Console;

namespace ArticleTool.CommandLine;

/// <summary>What a command says on stderr: progress, problems, a summary.</summary>
internal sealed record Talk(Terminal Terminal, bool Quiet, bool Verbose, bool Color, bool Progress)
{
    public void Summary(string line)
    {
        if (!Quiet)
            Terminal.Error.WriteLine(line);
    }

    public void Detail(string line)
    {
        if (Verbose)
            Terminal.Error.WriteLine(line);
    }

    public void Problems(IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            if (!Quiet || problem.Severity == Severity.Error)
                Terminal.Error.WriteLine(ProblemLine.Of(problem));
        }
    }

    /// <summary>Runs work that reports each article done, with a bar where one is wanted.</summary>
    public void WithProgress(int articles, Action<Action> work)
    {
        if (!Progress)
        {
            work(() => { });
            return;
        }

        WithBar(articles, work);
    }

    /// <summary>By itself, so that what draws the bar is loaded only where there is one.</summary>
    private void WithBar(int articles, Action<Action> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = Color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(Terminal.Error),
        });
        console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask("articles", maxValue: Math.Max(1, articles));
                work(() => bar.Increment(1));
            });
    }
}
