using ArticleTool.Extracting.Claims;
using ArticleTool.Knowledge;

namespace ArticleTool.Tests.Extracting.Claims;

public class EventLexiconTests
{
    private static readonly string[] Roles = ["agent", "patient", "target", "instrument", "cause", "place", "source", "destination", "recipient", "topic"];

    [Fact]
    public void Every_row_names_a_frame_and_every_frame_only_known_roles()
    {
        EventLexicon.Instance.Senses("kill", EventWordClass.Verb).Length.ShouldBe(1);
        KnowledgeFile.Read("claims/frames.txt")
            .SelectMany(r => r.List(1).Select(p => p.Split(':')[1].Trim()))
            .Except(Roles).ShouldBe(["-"]);
    }

    [Theory]
    [InlineData("events.txt")]
    [InlineData("figures.txt")]
    [InlineData("frames.txt")]
    [InlineData("lights.txt")]
    [InlineData("modality.txt")]
    [InlineData("polarity.txt")]
    [InlineData("nouns.txt")]
    public void Rows_are_sorted_by_word(string file)
    {
        var words = KnowledgeFile.Read("claims/" + file).Where(r => r[1] != "types").Select(r => r[0]).ToList();
        words.ShouldBe(words.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_lexicon_speaks_of_every_kind_of_news()
    {
        var types = KnowledgeFile.Read("claims/events.txt").Select(r => r[2].TrimStart('-')).Distinct().ToList();
        types.ShouldBeSubsetOf([
            "accident", "agreement", "aid", "appointment", "arrest", "attack", "casualty", "closure", "court", "crime", "damage", "deployment",
            "diplomacy", "disaster", "economy", "election", "health", "interception", "investigation", "legislation", "meeting", "migration", "other",
            "protest", "release", "rescue", "responsibility", "retaliation", "sanction", "sport", "statement",
        ]);
        types.Count.ShouldBe(31);
    }

    [Theory]
    [InlineData("raided", "raid")]
    [InlineData("sank", "sink")]
    [InlineData("condemned", "condemn")]
    [InlineData("fleeing", "flee")]
    [InlineData("robbed", "rob")]
    public void An_event_verb_is_known_by_its_form(string form, string lemma) => EventLexicon.Instance.VerbOf(form).ShouldBe(lemma);

    [Fact]
    public void American_spelling_finds_the_row() => EventLexicon.Instance.Senses("criticize", EventWordClass.Verb).Length.ShouldBe(1);
}
