namespace ArticleTool.Reconciling.Entities;

/// <summary>All chains that go by one spelling of a name, or by one entry of the name lists.</summary>
internal sealed class NameNode(ParsedName name, string? known)
{
    public ParsedName Name { get; } = name;

    public string? Known { get; } = known;

    /// <summary>Indices of the chains, in order of the documents.</summary>
    public List<int> Chains { get; } = [];

    /// <summary>A name that could be short for several: a bare surname, an acronym.</summary>
    public bool IsShort => Name.Acronym || (Name.Class == NameClass.Person && Name.Words.Length == 1);

    /// <summary>Names that are spellings of one another share one of these.</summary>
    public IEnumerable<string> Keys()
    {
        var words = Name.Words;
        // A word alone is the same name under another type only where no list says otherwise: "Astrid", ship, place or company.
        if (words.Length > 1 || (Known is null && !Name.Acronym && (Name.Class is NameClass.Organization or NameClass.Place or NameClass.Other)))
            yield return (words.Length > 1 ? "exact|" : "exact|single|") + Name.Folded;
        if (Name.Class != NameClass.Person)
        {
            yield return $"{Name.Class}|{string.Join(' ', Name.Core.Select(w => w.Skeleton).Order(StringComparer.Ordinal))}";
            yield return $"{Name.Class}|joined|{Skeleton(words)}";
            yield break;
        }

        if (words.Length == 1)
        {
            yield return "single|" + words[0].Skeleton;
            yield return "joined|" + words[0].Skeleton;
            yield break;
        }

        yield return "joined|" + Skeleton(words);
        yield return $"initial|{Name.Last.Skeleton}|{Name.First.Word[0]}";
        foreach (var given in NameWords.GivenGroupsOf(Name.First.Word))
            yield return $"person|{Name.Last.Skeleton}|{SoundForm.Of(given).Skeleton[0]}";
        if (words.Length == 2)
            yield return $"person|{Name.First.Skeleton}|{Name.Last.Skeleton[0]}";
        else
            yield return $"person|{Name.Last.Skeleton}|{words[1].Skeleton[0]}";
    }

    private static string Skeleton(SoundForm[] words) => SoundForm.Of(string.Concat(words.Select(w => w.Word))).Skeleton;
}
