using ArticleTool.Annotating;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// Types that the text itself states: who reads of "the ferry Astrid" once knows what the Astrid is everywhere in the
/// article. Lists and given names speak louder; a name that is told to be two things keeps its type.
/// </summary>
internal sealed class DescribedTypes(ArticleWords text, NameLists lists)
{
    /// <summary>Words between a comma and the noun of an apposition: "a large shipping company".</summary>
    private const int LongestApposition = 5;

    /// <summary>"Photo by Jan Novak": what credits say that one person made.</summary>
    private static readonly HashSet<string> Works = ["illustration", "image", "photo", "photograph", "photography", "picture", "reporting", "text", "video", "words"];

    private static readonly Dictionary<string, MentionType> Types = KnowledgeFile.Read("names/described-types.txt")
        .SelectMany(row => row.List(1).Select(noun => (noun, row.Named<MentionType>(0))))
        .ToDictionary(pair => pair.noun, pair => pair.Item2);

    /// <summary>True of "company", "airline": in small letters a common noun for one.</summary>
    public static bool IsOrganization(string noun) => Types.TryGetValue(noun, out var type) && type == MentionType.Organization;

    /// <summary>The article's names, each with the type that the text gives its words anywhere.</summary>
    public IReadOnlyList<Name> Apply(IReadOnlyList<Name> names)
    {
        var told = new Dictionary<string, MentionType?>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Type is MentionType.Nationality || Told(name) is not { } type)
                continue;
            var words = name.Span.Of(text.Article.Text);
            told[words] = told.TryGetValue(words, out var other) && other != type ? null : type;
        }

        return told.Count == 0 ? names : [.. names.Select(name => told.GetValueOrDefault(name.Span.Of(text.Article.Text)) is { } type && IsOpen(name, type) ? name with { Type = type } : name)];
    }

    private MentionType? Told(Name name)
    {
        var (first, end) = (text.TokenAt(name.Sentence, name.Span.Start), text.TokenAt(name.Sentence, name.Span.End));
        if (Noun(name.Sentence, first - 1) is { } before && before != MentionType.Place)
            return before;
        if (text.Lower(name.Sentence, first - 1) == "by" && Works.Contains(text.Lower(name.Sentence, first - 2)))
            return MentionType.Person;
        if (text.Lower(name.Sentence, first - 1) == "of" && Noun(name.Sentence, first - 2) == MentionType.Place)
            return MentionType.Place;
        if (text.Lower(name.Sentence, first - 1) == "," && text.Lower(name.Sentence, end) == "," && IsDeterminer(name.Sentence, first - 3))
            return Noun(name.Sentence, first - 2);
        return text.Lower(name.Sentence, end) == "," && IsDeterminer(name.Sentence, end + 1) ? Apposition(name.Sentence, end + 2) : null;
    }

    /// <summary>The noun that heads what follows a determiner, where nothing but nouns and adjectives stand before it.</summary>
    private MentionType? Apposition(int sentence, int start)
    {
        var tokens = text.Tokens(sentence);
        var last = start;
        while (last < tokens.Length && last < start + LongestApposition && tokens[last].Upos is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn)
            last++;
        return text.Lower(sentence, last) is "'s" or "’s" or "'" or "’" ? null : Noun(sentence, last - 1);
    }

    /// <summary>What a name beside this noun is; null for other words, and for capitals, which are names themselves.</summary>
    private MentionType? Noun(int sentence, int token) =>
        token >= 0 && token < text.Tokens(sentence).Length && char.IsLower(text.Word(sentence, token)[0]) && Types.TryGetValue(text.Lower(sentence, token), out var type) ? type : null;

    private bool IsDeterminer(int sentence, int token) => text.Lower(sentence, token) is "the" or "a" or "an" or "its" or "their" or "his" or "her";

    private bool IsOpen(Name name, MentionType type)
    {
        var words = name.Span.Of(text.Article.Text);
        if (name.Type == type || lists.Find(words, name.Type) is not null)
            return false;
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        return name.Type != MentionType.Person || space < 0 || type == MentionType.Product || lists.Given(NameForm.Hash(words.AsSpan(0, space))) is null;
    }
}
