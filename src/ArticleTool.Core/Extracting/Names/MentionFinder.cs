using ArticleTool.Annotating;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>Turns an engine's names into mentions and links those that refer to the same thing in the document.</summary>
public sealed class MentionFinder(NameLists lists)
{
    public MentionFinder()
        : this(NameLists.BuiltIn)
    {
    }

    public IReadOnlyList<Mention> Find(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var mentions = new List<Mention>();
        var chains = new Dictionary<string, int>();
        foreach (var name in article.Names)
        {
            var text = name.Span.Of(article.Text);
            var known = lists.Find(text, name.Type);
            var key = known?.Key ?? $"{name.Type}/{text}";
            if (!chains.TryGetValue(key, out var chain))
                chains[key] = chain = chains.Count;
            mentions.Add(new Mention(name.Span, name.Sentence, name.Type, MentionKind.Name, chain, null, null, name.Confidence, known?.Key));
        }

        return mentions;
    }
}
