using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;
using ArticleTool.Reading.Zones;
using ArticleTool.Records;

namespace ArticleTool.Tests.Reconciling;

/// <summary>From words to verdicts, over the kinds of news that no war is part of; each line an outlet, its day and what it says.</summary>
public class GeneralNewsTests
{
    private static readonly Pipeline Pipeline = new(new EmbeddedEngine(), new PipelineOptions(new LocalLayerOptions()));

    [Fact]
    public void Children_are_within_people_and_contradict_no_number_of_them() => Verdicts("killed",
        ("Health Line", "2033-02-10", "Six people have died of cholera in Port Arles, the health ministry said on Thursday."),
        ("Arles Daily", "2033-02-10", "Two children have died of cholera in Port Arles, the city hospital said on Thursday."))
        .ShouldBe(["child singleOrigin", "person singleOrigin"]);

    [Fact]
    public void Cases_that_rose_supersede_the_earlier_number() => Verdicts("infected",
        ("Health Line", "2033-02-10", "Cholera has infected 120 people in Port Arles, the health ministry said on Thursday."),
        ("Arles Daily", "2033-02-14", "The number of cholera cases in Port Arles rose to 180 on Monday, the health ministry said."))
        .ShouldBe(["person superseded"]);

    [Fact]
    public void A_company_denies_the_purchase_that_another_tells() => Verdicts("agent",
        ("Broker", "2031-02-11", "Ostra Air has bought the charter airline Pelican Jet for 85 million dollars, Pelican Jet's founder, Gus Tarrow, said on Tuesday."),
        ("Ledger", "2031-02-12", "Ostra Air denied on Wednesday that it had bought Pelican Jet."))
        .ShouldBe([" denied"]);

    [Fact]
    public void How_many_are_in_hospital_nobody_knows() => Verdicts("hospitalised",
        ("Arles Daily", "2033-02-10", "Cholera has infected 120 people in Port Arles, the health ministry said on Thursday. It was not known how many people had been taken to hospital."))
        .ShouldBe(["person unresolved"]);

    [Fact]
    public void Two_institutes_measure_a_quake_differently() => Verdicts("magnitude",
        ("Andes Daily", "2031-08-30", "A magnitude 6.4 earthquake struck the Otavo region on Saturday, the national seismological institute said."),
        ("Pacific Wire", "2031-08-30", "A strong earthquake hit the Otavo region on Saturday. The state observatory put its magnitude at 6.6."))
        .ShouldBe([" conflicting"]);

    [Fact]
    public void Organisers_count_more_than_the_police() => Verdicts("participants",
        ("Rail News", "2032-06-15", "About 12,000 people joined a protest in Lenz on Tuesday, police said."),
        ("Workers Post", "2032-06-15", "More than 50,000 people marched through Lenz in a protest on Tuesday, organisers said."))
        .ShouldBe(["person conflicting"]);

    [Fact]
    public void Homes_without_power_are_counted() => Verdicts("withoutPower",
        ("Brava Mail", "2036-10-13", "A storm hit the coast of Brava on Sunday. Some 90,000 homes were without power, the grid operator said."),
        ("Harbour Post", "2036-10-13", "A storm hit the coast of Brava on Sunday. It left 140,000 homes without electricity, the energy ministry said."))
        .ShouldBe(["home conflicting"]);

    [Fact]
    public void Who_says_what_happened_is_none_of_those_it_happened_to() => Explanations("abducted",
        ("Savannah Post", "2033-10-14", "Gunmen stormed a school in Kedara on Monday and abducted 31 pupils and a teacher, police and residents said."))
        .ShouldBe(["Two independent sources agree on how many students were abducted: 31, according to police (Savannah Post) and residents (Savannah Post)."]);

    [Fact]
    public void The_question_of_responsibility_names_the_deed() => Explanations("responsibility",
        ("Savannah Post", "2033-10-14", "The Red Column claimed responsibility for two suicide bombings."))
        .ShouldBe(["Only Savannah Post says who is responsible for two suicide bombings: the Red Column."]);

    [Fact]
    public void Who_wins_seats_has_not_won_the_election() => Explanations("agent",
        ("Danube Post", "2033-09-29", "The Civic Union won Sunday's election in Moravia. The Farmers' Party took 11 seats and the Greens won 58 seats."))
        .ShouldBe(["Only Danube Post says who won: the Civic Union."]);

    [Fact]
    public void A_headline_and_the_lead_below_it_tell_one_crash() => Verdicts("killed",
        ("East Mail", "2033-06-18", "Cargo plane crashes in Kedara\n\nA freighter operated by Skylark Cargo crashed in heavy rain on Tuesday evening, killing all four crew members."),
        ("Capital Radio", "2033-06-19", "Kedara crash: pilot reported engine trouble\n\nThe plane crashed in Kedara on Tuesday. Five people died, the transport minister said."))
        .ShouldBe(["person superseded"]);

    [Fact]
    public void What_one_article_is_about_another_may_tell_beside_it()
    {
        (string, string, string)[] articles =
        [
            ("Danube Post", "2033-09-29", "Civic Union wins election in Moravia\n\nThe Civic Union of Tomas Hruby won Sunday's election in Moravia with 38.4 percent of the vote."),
            ("Continental", "2033-09-29", "Moravia heads for coalition talks\n\nThe Civic Union of Tomas Hruby holds talks with the Greens in Moravia. The Civic Union won 72 seats in Sunday's election."),
        ];
        Findings("seats", articles).Single().Event.ShouldBe(Findings("share", articles).Single().Event);
    }

    [Theory]
    [InlineData("Bus falls into ravine near Tolvara, at least five dead", "killed", "at least five")]
    [InlineData("Quake hits Peru, 40 injured", "injured", "40")]
    [InlineData("Ferry capsizes off Borneo, 12 people missing", "missing", "12")]
    [InlineData("Police storm school, 14 students arrested", "detained", "14")]
    public void The_toll_behind_a_headlines_comma_is_counted(string headline, string slot, string number) =>
        Explanations(slot, ("Danube Post", "2033-09-29", headline + "\n\nThe news was told on Monday in the town by its mayor, who had it from others.")).Single().ShouldEndWith(": " + number + ".");

    [Fact]
    public void An_article_about_the_aid_still_tells_the_storms_toll() => Verdicts("killed",
        ("Island Wire", "2033-03-12", "Cyclone Mirelle kills 22 in Madagascar\n\nCyclone Mirelle killed 22 people when it hit the east coast of Madagascar late on Monday, the disaster office said on Wednesday. The storm tore roofs off schools in Toamasina, the main port of Madagascar, and cut off villages. Soldiers brought tents and rice to Toamasina."),
        ("Meridian", "2033-03-13", "Aid arrives in cyclone-hit Madagascar as toll disputed\n\nA first aircraft with tents and rice landed in Toamasina on Thursday, three days after Cyclone Mirelle devastated the east coast of Madagascar. The Malagasy Red Cross put the toll at 31. The storm tore roofs off schools in Toamasina and cut off villages."))
        .ShouldBe(["person superseded"]);

    [Fact]
    public void Who_denies_a_claim_leaves_nothing_unknown() => Verdicts("responsibility",
        ("Danube Post", "2033-09-29", "The opposition alleged fraud in two districts. The interior ministry denied the claim."))
        .ShouldBeEmpty();

    [Fact]
    public void Those_who_are_freed_are_not_the_number_of_those_abducted() => Verdicts("abducted",
        ("Savannah Post", "2033-10-21", "Troops have rescued 28 of the pupils who were kidnapped a week ago in Kedara."))
        .ShouldBeEmpty();

    [Fact]
    public void A_rise_and_a_fall_of_one_size_are_no_agreement() => Verdicts("change",
        ("Ledger", "2033-02-10", "Shares in Norvik rose 3% on Thursday."),
        ("Broker", "2033-02-10", "Shares in Norvik fell 3% on Thursday."))
        .ShouldBe(["share conflicting"]);

    [Fact]
    public void Nobody_hurt_in_one_place_says_nothing_of_the_others() => Verdicts("injured",
        ("Island Wire", "2033-02-10", "A storm killed 14 people on the coast of Brava on Wednesday. Nobody in the capital was hurt."))
        .ShouldBeEmpty();

    private static IReadOnlyList<string> Verdicts(string slot, params (string Outlet, string Day, string Text)[] articles) =>
        [.. Findings(slot, articles).Select(f => $"{f.Group} {System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(f.Verdict.ToString())}")];

    private static IReadOnlyList<string> Explanations(string slot, params (string Outlet, string Day, string Text)[] articles) =>
        [.. Findings(slot, articles).Select(f => f.Explanation)];

    private static IEnumerable<FindingRecord> Findings(string slot, params (string Outlet, string Day, string Text)[] articles)
    {
        var local = articles.Select((a, i) => Pipeline.Local(new Article($"{i}.txt", "text", "", a.Text + "\n", ZoneMarker.Mark(a.Text + "\n").Paragraphs, new ArticleMetadata(Outlet: a.Outlet, Published: a.Day), []))).ToList();
        return Pipeline.Collection(local).Collection.Findings.Where(f => f.Slot == slot);
    }
}
