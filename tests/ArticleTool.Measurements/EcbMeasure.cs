using System.Text.Json;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Reconciling;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Reconciling.Events;
using ArticleTool.Records;

namespace ArticleTool.Measurements;

/// <summary>
/// ECB+ as plain articles: two of one topic and ending report one happening and should share their main event; two of one
/// topic and different endings report look-alikes and should not.
/// </summary>
internal static class EcbMeasure
{
    /// <summary>FILE.jsonl (id, text); <c>--half 0|1</c> takes even or odd topics; <c>--pairs OUT</c> lists how each pair was judged; <c>--topics</c> counts for each topic.</summary>
    public static void Run(string[] arguments)
    {
        var local = Local(arguments);
        if (Option(arguments, "--pairs") is { } path)
            WritePairs(local, path);
        var documents = new Reconciler().Reconcile(local).Documents;
        if (arguments.Contains("--topics"))
        {
            foreach (var topic in documents.GroupBy(d => Topic(d.Document.Id)).OrderBy(g => g.Key))
                Report([.. topic], $"{topic.Key,2} ");
        }

        Report(documents, "");
    }

    /// <summary>The local layers of the articles of the half that is asked for.</summary>
    public static List<LocalRecords> Local(string[] arguments)
    {
        var half = Option(arguments, "--half");
        var pipeline = new Pipeline(new EmbeddedEngine(), new PipelineOptions(new LocalLayerOptions()));
        using var index = ArticleIndex.Of(new ReadingOptions([arguments[0]], Directory.GetCurrentDirectory()));
        return index.Sources
            .Where(s => half is null || Topic(s.Id) % 2 == int.Parse(half))
            .AsParallel().AsOrdered()
            .Select(s => s.Read().Article is { } article ? pipeline.Local(article) : null)
            .OfType<LocalRecords>()
            .ToList();
    }

    private static void Report(IReadOnlyList<LocalRecords> documents, string label)
    {
        int same = 0, shared = 0, alike = 0, confused = 0, other = 0, mixed = 0;
        foreach (var (a, b) in Pairs(documents.Count))
        {
            var (first, second) = (documents[a].Document, documents[b].Document);
            var joined = first.MainEvent is not null && first.MainEvent == second.MainEvent ? 1 : 0;
            switch (KindOf(first.Id, second.Id))
            {
                case "same":
                    same++;
                    shared += joined;
                    break;
                case "alike":
                    alike++;
                    confused += joined;
                    break;
                default:
                    other++;
                    mixed += joined;
                    break;
            }
        }

        if (label.Length > 0)
        {
            Console.WriteLine($"{label}same happening: {shared} of {same}; look-alike: {confused} of {alike}");
            return;
        }

        Console.WriteLine($"same happening: {shared} of {same} pairs share their main event ({100.0 * shared / same:F1}%)");
        Console.WriteLine($"look-alike: {confused} of {alike} ({100.0 * confused / alike:F2}%); other topic: {mixed} of {other} ({100.0 * mixed / other:F3}%)");
    }

    private static void WritePairs(List<LocalRecords> local, string path)
    {
        var sorted = local.OrderBy(d => d.Document.Id, Text.Utf8Order.Comparer).ToList();
        var entities = EntityLinker.Link(sorted);
        var views = sorted.Select((d, i) => new DocumentView(entities.Complete(d), i)).ToList();
        var (happenings, stories, across) = EventFinder.Prepare(views, new Gazetteer(entities.Records));
        var main = happenings.Where(h => h.IsMain).ToList();
        using var output = new StreamWriter(path);
        foreach (var (a, b) in Pairs(main.Count))
        {
            var sum = across.Compare(main[a], main[b], keepReasons: true);
            var record = new { kind = KindOf(main[a].Document.Id, main[b].Document.Id), a = main[a].Document.Id, b = main[b].Document.Id, out_ = sum.IsRuledOut, total = sum.Total, reasons = sum.Reasons.Select(r => $"{r.Name}:{r.Hundredths}"), likeness = stories[main[a].Document.Index].Likeness(stories[main[b].Document.Index]) };
            output.WriteLine(JsonSerializer.Serialize(record));
        }
    }

    public static IEnumerable<(int A, int B)> Pairs(int count)
    {
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
                yield return (i, j);
        }
    }

    public static string KindOf(string a, string b) => Topic(a) != Topic(b) ? "other" : IsPlus(a) == IsPlus(b) ? "same" : "alike";

    private static bool IsPlus(string id) => id.EndsWith("plus", StringComparison.Ordinal);

    public static int Topic(string id)
    {
        var name = id[(id.LastIndexOf('#') + 1)..];
        return int.TryParse(name[..Math.Max(0, name.IndexOf('_'))], out var topic) ? topic : 0;
    }

    public static string? Option(string[] arguments, string name) => Array.IndexOf(arguments, name) is var at and >= 0 ? arguments[at + 1] : null;
}
