using ArticleTool.Records;

namespace ArticleTool.Explaining;

/// <summary>Follows each claim of a finding from the article to whoever it rests on: article, its original, outlet quoted, official.</summary>
internal sealed class OriginChains(IReadOnlyList<LocalRecords> documents, IReadOnlyList<CopyRecord> copies)
{
    private readonly Dictionary<string, LocalRecords> byId = documents.ToDictionary(d => d.Document.Id, StringComparer.Ordinal);

    public IEnumerable<OriginChain> Of(FindingRecord finding)
    {
        foreach (var value in finding.Values)
        {
            foreach (var id in value.Claims)
            {
                var document = value.Documents.Select(d => byId[d]).First(d => d.Claims.Any(c => c.Id == id));
                var claim = document.Claims.First(c => c.Id == id);
                var origins = Origins(finding, value, claim, document);
                yield return new OriginChain(value.Id, id, [.. Steps(finding, claim, document, origins)], origins);
            }
        }
    }

    /// <summary>Of the value's origins those that this claim's own attribution, or its document, stands for.</summary>
    private static List<string> Origins(FindingRecord finding, ValueRecord value, ClaimRecord claim, LocalRecords document)
    {
        var possible = finding.Origins.Where(o => value.Origins.Contains(o.Id)).ToList();
        var own = possible.Where(o => claim.Attribution is { } a && o.Attributions.Contains(a)).ToList();
        return [.. (own.Count > 0 ? own : possible.Where(o => o.Documents.Contains(document.Document.Id))).Select(o => o.Id)];
    }

    private IEnumerable<OriginStep> Steps(FindingRecord finding, ClaimRecord claim, LocalRecords document, List<string> origins)
    {
        yield return new OriginStep("article", document.Document.Outlet ?? "unknown outlet", document.Document.Id);
        foreach (var copy in Originals(claim, document))
            yield return new OriginStep("copyOf", byId[copy].Document.Outlet ?? "unknown outlet", copy);
        var attributions = Nested(claim, document);
        foreach (var (attribution, source) in attributions.SelectMany(a => a.Sources.Select(s => (a, s))))
        {
            yield return new OriginStep("source", Written.OneLine(source.ResolvedText ?? source.Text), attribution.Document, source.Start, source.End, source.Text);
            if (source.Body is { } body)
                yield return new OriginStep("body", Written.OneLine(body.Text));
        }

        if (attributions.Any(a => a.Sources.Count > 0))
            yield break;
        foreach (var origin in finding.Origins.Where(o => origins.Contains(o.Id) && o.Kind != OriginKind.Outlet))
            yield return new OriginStep("repeats", origin.Name, document.Document.Id);
    }

    /// <summary>The claim's attribution and those that it lies in, the outermost first.</summary>
    private static List<AttributionRecord> Nested(ClaimRecord claim, LocalRecords document)
    {
        var found = new List<AttributionRecord>();
        for (var id = claim.Attribution; id is not null && found.Count < document.Attributions.Count;)
        {
            if (document.Attributions.FirstOrDefault(a => a.Id == id) is not { } attribution)
                break;
            found.Insert(0, attribution);
            id = attribution.NestedIn;
        }

        return found;
    }

    private IEnumerable<string> Originals(ClaimRecord claim, LocalRecords document)
    {
        var id = document.Document.Id;
        // Each document has one original, printed before it, so this ends.
        while (copies.FirstOrDefault(c => c.Document == id && (id != document.Document.Id || c.Spans.Any(s => s.Start <= claim.Start && claim.End <= s.End))) is { } copy)
            yield return id = copy.Of;
    }
}
