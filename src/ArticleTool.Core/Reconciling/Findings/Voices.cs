using ArticleTool.Extracting.Claims;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Who gives a value, as a sentence names them.</summary>
internal static class Voices
{
    private const int MostNamed = 4;

    /// <summary>The origins, each with the outlets that quote it; an outlet that speaks for itself stands alone.</summary>
    public static string Who(FoundValue value) => Join(Names(value));

    public static bool AreMany(FoundValue value) => Names(value) is var names && (names.Count > 1 || (names.Count == 1 && IsPlural(WithoutOutlets(names[0]))));

    private static List<string> Names(FoundValue value)
    {
        var said = value.Said.SelectMany(s => s.Origins.Select(o => (Origin: o, Outlet: Outlet(s.Document)))).ToList();
        var quoted = said.Where(s => s.Origin.Attribution is not null)
            .GroupBy(s => s.Origin.Key)
            // An outlet that quotes itself is named once.
            .Select(g => (Name: Name(g.Select(s => s.Origin)), g.First().Origin, Outlets: g.Select(s => s.Outlet).Distinct().ToList()))
            .Select(g => (g.Name, Outlets: g.Outlets.FindAll(outlet => outlet != g.Origin.Name && outlet != g.Name)))
            .Select(g => g.Outlets.Count == 0 ? g.Name : $"{g.Name} ({Join(g.Outlets)})");
        var bare = said.Where(s => s.Origin.Attribution is null).Select(s => s.Outlet);
        return [.. quoted.Concat(bare).Distinct()];
    }

    private static string WithoutOutlets(string name) => name.EndsWith(')') ? name[..name.IndexOf(" (", StringComparison.Ordinal)] : name;

    /// <summary>An article of unknown outlet adds nobody beside others.</summary>
    public static string Sources(FoundValue value)
    {
        var known = value.Origins.Where(o => o.Key != Origins.UnknownOutlet).ToList();
        return known.Count == 0 ? Join(Outlets([value])) : Join([.. Names(known)]);
    }

    public static List<string> Outlets(IReadOnlyList<FoundValue> values) => [.. values
        .SelectMany(v => v.Said)
        .Select(s => s.Document)
        .DistinctBy(d => d.Index)
        .OrderBy(d => d.Index)
        .Select(Outlet)
        .Distinct()];

    public static string Join(List<string> names)
    {
        if (names.Count > MostNamed)
            names = [.. names.Take(MostNamed - 1), $"{names.Count - MostNamed + 1} more"];
        return names.Count switch
        {
            0 => "nobody",
            1 => names[0],
            _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
        };
    }

    /// <summary>An article that names no outlet goes by its file.</summary>
    private static string Outlet(DocumentView document) =>
        document.Records.Document.Outlet ?? document.Id[(document.Id.LastIndexOf('/') + 1)..];

    private static IEnumerable<string> Names(IEnumerable<Origin> origins) => origins.GroupBy(o => o.Key).Select(Name).Distinct();

    /// <summary>Of one origin in several articles: with "the" where one of them has it.</summary>
    private static string Name(IEnumerable<Origin> reports) => Name(reports.OrderByDescending(o => o.HasArticle).First());

    /// <summary>"The housing ministry" opened its sentence; within one it is the housing ministry.</summary>
    private static string Name(Origin origin)
    {
        var name = string.Join(' ', origin.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (origin.HasArticle)
            return "the " + name;
        if (origin.Kind is not (OriginKind.Body or OriginKind.Unnamed) || origin.Key.StartsWith("place/", StringComparison.Ordinal))
            return name;
        var small = IsDescription(origin, name) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
        return origin.Key.StartsWith("body/", StringComparison.Ordinal) && !HasDeterminer(small) && !IsPlural(small) && !IsUnheardName(small) ? "the " + small : small;
    }

    /// <summary>No entity: a description, which only its sentence may have begun with a capital.</summary>
    private static bool IsDescription(Origin origin, string name) =>
        (origin.Key.StartsWith("body/", StringComparison.Ordinal) || origin.Key.StartsWith("unnamed/", StringComparison.Ordinal)) && name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1])
        && name.Split(' ') is { } words && (words.Length == 1 ? name is [.., not 's', 's'] || NounClasses.Instance.Is(CountedGroups.Singular(name.ToLowerInvariant()), "person") : !char.IsUpper(words[1][0]));

    private static bool HasDeterminer(string name) => name.Split(' ')[0].ToLowerInvariant() is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our" or "my" or "one" or "two" or "three" or "four" or "five" or "several" or "some" or "many" or "most" or "other" || char.IsAsciiDigit(name[0]) || name.Contains('’', StringComparison.Ordinal) || name.Contains('\'', StringComparison.Ordinal);

    /// <summary>"Norvik": one word with a capital that is no description's.</summary>
    private static bool IsUnheardName(string name) => char.IsUpper(name[0]) && !name.Contains(' ', StringComparison.Ordinal);

    private static bool IsPlural(string name) => name is [.., not 's', 's'] && !char.IsUpper(name[name.LastIndexOf(' ') + 1]) || name.EndsWith("police", StringComparison.OrdinalIgnoreCase);
}
