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
    public void A_contradiction_is_told_with_the_question_the_sources_and_their_outlets() =>
        Landed(Hit("a", "Alpha", "10", 10, c => c.By("police")), Hit("b", "Beta", "11", 11, c => c.By("militia")))
            .Explanation.ShouldBe("Sources contradict each other on how many missiles hit: the militia (Beta) says 11, police (Alpha) 10.");

    [Fact]
    public void A_single_origin_is_told_with_its_outlet() =>
        Landed(Hit("a", "Alpha", "10", 10, c => c.By("police"))).Explanation.ShouldBe("Only Alpha says how many missiles hit: 10, according to police.");

    [Fact]
    public void Agreement_is_told_with_all_who_agree() =>
        Landed(Hit("a", "Alpha", "10", 10, c => c.By("police")), Hit("b", "Beta", "10", 10)).Explanation
            .ShouldBe("Two independent sources agree on how many missiles hit: 10, according to police (Alpha) and Beta.");

    [Fact]
    public void An_article_of_unknown_outlet_goes_by_its_file() =>
        Landed(Hit("wire/a.txt", null, "10", 10)).Explanation.ShouldBe("Only a.txt says how many missiles hit: 10.");

    [Fact]
    public void An_article_of_unknown_outlet_adds_no_origin_beside_a_named_one()
    {
        var finding = Landed(Hit("a", "Alpha", "10", 10, c => c.By("police")), Hit("b", null, "10", 10));
        finding.OriginCount.ShouldBe(1);
        finding.Verdict.ShouldBe(Verdict.SameOrigin);
    }

    [Fact]
    public void Residents_are_not_the_police()
    {
        var finding = Landed(Hit("a", "Alpha", "10", 10, c => c.By("police")), Hit("b", "Beta", "several", 2, c => c.By("residents", anonymous: true)));
        finding.OriginCount.ShouldBe(2);
        finding.Verdict.ShouldBe(Verdict.Refined);
    }

    [Fact]
    public void Who_denies_the_deed_does_not_deny_where_it_was()
    {
        var result = Reconcile(
            new WrittenArticle("a", "Alpha").Says("Iran struck Camp Tiger, police said.", "attack", "struck", c => c.Lemma("strike").Agent("Iran").Target("Camp Tiger").On("2024-01-15").By("police")),
            new WrittenArticle("b", "Beta").Says("Tehran denied that Iran struck Camp Tiger.", "attack", "struck", c => c.Lemma("strike").Agent("Iran").Target("Camp Tiger").On("2024-01-15").By("Tehran", kind: MentionType.Place, stance: Stance.Denies)));
        Finding(result, "agent").Explanation.ShouldBe("On who it was, police (Alpha) say Iran; Iran (Beta) denies it.");
        Finding(result, "target").Verdict.ShouldBe(Verdict.SingleOrigin);
    }

    [Fact]
    public void Each_country_speaks_of_its_own_people()
    {
        var result = Reconcile(new WrittenArticle("a", "Alpha")
            .Says("Missiles hit Erbil.", "attack", "hit", c => c.Place("Erbil").On("2024-01-15"))
            .Says("Canada said none of their personnel were killed.", "casualty", "killed", c => c.Lemma("kill").Number("killed", "none", "their personnel", "person", 0, 0).By("Canada", kind: MentionType.Place))
            .Says("Australia said none of their personnel were killed.", "casualty", "killed", c => c.Lemma("kill").Number("killed", "none", "their personnel", "person", 0, 0).By("Australia", kind: MentionType.Place)));
        var killed = result.Collection.Findings.Where(f => f.Slot == "killed").ToList();
        killed.Select(f => (f.Group, f.Verdict)).ShouldBe([("person/australia", Verdict.SingleOrigin), ("person/canada", Verdict.SingleOrigin)]);
        killed.ShouldAllBe(f => f.Origins.Single().Party);
    }

    [Fact]
    public void What_is_destroyed_is_no_rival_of_what_is_damaged()
    {
        var result = Reconcile(Harmed("a", "Alpha", "destroy", "30", "police"), Harmed("b", "Beta", "damage", "90", "militia"));
        result.Collection.Findings.Where(f => f.Group == "house").Select(f => f.Slot).ShouldBe(["damaged", "destroyed"]);
    }

    [Fact]
    public void A_spokesman_is_none_of_the_residents()
    {
        var finding = Landed(Hit("a", "Alpha", "10", 10, c => c.By("an official", anonymous: true)), Hit("b", "Beta", "several", 2, c => c.By("residents", anonymous: true)));
        finding.OriginCount.ShouldBe(2);
        finding.Verdict.ShouldBe(Verdict.Refined);
    }

    [Fact]
    public void A_lower_number_behind_the_toll_of_the_same_source_is_a_part_of_it()
    {
        var result = Reconcile(
            Killed("a", "Alpha", "11", 11, "militia"),
            Killed("b", "Beta", "11", 11, "police").Says("3 people were killed in Erbil at night, police said.", "casualty", "killed", c => c.Lemma("kill").Place("Erbil").Number("killed", "3", "people").By("police")));
        Finding(result, "killed").Verdict.ShouldBe(Verdict.Corroborated);
    }

    [Fact]
    public void Families_are_no_people_and_helicopters_none_either()
    {
        var result = Reconcile(new WrittenArticle("a", "Alpha")
            .Says("Missiles hit Erbil.", "attack", "hit", c => c.Place("Erbil").On("2024-01-15"))
            .Says("1200 families were displaced in Erbil, police said.", "migration", "displaced", c => c.Lemma("displace").Place("Erbil").Number("displaced", "1200", "families", "family").By("police"))
            .Says("Two helicopters were evacuated from Erbil.", "migration", "evacuated", c => c.Lemma("evacuate").Place("Erbil").Number("evacuated", "Two", "helicopters", "helicopter", 2, 2)));
        result.Collection.Findings.Where(f => f.Group is not null).Select(f => (f.Slot, f.Group)).ShouldBe([("displaced", "family"), ("evacuated", "helicopter")], ignoreOrder: true);
    }

    [Fact]
    public void Suspected_cases_contradict_no_confirmed_ones()
    {
        var result = Reconcile(Cases("a", "Alpha", "31 suspected cases", "31", "police"), Cases("b", "Beta", "19 cases", "19", "militia"));
        Finding(result, "infected").Verdict.ShouldBe(Verdict.Refined);
    }

    [Fact]
    public void One_word_for_many_sources_that_may_be_one_says_so()
    {
        var finding = Landed(Hit("a", "Alpha", "10", 10, c => c.By("residents", anonymous: true)), Hit("b", "Beta", "10", 10));
        finding.Verdict.ShouldBe(Verdict.SameOrigin);
        finding.Explanation.ShouldBe("Alpha and Beta say how many missiles hit: 10, but residents and Beta may be one source.");
    }

    private static WrittenArticle Cases(string id, string outlet, string said, string number, string source) => new WrittenArticle(id, outlet)
        .Says($"{said} of cholera were found in Erbil, {source} said.", "health", "cases", c => c.Lemma("case").Place("Erbil").On("2024-01-15").Number("infected", number, said[(number.Length + 1)..], "case").By(source));

    private static WrittenArticle Harmed(string id, string outlet, string lemma, string said, string source) => new WrittenArticle(id, outlet)
        .Says("Missiles hit Erbil.", "attack", "hit", c => c.Place("Erbil").On("2024-01-15"))
        .Says($"{said} houses were {lemma}ed in Erbil, {source} said.", "damage", $"{lemma}ed", c => c.Lemma(lemma).Place("Erbil").Number("damaged", said, "houses", "house").By(source));

    private static WrittenArticle Hit(string id, string? outlet, string said, decimal min, Action<WrittenClaim>? more = null) => new WrittenArticle(id, outlet)
        .Says($"{said} missiles hit Erbil, police, militia, residents or an official said.", "attack", "hit", c =>
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
