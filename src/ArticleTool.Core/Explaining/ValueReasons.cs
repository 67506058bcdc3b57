using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Explaining;

/// <summary>How times and numbers were read.</summary>
internal static class ValueReasons
{
    public static Explanation OfTime(TimeRecord time, ExplainedArticle article) => new(
        time.Id,
        "time",
        $"{time.Value ?? "no value"}: {Written.Range(time.From, time.To)}",
        [article.Quote(time.Start, time.End, "time"), .. Anchor(time, article)],
        [.. TimeRules(time, article.Records.Document)],
        [],
        [],
        [],
        time.Anchor is null or "published" ? [] : [new RelatedRecord(time.Anchor, "time", "what it counts from")]);

    public static Explanation OfQuantity(QuantityRecord quantity, ExplainedArticle article) => new(
        quantity.Id,
        "quantity",
        $"{Written.Name(quantity.Kind)} {Interval(quantity)}{(quantity.Unit is { } unit ? " " + unit : "")}",
        [article.Quote(quantity.Start, quantity.End, "number"), .. quantity.Of is { } of ? new[] { article.Quote(of, "counts") } : []],
        [.. QuantityRules(quantity)],
        [],
        [],
        [],
        [.. article.Records.Claims.Where(c => c.Quantities.Any(q => q.Quantity == quantity.Id)).Select(LocalReasons.Related)]);

    private static IEnumerable<Quote> Anchor(TimeRecord time, ExplainedArticle article) =>
        article.Records.Times.Where(t => t.Id == time.Anchor).Select(t => article.Quote(t.Start, t.End, "counts from"));

    private static IEnumerable<FiredRule> TimeRules(TimeRecord time, DocumentRecord document)
    {
        if (time.Local is { Value: { } value })
            yield return new FiredRule("words alone", $"say {value} (X: not said){(time.Mod is { } mod ? $", {mod}" : "")}");
        if (time.Local is { Shift: { } shift })
            yield return new FiredRule("shift", $"lies {shift} from what it counts from");
        if (time.Local is { Tense: { } tense })
            yield return new FiredRule("tense", $"the clause is in the {tense} tense, which says on which side it lies");
        if (time.Anchor == "published")
            yield return new FiredRule("publication date", $"counts from {document.Published ?? "an unknown date"}: {document.PublishedWhy ?? "not stated"}");
        else if (time.Anchor is { } other)
            yield return new FiredRule("earlier time", $"counts from {other}");
        if (time.From is null)
            yield return new FiredRule("open", "nothing fixes it on the calendar");
    }

    private static IEnumerable<FiredRule> QuantityRules(QuantityRecord quantity)
    {
        yield return new FiredRule("number", quantity.Value is { } value ? $"the number said is {Written.Number(value)}" : "no number is said");
        const string File = "numbers/hedges.txt";
        var words = $" {quantity.Text.ToLowerInvariant()} ";
        var hedge = KnowledgeFile.Read(File)
            .Where(row => string.Equals(row[2], quantity.Bound.ToString(), StringComparison.OrdinalIgnoreCase))
            .SelectMany(row => row.List(0).Select(phrase => (row, phrase)))
            .Where(h => words.Contains($" {h.phrase} ", StringComparison.Ordinal))
            .OrderByDescending(h => h.phrase.Length)
            .FirstOrDefault();
        if (hedge.row is { } found)
            yield return Written.Row($"hedge \"{hedge.phrase}\"", $"{found[2]}: {found[3]} of the number", File, found);
        else
            yield return new FiredRule("bound", Written.Name(quantity.Bound));
        if (quantity.Unit is { } unit)
            yield return new FiredRule("unit", quantity.Of is { } of ? $"\"{Written.OneLine(of.Text)}\" counts as {unit}" : $"counts as {unit}", "numbers/");
    }

    private static string Interval(QuantityRecord q)
    {
        if (q is { Min: null, Max: null })
            return "without bounds";
        if (q.Min == q.Max)
            return Written.Number(q.Min);
        return q switch
        {
            { Max: null } => $"{(q.MinOpen ? "more than" : "from")} {Written.Number(q.Min)}",
            { Min: null } => $"{(q.MaxOpen ? "less than" : "up to")} {Written.Number(q.Max)}",
            _ => $"{Written.Number(q.Min)} to {(q.MaxOpen ? "below " : "")}{Written.Number(q.Max)}",
        };
    }
}
