using System.Diagnostics;
using System.Globalization;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Knowledge;
using ArticleTool.Reading;

namespace ArticleTool.Measurements;

/// <summary>
/// How long it takes until the engine is ready for its first sentence, as it is loaded for a user: several things at once. What
/// is loaded stays, so each time needs a process of its own: <c>readiness</c> is one, <c>readiness --all</c> starts several.
/// </summary>
internal static class Readiness
{
    private const int Processes = 9;

    public static void Run(string[] args)
    {
        switch (args)
        {
            case ["--all"]:
                All();
                break;
            case ["--parts"]:
                Parts();
                break;
            default:
                Once();
                break;
        }
    }

    private static void Once()
    {
        var busy = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        EmbeddedEngine.Warm();
        var engine = new EmbeddedEngine();
        var ready = clock.Elapsed;
        var busyUntilReady = Environment.CpuUsage.TotalTime - busy;
        engine.Annotate(Plain("Gen. Ali left Erbil on Monday."));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ready.TotalMilliseconds:F0} {busyUntilReady.TotalMilliseconds:F0} {(clock.Elapsed - ready).TotalMilliseconds:F0}"));
    }

    /// <summary>Medians over processes that do nothing else, then one that loads part by part.</summary>
    private static void All()
    {
        var times = Enumerable.Range(0, Processes).Select(_ => Child().Split(' ').Select(double.Parse).ToArray()).ToList();
        Line("engine ready", Median(times, 0), $"ms, {Median(times, 1):F0} ms of processor time");
        Line("and its first sentence", Median(times, 2), "ms");
        Console.Write(Child("--parts"));
    }

    /// <summary>One after the other, processor time.</summary>
    private static void Parts()
    {
        Timed("name lists", () => NameLists.BuiltIn);
        Timed("word classes", () => WordClasses.BuiltIn);
        Timed("syntax model", () => SyntaxModel.BuiltIn);
        Timed("names model", () => RecogniserModel.BuiltIn);
        var engine = new EmbeddedEngine();
        Timed("first sentence", () => engine.Annotate(Plain("Gen. Ali left Erbil on Monday.")));
    }

    private static string Child(params string[] how)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ArticleTool.Measurements.dll"));
        start.ArgumentList.Add("readiness");
        foreach (var argument in how)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }

    private static double Median(List<double[]> times, int column) => times.Select(time => time[column]).Order().ElementAt(times.Count / 2);

    private static void Timed<T>(string name, Func<T> make)
    {
        var busy = Environment.CpuUsage.TotalTime;
        make();
        Line(name, (Environment.CpuUsage.TotalTime - busy).TotalMilliseconds, "ms of processor time");
    }

    private static void Line(string name, double number, string of) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{number,12:F0} {of}"));

    private static Article Plain(string text) =>
        new("a", "text", "", text, [new Paragraph(new Text.TextSpan(0, text.Length), Records.ZoneKind.Body)], new ArticleMetadata(), []);
}
