using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting.Claims;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Tests.Extracting.Claims;

/// <summary>The examples of the event lexicon, from plain text and with the built-in engine.</summary>
public class EventExampleTests
{
    private const string Not = " Not: ";

    private static readonly EmbeddedEngine Engine = new();

    [Fact]
    public void What_an_example_of_the_lexicon_tells_is_found_by_its_row()
    {
        var rows = KnowledgeFile.Read("claims/events.txt").Where(r => r[6].Length > 0).ToList();
        rows.Count.ShouldBeGreaterThan(800);
        rows.Where(r => !Claims(r[6].Split(Not)[0]).Exists(c => IsOf(c, r))).Select(r => $"{r.Line}: {r[0]} ({r[2]}): {r[6]}").ShouldBeEmpty();
    }

    [Fact]
    public void What_an_example_says_it_is_not_is_not_found_by_its_row() =>
        KnowledgeFile.Read("claims/events.txt").Where(r => r[6].Contains(Not, StringComparison.Ordinal))
            .Where(r => Claims(r[6].Split(Not)[1]).Exists(c => IsOf(c, r))).Select(r => $"{r.Line}: {r[6]}").ShouldBeEmpty();

    private static bool IsOf(Claim claim, KnowledgeRow row) => claim.Predicate.Lemma == row[0] && claim.Type == row[2].TrimStart('-');

    private static List<Claim> Claims(string text)
    {
        var article = Engine.Annotate(new Article("a.txt", "text", "", text, [new Paragraph(new TextSpan(0, text.Length), ZoneKind.Body)], new ArticleMetadata(), []));
        var mentions = new MentionFinder().Find(article);
        return [.. new ClaimFinder().Find(article, mentions, [], new QuantityFinder().Find(article, mentions, []), [])];
    }
}
