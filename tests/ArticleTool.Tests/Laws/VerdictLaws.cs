using ArticleTool.Reconciling;
using ArticleTool.Records;
using ArticleTool.Tests.Reconciling;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleTool.Tests.Laws;

/// <summary>What no verdict may depend on, and what no further article may bring about.</summary>
public class VerdictLaws
{
    private const string Sentence = "3 4 5 several people were killed in Erbil, police militia or an official said.";

    /// <summary>One report: whose article, the number (0 for "not known"), and whom it has it from.</summary>
    private sealed record Report(string? Outlet, int Killed, string? Source)
    {
        public bool IsUnknown => Killed == 0;
    }

    private static readonly Arbitrary<Report[]> Reports =
        Gen.Elements("Alpha", "Beta", null).SelectMany(outlet =>
            Gen.Elements(3, 3, 4, 5, 0).SelectMany(killed =>
                Gen.Elements("police", "militia", "an official", null).Select(source => new Report(outlet, killed, source))))
            .ListOf().Where(list => list.Count > 0).Select(list => list.Take(5).ToArray()).ToArbitrary();

    [Fact]
    public void The_order_of_the_articles_changes_nothing() => WrittenNews.Hold(Reports, reports =>
    {
        var articles = Articles(reports);
        Told(Reconcile([.. articles.AsEnumerable().Reverse()])).ShouldBe(Told(Reconcile(articles)));
    }, tries: 60);

    [Fact]
    public void An_article_printed_twice_by_one_outlet_adds_no_origin() => WrittenNews.Hold(Reports, reports =>
    {
        var once = Killed(reports);
        var twice = Killed([.. reports, reports[0]]);
        twice.OriginCount.ShouldBe(once.OriginCount);
        twice.Verdict.ShouldBe(once.Verdict == Verdict.SingleOrigin && !reports[0].IsUnknown ? Verdict.SameOrigin : once.Verdict);
    }, tries: 60);

    [Fact]
    public void Another_article_with_the_same_origin_corroborates_nothing() => WrittenNews.Hold(Reports, reports =>
    {
        var alone = reports[0] with { Source = reports[0].Source ?? "police", Killed = 3 };
        Killed([alone]).Verdict.ShouldBe(Verdict.SingleOrigin);
        Killed([alone, alone with { Outlet = "Gamma" }]).Verdict.ShouldBe(Verdict.SameOrigin);
    }, tries: 20);

    [Fact]
    public void Not_known_neither_contradicts_nor_denies() => WrittenNews.Hold(Reports, reports =>
    {
        var known = reports.Where(r => !r.IsUnknown).ToArray();
        if (known.Length == 0)
            return;
        var before = Killed(known).Verdict;
        var after = Killed([.. known, new Report("Delta", 0, "the army")]).Verdict;
        (after is Verdict.Conflicting or Verdict.Denied).ShouldBe(before is Verdict.Conflicting or Verdict.Denied);
    }, tries: 60);

    [Fact]
    public void Nothing_but_not_known_is_unresolved() => WrittenNews.Hold(Reports, reports =>
        (Killed(reports).Verdict == Verdict.Unresolved).ShouldBe(reports.All(r => r.IsUnknown)), tries: 60);

    [Fact]
    public void Who_contradict_each_other_are_two() => WrittenNews.Hold(Reports, reports =>
    {
        if (Killed(reports) is { Verdict: Verdict.Conflicting or Verdict.Corroborated or Verdict.Denied } finding)
            finding.OriginCount.ShouldBeGreaterThanOrEqualTo(2);
    }, tries: 60);

    private static FindingRecord Killed(Report[] reports) => Reconcile(Articles(reports)).Collection.Findings.Single(f => f.Slot == "killed");

    private static string Told(Reconciliation result) => string.Join('\n', result.Collection.Findings.Select(f =>
        $"{f.Id} {f.Verdict} {f.OriginCount} {f.Explanation} {string.Join(',', f.Values.Select(v => $"{v.Id} {string.Join('+', v.Origins)}"))}"));

    private static Reconciliation Reconcile(LocalRecords[] articles) => new Reconciler().Reconcile(articles);

    private static LocalRecords[] Articles(Report[] reports) => [.. reports.Select((r, i) => Article(r, $"a{i}"))];

    private static LocalRecords Article(Report report, string id) => new WrittenArticle(id, report.Outlet)
        .Says("Missiles hit Erbil.", "attack", "hit", c => c.Place("Erbil").On("2024-01-15"))
        .Says(report.Source is { } s && !Sentence.Contains(s, StringComparison.Ordinal) ? $"{Sentence} {s}" : Sentence, "casualty", "killed", c =>
        {
            c.Lemma("kill").Place("Erbil");
            if (report.IsUnknown)
                c.NotKnown();
            else
                c.Number("killed", report.Killed.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (report.Source is { } source)
                c.By(source, anonymous: source == "an official");
        })
        .Build();
}
