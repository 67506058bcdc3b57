using ArticleTool.Knowledge;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Records;

namespace ArticleTool.Reconciling;

/// <summary>Which of the collection's places lies in which, and which names stand for which country, as far as the name lists tell.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, KnownName> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> unlisted = new(StringComparer.Ordinal);

    public Gazetteer(IEnumerable<EntityRecord> entities)
    {
        foreach (var entity in entities)
        {
            if (Entry(entity) is not { } name)
            {
                if (entity.Type is MentionType.Place or MentionType.Facility)
                    unlisted[entity.Id] = " " + NameFolding.Fold(entity.Name) + " ";
                continue;
            }

            known[entity.Id] = name;
            if (name.Country is { } iso && NameLists.BuiltIn.Country(iso)?.Key == name.Key)
                countries[iso] = entity.Id;
        }
    }

    /// <summary>The entities that are countries.</summary>
    public IReadOnlyCollection<string> Countries => countries.Values;

    public bool IsCountry(string entity) => CountryOf(entity) is { } iso && countries.GetValueOrDefault(iso) == entity;

    /// <summary>True for a city, base or province of the country.</summary>
    public bool LiesIn(string part, string whole) => part != whole && IsCountry(whole) && !IsCountry(part) && CountryOf(part) == CountryOf(whole);

    /// <summary>True where the two are one place or one lies in the other.</summary>
    public bool Meet(string a, string b) => a == b || LiesIn(a, b) || LiesIn(b, a) || ShortFor(a, b) || ShortFor(b, a);

    /// <summary>True where the one cannot be the other nor lie in it.</summary>
    public bool Exclude(string a, string b)
    {
        if (Meet(a, b))
            return false;
        return !(IsCountry(a) || IsCountry(b)) || (CountryOf(a) is { } of && CountryOf(b) is { } other && of != other);
    }

    /// <summary>Who acts under a name: for a capital and for a nationality the country, where the collection names it.</summary>
    public string Actor(string entity) =>
        known.TryGetValue(entity, out var name) && name.Country is { } iso && (name.Government || name.Type == MentionType.Nationality)
            ? countries.GetValueOrDefault(iso, entity)
            : entity;

    /// <summary>Of places that no list knows, one may be the other cut short: "the Bay", "Harlow Bay".</summary>
    private bool ShortFor(string a, string b) =>
        unlisted.TryGetValue(a, out var shorter) && unlisted.TryGetValue(b, out var longer) && longer.Length > shorter.Length && longer.Contains(shorter, StringComparison.Ordinal);

    private string? CountryOf(string entity) => known.GetValueOrDefault(entity)?.Country;

    private static KnownName? Entry(EntityRecord entity) => entity.Aliases
        .Prepend(entity.Name)
        .Select(form => NameLists.BuiltIn.Find(form, entity.Type))
        .FirstOrDefault(name => name is not null && (name.Key == entity.Id || name.Country is not null));
}
