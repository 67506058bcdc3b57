namespace ArticleTool.Tests.Extracting.Claims;

public class RoleTests
{
    [Fact]
    public void What_is_launched_is_the_instrument_and_where_it_goes_the_target() => Parsed.Claims("""
        Rebels/NNS/rebel/nsubj/2 fired/VBD/fire/root/0 six/CD//nummod/4 rockets/NNS/rocket/obj/2
        at/IN//case/7 the/DT//det/7 depot/NN//obl/2
        """).ShouldBe(["attack: agent=Rebels; instrument=six rockets; target=the depot"]);

    [Fact]
    public void No_evening_launches_strikes() => Parsed.Claims("""
        Norway/NNP//nsubj/4/place on/IN//case/4 Friday/NNP//compound/4 evening/NN//nsubj/5 bombed/VBD/bomb/root/0 the/DT//det/7 depot/NN//obj/5
        """).ShouldBe(["attack: agent=Norway; target=the depot"]);

    [Fact]
    public void Strikes_on_backed_groups_are_none_on_who_backs_them() => Parsed.Claims("""
        Norway/NNP//nsubj/2/place bombed/VBD/bomb/root/0 camps/NNS/camp/obj/2 of/IN//case/5 Yemen/NNP//nmod/3/place -/HYPH//punct/7 backed/VBN/back/amod/8 groups/NNS/group/obl/2
        """)[0].ShouldNotContain("target=Yemen");

    [Fact]
    public void A_series_of_strikes_is_launched_by_who_launches_the_series() => Parsed.Claims("""
        Norway/NNP//nsubj/2/place launched/VBD/launch/root/0 a/DT//det/4 series/NN//obj/2 of/IN//case/6 strikes/NNS/strike/nmod/4 on/IN//case/9 the/DT//det/9 depot/NN//nmod/6
        """).ShouldBe(["attack: agent=Norway; target=the depot"]);

    [Fact]
    public void Who_is_shot_dead_is_named_without_it() => Parsed.Claims("""
        Gunmen/NNS/gunman/nsubj/2 shot/VBD/shoot/root/0 dead/JJ//amod/5 Elena/NNP//compound/5 Robles/NNP//obj/2
        """)[0].ShouldContain("patient=Elena Robles");

    [Fact]
    public void A_passive_is_turned_round() => Parsed.Claims("""
        The/DT//det/2 mayor/NN//nsubj:pass/4 was/AUX/be/aux:pass/4 arrested/VBN/arrest/root/0 by/IN//case/7 federal/JJ//amod/7 agents/NNS/agent/obl:agent/4
        """).ShouldBe(["arrest: patient=The mayor; agent=federal agents"]);

    [Fact]
    public void A_nominalisation_has_roles_too() => Parsed.Claims("""
        the/DT//det/2 killing/NN//root/0 of/IN//case/5 the/DT//det/5 general/NN//nmod/2 by/IN//case/9 a/DT//det/9 drone/NN//compound/9 strike/NN//nmod/2
        """)[0].ShouldBe("casualty: patient=the general; cause=a drone strike");

    [Fact]
    public void A_possessor_suffers_unless_an_of_phrase_does()
    {
        Parsed.Claims("Petrov/NNP//nmod:poss/3 's/POS//case/1 killing/NN//root/0").ShouldBe(["casualty: patient=Petrov"]);
        Parsed.Claims("Rome/NNP//nmod:poss/3/place 's/POS//case/1 killing/NN//root/0 of/IN//case/6 a/DT//det/6 spy/NN//nmod/3")
            .ShouldBe(["casualty: agent=Rome; patient=a spy"]);
        Parsed.Claims("rebels/NNS/rebel/nmod:poss/3 ’/POS//case/1 killing/NN//root/0 of/IN//case/6 a/DT//det/6 spy/NN//nmod/3")
            .ShouldBe(["casualty: agent=rebels; patient=a spy"]);
    }

    [Fact]
    public void A_relative_clause_speaks_of_its_antecedent() => Parsed.Claims("""
        The/DT//det/2 gunman/NN//nsubj/10 who/WP//nsubj/4 killed/VBD/kill/acl:relcl/2 two/CD//nummod/6 guards/NNS/guard/obj/4 is/AUX/be/cop/10 still/RB//advmod/10 at/IN//case/10 large/JJ//root/0
        """).ShouldBe(["casualty: agent=The gunman; patient=two guards"]);

    [Fact]
    public void The_one_who_threatens_is_the_one_who_will_do_it() => Parsed.Claims("""
        Belarus/NNP//nsubj/2/place threatened/VBD/threaten/root/0 to/TO//mark/4 expel/VB/expel/xcomp/2 two/CD//nummod/6 envoys/NNS/envoy/obj/4
        """).ShouldBe(["diplomacy threatened: agent=Belarus; patient=two envoys"]);

    [Fact]
    public void The_one_who_is_urged_is_the_one_who_should_do_it() => Parsed.Claims("""
        Groups/NNS/group/nsubj/2 urged/VBD/urge/root/0 the/DT//det/4 government/NN//obj/2 to/TO//mark/6 withdraw/VB//xcomp/2 its/PRP$//nmod:poss/8 troops/NNS/troop/obj/6
        """).ShouldBe(["statement: agent=Groups; recipient=the government", "deployment hypothetical: agent=the government; patient=its troops"]);

    [Fact]
    public void Joined_verbs_share_their_subject() => Parsed.Claims("""
        Police/NNS//nsubj/2 raided/VBD/raid/root/0 a/DT//det/4 house/NN//obj/2 and/CC//cc/6 arrested/VBD/arrest/conj/2 three/CD//nummod/8 men/NNS/man/obj/6
        """).ShouldBe(["investigation: agent=Police; target=a house", "arrest: agent=Police; patient=three men"]);

    [Fact]
    public void Joined_arguments_are_arguments_of_their_own() => Parsed.Claims("""
        Ghana/NNP//nsubj/4/place and/CC//cc/3 Togo/NNP//conj/1/place signed/VBD/sign/root/0 a/DT//det/6 treaty/NN//obj/4
        """).ShouldBe(["agreement: agent=Ghana; agent=Togo; topic=a treaty"]);

    [Fact]
    public void A_weapon_is_the_instrument_and_a_disaster_the_cause_of_what_it_does()
    {
        Parsed.Claims("A/DT//det/2 rocket/NN//nsubj/3 killed/VBD/kill/root/0 a/DT//det/5 farmer/NN//obj/3").ShouldBe(["casualty: instrument=A rocket; patient=a farmer"]);
        Parsed.Claims("A/DT//det/2 landslide/NN//nsubj/3 killed/VBD/kill/root/0 a/DT//det/5 farmer/NN//obj/3").ShouldBe(["casualty: cause=A landslide; patient=a farmer"]);
    }

    [Fact]
    public void A_light_verb_and_its_noun_are_one_event() => Parsed.Claims("""
        The/DT//det/2 group/NN//nsubj/4 has/AUX/have/aux/4 carried/VBN/carry/root/0 out/IN//compound:prt/4 attacks/NNS/attack/obj/4 on/IN//case/8 convoys/NNS/convoy/nmod/6
        """).ShouldBe(["attack: agent=The group; target=convoys"]);

    [Fact]
    public void A_quake_that_strikes_is_a_quake_not_an_attack() => Parsed.Claims("""
        An/DT//det/2 earthquake/NN//nsubj/3 struck/VBD/strike/root/0 western/JJ//amod/5 Nepal/NNP//obj/3/place
        """).ShouldBe(["disaster: place=western Nepal"]);

    [Fact]
    public void An_event_noun_that_only_points_back_is_no_claim() => Parsed.Claims("""
        The/DT//det/2 attack/NN//nsubj/3 surprised/VBD/surprise/root/0 everyone/NN//obj/3
        """).ShouldBeEmpty();

    [Fact]
    public void A_headline_without_was_is_a_passive_still() => Parsed.Claims("""
        Former/JJ//amod/2 minister/NN//nsubj/3 jailed/VBN/jail/root/0 over/IN//case/5 bribes/NNS/bribe/obl/3
        """, Records.ZoneKind.Headline).ShouldBe(["court: patient=Former minister; topic=bribes"]);

    [Fact]
    public void A_hedged_number_does_not_hide_the_object() => Parsed.Claims("""
        Iran/NNP//nsubj/2/place launched/VBD/launch/root/0 more/JJ//obj/2 than/IN//case/7 a/DT//det/7 dozen/CD//nummod/7 missiles/NNS/missile/obl/2 at/IN//case/9 bases/NNS/base/nmod/7
        """).ShouldBe(["attack: agent=Iran; instrument=more than a dozen missiles; target=bases"]);

    [Fact]
    public void Captions_and_boilerplate_claim_nothing() =>
        Parsed.Claims("Troops/NNS/troop/nsubj/2 attacked/VBD/attack/root/0 the/DT//det/4 town/NN//obj/2", Records.ZoneKind.Caption).ShouldBeEmpty();

    [Fact]
    public void A_clause_without_that_is_no_object_with_a_participle() => Parsed.Claims("""
        The/DT//det/2 mayor/NN//nsubj/3 said/VBD/say/root/0 ten/CD//nummod/5 shells/NNS/shell/obj/3 fell/VBD/fall/acl/5 near/IN//case/9 the/DT//det/9 port/NN//obl/6
        """).ShouldContain(claim => claim.StartsWith("attack: instrument=ten shells", StringComparison.Ordinal));

    [Fact]
    public void A_phrase_before_the_comma_belongs_to_the_first_clause() => Parsed.Claims("""
        The/DT//det/2 bridge/NN//nsubj:pass/4 was/VBD/be/aux:pass/4 shelled/VBN/shell/root/0 by/IN//case/7 the/DT//det/7 army/NN//obl/11 ,/,//punct/7 the/DT//det/10 rebels/NNS/rebel/nsubj/11 said/VBD/say/conj/4
        """).ShouldContain("attack: target=The bridge; agent=the army");

    [Fact]
    public void A_hyphenated_phrase_describes_the_noun_behind_it() => Parsed.Claims("""
        Rebels/NNS/rebel/nsubj/2 fired/VBD/fire/root/0 dozens/NNS/dozen/obj/2 of/IN//case/5 surface/NN//nmod/3 -/HYPH//punct/9 to/IN//case/9 -/HYPH//punct/7 air/NN//compound/10 missiles/NNS/missile/obj/5
        """).ShouldContain(claim => claim.Contains("surface-to-air missiles", StringComparison.Ordinal) || claim.Contains("surface - to - air missiles", StringComparison.Ordinal));

    [Fact]
    public void A_charge_is_the_topic_and_no_part_of_who_is_charged()
    {
        Parsed.Claims("Mayors/NNS/mayor/nsubj/2 accused/VBD/accuse/root/0 the/DT//det/4 government/NN//obj/2 of/IN//case/6 negligence/NN//nmod/4")
            .ShouldBe(["responsibility: agent=Mayors; target=the government; topic=negligence"]);
        Parsed.Claims("Mayors/NNS/mayor/nsubj/2 accused/VBD/accuse/root/0 the/DT//det/4 head/NN//obj/2 of/IN//case/7 the/DT//det/7 bank/NN//nmod/4 of/IN//case/9 treason/NN//nmod/7")
            .ShouldBe(["responsibility: agent=Mayors; target=the head of the bank; topic=treason"]);
        Parsed.Claims("Mayors/NNS/mayor/nsubj/2 accused/VBD/accuse/root/0 the/DT//det/4 head/NN//obj/2 of/IN//case/7 the/DT//det/7 bank/NN//nmod/4")
            .ShouldBe(["responsibility: agent=Mayors; target=the head of the bank"]);
    }

    [Fact]
    public void What_is_blamed_on_something_is_the_topic() =>
        Parsed.Claims("Police/NNS//nsubj/2 blamed/VBD/blame/root/0 the/DT//det/4 crash/NN//obj/2 on/IN//case/6 ice/NN//nmod/4")
            .ShouldBe(["responsibility: agent=Police; topic=the crash; target=ice"]);

    [Fact]
    public void Whose_opens_a_clause_that_a_comma_ends() => Parsed.Claims("""
        The/DT//det/2 militia/NN//nsubj:pass/7 ,/,//punct/2 whose/PRP$//nmod:poss/5 men/NNS/man/nsubj:pass/7 were/AUX/be/aux:pass/7 paid/VBN/pay/root/0
        ,/,//punct/9 attacked/VBD/attack/conj/7 a/DT//det/11 checkpoint/NN//obj/9
        """).ShouldContain("attack: agent=The militia; target=a checkpoint");

    [Fact]
    public void Who_is_accused_did_it_by_what_is_said() => Parsed.Claims("""
        Rome/NNP//nsubj/2/place accused/VBD/accuse/root/0 Paris/NNP//obj/2/place of/IN//mark/5 killing/VBG/kill/advcl/2 a/DT//det/7 spy/NN//obj/5
        """).ShouldBe(["responsibility: agent=Rome; target=Paris; topic=killing a spy", "casualty possible: agent=Paris; patient=a spy"]);

    [Fact]
    public void What_is_told_behind_a_comma_is_done_by_who_did_what_stands_before() => Parsed.Claims("""
        Jets/NNS/jet/nsubj/2 struck/VBD/strike/root/0 two/CD//nummod/4 depots/NNS/depot/obj/2 ,/,//punct/6 killing/VBG/kill/acl/4 nine/CD//nummod/8 guards/NNS/guard/obj/6
        """).ShouldBe(["attack: agent=Jets; target=two depots", "casualty: agent=Jets; patient=nine guards"]);

    [Fact]
    public void No_object_follows_a_comma() => Parsed.Claims("""
        For/IN//case/2 soldiers/NNS/soldier/nsubj/3 stationed/VBD/station/root/0 in/IN//case/5 Basra/NNP//obl/3/place ,/,//punct/3 the/DT//det/8 thought/NN//obj/3 hurts/NN//nmod/8
        """)[0].ShouldBe("deployment: patient=soldiers; destination=Basra");

    [Fact]
    public void A_verb_of_two_objects_gives_the_second_to_the_first() => Parsed.Claims("""
        Ministers/NNS/minister/nsubj/2 gave/VBD/give/root/0 families/NNS/family/obj/2 2,000/CD//nummod/5 euros/NNS/euro/obj/2
        """).ShouldBe(["aid: agent=Ministers; recipient=families"], "the sum is the claim's amount, a quantity");
}
