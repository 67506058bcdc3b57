using System.CommandLine;
using ArticleTool.Evaluating;

namespace ArticleTool.CommandLine.Commands;

/// <summary><c>articletool eval GOLD REPORT</c>: how a report agrees with what people marked.</summary>
internal static class EvalCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("GOLD") { Description = "A folder of annotated articles, or a report put right by hand" };
        var report = new Argument<string>("REPORT") { Description = "The report on the same articles (JSON or JSONL)" };
        var format = new Option<string>("--format") { Description = "text for people, json for scripts", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var failUnder = new Option<decimal?>("--fail-under") { HelpName = "NUMBER", Description = "Exit code 1 where a list's F1 is lower, such as 0.75" };
        failUnder.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<decimal?>() is not (>= 0 and <= 1))
                result.AddError("--fail-under needs a number from 0 to 1");
        });
        var misses = new Option<bool>("--misses") { Description = "Also list what disagrees" };
        var command = new Command("eval", "Precision, recall and F1 of a report's lists against gold annotations.") { gold, report, format, failUnder, misses };
        HelpWithExamples.Add(command, "articletool eval gold/ report.json", "articletool eval corrected.json report.json --format json --fail-under 0.75");
        command.SetAction(parsed =>
        {
            var scores = Score(terminal, parsed.GetValue(gold)!, parsed.GetValue(report)!);
            Write(scores, parsed.GetValue(format)!, parsed.GetValue(misses), terminal.Output);
            return scores.Any(s => s.F1 < parsed.GetValue(failUnder)) ? ExitCodes.GateClosed : ExitCodes.Done;
        });
        return command;
    }

    private static IReadOnlyList<ListScore> Score(Terminal terminal, string gold, string report)
    {
        var loaded = Read(report, () => EvaluatedReport.Read(File.ReadAllBytes(Path.Combine(terminal.WorkingDirectory, report))), $"{report}: ");
        return Read(gold, () => Annotations.Score(Path.Combine(terminal.WorkingDirectory, gold), loaded), "");
    }

    /// <summary>What is malformed or missing is wrong usage, said in a line.</summary>
    private static T Read<T>(string path, Func<T> read, string prefix)
    {
        try
        {
            return read();
        }
        catch (FormatException e)
        {
            throw new UsageException(prefix + e.Message);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{path}: there is no such file or folder");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: cannot be read ({e.Message})");
        }
    }

    private static void Write(IReadOnlyList<ListScore> scores, string format, bool misses, Stream output)
    {
        if (format == "json")
        {
            EvaluationJson.Write(scores, misses, output);
            return;
        }

        using var writer = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        EvaluationText.Write(scores, misses, writer);
    }
}
