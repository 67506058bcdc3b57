using ArticleTool.Reconciling.Events;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Reconciling.Findings;

/// <summary>For each topmost event, slot and group: the values, how they stand to each other, who they come from, and the verdict.</summary>
internal sealed class FindingWriter(IReadOnlyList<DocumentView> documents, Origins origins, Gazetteer gazetteer)
{
    private const int MostValues = 24;

    private readonly SlotReader reader = new(origins);

    public IReadOnlyList<FindingRecord> Write(TopEvent happened)
    {
        var relations = new ValueRelations(new Affiliations(happened, gazetteer), gazetteer);
        var values = reader.Read(happened);
        return [.. Groups(values).Select(g => Finding(happened.Record.Id, g.Slot, g.Group, g.Values, relations))];
    }

    /// <summary>"Not known" belongs to every group of its slot; it makes a finding of its own where there is nothing else.</summary>
    private static IEnumerable<(string Slot, string? Group, List<SaidValue> Values)> Groups(List<SaidValue> values)
    {
        foreach (var slot in values.GroupBy(v => v.Slot).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var unknown = slot.Where(v => v.IsUnknown).ToList();
            var known = slot.Where(v => !v.IsUnknown).GroupBy(v => v.Group).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
            foreach (var group in known)
                yield return (slot.Key, group.Key, [.. group, .. unknown]);
            if (known.Count == 0)
                yield return (slot.Key, unknown[0].Group, unknown);
        }
    }

    private FindingRecord Finding(string happening, string slot, string? group, List<SaidValue> said, ValueRelations relations)
    {
        var values = said
            .GroupBy(v => v.Key)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, Utf8Order.Comparer)
            .Take(MostValues)
            .OrderBy(g => g.Key, Utf8Order.Comparer)
            .Select(g => new FoundValue(g.Key, [.. g.OrderBy(s => s.Document.Index).ThenBy(s => s.Facts.Claim.Start)]))
            .ToList();
        var table = new OriginTable(values);
        var judgement = Judgement.Of(values, relations, table);
        // Who contradict each other are two, whatever is known of them.
        var count = Math.Max(table.Count(values.SelectMany(v => v.Origins)), judgement.Verdict is Verdict.Conflicting or Verdict.Denied ? 2 : 1);
        return new FindingRecord(
            $"{happening}/{slot}{(group is null ? "" : "/" + group)}",
            happening,
            slot,
            group,
            IsTotal(group, said),
            judgement.Verdict,
            [.. values.Select(Record)],
            Relations(values, relations),
            table.Records(documents),
            count,
            new Explanation(slot, group, judgement, values, table.Count(judgement.Standing.Origins)).Sentence(),
            Evidence(values));
    }

    private static bool IsTotal(string? group, List<SaidValue> said) =>
        group == CountedGroups.Person || said.Exists(s => s.Text.Contains("total", StringComparison.OrdinalIgnoreCase));

    private ValueRecord Record(FoundValue value)
    {
        var first = value.First;
        return new ValueRecord(
            value.Key,
            first.Text,
            first.Number?.Min,
            first.Number?.Max,
            first.Number?.MinOpen ?? false,
            first.Number?.MaxOpen ?? false,
            first.Unit,
            first.Entity,
            first.Time?.FromDay(),
            first.Time?.ToDay(),
            first.Stance,
            [.. value.Said.Select(s => s.Facts.Claim.Id).Distinct().Order(Utf8Order.Comparer)],
            [.. value.Said.Select(s => documents[s.Document.Index].Id).Distinct().Order(Utf8Order.Comparer)],
            [.. value.Origins.Select(o => o.Key).Distinct().Order(Utf8Order.Comparer)]);
    }

    private static List<RelationRecord> Relations(List<FoundValue> values, ValueRelations relations)
    {
        var records = new List<RelationRecord>();
        for (var i = 0; i < values.Count; i++)
        {
            for (var j = i + 1; j < values.Count; j++)
            {
                var (a, b) = (values[i], values[j]);
                var relation = relations.Between(a.First, b.First);
                if (relation is not Relation.Refines && relations.Between(b.First, a.First) == Relation.Refines)
                    (a, b, relation) = (b, a, Relation.Refines);
                records.Add(new RelationRecord(a.Key, b.Key, relation));
            }
        }

        return records;
    }

    private static List<EvidenceRecord> Evidence(List<FoundValue> values) => [.. values
        .SelectMany(v => v.Said)
        .DistinctBy(s => s.Facts.Claim.Id)
        .OrderBy(s => s.Document.Index).ThenBy(s => s.Facts.Claim.Start).ThenBy(s => s.Facts.Claim.Id, StringComparer.Ordinal)
        .Select(s => new EvidenceRecord(s.Document.Id, s.Facts.Claim.Start, s.Facts.Claim.End, s.Facts.Claim.Text))];
}
