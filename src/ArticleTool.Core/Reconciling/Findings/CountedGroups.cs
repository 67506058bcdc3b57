using ArticleTool.Extracting.Claims;
using ArticleTool.Knowledge;
using ArticleTool.Reconciling.Entities;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Findings;

/// <summary>Which class a counted phrase belongs to ("three U.S. service members": soldier), and which class contains which.</summary>
internal static class CountedGroups
{
    public const string Person = "person";

    private static readonly Dictionary<string, string> Parents = KnowledgeFile.Read("reconciling/groups.txt")
        .ToDictionary(row => row[0], row => row[1]);

    private static readonly Dictionary<string, string> Plurals = KnowledgeFile.Read("reconciling/groups.txt")
        .Where(row => row[3].Length > 0)
        .ToDictionary(row => row[0], row => row[3]);

    private static readonly Dictionary<string, string> Classes = KnowledgeFile.Read("reconciling/groups.txt")
        .SelectMany(row => row.List(2).Select(word => (Word: word, Class: row[0])))
        .DistinctBy(entry => entry.Word)
        .ToDictionary(entry => entry.Word, entry => entry.Class);

    /// <summary>True where all members of the one are members of the other.</summary>
    public static bool Contains(string outer, string inner)
    {
        for (var group = inner; !string.IsNullOrEmpty(group); group = Parents.GetValueOrDefault(group))
        {
            if (group == outer)
                return true;
        }

        return false;
    }

    public static bool IsClass(string group) => Parents.ContainsKey(group);

    /// <summary>The class of people that a phrase counts; people in general where it names none. "Two helicopters" are things, whatever was done to them.</summary>
    public static string OfPeople(QuantityRecord quantity)
    {
        var phrase = quantity.Of?.Text ?? "";
        return ClassOf(phrase) ?? (HeadNoun(phrase) is { } thing && quantity.Unit != Person && !NounClasses.Instance.Is(thing, "person") ? OfThings(quantity)! : Person);
    }

    /// <summary>The class that the last word of a phrase to have one belongs to: "Iraqi police officers" are police.</summary>
    public static string? ClassOf(string phrase)
    {
        var words = Head(phrase);
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (Class(words[i]) is { } known)
                return known;
        }

        return null;
    }

    /// <summary>What else is counted goes by its unit, or the last word of the phrase; by the class of either where it has one.</summary>
    public static string? OfThings(QuantityRecord quantity)
    {
        if (quantity.Unit is { } unit)
            return Class(unit) ?? unit;
        return HeadNoun(quantity.Of?.Text ?? "") is { } noun ? Class(noun) ?? noun : null;
    }

    /// <summary>The last word before the first preposition: "shares in the company" are shares.</summary>
    public static string? HeadNoun(string phrase) => Head(phrase) is { Length: > 0 } words ? Singular(words[^1]) : null;

    /// <summary>Several of a class, or of what a claim counts: "police officers", "missiles".</summary>
    public static string Plural(string group) => Plurals.GetValueOrDefault(group) ?? group switch
    {
        [.., 'y'] when group.Length > 1 && group[^2] is not ('a' or 'e' or 'o' or 'u') => group[..^1] + "ies",
        [.., 's'] or [.., 'x'] or [.., 'c', 'h'] or [.., 's', 'h'] => group + "es",
        [.., 'c', 'r', 'a', 'f', 't'] => group,
        [.., 'm', 'a', 'n'] when group is not ("human" or "german" or "roman" or "shaman" or "ottoman" or "talisman") => group[..^2] + "en",
        _ => group + "s",
    };

    private static string? Class(string word) => Classes.GetValueOrDefault(word) ?? Classes.GetValueOrDefault(Singular(word));

    /// <summary>The words up to the first preposition: "members of the family" are members.</summary>
    private static string[] Head(string phrase) =>
        [.. NameFolding.Words(phrase).TakeWhile((w, i) => i == 0 || w is not ("of" or "in" or "from" or "on" or "at" or "who" or "that" or "with" or "near" or "and"))];

    internal static string Singular(string word) => word switch
    {
        _ when word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.Length > 3 && word[^1] == 's' && word[^2] != 's' => word[..^1],
        _ => word,
    };
}
