using ArticleTool.Knowledge;
using ArticleTool.Reconciling.Findings;

namespace ArticleTool.Tests.Knowledge;

/// <summary>The findings' knowledge fits that of the claims.</summary>
public sealed class SlotTests
{
    private static readonly string[] Asked = [.. KnowledgeFile.Read("reconciling/slots.txt").Select(row => row[0])];

    public static TheoryData<string> Counted => [.. KnowledgeFile.Read("claims/events.txt").SelectMany(row => row.List(4)).Where(role => role.Contains(':', StringComparison.Ordinal)).Select(role => role.Split(':')[1]).Distinct()];

    [Theory]
    [MemberData(nameof(Counted))]
    public void Whatever_claims_count_has_its_question(string role) => Asked.ShouldContain(role);

    [Theory]
    [InlineData("person", "people")]
    [InlineData("police", "police officers")]
    [InlineData("missile", "missiles")]
    [InlineData("facility", "facilities")]
    [InlineData("aircraft", "aircraft")]
    [InlineData("bus", "buses")]
    [InlineData("fisherman", "fishermen")]
    public void Groups_have_a_plural(string group, string plural) => CountedGroups.Plural(group).ShouldBe(plural);

    [Fact]
    public void The_words_of_a_slot_are_those_of_its_sentence() =>
        SlotKnowledge.Asks("injured", "attack", "soldiers", null).ShouldBe("how many soldiers were injured");

    [Theory]
    [InlineData("the profit", "how much the profit is")]
    [InlineData(null, "how much it is")]
    public void A_sum_is_called_after_what_it_is(string? thing, string question) => SlotKnowledge.Asks("amount", "economy", "", thing).ShouldBe(question);

    [Theory]
    [InlineData("destroy", "destroyed")]
    [InlineData("damage", "damaged")]
    public void A_predicate_may_take_a_number_over(string lemma, string slot) => SlotKnowledge.SlotOf("damaged", lemma).ShouldBe(slot);
}
