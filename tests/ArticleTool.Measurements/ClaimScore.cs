using ArticleTool.Extracting;
using ArticleTool.Extracting.Claims;
using ArticleTool.Text;

namespace ArticleTool.Measurements;

/// <summary>Counts how predicted claims meet gold ones; the rules are in tests/ArticleTool.Tests/Gold/claims/README.md.</summary>
internal sealed class ClaimScore
{
    private readonly SortedDictionary<string, (int Right, int Predicted, int Gold)> counts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<double, (int Right, int All)> reliability = [];
    private readonly List<string> misses = [];

    /// <summary>What went wrong, a line each, in order of the text.</summary>
    public IReadOnlyList<string> Misses => misses;

    /// <summary>Right, predicted and gold by what is counted: <c>found</c>, <c>type</c>, <c>role agent</c> …</summary>
    public IEnumerable<(string Name, int Right, int Predicted, int Gold)> Counts => counts.Select(c => (c.Key, c.Value.Right, c.Value.Predicted, c.Value.Gold));

    /// <summary>How many claims of each confidence were right in type, polarity and modality.</summary>
    public IEnumerable<(double Confidence, int Right, int All)> Reliability => reliability.Select(r => (r.Key, r.Value.Right, r.Value.All));

    public static decimal F1(int right, int predicted, int gold) => predicted + gold == 0 ? 0 : 2m * right / (predicted + gold);

    public decimal F1Of(string name) => counts.TryGetValue(name, out var c) ? F1(c.Right, c.Predicted, c.Gold) : 0;

    public void Add(string name, Extraction extraction, IReadOnlyList<GoldClaim> gold)
    {
        var text = extraction.Annotated.Text;
        var left = extraction.Claims.ToList();
        foreach (var expected in gold)
        {
            var found = left.Where(c => c.Predicate.Span.Overlaps(expected.Predicate))
                .OrderByDescending(c => c.Type == expected.Type).ThenBy(c => c.Predicate.Span.Start).FirstOrDefault();
            if (found is not null)
                left.Remove(found);
            Compare(name, text, extraction, expected, found);
            if (found is not null)
                Rely(found, found.Type == expected.Type && found.Polarity == expected.Polarity && found.Modality == expected.Modality);
        }

        foreach (var extra in left)
        {
            Extra(name, text, extra);
            Rely(extra, right: false);
        }
    }

    private void Rely(Claim claim, bool right)
    {
        var before = reliability.GetValueOrDefault(claim.Confidence);
        reliability[claim.Confidence] = (before.Right + (right ? 1 : 0), before.All + 1);
    }

    private void Compare(string name, string text, Extraction extraction, GoldClaim expected, Claim? found)
    {
        var at = $"{name}:{expected.Line} {expected.Predicate.Of(text)}";
        Count("found", found is not null, found is null ? 0 : 1, 1, found is null ? $"{at}: missed" : null);
        if (found is not null)
        {
            Attribute(at, "type", found.Type, expected.Type);
            Attribute(at, "polarity", found.Polarity.ToString(), expected.Polarity.ToString());
            Attribute(at, "modality", found.Modality.ToString(), expected.Modality.ToString());
        }

        var arguments = found?.Arguments.Select(a => (a.Role, a.Span)).ToList() ?? [];
        Roles(at, text, "role ", expected.Arguments, arguments, (a, b) => Dice(text, a, b) >= 0.5m);
        var quantities = found?.Quantities.Select(q => (q.Role, extraction.Quantities[q.Quantity].Span)).ToList() ?? [];
        Roles(at, text, "quantity ", expected.Quantities, quantities, (a, b) => a.Overlaps(b));
        if (expected.Time is { } time)
            Count("time", OwnTimes(extraction, found).Any(time.Overlaps), OwnTimes(extraction, found).Any() ? 1 : 0, 1, OwnTimes(extraction, found).Any(time.Overlaps) ? null : $"{at}: time {time.Of(text)} missed");
        else if (OwnTimes(extraction, found).Any())
            Count("time", false, 1, 0, $"{at}: time {OwnTimes(extraction, found).First().Of(text)} not in gold");
    }

    private static IEnumerable<TextSpan> OwnTimes(Extraction extraction, Claim? claim) =>
        claim?.Time is { Inherited: false } time ? time.Times.Select(t => extraction.Times[t].Span) : [];

    private void Extra(string name, string text, Claim extra)
    {
        var at = $"{name} {extra.Predicate.Span.Of(text)}";
        Count("found", false, 1, 0, $"{at}: {extra.Type} not in gold");
        foreach (var argument in extra.Arguments)
            Count("role " + argument.Role, false, 1, 0, null);
        foreach (var quantity in extra.Quantities)
            Count("quantity " + quantity.Role, false, 1, 0, null);
    }

    private void Attribute(string at, string what, string found, string expected) =>
        Count(what, found == expected, 1, 1, found == expected ? null : $"{at}: {what} {found}, not {expected}");

    private void Roles(
        string at,
        string text,
        string what,
        IReadOnlyList<(string Role, TextSpan Span)> gold,
        List<(string Role, TextSpan Span)> predicted,
        Func<TextSpan, TextSpan, bool> agree)
    {
        foreach (var (role, span) in gold)
        {
            var match = predicted.FindIndex(p => p.Role == role && agree(p.Span, span));
            Count(what + role, match >= 0, match >= 0 ? 1 : 0, 1, match >= 0 ? null : $"{at}: {role} '{span.Of(text)}' missed");
            if (match >= 0)
                predicted.RemoveAt(match);
        }

        foreach (var (role, span) in predicted)
            Count(what + role, false, 1, 0, $"{at}: {role} '{span.Of(text)}' not in gold");
    }

    private void Count(string name, bool right, int predicted, int gold, string? miss)
    {
        var before = counts.GetValueOrDefault(name);
        counts[name] = (before.Right + (right ? 1 : 0), before.Predicted + predicted, before.Gold + gold);
        if (miss is not null)
            misses.Add(miss);
    }

    private static decimal Dice(string text, TextSpan a, TextSpan b)
    {
        var shared = a.Overlaps(b) ? Words(text, new TextSpan(Math.Max(a.Start, b.Start), Math.Min(a.End, b.End))) : 0;
        return 2m * shared / Math.Max(1, Words(text, a) + Words(text, b));
    }

    private static int Words(string text, TextSpan span) => span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
