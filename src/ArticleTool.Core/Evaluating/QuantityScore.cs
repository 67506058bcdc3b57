using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Evaluating;

/// <summary>Counts how quantities meet marked ones: right where span, interval, kind, bound, unit and the head of the counted phrase all are.</summary>
public sealed class QuantityScore
{
    private readonly List<string> misses = [];
    private Tally whole;
    private Tally spans;

    /// <param name="document">Its id, for the list of misses.</param>
    /// <param name="text">The article's.</param>
    public void Add(string document, string text, IReadOnlyList<MarkedQuantity> marked, IReadOnlyList<QuantityRecord> given)
    {
        ArgumentNullException.ThrowIfNull(marked);
        ArgumentNullException.ThrowIfNull(given);
        var map = new CodePointMap(text);
        var missed = marked.Where(m => !given.Any(q => IsRight(m, q, map))).ToList();
        var wrong = given.Where(q => !marked.Any(m => IsRight(m, q, map))).ToList();
        whole += new Tally(marked.Count - missed.Count, given.Count, marked.Count);
        spans += new Tally(marked.Count(m => given.Any(q => IsAt(m, q, map))), given.Count, marked.Count);
        misses.AddRange(missed.Select(m => (At: map.CodePointAt(m.Span.Start), Line: $"- {m.Text} | {m.Interval.Min}..{m.Interval.Max} | {m.Kind} | {m.Bound} | {m.Unit} | {m.Of}"))
            .Concat(wrong.Select(q => (At: q.Start, Line: $"+ {q.Text} | {q.Min}..{q.Max} | {q.Kind} | {q.Bound} | {q.Unit} | {q.Of?.Text}")))
            .OrderBy(miss => miss.At)
            .Select(miss => $"{document} {miss.At,5} {miss.Line}"));
    }

    public ListScore Score() => new("quantities", whole, whole.F1, [new PartScore("span", spans)], misses);

    private static bool IsAt(MarkedQuantity mark, QuantityRecord q, CodePointMap map) => q.Start == map.CodePointAt(mark.Span.Start) && q.End == map.CodePointAt(mark.Span.End);

    private static bool IsRight(MarkedQuantity mark, QuantityRecord q, CodePointMap map) =>
        IsAt(mark, q, map)
        && IsSame(q.Min, mark.Interval.Min) && IsSame(q.Max, mark.Interval.Max) && q.MinOpen == mark.Interval.MinOpen && q.MaxOpen == mark.Interval.MaxOpen
        && q.Kind == mark.Kind && q.Bound == mark.Bound && (q.Unit ?? "") == mark.Unit
        && (mark.Of == "^" || Head(q.Of?.Text ?? "") == Head(mark.Of));

    /// <summary>A third has no last digit: six decimals count.</summary>
    private static bool IsSame(decimal? a, decimal? b) => a.HasValue == b.HasValue && Math.Abs((a ?? 0) - (b ?? 0)) < 0.000001m;

    private static string Head(string phrase) => phrase.Split(' ')[^1];
}
