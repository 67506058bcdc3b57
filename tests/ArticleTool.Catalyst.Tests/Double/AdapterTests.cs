using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Records;
using ArticleTool.Tests.Annotating;
using Catalyst.Models;

namespace ArticleTool.Catalyst.Tests;

/// <summary>What the adapter makes of Catalyst's answers; these need the double, which says what a test tells it to say.</summary>
[Collection("double")]
public sealed class AdapterTests : IDisposable
{
    private readonly CatalystEngine engine = CatalystEngine.Load(new EmbeddedEngine());

    public void Dispose()
    {
        AveragePerceptronEntityRecognizer.Names = [];
        AveragePerceptronEntityRecognizer.Poison = null;
        AveragePerceptronEntityRecognizer.Nesting = null;
    }

    [Fact]
    public void An_entity_of_several_tokens_is_one_name_up_to_its_last_character()
    {
        var names = Names("Yesterday Ada Maria Okafor resigned.", (["Ada", "Maria", "Okafor"], "Person"));
        names.ShouldBe([("Ada Maria Okafor", MentionType.Person)]);
    }

    [Theory]
    [InlineData("Person", MentionType.Person)]
    [InlineData("Organization", MentionType.Organization)]
    [InlineData("Location", MentionType.Place)]
    public void Catalysts_three_types_are_ours_by_other_names(string theirs, MentionType ours) =>
        Names("Then Zuvelka left.", (["Zuvelka"], theirs)).ShouldBe([("Zuvelka", ours)]);

    [Fact]
    public void Offsets_count_in_the_article_behind_characters_outside_the_BMP()
    {
        var names = Names("😀 first.\n😀😀 then Zuvelka.", (["Zuvelka"], "Person"));
        names.ShouldBe([("Zuvelka", MentionType.Person)]);
    }

    [Fact]
    public void Control_characters_shift_no_offset() =>
        Names("Then\u0007\tZuvelka left.", (["Zuvelka"], "Person")).ShouldBe([("Zuvelka", MentionType.Person)]);

    [Fact]
    public void Of_overlapping_entities_the_longer_one_counts() =>
        Names("The Harlow Bay Council met.", (["Harlow", "Bay"], "Location"), (["Harlow", "Bay", "Council"], "Organization"))
            .ShouldBe([("Harlow Bay Council", MentionType.Organization)]);

    [Fact]
    public void A_type_that_Catalyst_lacks_is_filled_in_and_its_own_answers_stand() =>
        Names("Then Ada Okafor met Zuvelka and the Norwegian envoy.", (["Zuvelka"], "Person"))
            .ShouldBe([("Zuvelka", MentionType.Person), ("Norwegian", MentionType.Nationality)]);

    [Fact]
    public void A_sentence_inside_another_is_read_once()
    {
        AveragePerceptronEntityRecognizer.Nesting = "nest";
        var annotated = engine.Annotate(EngineContract.Article("One nest here. Two."));
        annotated.Sentences.Count.ShouldBe(2);
        annotated.Sentences.Sum(s => s.Tokens.Length).ShouldBe(6);
    }

    [Fact]
    public void A_document_that_Catalyst_fails_on_is_a_fault_of_that_document_alone()
    {
        AveragePerceptronEntityRecognizer.Poison = "poison";
        Should.Throw<EngineException>(() => engine.Annotate(EngineContract.Article("A poison pill."))).Message.ShouldContain("told to fail");
        engine.Annotate(EngineContract.Article("All is well.")).Sentences.Count.ShouldBe(1);
    }

    private (string Text, MentionType Type)[] Names(string text, params (string[] Words, string Type)[] table)
    {
        AveragePerceptronEntityRecognizer.Names = table;
        return [.. engine.Annotate(EngineContract.Article(text)).Names.Select(n => (n.Span.Of(text), n.Type))];
    }
}
