using ArticleTool.Records;

namespace ArticleTool.Knowledge;

/// <summary>An entry of a name list: one thing with the forms of its name.</summary>
/// <param name="Key">Names it over all documents: <c>place/erbil</c>.</param>
/// <param name="Country">ISO 3166-1 code: of a country itself, of the country a city lies in, of a demonym's country.</param>
/// <param name="Trusted">True for entries picked by hand: in its own form such a name is hardly ever anything else.</param>
/// <param name="Government">True where the name can stand for a country's government: countries and capitals.</param>
public sealed record KnownName(
    string Key,
    MentionType Type,
    string Name,
    string? Country = null,
    string? Wikidata = null,
    string? Geonames = null,
    bool Government = false,
    bool Trusted = false);

/// <summary>A title with what is said of its bearer later: <c>Gen.</c>, "the general".</summary>
/// <param name="Nouns">In lower case; empty where none is used.</param>
public sealed record KnownTitle(string Title, IReadOnlyList<string> Nouns, Gender Gender);

/// <summary>As far as a given name, a title or a pronoun tells it.</summary>
public enum Gender { Unknown, Female, Male }
