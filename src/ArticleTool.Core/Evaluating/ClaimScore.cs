using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Evaluating;

/// <summary>Counts how predicted claims meet gold ones; the rules are in tests/ArticleTool.Tests/Gold/claims/README.md.</summary>
public sealed class ClaimScore
{
    private readonly SortedDictionary<string, Tally> counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<double, (int Right, int All)> reliability = [];
    private readonly List<string> misses = [];

    /// <summary>What went wrong, a line each, in order of the text.</summary>
    public IReadOnlyList<string> Misses => misses;

    /// <summary>By what is counted: <c>found</c>, <c>type</c>, <c>role agent</c> …</summary>
    public IEnumerable<PartScore> Parts => counts.Select(c => new PartScore(c.Key, c.Value));

    /// <summary>How many claims of each confidence were right in type, polarity and modality.</summary>
    public IEnumerable<(double Confidence, int Right, int All)> Reliability => reliability.Select(r => (r.Key, r.Value.Right, r.Value.All));

    public decimal F1Of(string name) => counts.GetValueOrDefault(name).F1;

    /// <summary>A claim counts as the whole of its list where it is found and its type, polarity and modality are right.</summary>
    public ListScore Score() => new("claims", counts.GetValueOrDefault("whole"), counts.GetValueOrDefault("whole").F1, [.. Parts.Where(p => p.Name != "whole")], misses);

    /// <param name="name">The document's, for the list of misses.</param>
    /// <param name="text">The article's.</param>
    public void Add(string name, string text, LocalRecords given, IReadOnlyList<MarkedClaim> marked)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(marked);
        var article = new Article(text, given);
        var left = given.Claims.ToList();
        foreach (var expected in marked.Select(article.InCodePoints))
        {
            var found = left.Where(c => Span(c.Predicate).Overlaps(expected.Predicate))
                .OrderByDescending(c => c.Type == expected.Type).ThenBy(c => c.Predicate.Start).FirstOrDefault();
            if (found is not null)
                left.Remove(found);
            Compare(name, article, expected, found);
            var right = found is not null && found.Type == expected.Type && found.Polarity == expected.Polarity && found.Modality == expected.Modality;
            Count("whole", right, found is null ? 0 : 1, 1, null);
            if (found is not null)
                Rely(found, right);
        }

        foreach (var extra in left)
        {
            Extra(name, extra);
            Count("whole", false, 1, 0, null);
            Rely(extra, right: false);
        }
    }

    private void Rely(ClaimRecord claim, bool right)
    {
        var before = reliability.GetValueOrDefault(claim.Confidence ?? 0);
        reliability[claim.Confidence ?? 0] = (before.Right + (right ? 1 : 0), before.All + 1);
    }

    private void Compare(string name, Article article, MarkedClaim expected, ClaimRecord? found)
    {
        var at = $"{name}:{expected.Line} {article.At(expected.Predicate)}";
        Count("found", found is not null, found is null ? 0 : 1, 1, found is null ? $"{at}: missed" : null);
        if (found is not null)
        {
            Attribute(at, "type", found.Type, expected.Type);
            Attribute(at, "polarity", found.Polarity.ToString(), expected.Polarity.ToString());
            Attribute(at, "modality", found.Modality.ToString(), expected.Modality.ToString());
        }

        var arguments = found?.Arguments.Where(a => !a.Inherited).Select(a => (a.Role, new TextSpan(a.Start, a.End))).ToList() ?? [];
        Roles(at, article, "role ", expected.Arguments, arguments, (a, b) => article.Dice(a, b) >= 0.5m);
        var quantities = found?.Quantities.Select(q => (q.Role, article.Quantity(q.Quantity))).ToList() ?? [];
        Roles(at, article, "quantity ", expected.Quantities, quantities, (a, b) => a.Overlaps(b));
        var times = article.OwnTimes(found).ToList();
        if (expected.Time is { } time)
            Count("time", times.Exists(time.Overlaps), times.Count > 0 ? 1 : 0, 1, times.Exists(time.Overlaps) ? null : $"{at}: time {article.At(time)} missed");
        else if (times.Count > 0)
            Count("time", false, 1, 0, $"{at}: time {article.At(times[0])} not in gold");
    }

    private void Extra(string name, ClaimRecord extra)
    {
        Count("found", false, 1, 0, $"{name} {extra.Predicate.Text}: {extra.Type} not in gold");
        foreach (var argument in extra.Arguments.Where(a => !a.Inherited))
            Count("role " + argument.Role, false, 1, 0, null);
        foreach (var quantity in extra.Quantities)
            Count("quantity " + quantity.Role, false, 1, 0, null);
    }

    private void Attribute(string at, string what, string found, string expected) =>
        Count(what, found == expected, 1, 1, found == expected ? null : $"{at}: {what} {found}, not {expected}");

    private void Roles(
        string at,
        Article article,
        string what,
        IReadOnlyList<(string Role, TextSpan Span)> gold,
        List<(string Role, TextSpan Span)> predicted,
        Func<TextSpan, TextSpan, bool> agree)
    {
        foreach (var (role, span) in gold)
        {
            var match = predicted.FindIndex(p => p.Role == role && agree(p.Span, span));
            Count(what + role, match >= 0, match >= 0 ? 1 : 0, 1, match >= 0 ? null : $"{at}: {role} '{article.At(span)}' missed");
            if (match >= 0)
                predicted.RemoveAt(match);
        }

        foreach (var (role, span) in predicted)
            Count(what + role, false, 1, 0, $"{at}: {role} '{article.At(span)}' not in gold");
    }

    private void Count(string name, bool right, int given, int marked, string? miss)
    {
        counts[name] = counts.GetValueOrDefault(name) + new Tally(right ? 1 : 0, given, marked);
        if (miss is not null)
            misses.Add(miss);
    }

    private static TextSpan Span(PredicateRecord predicate) => new(predicate.Start, predicate.End);

    /// <summary>One article's records and text, all in code points.</summary>
    private sealed class Article(string text, LocalRecords given)
    {
        private readonly CodePointMap map = new(text);
        private readonly Dictionary<string, QuantityRecord> quantities = given.Quantities.ToDictionary(q => q.Id);
        private readonly Dictionary<string, TimeRecord> times = given.Times.ToDictionary(t => t.Id);

        public string At(TextSpan span) => CodePoints.Slice(text, span.Start, span.End);

        public TextSpan Quantity(string id) => new(quantities[id].Start, quantities[id].End);

        public IEnumerable<TextSpan> OwnTimes(ClaimRecord? claim) =>
            claim?.Time is { Inherited: false } time ? time.Times.Select(t => new TextSpan(times[t].Start, times[t].End)) : [];

        public MarkedClaim InCodePoints(MarkedClaim claim) => claim with
        {
            Predicate = InCodePoints(claim.Predicate),
            Arguments = [.. claim.Arguments.Select(a => (a.Role, InCodePoints(a.Span)))],
            Quantities = [.. claim.Quantities.Select(q => (q.Role, InCodePoints(q.Span)))],
            Time = claim.Time is { } time ? InCodePoints(time) : null,
        };

        /// <summary>The words that two spans share, as a part of the words of both.</summary>
        public decimal Dice(TextSpan a, TextSpan b)
        {
            var shared = a.Overlaps(b) ? Words(new TextSpan(Math.Max(a.Start, b.Start), Math.Min(a.End, b.End))) : 0;
            return 2m * shared / Math.Max(1, Words(a) + Words(b));
        }

        private TextSpan InCodePoints(TextSpan span) => new(map.CodePointAt(span.Start), map.CodePointAt(span.End));

        private int Words(TextSpan span) => At(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }
}
