using ArticleTool.Annotating;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// What the text itself calls the bearers of its names: "Ahmed Mohamed, a 14-year-old boy", "goalkeeper Mouez Hassen",
/// "the team's coach, Alireza Mehraban". Needs trees; without them nothing is found.
/// </summary>
internal sealed class StatedDescriptions
{
    private static readonly Dictionary<string, Gender> Genders = KnowledgeFile.Read("names/gendered-nouns.txt")
        .SelectMany(row => row.List(1).Select(noun => (noun, row[0] == "f" ? Gender.Female : Gender.Male)))
        .ToDictionary(pair => pair.noun, pair => pair.Item2);

    /// <summary>What no person is: "said Jane Roe, the company's president", misread.</summary>
    private static readonly HashSet<string> Bodies = [.. KnowledgeFile.Read("names/descriptions.txt").Where(row => row[0] != "person").SelectMany(row => row.List(1))];

    private const int LongestApposition = 6;

    private readonly Dictionary<string, List<Description>> byNoun = new(StringComparer.Ordinal);

    public StatedDescriptions(ArticleWords text, IReadOnlyList<NamedMention> names)
    {
        foreach (var name in names)
        {
            if (name.Type is MentionType.Person or MentionType.Organization or MentionType.Facility)
                Read(text, name);
        }
    }

    /// <summary>All descriptions, in order of the names they describe.</summary>
    public List<Description> All { get; } = [];

    /// <summary>The name that the text has called this before an offset; null where it has called two so.</summary>
    public NamedMention? Bearer(string noun, int before)
    {
        NamedMention? found = null;
        foreach (var (name, sentence, token, _) in byNoun.GetValueOrDefault(noun) ?? [])
        {
            if (name.Span.Start >= before)
                break;
            if (found is not null && found.Chain != name.Chain)
                return null;
            found = name;
        }

        return found;
    }

    /// <summary>As far as a noun that describes it tells.</summary>
    public static Gender GenderOf(Description description) => Genders.GetValueOrDefault(description.Noun);

    /// <summary>
    /// Appositions as mentions of whom they describe: "Ahmed Mohamed, a 14-year-old boy". From the determiner to the
    /// noun, where no name stands between.
    /// </summary>
    public IEnumerable<Mention> Appositions(ArticleWords text)
    {
        foreach (var description in All)
        {
            var tokens = text.Tokens(description.Sentence);
            var start = description.Token;
            while (start > 0 && start > description.Token - LongestApposition && tokens[start].Upos != UniversalTag.Det
                && tokens[start - 1].Upos is UniversalTag.Det or UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Num or UniversalTag.Punct && text.Lower(description.Sentence, start - 1) is not ("," or "(" or ";"))
                start--;
            if (tokens[start].Upos == UniversalTag.Det && (description.Token < description.Name.FirstToken || start >= description.Name.EndToken))
            {
                var name = description.Name;
                yield return new Mention(text.Span(description.Sentence, start, description.Token + 1), description.Sentence, name.Type, MentionKind.Nominal, name.Chain, null, null, name.Name.Confidence * 0.8, null);
            }
        }
    }

    private void Read(ArticleWords text, NamedMention name)
    {
        var tokens = text.Tokens(name.Sentence);
        for (var i = Math.Max(0, name.FirstToken - 12); i < Math.Min(tokens.Length, name.EndToken + 12); i++)
        {
            var inside = i >= name.FirstToken && i < name.EndToken;
            if (inside || tokens[i].Upos != UniversalTag.Noun || tokens[i].Xpos is not ("NN" or "") || !Describes(tokens, name, i))
                continue;
            var description = new Description(name, name.Sentence, i, text.Lower(name.Sentence, i));
            if (text.Lower(name.Sentence, i + 1) is "'s" or "’s" || (name.Type == MentionType.Person && Bodies.Contains(description.Noun)))
                continue;
            All.Add(description);
            if (!byNoun.TryGetValue(description.Noun, out var bearers))
                byNoun[description.Noun] = bearers = [];
            bearers.Add(description);
        }
    }

    /// <summary>In apposition, before the name or behind it; or right before the name, as a title stands.</summary>
    private static bool Describes(Token[] tokens, NamedMention name, int noun)
    {
        bool InName(int token) => token >= name.FirstToken && token < name.EndToken;
        if (InName(tokens[noun].Head))
            return tokens[noun].Deprel == "appos" || (noun == name.FirstToken - 1 && name.Type == MentionType.Person && tokens[noun].Deprel is "compound" or "nmod" or "appos");
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if (tokens[i].Head == noun && (tokens[i].Deprel == "appos" || tokens[i].Deprel.StartsWith("flat", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}

/// <param name="Token">Index of the noun in its sentence.</param>
/// <param name="Noun">In lower case, singular.</param>
internal sealed record Description(NamedMention Name, int Sentence, int Token, string Noun);
