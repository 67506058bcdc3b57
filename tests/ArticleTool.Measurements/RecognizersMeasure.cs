using System.Globalization;
using System.Text.Json;

namespace ArticleTool.Measurements;

/// <summary>One input of the suite with what is expected, in a form that can be compared: <c>2.5</c>, <c>(30,)</c>, <c>75000000 USD</c>.</summary>
internal sealed record RecognizersCase(string Input, IReadOnlyList<string> Expected);

/// <summary>
/// How often the number grammar means the same as the expected results of the recognizers' suites for numbers, ranges,
/// percentages, ordinals, money, dimensions and ages. Cases and expectations that differ by convention only are left
/// out by the rules of <see cref="RecognizersConventions"/>, and counted.
/// </summary>
internal static class RecognizersMeasure
{
    private static readonly (string Suite, Func<string, IEnumerable<string>> Read)[] Suites =
    [
        ("Number", RecognizersReadings.Numbers),
        ("NumberRange", RecognizersReadings.Ranges),
        ("Percent", RecognizersReadings.Percentages),
        ("Ordinal", RecognizersReadings.Ordinals),
        ("Currency", RecognizersReadings.Money),
        ("Dimension", RecognizersReadings.Dimensions),
        ("Age", RecognizersReadings.Ages),
    ];

    /// <param name="arguments">The folder; <c>--quarters 0,1,2</c> takes the cases whose number leaves such a rest by four; <c>--misses</c> and <c>--left-out</c> list cases.</param>
    public static void Run(string[] arguments)
    {
        var quarters = arguments.SkipWhile(a => a != "--quarters").Skip(1).Select(q => q.Split(',')).FirstOrDefault() ?? ["0", "1", "2", "3"];
        var only = arguments.SkipWhile(a => a != "--suite").Skip(1).FirstOrDefault();
        Console.WriteLine($"{"suite",-12} {"right",6} {"cases",6} {"share",6} {"left out",9}");
        foreach (var (suite, read) in Suites.Where(s => only is null || s.Suite == only))
        {
            var all = Cases(Path.Combine(arguments[0], suite + "Model.json"), suite).Where((_, i) => quarters.Contains((i % 4).ToString(CultureInfo.InvariantCulture))).ToList();
            var kept = all.Where(c => RecognizersConventions.Reason(suite, c.Input) is null).ToList();
            var wrong = kept.Where(c => !read(c.Input).SequenceEqual(c.Expected)).ToList();
            Console.WriteLine($"{suite,-12} {kept.Count - wrong.Count,6} {kept.Count,6} {(kept.Count - wrong.Count) / (decimal)Math.Max(1, kept.Count),6:F3} {all.Count - kept.Count,9}");
            if (arguments.Contains("--misses"))
                wrong.ForEach(c => Console.WriteLine($"    {c.Input}\n      expected {string.Join(" ; ", c.Expected)}\n      read     {string.Join(" ; ", read(c.Input))}"));
            if (arguments.Contains("--left-out"))
                all.Except(kept).ToList().ForEach(c => Console.WriteLine($"    {c.Input}: {RecognizersConventions.Reason(suite, c.Input)}"));
        }
    }

    private static IEnumerable<RecognizersCase> Cases(string file, string suite)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var test in document.RootElement.EnumerateArray())
        {
            var results = test.GetProperty("Results").EnumerateArray().Select(r => RecognizersConventions.Meaning(suite, r)).OfType<string>();
            yield return new RecognizersCase(test.GetProperty("Input").GetString()!, [.. results]);
        }
    }
}
