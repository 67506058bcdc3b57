using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Events;

/// <summary>Writes groups of happenings down as events: the kernel, and an event of its own for each kind of part.</summary>
internal sealed class EventWriter(Gazetteer gazetteer)
{
    private readonly EventLabel labels = new(gazetteer);

    public EventSet Write(EventGroups groups)
    {
        var ids = new ReadableIds();
        var records = new List<EventRecord>();
        var tops = new List<TopEvent>();
        var mainEvents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in groups.Groups)
        {
            if (group.All(h => h.Claims.Count == 0) && group.Count < 2)
                continue;
            var written = WriteGroup(group, ids);
            records.AddRange(written);
            tops.Add(new TopEvent(written[0], group));
            foreach (var happening in group.Where(h => h.IsMain))
                mainEvents[happening.Document.Id] = written[0].Id;
        }

        return new EventSet([.. records.OrderBy(r => r.Id, Utf8Order.Comparer)], tops, mainEvents);
    }

    private List<EventRecord> WriteGroup(IReadOnlyList<Happening> group, ReadableIds ids)
    {
        var said = group.SelectMany(h => h.Claims.Select(c => new SaidClaim(h, c))).ToList();
        var type = TypeOf(said);
        var label = labels.Of(type, group);
        var kernel = said.Where(s => s.Type == type || EventTypes.IsKernel(s.Type) || !EventTypes.IsKernel(type)).ToList();
        var id = ids.Next($"{type}/{label}", group[0].SmallestMember);
        var top = Record(id, type, kernel, group, partOf: null);
        var parts = said.Except(kernel).GroupBy(s => s.Type).OrderBy(p => p.Key, StringComparer.Ordinal);
        return [top, .. parts.Select(p => Record(ids.Next($"{p.Key}/{label}", p.First().Facts.Claim.Id), p.Key, [.. p], group, top.Id))];
    }

    /// <summary>The type that most documents use, the higher in rank of two.</summary>
    private static string TypeOf(List<SaidClaim> said) => said.Count == 0 ? "other" : said
        .GroupBy(s => s.Type)
        .OrderByDescending(g => EventTypes.IsKernel(g.Key))
        .ThenByDescending(g => g.Select(s => s.Happening.Document.Index).Distinct().Count() * EventTypes.Rank(g.Key))
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    private EventRecord Record(string id, string type, List<SaidClaim> said, IReadOnlyList<Happening> group, string? partOf)
    {
        var time = EventLabel.TimeOf(group);
        return new EventRecord(
            id,
            type,
            Headline(said, group),
            time?.FromDay(),
            time?.ToDay(),
            labels.PlaceOf(group),
            Participants.Of(said),
            partOf,
            [.. (said.Count > 0 ? said.Select(s => s.Happening) : group).Select(h => h.Document.Id).Distinct().Order(Utf8Order.Comparer)],
            [.. said.Select(s => s.Facts.Claim.Id).Distinct().Order(Utf8Order.Comparer)]);
    }

    /// <summary>The headline of the first document that is about it, else the first claim that an article opens with.</summary>
    private static string Headline(List<SaidClaim> said, IReadOnlyList<Happening> group)
    {
        if (said.Count == 0)
            return OneLine(group[0].Document.Records.Document.Headline ?? group[0].Document.Id);
        var best = said.OrderByDescending(s => s.Happening.IsMain)
            .ThenBy(s => s.Facts.Claim.Zone != ZoneKind.Headline)
            .ThenBy(s => s.Facts.Claim.Zone is not (ZoneKind.Body or ZoneKind.Standfirst))
            .First();
        // "at least four dead" is but the end of its headline.
        return OneLine(best.Facts.Claim.Zone == ZoneKind.Headline ? best.Happening.Document.Records.Document.Headline ?? best.Facts.Claim.Text : best.Facts.Claim.Text);
    }

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= 140)
            return line;
        var cut = line.LastIndexOf(' ', 139);
        return line[..(cut > 0 ? cut : char.IsHighSurrogate(line[138]) ? 138 : 139)] + "…";
    }
}

internal sealed record SaidClaim(Happening Happening, ClaimFacts Facts)
{
    public string Type => Facts.Claim.Type;
}

/// <param name="Group">Its happenings, parts included, in order of the documents.</param>
internal sealed record TopEvent(EventRecord Record, IReadOnlyList<Happening> Group);

/// <param name="Records">Sorted by id.</param>
/// <param name="MainEvents">By document.</param>
internal sealed record EventSet(IReadOnlyList<EventRecord> Records, IReadOnlyList<TopEvent> Tops, IReadOnlyDictionary<string, string> MainEvents);
