using ArticleTool.Knowledge;
using ArticleTool.Reconciling;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reconciling;

/// <summary>Variants and look-alikes of names, see Gold/names/README.md.</summary>
public class NamePairTests
{
    [Fact]
    public void Spellings_are_joined_and_lookalikes_are_not()
    {
        var variants = Rows("variants.txt").SelectMany(row => row.List(2).Select(other => (Type: row[0], A: row[1], B: other))).ToList();
        var lookalikes = Rows("lookalikes.txt").SelectMany(Pairs).ToList();
        variants.Count.ShouldBeGreaterThanOrEqualTo(300);
        lookalikes.Count.ShouldBeGreaterThanOrEqualTo(300);
        foreach (var listed in new[] { false, true })
        {
            var missed = variants.Where(p => !AreOne(p.Type, p.A, p.B, listed)).ToList();
            var wrong = lookalikes.Where(p => AreOne(p.Type, p.A, p.B, listed)).ToList();
            var joined = variants.Count - missed.Count;
            var report = $"name lists {listed}: recall {joined}/{variants.Count}, wrongly joined {wrong.Count} of {lookalikes.Count}\nmissed: {List(missed)}\nwrong: {List(wrong)}";
            (joined / (double)variants.Count).ShouldBeGreaterThanOrEqualTo(0.85, report);
            (joined / (double)(joined + wrong.Count)).ShouldBeGreaterThanOrEqualTo(0.98, report);
        }
    }

    private static IEnumerable<(string Type, string A, string B)> Pairs(KnowledgeRow row)
    {
        var names = row.List(1);
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = i + 1; j < names.Count; j++)
                yield return (row[0], names[i], names[j]);
        }
    }

    private static bool AreOne(string type, string a, string b, bool listed)
    {
        var kind = Enum.Parse<MentionType>(type, ignoreCase: true);
        string? Known(string name) => listed ? NameLists.BuiltIn.Find(name, kind)?.Key : null;
        var articles = new[]
        {
            new WrittenArticle("a").Names(a, kind, Known(a)).Build(),
            new WrittenArticle("b").Names(b, kind, Known(b)).Build(),
        };
        var entities = new Reconciler().Reconcile(articles).Documents.Select(d => d.Mentions[0].Entity).ToList();
        return entities[0] is not null && entities[0] == entities[1];
    }

    private static string List(List<(string Type, string A, string B)> pairs) => string.Join("; ", pairs.Select(p => $"{p.A} / {p.B}"));

    private static IReadOnlyList<KnowledgeRow> Rows(string file)
    {
        using var reader = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Gold", "names", file));
        return KnowledgeFile.Parse(reader);
    }
}
