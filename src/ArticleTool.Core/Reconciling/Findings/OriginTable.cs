using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Findings;

/// <summary>The origins of a finding, and how many of them are independent at least.</summary>
internal sealed class OriginTable
{
    private readonly SortedDictionary<string, List<Origin>> origins = new(Utf8Order.Comparer);
    private readonly Dictionary<string, string> sameAs = new(StringComparer.Ordinal);

    public OriginTable(IEnumerable<FoundValue> values)
    {
        foreach (var origin in values.SelectMany(v => v.Origins))
        {
            if (!origins.TryGetValue(origin.Key, out var reports))
                origins[origin.Key] = reports = [];
            reports.Add(origin);
        }

        // A person who speaks for a body, and the body itself, may be one source: counted once.
        foreach (var (key, reports) in origins)
        {
            if (reports.Select(o => o.Body).OfType<string>().Where(origins.ContainsKey).Order(StringComparer.Ordinal).FirstOrDefault() is { } body)
                sameAs[key] = body;
        }
    }

    /// <summary>
    /// At least so many independent ones among these. An unnamed source could be any other, but no body and no official is a bystander;
    /// whoever an article of unknown outlet has it from could be any other too: nobody is named at all.
    /// </summary>
    public int Count(IEnumerable<Origin> of)
    {
        var all = of.ToList();
        var named = all.FindAll(IsKnown);
        var bystanders = all.Exists(o => o.IsBystander) && named.TrueForAll(o => o.Kind == OriginKind.Body) ? 1 : 0;
        var officials = named.Count == 0 && all.Exists(o => o.IsOfficial) ? 1 : 0;
        return Math.Max(named.Select(o => sameAs.GetValueOrDefault(o.Key, o.Key)).Distinct().Count() + officials + bystanders, Math.Min(1, all.Count));
    }

    /// <summary>Somebody who can be told from others.</summary>
    public static bool IsKnown(Origin origin) => origin.Kind != OriginKind.Unnamed && origin.Key != Findings.Origins.UnknownOutlet;

    /// <summary>What tells rivals apart. Two articles of unknown outlet that contradict each other are two all the same.</summary>
    public string Rival(Origin origin) => origin.Key == Findings.Origins.UnknownOutlet ? $"{origin.Key}#{origin.Printed}" : sameAs.GetValueOrDefault(origin.Key, origin.Key);

    public List<OriginRecord> Records(IReadOnlyList<DocumentView> documents) => [.. origins.Select(o => new OriginRecord(
        o.Key,
        o.Value[0].Name,
        o.Value[0].Kind,
        o.Value.Exists(r => r.Party),
        [.. o.Value.Select(r => r.Attribution).OfType<string>().Distinct().Order(Utf8Order.Comparer)],
        [.. o.Value.Select(r => documents[r.Document].Id).Distinct().Order(Utf8Order.Comparer)]))];
}
