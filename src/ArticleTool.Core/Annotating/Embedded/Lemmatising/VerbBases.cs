using ArticleTool.Annotating.Embedded.Tagging;
using ArticleTool.Knowledge;

namespace ArticleTool.Annotating.Embedded.Lemmatising;

/// <summary>The base of a verb's form by the spelling rules of English, where a list of verbs knows the base.</summary>
internal sealed class VerbBases
{
    private static readonly Lazy<VerbBases> Embedded = new(() => new VerbBases());

    private readonly HashSet<string> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> irregular = new(StringComparer.Ordinal);

    private VerbBases()
    {
        foreach (var verb in KnowledgeFile.Lines(KnowledgeFile.Text("annotating/verbs.txt")))
            verbs.Add(verb.Trim().ToString());
        foreach (var row in KnowledgeFile.Read("annotating/irregular-verbs.txt"))
        {
            foreach (var form in row.List(1))
                irregular.TryAdd(form, row[0]);
        }
    }

    public static VerbBases BuiltIn => Embedded.Value;

    /// <param name="form">Lower case.</param>
    /// <returns>The base, or null where the list has none for the form.</returns>
    public string? Of(string form, TagPair tag) => tag.Upos != UniversalTag.Verb ? null : tag.Xpos switch
    {
        "VBD" or "VBN" => irregular.GetValueOrDefault(form) ?? Regular(form, "ed"),
        "VBG" => Regular(form, "ing"),
        "VBZ" => ThirdPerson(form),
        _ => verbs.Contains(form) ? form : null,
    };

    private string? Regular(string form, string ending)
    {
        if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length < ending.Length + 2)
            return null;
        var stem = form[..^ending.Length];
        var mute = Known(stem + "e");
        var bare = Known(stem);
        // "hoping" is of hope, for hop would double its consonant; "singing" of sing and not of singe.
        if (mute is not null && bare is not null)
            return IsShortSyllable(stem) ? mute : bare;
        return mute ?? bare ?? Undoubled(stem) ?? (ending == "ed" && stem[^1] == 'i' ? Known(stem[..^1] + "y") : ending == "ing" && stem[^1] == 'y' ? Known(stem[..^1] + "ie") : null);
    }

    /// <summary>"planned" is of plan, "trafficking" of traffic.</summary>
    private string? Undoubled(string stem) =>
        stem.Length > 2 && (stem[^1] == stem[^2] || stem.EndsWith("ck", StringComparison.Ordinal)) ? Known(stem[..^1]) : null;

    private string? ThirdPerson(string form) => !form.EndsWith('s') ? null
        : form.EndsWith("ies", StringComparison.Ordinal) && Known(form[..^3] + "y") is { } withY ? withY
        : Known(form[..^1]) ?? (form.EndsWith("es", StringComparison.Ordinal) ? Known(form[..^2]) : null);

    private string? Known(string verb) => verbs.Contains(verb) ? verb : null;

    /// <summary>One vowel before one last consonant.</summary>
    private static bool IsShortSyllable(string stem) => !IsVowel(stem[^1]) && IsVowel(stem[^2]) && (stem.Length < 3 || !IsVowel(stem[^3]));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
