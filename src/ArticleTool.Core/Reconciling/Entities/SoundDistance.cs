namespace ArticleTool.Reconciling.Entities;

/// <summary>How far two words are from being spellings of one: weighted edits over sounds, in small whole numbers.</summary>
internal static class SoundDistance
{
    public const int Far = 1000;
    private const int LongestWord = 40;
    private const int Change = 10;
    private const int DropConsonant = 8;
    private const int DropVowel = 4;

    /// <summary>Two sounds that spellings exchange, and what the exchange costs.</summary>
    private static readonly Dictionary<(char, char), int> Exchanges = Symmetric(
        ('a', 'e', 2), ('e', 'i', 2), ('o', 'u', 1), ('e', 'E', 2), ('a', 'E', 3), ('i', 'E', 2), ('a', 'o', 4), ('a', 'u', 5), ('e', 'o', 6), ('a', 'i', 4),
        ('k', 'x', 2), ('k', 'g', 3), ('x', 'g', 3), ('h', 'x', 3), ('t', 'd', 3), ('s', 'z', 2), ('S', 'C', 3), ('C', 'j', 3), ('Z', 'j', 2), ('S', 's', 4),
        ('v', 'f', 3), ('b', 'p', 4), ('j', 'y', 3), ('j', 'g', 3), ('j', 'z', 4), ('v', 'u', 3), ('y', 'i', 2), ('n', 'm', 7), ('b', 'v', 5), ('s', 'C', 5));

    /// <summary>What a word of so many sounds can bear.</summary>
    public static int Budget(int sounds) => sounds switch { <= 2 => 0, 3 => 1, 4 => 2, 5 or 6 => 3, 7 or 8 => 4, _ => 5 };

    /// <summary>The cost of taking one for the other, <see cref="Far"/> where it exceeds what the shorter can bear.</summary>
    public static int Between(SoundForm a, SoundForm b)
    {
        if (a.Word == b.Word)
            return 0;
        if (Math.Min(a.Word.Length, b.Word.Length) <= 3 || a.Skeleton != b.Skeleton || Math.Max(a.Sounds.Length, b.Sounds.Length) > LongestWord)
            return Far;
        var budget = Budget(Math.Min(a.Sounds.Length, b.Sounds.Length));
        var cost = Edits(a.Sounds, b.Sounds);
        return cost <= budget ? cost : Far;
    }

    private static int Edits(string a, string b)
    {
        Span<int> previous = stackalloc int[LongestWord + 1];
        Span<int> current = stackalloc int[LongestWord + 1];
        for (var j = 0; j < b.Length; j++)
            previous[j + 1] = previous[j] + Drop(b, j);
        for (var i = 0; i < a.Length; i++)
        {
            current[0] = previous[0] + Drop(a, i);
            for (var j = 0; j < b.Length; j++)
            {
                var change = previous[j] + (a[i] == b[j] ? 0 : Exchanges.GetValueOrDefault((a[i], b[j]), Change));
                current[j + 1] = Math.Min(change, Math.Min(previous[j + 1] + Drop(a, i), current[j] + Drop(b, j)));
            }

            var rest = previous;
            previous = current;
            current = rest;
        }

        return previous[b.Length];
    }

    /// <summary>A breath inside a word is written or not ("Tehran", "Teran"); one at its start makes another name ("Ahmed", "Hamed").</summary>
    private static int Drop(string word, int i) => word[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'E' => DropVowel,
        'h' or 'y' when i > 0 => 2,
        _ => DropConsonant,
    };

    private static Dictionary<(char A, char B), int> Symmetric(params (char A, char B, int Cost)[] exchanges)
    {
        var table = new Dictionary<(char A, char B), int>();
        foreach (var (a, b, cost) in exchanges)
        {
            table[(a, b)] = cost;
            table[(b, a)] = cost;
        }

        return table;
    }
}
