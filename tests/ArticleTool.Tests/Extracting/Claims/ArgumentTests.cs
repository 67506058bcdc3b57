namespace ArticleTool.Tests.Extracting.Claims;

public class ArgumentTests
{
    [Fact]
    public void Behind_a_comma_which_stands_for_the_noun_before_it() => Parsed.Claims("""
        Unions/NNS/union/nsubj/2 like/VBP//root/0 the/DT//det/4 bill/NN//obj/2 ,/,//punct/8 which/WDT//det/7 parliament/NN//nsubj/8 approved/VBD/approve/ccomp/2
        """).ShouldBe(["legislation: patient=the bill; agent=parliament"]);

    [Fact]
    public void Who_is_named_among_them_is_not_the_subject() => Parsed.Claims("""
        Drivers/NNS/driver/nsubj/13 ,/,//punct/5 among/IN//case/4 them/PRP//nmod/5 Meyer/NNP//nmod/1/person ,/,//punct/9 who/WP//nsubj/9 was/AUX/be/cop/9 ill/JJ//acl:relcl/5
        ,/,//punct/12 have/AUX//aux/12 condemned/VBN/condemn/root/0 the/DT//det/14 raid/NN//obj/12
        """)[0].ShouldBe("statement: agent=Drivers; topic=the raid");

    [Fact]
    public void Whom_somebody_appeals_to_is_the_recipient() => Parsed.Claims("""
        The/DT//det/2 bishop/NN//nsubj/3 appealed/VBD/appeal/root/0 to/IN//case/5 rebels/NNS/rebel/obl/3
        """)[0].ShouldEndWith(": agent=The bishop; recipient=rebels");

    [Fact]
    public void Where_pickets_stand_is_a_place() => Parsed.Claims("""
        Widows/NNS/widow/nsubj/2 picketed/VBD/picket/root/0 the/DT//det/4 ministry/NN//obj/2 over/IN//case/6 pensions/NNS/pension/obl/2
        """).ShouldBe(["protest: agent=Widows; place=the ministry; topic=pensions"]);

    [Fact]
    public void Goods_are_imported_from_a_source_and_troops_pulled_out_of_one()
    {
        Parsed.Claims("Peru/NNP//nsubj/2/place imports/VBZ/import/root/0 diesel/NN//obj/2 from/IN//case/5 Chile/NNP//obl/2/place")
            .ShouldBe(["economy: agent=Peru; patient=diesel; source=Chile"]);
        Parsed.Claims("Peru/NNP//nsubj/2/place pulled/VBD/pull/root/0 troops/NNS/troop/obj/2 out/IN//case/6 of/IN//case/6 Chile/NNP//obl/2/place")
            .ShouldBe(["deployment: agent=Peru; patient=troops; source=Chile"]);
    }

    [Fact]
    public void Samples_are_what_is_tampered_with() => Parsed.Claims("""
        Nobody/NN//nsubj/2 tampered/VBD/tamper/root/0 with/IN//case/5 the/DT//det/5 samples/NNS/sample/obl/2
        """)[0].ShouldEndWith(": agent=Nobody; patient=the samples");

    [Fact]
    public void A_feeling_that_is_voiced_is_not_what_it_is_about() => Parsed.Claims("""
        Paris/NNP//nsubj/2/place voiced/VBD/voice/root/0 concern/NN//obj/2 over/IN//case/6 the/DT//det/6 raid/NN//nmod/3
        """)[0].ShouldBe("statement: agent=Paris; topic=the raid");

    [Fact]
    public void For_life_says_how_long() => Parsed.Claims("""
        The/DT//det/2 coach/NN//nsubj:pass/4 was/AUX/be/aux:pass/4 banned/VBN/ban/root/0 for/IN//case/6 life/NN//obl/4
        """).ShouldBe(["sanction: target=The coach"]);

    [Fact]
    public void What_follows_in_the_next_clause_is_not_joined_to_the_subject() => Parsed.Claims("""
        Police/NNS//nsubj/2 arrested/VBD/arrest/root/0 two/CD//nummod/4 men/NNS/man/obj/2 ,/,//punct/8 and/CC//cc/8 a/DT//det/8 driver/NN//conj/1 fled/VBD/flee/conj/2
        """)[0].ShouldBe("arrest: agent=Police; patient=two men");

    [Fact]
    public void Years_of_neglect_may_be_to_blame() => Parsed.Claims("""
        Unions/NNS/union/nsubj/2 blamed/VBD/blame/root/0 the/DT//det/4 fire/NN//obj/2 on/IN//case/6 years/NNS/year/obl/2 of/IN//case/8 neglect/NN//nmod/6
        """)[0].ShouldStartWith("responsibility: agent=Unions; topic=the fire");
}
