using System.Globalization;
using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Numbers;

/// <summary>What a hedge makes of the number it stands by; a row of <c>numbers/hedges.txt</c>.</summary>
/// <param name="Low">The lower end as a part of the number; null for unbounded.</param>
/// <param name="High">The upper end as a part of the number; null for unbounded.</param>
internal sealed record Hedge(string Phrase, Bound Bound, decimal? Low, decimal? High, bool LowOpen, bool HighOpen)
{
    /// <summary>With the number itself: "less than 5 or equal".</summary>
    public Hedge Closed() => this with { LowOpen = false, HighOpen = false, Bound = Bound switch { Bound.MoreThan => Bound.AtLeast, Bound.LessThan => Bound.AtMost, _ => Bound } };

    public Interval Around(decimal value)
    {
        var (a, b) = (Rounded(Low, value), Rounded(High, value));
        // Zero has no surroundings, nor has a number so small that rounding makes its ends one.
        if (Low is not null && High is not null && (value == 0 || a == b))
            return Interval.Exactly(Arithmetic.Tidy(value));
        return value < 0 && Low is not null && High is not null
            ? new Interval(b, a, HighOpen, LowOpen)
            : new Interval(a, b, LowOpen && a is not null, HighOpen && b is not null);
    }

    private static decimal? Rounded(decimal? part, decimal value) => Arithmetic.Times(part, value) is { } end ? Arithmetic.Tidy(Math.Round(end, 10)) : null;

    /// <param name="interval"><c>90%..110%</c>, <c>(100%..</c>, <c>..100%</c>.</param>
    public static Hedge Parse(string phrase, Bound bound, string interval)
    {
        var ends = interval.Trim('(', ')').Split("..");
        return new Hedge(phrase, bound, Part(ends[0]), Part(ends[^1]), interval.StartsWith('('), interval.EndsWith(')'));
    }

    private static decimal? Part(string end) =>
        end.Length == 0 ? null : decimal.Parse(end.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture) / 100;
}

/// <summary>The hedge words, each with its one rule.</summary>
internal sealed class Hedges
{
    public Hedges(IReadOnlyList<KnowledgeRow> rows)
    {
        Before = new PhraseTable<Hedge>(Side(rows, "before"), leftward: true);
        After = new PhraseTable<Hedge>(Side(rows, "after"));
    }

    public static Hedges BuiltIn { get; } = new(KnowledgeFile.Read("numbers/hedges.txt"));

    public PhraseTable<Hedge> Before { get; }

    public PhraseTable<Hedge> After { get; }

    private static IEnumerable<KeyValuePair<string, Hedge>> Side(IReadOnlyList<KnowledgeRow> rows, string side) =>
        from row in rows
        where row[1] == side
        from phrase in row.List(0)
        select KeyValuePair.Create(phrase, Hedge.Parse(phrase, row.Named<Bound>(2), row[3]));
}
