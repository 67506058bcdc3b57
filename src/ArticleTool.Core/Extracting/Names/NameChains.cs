using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Names;

/// <summary>
/// Links names with names. Sure links come first (one entry of the lists, the same words, an acronym in brackets), then
/// shorter forms, which must fit just one chain: <c>Kirby</c> after <c>John Kirby</c>.
/// </summary>
internal sealed class NameChains(ArticleWords text)
{
    // So many chains with one surname leave any short form open; it also bounds the work on a text that is one long list.
    private const int MostSharing = 12;

    private readonly List<NameChain> chains = [];
    private readonly Dictionary<(MentionType, string), NameChain> byKey = [];

    /// <summary>Chains by what a likely link must share: a first or last word, an acronym's letters.</summary>
    private readonly Dictionary<(MentionType, string), List<NameChain>> byTrait = [];

    /// <summary>Gives every name its chain. Returns how many there are.</summary>
    public int Link(IReadOnlyList<NamedMention> names)
    {
        var expansions = Acronyms.InBrackets(names, text);
        foreach (var name in names)
        {
            var chain = Sure(name) ?? (expansions.TryGetValue(name, out var long_) && long_.Chain >= 0 ? chains[long_.Chain] : null);
            Add(name, chain ?? Likely(name) ?? New(name));
        }

        return chains.Count;
    }

    private NameChain? Sure(NamedMention name) =>
        byKey.GetValueOrDefault((name.Type, Key(name))) is { } chain && (name.Type != MentionType.Person || chain.Accepts(name.Gender)) ? chain : null;

    private static string Key(NamedMention name) => name.Known?.Key ?? string.Join(' ', name.Words);

    private NameChain? Likely(NamedMention name) => name.Type switch
    {
        MentionType.Person => Only(name, c => c.Accepts(name.Gender) && IsSamePerson(name, c)),
        MentionType.Organization or MentionType.Facility or MentionType.Event => Only(name, c => IsAbbreviation(name, c)) ?? Only(name, c => IsPart(name, c)),
        _ => null,
    };

    private static bool IsAbbreviation(NamedMention name, NameChain chain) =>
        chain.Longest.Any(other => Acronyms.Abbreviates(name, other) || Acronyms.Abbreviates(other, name));

    /// <summary>
    /// "The Security Council" after "the U.N. Security Council", "the Guard" after "the Revolutionary Guards". What the lists
    /// know is what it is called.
    /// </summary>
    private static bool IsPart(NamedMention name, NameChain chain) =>
        name.Known is null && chain.Longest.Any(other => IsOneOf(name.Words, other.Words) || ShortNames.IsShortOf(name.Words, other.Words) || (other.Known is null && ShortNames.IsShortOf(other.Words, name.Words)) || NameWords.IsShortOf(name.Words, other.Words) || (other.Words.Length > 1 && other.Known is null && NameWords.IsShortOf(other.Words, name.Words)));

    private static bool IsOneOf(string[] one, string[] many) => one.Length == 1 && many.Length > 1 && many[^1] == one[0] + "s";

    private static bool IsSamePerson(NamedMention name, NameChain chain)
    {
        foreach (var other in chain.Longest)
        {
            var (a, b) = (name.Words, other.Words);
            if (NameWords.IsShortOf(a, b) || NameWords.IsShortOf(b, a))
                return true;
            if (a.Length == b.Length && a.Length > 1 && a.Zip(b).All(pair => NameWords.AreSpellings(pair.First, pair.Second)))
                return true;
            // "Saddam" after "Saddam Hussein": a given name alone.
            if (a.Length == 1 && b.Length > 1 && a[0] == b[0] && name.Title is null)
                return true;
        }

        return false;
    }

    /// <summary>The chain that fits; null where two do, which leaves it open who is meant.</summary>
    private NameChain? Only(NamedMention name, Func<NameChain, bool> fits)
    {
        NameChain? found = null;
        foreach (var trait in Traits(name))
        {
            if (!byTrait.TryGetValue((name.Type, trait), out var candidates))
                continue;
            foreach (var chain in candidates)
            {
                if (chain == found || !fits(chain))
                    continue;
                if (found is not null)
                    return null;
                found = chain;
            }
        }

        return found;
    }

    private static IEnumerable<string> Traits(NamedMention name)
    {
        yield return NameWords.Skeleton(name.Words[^1]);
        if (name.Words.Length > 1)
            yield return NameWords.Skeleton(name.Words[0]);
        if (name.Type == MentionType.Organization && name.Words.Length > 1 && name.Words[^1].EndsWith('s'))
            yield return NameWords.Skeleton(name.Words[^1][..^1]);
        foreach (var letters in Acronyms.Letters(name))
            yield return letters;
    }

    private NameChain New(NamedMention name)
    {
        var chain = new NameChain(chains.Count, name.Type);
        chains.Add(chain);
        return chain;
    }

    private void Add(NamedMention name, NameChain chain)
    {
        name.Chain = chain.Number;
        chain.Add(name);
        byKey[(name.Type, Key(name))] = chain;
        foreach (var trait in Traits(name))
        {
            if (!byTrait.TryGetValue((name.Type, trait), out var sharing))
                byTrait[(name.Type, trait)] = sharing = [];
            if (sharing.Count < MostSharing && !sharing.Contains(chain))
                sharing.Add(chain);
        }
    }
}

/// <summary>Names that mean the same.</summary>
internal sealed class NameChain(int number, MentionType type)
{
    private const int Kept = 4;
    private readonly List<NamedMention> longest = [];

    public int Number => number;

    public MentionType Type => type;

    public Gender Gender { get; private set; }

    /// <summary>Its different forms, a few of the longest.</summary>
    public IReadOnlyList<NamedMention> Longest => longest;

    public bool Accepts(Gender gender) => gender == Gender.Unknown || Gender == Gender.Unknown || gender == Gender;

    public void Add(NamedMention name)
    {
        if (Gender == Gender.Unknown)
            Gender = name.Gender;
        if (longest.Any(other => other.Words.AsSpan().SequenceEqual(name.Words)))
            return;
        var at = longest.FindIndex(other => other.Words.Length < name.Words.Length);
        longest.Insert(at < 0 ? longest.Count : at, name);
        if (longest.Count > Kept)
            longest.RemoveAt(Kept);
    }
}
