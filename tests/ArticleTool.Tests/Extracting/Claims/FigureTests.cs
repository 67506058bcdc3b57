namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>What reads like violence or disaster and is none.</summary>
public class FigureTests
{
    [Theory]
    [InlineData("Markets/NNS/market/nsubj/2 hit/VBD/hit/root/0 record/NN//compound/4 highs/NNS/high/obj/2")]
    [InlineData("They/PRP/they/nsubj/2 killed/VBD/kill/root/0 the/DT//det/4 bill/NN//obj/2")]
    [InlineData("The/DT//det/2 bill/NN//nsubj/3 died/VBD/die/root/0")]
    [InlineData("The/DT//det/2 lawyers/NNS/lawyer/nsubj/3 closed/VBD/close/root/0 their/PRP$//nmod:poss/5 arguments/NNS/argument/obj/3")]
    [InlineData("His/PRP$//nmod:poss/2 attack/NN//nsubj/5 on/IN//case/4 critics/NNS/critic/nmod/2 failed/VBD/fail/root/0")]
    [InlineData("An/DT//det/2 avalanche/NN//nsubj/5 of/IN//case/4 complaints/NNS/complaint/nmod/2 followed/VBD/follow/root/0")]
    [InlineData("The/DT//det/2 team/NN//nsubj/3 fought/VBD/fight/root/0 back/RB//advmod/3")]
    [InlineData("She/PRP/she/nsubj/3 is/VBZ/be/aux/3 missing/VBG/missing/root/0 her/PRP$//nmod:poss/5 family/NN//obj/3")]
    public void A_figure_of_speech_is_no_event(string words) => Parsed.Claims(words).ShouldBeEmpty();

    [Fact]
    public void An_earthquake_of_a_magnitude_is_one() => Parsed.Claims("""
        An/DT//det/2 earthquake/NN//nsubj/5 of/IN//case/4 magnitude/NN//nmod/2 struck/VBD/strike/root/0 Van/NNP//obj/5/place
        """).ShouldBe(["disaster: place=Van"]);

    [Fact]
    public void What_is_also_a_place_can_be_hit() => Parsed.Claims("""
        The/DT//det/2 market/NN//nsubj:pass/4 was/VBD/be/aux:pass/4 shelled/VBN/shell/root/0
        """).ShouldBe(["attack: target=The market"]);

    [Fact]
    public void A_first_word_that_describes_the_subject_is_no_order() => Parsed.Claims("""
        Close/VB//amod/2 friends/NNS/friend/nsubj/3 said/VBD/say/root/0 goodbye/NN//obj/3
        """).ShouldBeEmpty();

    [Fact]
    public void An_adverb_in_capitals_is_no_agent() => Parsed.Claims("""
        Iran/NNP//compound/2/place Just/NNP//nsubj/3 Launched/VBD/launch/root/0 Missiles/NNS/missile/obj/3
        """, Records.ZoneKind.Headline).ShouldBe(["attack: agent=Iran; instrument=Missiles"]);

    [Fact]
    public void A_strike_by_those_who_work_is_a_protest() => Parsed.Claims("""
        A/DT//det/2 strike/NN//nsubj/5 by/IN//case/4 pilots/NNS/pilot/nmod/2 began/VBD/begin/root/0
        """).ShouldBe(["protest: agent=pilots"]);
}
