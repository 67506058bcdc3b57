using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>The currencies of <c>numbers/currencies.txt</c>: their ISO 4217 codes, signs and names.</summary>
internal sealed class Currencies
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> codes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> letterSigns;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lastWords;

    public Currencies(IReadOnlyList<KnowledgeRow> rows)
    {
        Signs = new PhraseTable<Unit>(rows.SelectMany(Before).DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase), leftward: true);
        var names = rows.SelectMany(Names).DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase).ToList();
        Behind = new PhraseTable<Unit>(names);
        codes = rows.Where(r => r[4] != "word").Select(r => r[0]).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();
        letterSigns = rows.SelectMany(r => r.List(1)).Where(s => s.All(char.IsAsciiLetter)).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        lastWords = names.Where(n => n.Key.Length > 2).Select(n => n.Key.Split(' ')[^1]).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Currencies BuiltIn { get; } = new(KnowledgeFile.Read("numbers/currencies.txt"));

    /// <summary>What stands before a number: <c>$</c>, <c>A$</c>, <c>EUR</c>.</summary>
    public PhraseTable<Unit> Signs { get; }

    /// <summary>What stands behind a number: <c>euros</c>, <c>Australian dollars</c>, <c>cents</c>, <c>€</c>, <c>EUR</c>.</summary>
    public PhraseTable<Unit> Behind { get; }

    public bool IsCode(ReadOnlySpan<char> word) => codes.Contains(word);

    /// <summary>True for a sign made of letters: <c>Rs</c>, <c>R</c>.</summary>
    public bool IsSign(ReadOnlySpan<char> word) => letterSigns.Contains(word);

    /// <summary>"MEUR", as balance sheets write it: a million of a currency.</summary>
    public Unit? Millions(ReadOnlySpan<char> word) =>
        word.Length == 4 && word[0] == 'M' && IsCode(word[1..]) ? new Unit(word[1..].ToString(), QuantityKind.Money, 1_000_000) : null;

    /// <summary>True for the last word of a currency's name: <c>euros</c>, <c>francs</c>.</summary>
    public bool IsName(ReadOnlySpan<char> word) => lastWords.Contains(word);

    private static IEnumerable<KeyValuePair<string, Unit>> Before(KnowledgeRow row)
    {
        var unit = new Unit(row[0], QuantityKind.Money);
        return row.List(1).Append(row[4] == "word" ? "" : row[0]).Where(sign => sign.Length > 0).Select(sign => KeyValuePair.Create(sign, unit));
    }

    private static IEnumerable<KeyValuePair<string, Unit>> Names(KnowledgeRow row)
    {
        var unit = new Unit(row[0], QuantityKind.Money);
        var part = new Unit(row[0], QuantityKind.Money, 0.01m, row[0], 100);
        return row.List(2).SelectMany(Plural.Both).Concat(row.List(1).Where(s => s.Length > 2 || !s.Any(char.IsAsciiLetter))).Append(row[4] == "word" ? row[2].Split(';')[0].Trim() : row[0]).Select(name => KeyValuePair.Create(name, unit))
            .Concat(row.List(3).SelectMany(Plural.Both).Select(name => KeyValuePair.Create(name, part)));
    }
}
