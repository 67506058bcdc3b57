using ArticleTool.Reconciling;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reconciling;

public class FindingTests
{
    [Fact]
    public void Several_and_ten_agree()
    {
        var finding = Landed(
            Hit("a", "Alpha", "several", 2, c => c.By("police")),
            Hit("b", "Beta", "10", 10, c => c.By("militia")));
        finding.Verdict.ShouldBe(Verdict.Refined);
        finding.Relations.Single().Relation.ShouldBe(Relation.Refines);
    }

    [Fact]
    public void Ten_and_eleven_from_two_origins_conflict() =>
        Landed(Hit("a", "Alpha", "10", 10, c => c.By("police")), Hit("b", "Beta", "11", 11, c => c.By("militia"))).Verdict.ShouldBe(Verdict.Conflicting);

    [Fact]
    public void Two_origins_that_agree_corroborate() =>
        Landed(Hit("a", "Alpha", "10", 10, c => c.By("police")), Hit("b", "Beta", "10", 10, c => c.By("militia"))).Verdict.ShouldBe(Verdict.Corroborated);

    [Fact]
    public void Two_articles_that_rest_on_one_official_have_one_origin()
    {
        var finding = Landed(
            Hit("a", "Alpha", "10", 10, c => c.By("an official", anonymous: true, body: "the army")),
            Hit("b", "Beta", "10", 10, c => c.By("an official", anonymous: true, body: "the army")));
        finding.Verdict.ShouldBe(Verdict.SameOrigin);
        finding.OriginCount.ShouldBe(1);
    }

    [Fact]
    public void One_article_alone_is_a_single_origin() =>
        Landed(Hit("a", "Alpha", "10", 10)).Verdict.ShouldBe(Verdict.SingleOrigin);

    [Fact]
    public void Articles_of_unknown_outlet_count_as_one() =>
        Landed(Hit("a", null, "10", 10), Hit("b", null, "10", 10)).Verdict.ShouldBe(Verdict.SameOrigin);

    [Fact]
    public void An_unnamed_source_adds_no_origin_beside_another() =>
        Landed(Hit("a", "Alpha", "10", 10, c => c.By("an official", anonymous: true)), Hit("b", "Beta", "10", 10, c => c.By("police"))).OriginCount.ShouldBe(1);

    [Fact]
    public void A_value_repeated_bare_has_the_origin_it_is_attributed_to()
    {
        var article = Hit("a", "Alpha", "10", 10, c => c.By("police")).Says("The 10 missiles struck Erbil.", "attack", "struck", c => c.Lemma("strike").Place("Erbil").On("2024-01-15").Number("landed", "10", "missiles", "missile", 10, 10));
        Landed(article).Origins.Select(o => o.Name).ShouldBe(["police"]);
    }

    [Fact]
    public void Not_known_never_conflicts()
    {
        var result = Reconcile(
            Killed("a", "Alpha", "4", 4, "police"),
            new WrittenArticle("b", "Beta").Says("Missiles hit Erbil.", "attack", "hit", c => c.Place("Erbil").On("2024-01-15")).Says("It was not clear if there were casualties in Erbil.", "casualty", "casualties", c => c.Lemma("casualty").NotKnown().Place("Erbil")));
        Finding(result, "killed").Verdict.ShouldBe(Verdict.SingleOrigin);
    }

    [Fact]
    public void What_nobody_knows_is_unresolved()
    {
        var result = Reconcile(new WrittenArticle("b", "Beta").Says("Missiles hit Erbil.", "attack", "hit", c => c.Place("Erbil").On("2024-01-15")).Says("It was not clear if anyone was killed in Erbil.", "casualty", "killed", c => c.Lemma("kill").NotKnown().Place("Erbil")));
        Finding(result, "killed").Verdict.ShouldBe(Verdict.Unresolved);
    }

    [Fact]
    public void A_toll_that_rose_replaces_the_earlier_one()
    {
        var result = Reconcile(Killed("a", "Alpha", "4", 4, "police"), Killed("b", "Beta", "6", 6, "police", "The toll rose to 6 people killed in Erbil, police said."));
        Finding(result, "killed").Verdict.ShouldBe(Verdict.Superseded);
    }

    [Fact]
    public void Soldiers_and_civilians_do_not_conflict()
    {
        var result = Reconcile(
            Killed("a", "Alpha", "12", 12, "police", "Missiles hit Erbil and 12 soldiers were killed, police said.", "soldiers"),
            Killed("b", "Beta", "3", 3, "militia", "Missiles hit Erbil and 3 civilians were killed, militia said.", "civilians"));
        result.Collection.Findings.Where(f => f.Slot == "killed").Select(f => (f.Group, f.Verdict)).ShouldBe([("civilian", Verdict.SingleOrigin), ("soldier", Verdict.SingleOrigin)]);
    }

    [Fact]
    public void One_side_that_asserts_and_another_that_denies_is_denied()
    {
        var result = Reconcile(
            new WrittenArticle("a", "Alpha").Says("Iran struck Erbil, police said.", "attack", "struck", c => c.Lemma("strike").Agent("Iran").Place("Erbil").On("2024-01-15").By("police")),
            new WrittenArticle("b", "Beta").Says("Tehran denied that Iran struck Erbil.", "attack", "struck", c => c.Lemma("strike").Agent("Iran").Place("Erbil").On("2024-01-15").By("Tehran", kind: MentionType.Place, stance: Stance.Denies)));
        Finding(result, "agent").Verdict.ShouldBe(Verdict.Denied);
    }

    [Fact]
    public void The_explanation_names_the_outlets()
    {
        var finding = Landed(Hit("a", "Alpha", "10", 10, c => c.By("police")), Hit("b", "Beta", "11", 11, c => c.By("militia")));
        finding.Explanation.ShouldBe("Militia gives 11 missiles hits (Beta), police 10 missiles hits (Alpha): they exclude each other.");
    }

    private static WrittenArticle Hit(string id, string? outlet, string said, decimal min, Action<WrittenClaim>? more = null) => new WrittenArticle(id, outlet)
        .Says($"{said} missiles hit Erbil, police, militia or an official said.", "attack", "hit", c =>
        {
            c.Place("Erbil").On("2024-01-15").Number("landed", said, "missiles", "missile", min, said == "several" ? null : min);
            more?.Invoke(c);
        });

    private static WrittenArticle Killed(string id, string outlet, string said, decimal min, string source, string? sentence = null, string? of = null) => new WrittenArticle(id, outlet)
        .Says("Missiles hit Erbil.", "attack", "hit", c => c.Place("Erbil").On("2024-01-15"))
        .Says(sentence ?? $"{said} people were killed in Erbil, {source} said.", "casualty", "killed", c => c.Lemma("kill").Place("Erbil").Number("killed", said, of, "person", min, min).By(source));

    private static FindingRecord Landed(params WrittenArticle[] articles) => Finding(Reconcile(articles), "landed");

    private static FindingRecord Finding(Reconciliation result, string slot) => result.Collection.Findings.Single(f => f.Slot == slot);

    private static Reconciliation Reconcile(params WrittenArticle[] articles) => new Reconciler().Reconcile([.. articles.Select(a => a.Build())]);
}
