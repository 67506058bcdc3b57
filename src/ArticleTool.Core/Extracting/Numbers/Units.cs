using System.Globalization;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <param name="Name">Canonical: <c>km</c>, <c>USD</c>, <c>percent</c>.</param>
/// <param name="Factor">What a number of it is multiplied by: 0.01 for cents, which are dollars.</param>
/// <param name="Whole">The unit that smaller ones are added to: <c>ft</c> for inches ("5 feet 2 inches").</param>
/// <param name="PerWhole">How many of it make one <paramref name="Whole"/>.</param>
internal sealed record Unit(string Name, QuantityKind Kind, decimal Factor = 1, string? Whole = null, decimal PerWhole = 1);

/// <summary>The words for measures, shares and rates that stand behind a number.</summary>
internal sealed class Units
{
    public Units(IReadOnlyList<KnowledgeRow> units, IReadOnlyList<KnowledgeRow> rates)
    {
        Names = new PhraseTable<Unit>(units.SelectMany(Entries).DistinctBy(e => e.Key, StringComparer.OrdinalIgnoreCase));
        Per = new PhraseTable<string>(from row in rates from word in row.List(1) select KeyValuePair.Create(word, row[0]));
    }

    public static Units BuiltIn { get; } = new(KnowledgeFile.Read("numbers/units.txt"), KnowledgeFile.Read("numbers/rates.txt"));

    public PhraseTable<Unit> Names { get; }

    /// <summary>What a rate is given by ("a barrel", "per hour"), with its canonical name.</summary>
    public PhraseTable<string> Per { get; }

    /// <summary>"square foot", and "square-foot" as in "a 5,000-square-foot hall".</summary>
    private static IEnumerable<string> Hyphenated(string name) => name.Contains(' ') ? [name, name.Replace(' ', '-')] : [name];

    private static IEnumerable<KeyValuePair<string, Unit>> Entries(KnowledgeRow row)
    {
        var part = row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var unit = part.Length == 2
            ? new Unit(row[0], row.Named<QuantityKind>(1), 1, part[1], decimal.Parse(part[0], CultureInfo.InvariantCulture))
            : new Unit(row[0], row.Named<QuantityKind>(1));
        return row.List(2).SelectMany(Plural.Both).SelectMany(Hyphenated).Select(name => KeyValuePair.Create(name, unit));
    }
}
