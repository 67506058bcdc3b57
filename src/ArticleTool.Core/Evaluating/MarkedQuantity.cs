using System.Globalization;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Evaluating;

/// <param name="Of">The counted phrase; <c>^</c> where it is taken from what went before; empty for none.</param>
public sealed record MarkedQuantity(TextSpan Span, string Text, Interval Interval, QuantityKind Kind, Bound Bound, string Unit, string Of);

/// <summary>Reads the hand-made quantities beside an article; their form is described in the gold set's README.</summary>
public static class QuantityMarks
{
    /// <param name="rows">A quantity each.</param>
    /// <param name="article">The article's text.</param>
    /// <exception cref="FormatException">An annotation does not stand in the text.</exception>
    public static IReadOnlyList<MarkedQuantity> Of(IEnumerable<KnowledgeRow> rows, string article)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(article);
        return [.. rows.Select(row => Of(row, article))];
    }

    private static MarkedQuantity Of(KnowledgeRow row, string article)
    {
        var at = -1;
        for (var n = int.Parse(row[1], CultureInfo.InvariantCulture); n > 0; n--)
        {
            at = article.IndexOf(row[0], at + 1, StringComparison.Ordinal);
            if (at < 0)
                throw new FormatException($"line {row.Line}: no '{row[0]}' so many times in the article");
        }

        return new MarkedQuantity(
            new TextSpan(at, at + row[0].Length), row[0], Interval(row[2]), Enum.Parse<QuantityKind>(row[3], true), Enum.Parse<Bound>(row[4], true), row[5], row[6]);
    }

    public static Interval Interval(string cell)
    {
        var ends = cell.Trim('(', ')').Split("..");
        return new Interval(End(ends[0]), End(ends[^1]), cell.StartsWith('('), cell.EndsWith(')'));
    }

    private static decimal? End(string number) => number.Length == 0 ? null : decimal.Parse(number, CultureInfo.InvariantCulture);
}
