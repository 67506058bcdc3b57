using System.Globalization;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Knowledge;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <param name="Of">The counted phrase; <c>^</c> where it is taken from what went before; empty for none.</param>
internal sealed record GoldQuantity(TextSpan Span, string Text, Interval Interval, QuantityKind Kind, Bound Bound, string Unit, string Of);

/// <summary>Reads the hand-made quantities beside an article; their form is described in the gold set's README.</summary>
internal static class QuantityGold
{
    public static IReadOnlyList<GoldQuantity> Read(string file, string article)
    {
        using var reader = new StreamReader(file);
        return [.. KnowledgeFile.Parse(reader).Select(row => Of(row, article))];
    }

    private static GoldQuantity Of(KnowledgeRow row, string article)
    {
        var at = -1;
        for (var n = int.Parse(row[1], CultureInfo.InvariantCulture); n > 0; n--)
            at = article.IndexOf(row[0], at + 1, StringComparison.Ordinal);
        return new GoldQuantity(
            new TextSpan(at, at + row[0].Length), row[0], Interval(row[2]), Enum.Parse<QuantityKind>(row[3], true), Enum.Parse<Bound>(row[4], true), row[5], row[6]);
    }

    public static Interval Interval(string cell)
    {
        var ends = cell.Trim('(', ')').Split("..");
        return new Interval(End(ends[0]), End(ends[^1]), cell.StartsWith('('), cell.EndsWith(')'));
    }

    private static decimal? End(string number) => number.Length == 0 ? null : decimal.Parse(number, CultureInfo.InvariantCulture);
}
