using ArticleTool.Records;

namespace ArticleTool.Reporting.Writing;

/// <summary>The fields of findings, in the order of the contract.</summary>
internal static class FindingFields
{
    public static void Finding(RecordFields to, FindingRecord finding)
    {
        to.Add("id", finding.Id);
        to.Add("event", finding.Event);
        to.Add("slot", finding.Slot);
        to.Add("group", finding.Group);
        to.Add("isTotal", finding.IsTotal);
        to.Add("verdict", finding.Verdict);
        to.Add("values", finding.Values, Value);
        to.Add("relations", finding.Relations, Relation);
        to.Add("origins", finding.Origins, Origin);
        to.Add("originCount", finding.OriginCount);
        to.Add("explanation", finding.Explanation);
        to.Add("evidence", finding.Evidence, Evidence);
    }

    private static void Value(RecordFields to, ValueRecord value)
    {
        to.Add("id", value.Id);
        to.Add("text", value.Text);
        to.Add("min", value.Min);
        to.Add("max", value.Max);
        to.Add("minOpen", value.MinOpen);
        to.Add("maxOpen", value.MaxOpen);
        to.Add("unit", value.Unit);
        to.Add("entity", value.Entity);
        to.Add("from", value.From);
        to.Add("to", value.To);
        to.Add("stance", value.Stance);
        to.Add("claims", value.Claims);
        to.Add("documents", value.Documents);
        to.Add("origins", value.Origins);
    }

    private static void Relation(RecordFields to, RelationRecord relation)
    {
        to.Add("a", relation.A);
        to.Add("b", relation.B);
        to.Add("relation", relation.Relation);
    }

    private static void Origin(RecordFields to, OriginRecord origin)
    {
        to.Add("id", origin.Id);
        to.Add("name", origin.Name);
        to.Add("kind", origin.Kind);
        to.Add("party", origin.Party);
        to.Add("attributions", origin.Attributions);
        to.Add("documents", origin.Documents);
    }

    private static void Evidence(RecordFields to, EvidenceRecord evidence)
    {
        to.Add("document", evidence.Document);
        LocalRecordFields.Place(to, evidence.Start, evidence.End, evidence.Text);
    }
}
