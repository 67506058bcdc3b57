using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Numbers;

/// <summary>A knowledge file that is one list of words, whatever their case.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    private WordSet(string file) =>
        words = KnowledgeFile.Read(file).Select(r => r[0]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that make "from 5 to 7" two numbers.</summary>
    public static WordSet Change { get; } = new("numbers/change-words.txt");

    /// <summary>Words beside which pounds are money, not weight.</summary>
    public static WordSet Money { get; } = new("numbers/money-words.txt");

    /// <summary>Words beside which two numbers joined by a hyphen are a score.</summary>
    public static WordSet Game { get; } = new("numbers/game-words.txt");

    /// <summary>Words beside which a number without a noun counts people.</summary>
    public static WordSet Harm { get; } = new("numbers/harm-words.txt");

    /// <summary>Nouns that "no" denies without counting.</summary>
    public static WordSet Uncounted { get; } = new("numbers/uncounted.txt");

    /// <summary>Words before a number that make it part of a name.</summary>
    public static WordSet Labels { get; } = new("numbers/labels.txt");

    /// <summary>Plurals that stand before another noun.</summary>
    public static WordSet PluralModifiers { get; } = new("numbers/plural-modifiers.txt");

    /// <summary>Words before the magnitude of an earthquake.</summary>
    public static WordSet Quake { get; } = new("numbers/quake-words.txt");

    /// <summary>Words that a number without a noun can stand behind.</summary>
    public static WordSet Prepositions { get; } = new("numbers/prepositions.txt");

    /// <summary>Words that make a decade somebody's own.</summary>
    public static WordSet Possessives { get; } = new("numbers/possessives.txt");

    /// <summary>Words that make "a year" a distance in time and no rate.</summary>
    public static WordSet Distances { get; } = new("numbers/distance-words.txt");

    /// <summary>Words before "one" that make it a pronoun.</summary>
    public static WordSet Pronouns { get; } = new("numbers/pronoun-words.txt");

    /// <summary>Nouns behind an ordinal that make it a name's or a phrase's.</summary>
    public static WordSet SetNouns { get; } = new("numbers/set-nouns.txt");

    /// <summary>Words behind "three times" that make it a count.</summary>
    public static WordSet AfterTimes { get; } = new("numbers/after-times.txt");

    /// <summary>Verbs whose object says how many their subject is.</summary>
    public static WordSet Totals { get; } = new("numbers/total-words.txt");

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);

    /// <summary>True where one of the words stands among the so many lexemes before one.</summary>
    public bool IsNear(string text, List<Lexeme> lexemes, int before, int reach)
    {
        for (var i = before - 1; i >= 0 && i >= before - reach; i--)
        {
            if (lexemes[i].Kind == LexemeKind.Word && words.Contains(lexemes[i].In(text)))
                return true;
        }

        return false;
    }
}
