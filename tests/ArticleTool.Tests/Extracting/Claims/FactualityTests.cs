namespace ArticleTool.Tests.Extracting.Claims;

public class FactualityTests
{
    [Theory]
    [InlineData("will/MD//aux/3", "planned")]
    [InlineData("may/MD//aux/3", "possible")]
    [InlineData("should/MD//aux/3", "opinion")]
    public void An_auxiliary_says_how_far_the_event_is_from_fact(string auxiliary, string modality) =>
        Parsed.Claims($"Rebels/NNS/rebel/nsubj/3 {auxiliary} release/VB//root/0 hostages/NNS/hostage/obj/3").ShouldBe([$"release {modality}: agent=Rebels; patient=hostages"]);

    [Fact]
    public void A_vow_to_punish_is_a_threat_and_a_vow_to_help_a_plan()
    {
        Parsed.Claims("He/PRP//nsubj/2 vowed/VBD/vow/root/0 to/TO//mark/4 punish/VB//xcomp/2 them/PRP/they/obj/4").ShouldBe(["retaliation threatened: agent=He; target=them"]);
        Parsed.Claims("He/PRP//nsubj/2 vowed/VBD/vow/root/0 to/TO//mark/4 rescue/VB//xcomp/2 them/PRP/they/obj/4").ShouldBe(["rescue planned: agent=He; patient=them"]);
    }

    [Fact]
    public void What_is_not_clear_is_unknown() => Parsed.Claims("""
        It/PRP//expl/4 was/AUX/be/cop/4 not/RB//advmod/4 clear/JJ//root/0 if/IN//mark/7 there/EX//expl/7 were/VBD/be/advcl/4 any/DT//det/9 casualties/NNS/casualty/nsubj/7
        """).ShouldBe(["casualty unknown: "]);

    [Fact]
    public void What_is_called_something_happened_and_what_is_called_for_has_not()
    {
        Parsed.Claims("He/PRP//nsubj/2 called/VBD/call/root/0 the/DT//det/4 killing/NN//obj/2 of/IN//case/7 a/DT//det/7 judge/NN//nmod/4 cowardly/JJ//xcomp/2").ShouldContain("casualty: patient=a judge");
        Parsed.Claims("He/PRP//nsubj/2 called/VBD/call/root/0 for/IN//case/5 a/DT//det/5 boycott/NN//obl/2 of/IN//case/8 the/DT//det/8 vote/NN//nmod/5").ShouldContain(c => c.Contains("hypothetical", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_ruled_out_does_not_happen() => Parsed.Claims("""
        She/PRP//nsubj/2 ruled/VBD/rule/root/0 out/RP//compound:prt/2 retiring/VBG/retire/advcl/2
        """).ShouldBe(["appointment not: patient=She"]);

    [Fact]
    public void An_auxiliary_that_opens_the_sentence_is_a_condition() => Parsed.Claims("""
        Should/MD//aux/4 the/DT//det/3 talks/NNS//nsubj/4 fail/VB//advcl/8 ,/,//punct/4 Spain/NNP//nsubj/8/place would/MD//aux/8 close/VB//root/0 the/DT//det/10 border/NN//obj/8
        """).ShouldContain("closure hypothetical: agent=Spain; patient=the border");

    [Fact]
    public void A_condition_has_not_happened() => Parsed.Claims("""
        If/IN//mark/3 Spain/NNP//nsubj/3/place signs/VBZ/sign/advcl/8 the/DT//det/5 treaty/NN//obj/3 ,/,//punct/3 trade/NN//nsubj/8 matters/VBZ/matter/root/0
        """).ShouldBe(["agreement hypothetical: agent=Spain; topic=the treaty"]);

    [Theory]
    [InlineData("Rebels/NNS/rebel/nsubj/4 have/AUX//aux/4 not/RB//advmod/4 freed/VBN/free/root/0 hostages/NNS/hostage/obj/4", "release not: agent=Rebels; patient=hostages")]
    [InlineData("Rebels/NNS/rebel/nsubj/3 never/RB//advmod/3 freed/VBD/free/root/0 hostages/NNS/hostage/obj/3", "release not: agent=Rebels; patient=hostages")]
    [InlineData("Rebels/NNS/rebel/nsubj/2 refused/VBD/refuse/root/0 to/TO//mark/4 free/VB//xcomp/2 hostages/NNS/hostage/obj/4", "release not: agent=Rebels; patient=hostages")]
    [InlineData("Rebels/NNS/rebel/nsubj/2 freed/VBD/free/root/0 no/DT//det/4 hostages/NNS/hostage/obj/2", "release not: agent=Rebels; patient=no hostages")]
    [InlineData("Rebels/NNS/rebel/nsubj/2 denied/VBD/deny/root/0 that/IN//mark/5 they/PRP//nsubj/5 attacked/VBD/attack/ccomp/2 a/DT//det/7 camp/NN//obj/5", "attack not: agent=they; target=a camp")]
    [InlineData("Nobody/NN//nsubj:pass/3 was/AUX/be/aux:pass/3 killed/VBN/kill/root/0", "casualty not: patient=Nobody")]
    public void What_did_not_happen_is_negated(string words, string claim) => Parsed.Claims(words).ShouldBe([claim]);

    [Fact]
    public void Not_urging_is_not_the_same_as_urging_not_to() => Parsed.Claims("""
        We/PRP//nsubj/2 urge/VBP//root/0 Mali/NNP//obj/2/place not/RB//advmod/6 to/TO//mark/6 attack/VB//xcomp/2 the/DT//det/8 convoy/NN//obj/6
        """).ShouldBe(["statement: agent=We; recipient=Mali", "attack not hypothetical: agent=Mali; target=the convoy"]);

    [Fact]
    public void Sanctions_that_are_lifted_are_sanctions_no_more() => Parsed.Claims("""
        Japan/NNP//nsubj/2/place lifted/VBD/lift/root/0 sanctions/NNS/sanction/obj/2
        """).ShouldAllBe(c => c.StartsWith("sanction not", StringComparison.Ordinal));
}
