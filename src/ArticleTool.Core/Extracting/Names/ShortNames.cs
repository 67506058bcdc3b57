using ArticleTool.Annotating;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// Names of one word that the text itself gives away: what it goes on to call a company by ("Norvik" after "Norvik Lines"), and
/// what stands behind a noun that says what it is ("the clinic chain Medivire"). Finds them where the engine missed them, and
/// makes of "Norvik" what the full name is where the engine saw a person or a place.
/// </summary>
internal sealed class ShortNames
{
    /// <summary>Of a short name that only its full form makes a name.</summary>
    private const double Confidence = 0.75;

    /// <summary>A text with more names than this is a list, in which one word may be anybody's.</summary>
    private const int MostShort = 200;

    private static readonly HashSet<string> Left = KnowledgeFile.Read("names/company-words.txt").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private readonly ArticleWords text;
    private readonly NameLists lists;
    private readonly Lazy<HashSet<string>> common;

    public ShortNames(ArticleWords text, NameLists lists)
    {
        this.text = text;
        this.lists = lists;
        common = new Lazy<HashSet<string>>(Common);
    }

    /// <summary>True where the words behind the first are such that a short name leaves out.</summary>
    public static bool IsShortOf(string[] one, string[] full) => one.Length == 1 && full.Length > 1 && full[0] == one[0] && full.Skip(1).All(Left.Contains);

    public IReadOnlyList<Name> Apply(IReadOnlyList<Name> names)
    {
        var known = Known(names);
        if (known.Count is 0 or > MostShort)
            return names;
        var all = new List<Name>(names.Count);
        var next = 0;
        for (var sentence = 0; sentence < text.Article.Sentences.Count; sentence++)
        {
            var tokens = text.Tokens(sentence);
            for (var i = 0; i < tokens.Length; i++)
            {
                while (next < names.Count && names[next].Span.End <= tokens[i].Span.Start)
                    all.Add(Typed(names[next++], known));
                var free = next >= names.Count || names[next].Span.Start >= tokens[i].Span.End;
                if (free && known.Contains(text.Word(sentence, i).ToString()))
                    all.Add(new Name(tokens[i].Span, sentence, MentionType.Organization, Confidence));
            }
        }

        all.AddRange(names.Skip(next).Select(name => Typed(name, known)));
        return all;
    }

    private Name Typed(Name name, HashSet<string> known) =>
        name.Type != MentionType.Organization && known.Contains(name.Span.Of(text.Article.Text)) ? name with { Type = MentionType.Organization } : name;

    /// <summary>Words that stand for one full name, that no person in the text bears, and that the lists do not have.</summary>
    private HashSet<string> Known(IReadOnlyList<Name> names)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Where(n => n.Type == MentionType.Organization))
        {
            var words = name.Span.Of(text.Article.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] lower = [.. words.Select(w => w.ToLowerInvariant())];
            if (words.Length > 1 && IsShortOf([lower[0]], lower) && IsFree(words[0]))
                known.Add(words[0]);
        }

        known.UnionWith(Described(names));

        foreach (var person in names.Where(n => n.Type == MentionType.Person).Select(n => n.Span.Of(text.Article.Text)).Where(words => words.Contains(' ', StringComparison.Ordinal)))
            known.ExceptWith(person.Split(' '));
        return known;
    }

    /// <summary>"The clinic chain Medivire": a capital behind such a noun is a name's, if no longer name begins there.</summary>
    private IEnumerable<string> Described(IReadOnlyList<Name> names)
    {
        var next = 0;
        for (var sentence = 0; sentence < text.Article.Sentences.Count; sentence++)
        {
            var tokens = text.Tokens(sentence);
            for (var i = 1; i < tokens.Length; i++)
            {
                while (next < names.Count && names[next].Span.End <= tokens[i].Span.Start)
                    next++;
                if (tokens[i].Upos == UniversalTag.Propn && DescribedTypes.IsOrganization(text.Word(sentence, i - 1).ToString()) && (i + 1 == tokens.Length || tokens[i + 1].Upos != UniversalTag.Propn)
                    && text.Word(sentence, i).ToString() is var word && (next == names.Count || !names[next].Span.Overlaps(tokens[i].Span)) && IsFree(word))
                    yield return word;
            }
        }
    }

    /// <summary>A word with a capital that is nothing else: "National Bank" is not called "National".</summary>
    private bool IsFree(string word) =>
        word.Length > 2 && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower) && lists.Find(word) is null && lists.Given(NameForm.Hash(word)) is null && !common.Value.Contains(word);

    /// <summary>Words that the text itself has in small letters, or in which the tagger saw an adjective.</summary>
    private HashSet<string> Common()
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var sentence = 0; sentence < text.Article.Sentences.Count; sentence++)
        {
            foreach (var token in text.Tokens(sentence))
            {
                if (token.Upos == UniversalTag.Adj || char.IsLower(text.Article.Text[token.Span.Start]))
                    found.Add(token.Span.Of(text.Article.Text));
            }
        }

        return found;
    }
}
