using ArticleTool.Records;

namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>What brought it about, and with what it was done.</summary>
public class CauseTests
{
    [Fact]
    public void A_preposition_of_several_words_names_the_cause() => Parsed.Claims("""
        The/DT//det/2 airline/NN//nsubj/3 fired/VBD/fire/root/0 200/CD//nummod/5 pilots/NNS/pilot/obj/3 as/IN//case/8 a/DT//det/8 result/NN//nmod/5 of/IN//case/11 falling/JJ//amod/11 demand/NN//nmod/8
        """).ShouldBe(["appointment: agent=The airline; patient=200 pilots; cause=falling demand"]);

    [Fact]
    public void What_does_harm_is_the_cause_of_harm_that_follows() => Parsed.Claims("""
        Flights/NNS/flight/nsubj:pass/3 were/AUX/be/aux:pass/3 cancelled/VBN/cancel/root/0 amid/IN//case/6 heavy/JJ//amod/6 fog/NN//obl/3
        """).ShouldBe(["closure: patient=Flights; cause=heavy fog"]);

    [Fact]
    public void What_forces_people_is_the_cause_of_what_they_do() => Parsed.Claims("""
        Smoke/NN//nsubj/2 forced/VBD/force/root/0 guests/NNS/guest/obj/2 to/TO//mark/5 flee/VB//acl/3 a/DT//det/7 hotel/NN//obj/5
        """).ShouldBe(["migration: cause=Smoke; agent=guests; source=a hotel"]);

    [Fact]
    public void A_happening_may_say_itself_what_it_was_due_to()
    {
        Parsed.Claims("The/DT//det/2 crash/NN//nsubj/7 was/AUX/be/cop/7 due/JJ//case/7 to/IN//fixed/4 human/JJ//amod/7 error/NN//root/0")
            .ShouldBe(["accident: cause=human error"]);
        Parsed.Claims("The/DT//det/2 fire/NN//nsubj/6 caused/VBN/cause/acl/2 by/IN//case/5 rats/NNS/rat/obl/3 ended/VBD/end/root/0")
            .ShouldContain(claim => claim.StartsWith("disaster: cause=rats", StringComparison.Ordinal));
    }

    [Fact]
    public void Things_are_tools_and_neither_ideas_nor_people_are()
    {
        Parsed.Claims("Police/NNS//nsubj/2 blocked/VBD/block/root/0 the/DT//det/4 road/NN//obj/2 with/IN//case/6 barrels/NNS/barrel/obl/2")
            .ShouldBe(["closure: agent=Police; patient=the road; instrument=barrels"]);
        Parsed.Claims("Police/NNS//nsubj/2 blocked/VBD/block/root/0 the/DT//det/4 road/NN//obj/2 with/IN//case/6 pride/NN//obl/2")
            .ShouldBe(["closure: agent=Police; patient=the road"]);
        Parsed.Claims("Police/NNS//nsubj/2 blocked/VBD/block/root/0 the/DT//det/4 road/NN//obj/2 with/IN//case/6 protesters/NNS/protester/obl/2")
            .ShouldBe(["closure: agent=Police; patient=the road"]);
    }

    [Fact]
    public void A_headline_goes_on_behind_its_number() => Parsed.Claims("""
        Blast/NN//nsubj/2 kills/VBZ/kill/root/0 23/CD//nummod/5 ,/,//punct/3 dozens/NNS/dozen/obj/2 missing/JJ//xcomp/2
        """, ZoneKind.Headline).ShouldBe(["casualty: cause=Blast; patient=23", "casualty: patient=dozens"]);
}
