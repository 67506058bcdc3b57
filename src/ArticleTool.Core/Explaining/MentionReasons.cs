using ArticleTool.Records;

namespace ArticleTool.Explaining;

/// <summary>How mentions were found and joined into a document's chains.</summary>
internal static class MentionReasons
{
    public static Explanation OfMention(MentionRecord mention, ExplainedArticle article)
    {
        var chain = Chain(mention.Chain, article);
        return new Explanation(
            mention.Id,
            "mention",
            $"{Written.Name(mention.Kind)} of a {Written.Name(mention.Type)}{(mention.Confidence is { } sure ? $", probability {sure}" : "")}",
            [article.Quote(mention.Start, mention.End, Written.Name(mention.Kind)), .. Antecedent(mention, chain, article)],
            [.. Rules(mention)],
            [],
            [],
            [],
            [new RelatedRecord(mention.Chain, "chain", $"{chain.Count} {(chain.Count == 1 ? "mention" : "mentions")}"), .. Entity(mention.Entity)]);
    }

    public static Explanation OfChain(string id, ExplainedArticle article)
    {
        var chain = Chain(id, article);
        var name = chain.Find(m => m.Kind == MentionKind.Name)?.Text ?? chain[0].Text;
        return new Explanation(
            id,
            "chain",
            $"{chain.Count} {(chain.Count == 1 ? "mention" : "mentions")} of {Written.OneLine(name)} in {article.Id}",
            [.. chain.Select(m => article.Quote(m.Start, m.End, Written.Name(m.Kind)))],
            [.. chain.SelectMany(Rules).DistinctBy(r => (r.Name, r.Says))],
            [],
            [],
            [],
            [.. Entity(chain[0].Entity), .. chain.Select(m => new RelatedRecord(m.Id, "mention", Written.OneLine(m.Text)))]);
    }

    private static List<MentionRecord> Chain(string id, ExplainedArticle article) => [.. article.Records.Mentions.Where(m => m.Chain == id)];

    /// <summary>The name that a pronoun or description takes up: the latest before it.</summary>
    private static IEnumerable<Quote> Antecedent(MentionRecord mention, List<MentionRecord> chain, ExplainedArticle article) =>
        mention.Kind == MentionKind.Name
            ? []
            : chain.Where(m => m.Kind == MentionKind.Name && m.Start < mention.Start).TakeLast(1).Select(m => article.Quote(m.Start, m.End, "takes up"));

    private static IEnumerable<FiredRule> Rules(MentionRecord mention)
    {
        if (mention.Kind == MentionKind.Pronoun)
            yield return new FiredRule("pronoun", "links with a person or body named before, where gender and place leave no choice");
        else if (mention.Kind == MentionKind.Nominal)
            yield return Description(mention);
        else
            yield return new FiredRule("recogniser", $"takes the words for the name of a {Written.Name(mention.Type)}");
        if (mention.Known is { } known)
            yield return new FiredRule("listed name", $"the name lists know it as {known}", "names/");
        if (mention.Title is { } title)
            yield return new FiredRule("title", $"\"{Written.OneLine(title)}\" before a person's name", "names/titles.txt");
        if (mention.ActsAs is { } acting)
            yield return new FiredRule("acting place", $"the place does what only {acting} can do", "names/acting.txt");
    }

    private static FiredRule Description(MentionRecord mention)
    {
        const string File = "names/descriptions.txt";
        var words = mention.Text.ToLowerInvariant();
        var row = Written.Find(File, r => r.List(1).Any(d => words.EndsWith(d, StringComparison.Ordinal)));
        return row is null
            ? new FiredRule("description", "takes up a name of the text")
            : Written.Row("description", $"a {row[0]} description takes up a name of the text", File, row);
    }

    private static IEnumerable<RelatedRecord> Entity(string? entity) => entity is null ? [] : [new RelatedRecord(entity, "entity", "over all documents")];
}
