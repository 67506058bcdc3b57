using ArticleTool.Records;

namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>Roles of phrases that a parser hung elsewhere; the trees are as it gave them.</summary>
public class AttachmentTests
{
    [Fact]
    public void A_tool_hung_on_a_place_is_the_verbs() => Parsed.Claims("""
        The/DT//det/2 army/NN//nsubj/3 shelled/VBN/shell/root/0 positions/NNS/position/obj/3 near/IN//case/6 Kidal/NNP//nmod/4/place with/IN//case/9 heavy/JJ//amod/9 artillery/NN//nmod/6
        """).ShouldBe(["attack: agent=The army; target=positions; place=Kidal; instrument=heavy artillery"]);

    [Fact]
    public void A_noun_before_a_verb_without_a_subject_is_its_subject() => Parsed.Claims("""
        Heavy/JJ//amod/2 rain/NN//obl:unmarked/3 caused/VBN/cause/root/0 floods/NNS/flood/nmod:unmarked/7 in/IN//case/7 the/DT//det/7 valley/NN//obl/3
        """).ShouldBe(["disaster: cause=Heavy rain; place=the valley"]);

    [Fact]
    public void What_stands_before_a_conjunction_is_not_of_its_clause() => Parsed.Claims("""
        Protests/NNS/protest/nsubj/2 broke/VBD/break/root/0 out/RP//compound:prt/2 across/IN//case/6 the/DT//det/6 north/NN//obl/11 after/IN//mark/11 a/DT//det/9 man/NN//nsubj:pass/11 was/VBD/be/aux:pass/11 shot/VBN/shoot/conj/2 dead/JJ//xcomp/11
        """).ShouldBe(["protest: place=the north", "casualty: patient=a man"]);

    [Fact]
    public void What_became_of_somebody_stands_between_him_and_the_verb() => Parsed.Claims("""
        Gunmen/NNS//nsubj/2 shot/VBD/shoot/ccomp/8 dead/JJ//xcomp/2 a/DT//det/5 judge/NN//nsubj/7 ,/,//punct/5 officials/NNS/official/nsubj/8 said/VBD/say/root/0
        """).ShouldBe(["casualty: agent=Gunmen; patient=a judge"]);

    [Fact]
    public void A_place_right_behind_a_place_says_where_that_is() => Parsed.Claims("""
        Four/CD//nummod/2 tourists/NNS/tourist/nsubj:pass/4 were/VBD/be/aux:pass/4 kidnapped/VBN/kidnap/root/0 on/IN//case/7 a/DT//det/7 highway/NN//obl/4 in/IN//case/9 Honduras/NNP//obl/4/place
        """).ShouldBe(["crime: patient=Four tourists; place=a highway in Honduras"]);

    [Fact]
    public void Who_is_urged_is_to_do_it() => Parsed.Claims("""
        The/DT//det/2 union/NN//nsubj/3 urged/VBD/urge/root/0 its/PRP$//nmod:poss/5 members/NNS/member/obj/3 to/TO//mark/7 boycott/VB//advcl/3 the/DT//det/9 ceremony/NN//obj/7
        """).ShouldContain("protest hypothetical: agent=its members; topic=the ceremony");

    [Fact]
    public void A_sign_that_the_parser_took_for_a_preposition_is_none() => Parsed.Claims("""
        Shares/NNS/share/nsubj/2 fell/VBD/fall/root/0 6/CD//nummod/4 %/NN//case/6 amid/IN//case/6 fears/NNS/fear/obl/2 of/IN//case/9 a/DT//det/9 recession/NN//nmod/6
        """).ShouldBe(["economy: patient=Shares; cause=fears of a recession"]);

    [Fact]
    public void Behind_a_name_stands_the_office_that_its_bearer_is_given() => Parsed.Claims("""
        The/DT//det/2 king/NN//nsubj/3 appointed/VBD/appoint/root/0 Sara/NNP//compound/7/person Lund/NNP//flat/4/person prime/JJ//amod/7 minister/NN//obj/3
        """).ShouldBe(["appointment: agent=The king; patient=Sara Lund; topic=prime minister"]);

    [Fact]
    public void In_which_takes_up_what_happened() => Parsed.Claims("""
        A/DT//det/2 ferry/NN//nsubj/3 sank/VBD/sink/root/0 in/IN//case/6 an/DT/a/det/6 accident/NN//obl/3 in/IN//case/8 which/WDT//nmod/6 30/CD//nummod/10 people/NNS//nsubj/8 drowned/VBD/drown/acl/10
        """).ShouldContain("casualty: cause=an accident; patient=30 people");

    [Fact]
    public void What_the_doer_uses_is_the_tool_and_no_deed_of_its_own() => Parsed.Claims("""
        He/PRP//nsubj:pass/3 was/VBD/be/aux:pass/3 killed/VBN/kill/root/0 by/IN//case/6 a/DT//det/6 gunman/NN//obl:agent/3 using/VBG/use/acl/6 a/DT//det/9 pistol/NN//obj/7
        """).ShouldBe(["casualty: patient=He; agent=a gunman; instrument=a pistol"]);

    [Fact]
    public void A_noun_is_joined_to_the_noun_before_and() => Parsed.Claims("""
        Japan/NNP//nsubj/2/place sent/VBD/send/root/0 medicine/NN//obj/2 and/CC//cc/5 tents/NNS/tent/conj/2 to/IN//case/8 the/DT//det/8 victims/NNS/victim/obl/2
        """).ShouldBe(["aid: agent=Japan; patient=medicine; patient=tents; recipient=the victims"]);

    [Fact]
    public void A_measured_noun_with_a_participle_is_the_subject_of_a_sentence_that_has_no_other_verb() => Parsed.Claims("""
        Thousands/NNS/thousand/root/0 of/IN//case/3 teachers/NNS/teacher/nmod/1 marched/VBN/march/acl/3 in/IN//case/6 Budapest/NNP//obl/4/place
        """).ShouldBe(["protest: agent=Thousands of teachers; place=Budapest"]);

    [Fact]
    public void What_crashed_does_not_act_in_what_follows() => Parsed.Claims("""
        A/DT//det/2 bus/NN//nsubj/3 overturned/VBD/overturn/root/0 ,/,//punct/5 killing/VBG/kill/advcl/3 nine/CD//nummod/7 people/NNS//obj/5
        """).ShouldBe(["accident: patient=A bus", "casualty: patient=nine people"]);

    [Fact]
    public void Where_people_gather_is_a_place_and_so_is_what_something_is_near()
    {
        Parsed.Claims("A/DT//det/2 bomb/NN//nsubj/3 exploded/VBD/explode/root/0 at/IN//case/6 a/DT//det/6 wedding/NN//obl/3")
            .ShouldBe(["attack: patient=A bomb; place=a wedding"]);
        Parsed.Claims("A/DT//det/2 bomb/NN//nsubj/3 exploded/VBD/explode/root/0 near/IN//case/6 a/DT//det/6 kiosk/NN//obl/3")
            .ShouldBe(["attack: patient=A bomb; place=a kiosk"]);
    }

    [Fact]
    public void What_people_answer_is_the_cause() => Parsed.Claims("""
        The/DT//det/2 minister/NN//nsubj/3 resigned/VBD/resign/root/0 after/IN//case/6 the/DT//det/6 scandal/NN//obl/3
        """).ShouldBe(["appointment: patient=The minister; cause=the scandal"]);

    [Fact]
    public void Behind_whom_it_is_done_to_stands_why() => Parsed.Claims("""
        The/DT//det/2 EU/NNP//nsubj/3/organization imposed/VBD/impose/root/0 sanctions/NNS/sanction/obj/3 on/IN//case/7 two/CD//nummod/7 generals/NNS/general/obl/3 for/IN//case/9 crimes/NNS/crime/nmod/7
        """).ShouldBe(["sanction: agent=The EU; target=two generals; topic=crimes"]);

    [Fact]
    public void A_strike_that_targets_is_the_attack()
    {
        Parsed.Claims("Air/NN//compound/2 strikes/NNS/strike/nsubj/3 targeted/VBD/target/root/0 a/DT//det/5 depot/NN//obj/3")
            .ShouldBe(["attack: target=a depot"]);
        Parsed.Claims("Militants/NNS/militant/nsubj/2 launched/VBD/launch/root/0 attacks/NNS/attack/obj/2 on/IN//case/5 soldiers/NNS/soldier/nmod/3")
            .ShouldBe(["attack: agent=Militants; target=soldiers"]);
    }

    [Fact]
    public void What_is_neither_man_nor_beast_is_a_cause()
    {
        Parsed.Claims("A/DT//det/2 woman/NN//nsubj:pass/4 was/VBD/be/aux:pass/4 killed/VBN/kill/root/0 by/IN//case/7 loose/JJ//amod/7 masonry/NN//obl:agent/4")
            .ShouldBe(["casualty: patient=A woman; cause=loose masonry"]);
        Parsed.Claims("A/DT//det/2 woman/NN//nsubj:pass/4 was/VBD/be/aux:pass/4 killed/VBN/kill/root/0 by/IN//case/7 a/DT//det/7 shark/NN//obl:agent/4")
            .ShouldBe(["casualty: patient=A woman; agent=a shark"]);
    }

    [Fact]
    public void A_participle_behind_a_noun_does_not_take_its_verb_away() => Parsed.Claims("""
        A/DT//det/2 lorry/NN//compound/3 carrying/VBG/carry/root/0 petrol/NN//obj/3 exploded/VBD/explode/acl/4 in/IN//case/8 a/DT//det/8 tunnel/NN//obl/5
        """).ShouldBe(["attack: patient=A lorry; place=a tunnel"]);

    [Fact]
    public void A_headline_says_with_a_bare_infinitive_what_is_planned() => Parsed.Claims("""
        Carmaker/NN//root/0 to/TO//mark/3 cut/VB//acl/1 3,000/CD//nummod/5 jobs/NNS/job/obj/3
        """, ZoneKind.Headline).ShouldBe(["economy planned: agent=Carmaker; patient=3,000 jobs"]);
}
