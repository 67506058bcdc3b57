using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>What the recogniser knows of a word from the lists; kept with its <see cref="Lexeme"/>.</summary>
/// <param name="Hash">See <see cref="NameForm"/>; <see cref="NameForm.Empty"/> for a sign.</param>
/// <param name="Length">Letters and figures.</param>
/// <param name="Longest">The longest listed form that begins with it; 0 for none.</param>
/// <param name="Lists">Given name 1, family name 2, title 4, joint ("of", "al") 8, common word 16.</param>
/// <param name="Cue">Class of words that tell a name's type: "Ministry", "province"; 0 for none.</param>
internal sealed record WordNotes(ulong Hash, int Length, int Longest, uint Lists, uint Cue)
{
    public const uint Given = 1, Family = 2, Title = 4, Joint = 8, Common = 16;

    /// <summary>True for "The", "In", "However": alone between small words they are no name.</summary>
    public bool IsPlain { get; init; }

    public bool Is(uint list) => (Lists & list) != 0;

    public static WordNotes Of(Lexeme word, NameLists lists, CommonWords common)
    {
        var hash = NameForm.Hash(word.Text);
        var isSign = word.Form == WordForm.Punctuation;
        var flags = 0u;
        if (!isSign)
        {
            flags |= lists.Given(hash) is not null ? Given : 0;
            flags |= lists.IsFamily(hash) ? Family : 0;
            flags |= lists.Title(hash) is not null ? Title : 0;
            flags |= common.Contains(word.Word) ? Common : 0;
        }

        flags |= NameWordClasses.Joints.Contains(word.Lower) ? Joint : 0;
        return new WordNotes(hash, isSign ? 0 : word.Text.Length, isSign ? 0 : lists.LongestFrom(hash), flags, NameWordClasses.Cue(word.Lower)) { IsPlain = NameWordClasses.Plain.Contains(word.Lower) };
    }
}

/// <summary>Words that are written small in the training text; a capital on them says little.</summary>
internal sealed class CommonWords(uint[] words)
{
    private readonly HashSet<uint> set = [.. words];

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<uint> Words => words;

    /// <param name="word">See <see cref="Lexeme.Word"/>.</param>
    public bool Contains(uint word) => set.Contains(word);
}

/// <summary>Classes of words from <c>Knowledge/names/cue-words.txt</c>.</summary>
internal static class NameWordClasses
{
    private static readonly Dictionary<string, uint> Cues = [];

    private static readonly HashSet<uint> Bodies = [];

    /// <summary>Small words and signs that names have inside.</summary>
    public static HashSet<string> Joints { get; } = [];

    /// <summary>Small words that a name can begin with, before a capital.</summary>
    public static HashSet<string> Openers { get; } = [];

    public static HashSet<string> Plain { get; } = [];

    /// <summary>Last words of names that settle the type.</summary>
    public static Dictionary<string, MentionType> Heads { get; } = [];

    /// <summary>First words of names that settle the type.</summary>
    public static Dictionary<string, MentionType> Openings { get; } = [];

    static NameWordClasses()
    {
        foreach (var row in KnowledgeFile.Read("names/name-heads.txt"))
        {
            foreach (var word in row.List(2))
                (row[0] == "last" ? Heads : Openings).Add(word, row.Named<MentionType>(1));
        }

        var number = 0u;
        foreach (var row in KnowledgeFile.Read("names/cue-words.txt"))
        {
            if (row[0] is "joint" or "opener" or "plain")
            {
                (row[0] == "joint" ? Joints : row[0] == "opener" ? Openers : Plain).UnionWith(row.List(1));
                continue;
            }

            number++;
            if (row[0] is "company" or "body" or "university" or "armed" or "press")
                Bodies.Add(number);
            foreach (var word in row.List(1))
                Cues.TryAdd(word, number);
        }
    }

    /// <summary>True for the class of "inc", "committee", "university", "army", "times".</summary>
    public static bool IsBody(uint cue) => cue != 0 && Bodies.Contains(cue);

    public static uint Cue(string lower) => Cues.GetValueOrDefault(lower);
}
