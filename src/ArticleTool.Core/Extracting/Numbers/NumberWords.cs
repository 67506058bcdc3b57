using System.Globalization;
using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Numbers;

/// <summary>What a number word does in a number; the kinds of <c>numbers/words.txt</c>.</summary>
internal enum NumberWordKind
{
    Unit, Ten, Hundred, Scale, Suffix, Ordinal, Denominator, Dozen, Plural, Several, Couple, Half, Article, And, Of, Point, Minus, Over, No, Digit, Decade,
}

/// <param name="Value">What it stands for: 7, 20, 1000000.</param>
internal sealed record NumberWord(string Text, NumberWordKind Kind, decimal Value);

/// <summary>The words that numbers are made of.</summary>
internal sealed class NumberWords
{
    private readonly Dictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int longest;

    private NumberWords(IEnumerable<NumberWord> entries)
    {
        var dictionary = entries.ToDictionary(e => e.Text, StringComparer.OrdinalIgnoreCase);
        words = dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = dictionary.Keys.Max(k => k.Length);
    }

    public static NumberWords BuiltIn { get; } = new(KnowledgeFile.Read("numbers/words.txt").Select(Entry));

    public NumberWord? Find(ReadOnlySpan<char> word) =>
        word.Length <= longest && words.TryGetValue(word, out var entry) ? entry : null;

    private static NumberWord Entry(KnowledgeRow row) => new(
        row[0],
        row.Named<NumberWordKind>(1),
        row[2].Length == 0 ? 0 : decimal.Parse(row[2], NumberStyles.Number, CultureInfo.InvariantCulture));
}
