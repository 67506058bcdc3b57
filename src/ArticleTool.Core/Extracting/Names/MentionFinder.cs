using ArticleTool.Annotating;
using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// Turns an engine's names into mentions and links those that refer to the same thing in the document, as a reader would:
/// names with names, then descriptions and pronouns with the names before them. What is unsure stays unlinked.
/// </summary>
public sealed class MentionFinder(NameLists lists)
{
    private readonly TitleFinder titles = new(lists);
    private readonly ActingPlaces acting = new(lists);

    public MentionFinder()
        : this(NameLists.BuiltIn)
    {
    }

    /// <summary>Mentions in order of the text, without overlap.</summary>
    public IReadOnlyList<Mention> Find(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = new ArticleWords(article);
        var typed = new ShortNames(text, lists).Apply(new DescribedTypes(text, lists).Apply(article.Names));
        var names = typed.Select(name => NamedMention.Of(name, text, lists, titles)).ToList();
        var chains = new NameChains(text).Link(names);
        var stated = new StatedDescriptions(text, names);
        var described = new DescriptionLinker(text, names, stated).Link();
        foreach (var apposition in stated.Appositions(text))
        {
            if (!described.Exists(d => d.Span.Overlaps(apposition.Span)))
                described.Add(apposition);
        }

        var pronouns = new PronounLinker(text, names, described, stated).Link();

        var mentions = names.Select(name => name.ToMention(acting.Government(name, text)));
        return Numbered([.. mentions.Concat(described).Concat(pronouns).OrderBy(m => m.Span.Start)], chains);
    }

    /// <summary>Gives chains their numbers in order of their first mention.</summary>
    private static List<Mention> Numbered(List<Mention> mentions, int chains)
    {
        var numbers = new int[chains];
        Array.Fill(numbers, -1);
        var next = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            ref var number = ref numbers[mentions[i].Chain];
            if (number < 0)
                number = next++;
            mentions[i] = mentions[i] with { Chain = number };
        }

        return mentions;
    }
}
