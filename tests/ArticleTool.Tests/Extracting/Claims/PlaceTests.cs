namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>Where it happened; what is not said of the event itself is marked as inherited.</summary>
public class PlaceTests
{
    [Fact]
    public void What_is_hit_lends_its_place()
    {
        var article = Parsed.Article("""
            The/DT//det/2 base/NN//nsubj:pass/6 in/IN//case/4 Erbil/NNP//nmod/2/place was/AUX/be/aux:pass/6 hit/VBN/hit/root/0
            """);
        var place = Parsed.Find(article)[0].Arguments.Single(a => a.Role == "place");
        place.Span.Of(article.Text).ShouldBe("Erbil");
        place.Inherited.ShouldBeTrue();
    }

    [Fact]
    public void A_place_said_of_the_event_is_not_inherited() =>
        Parsed.Find(Parsed.Article("Police/NNS//nsubj/2 arrested/VBD/arrest/root/0 three/CD//nummod/4 men/NNS/man/obj/2 in/IN//case/6 Ghent/NNP//obl/2/place"))[0]
            .Arguments.Single(a => a.Role == "place").Inherited.ShouldBeFalse();

    [Fact]
    public void A_phrase_that_opens_the_sentence_is_of_its_main_clause() => Parsed.Claims("""
        In/IN//case/2 Malkent/NNP//compound/4/place ,/,//punct/4 protesters/NNS/protester/nsubj/5 blocked/VBD/block/root/0 a/DT//det/7 road/NN//obj/5
        """).ShouldBe(["closure: place=Malkent; agent=protesters; patient=a road"]);

    [Fact]
    public void A_place_behind_another_event_is_that_events() => Parsed.Claims("""
        Canada/NNP//nsubj/2/place condemned/VBD/condemn/root/0 the/DT//det/4 attack/NN//obj/2 in/IN//case/6 Lyon/NNP//obl/2/place
        """)[0].ShouldBe("statement: agent=Canada; topic=the attack");

    [Fact]
    public void Nobody_sits_for_twelve_years_at_a_place_called_prison() => Parsed.Claims("""
        He/PRP//nsubj:pass/3 was/AUX/be/aux:pass/3 sentenced/VBN/sentence/root/0 in/IN//case/5 prison/NN//obl/3
        """).ShouldBe(["court: patient=He"]);
}
