using ArticleTool.Records;

namespace ArticleTool.Reporting.Writing;

/// <summary>The fields of attributions and claims, in the order of the contract.</summary>
internal static class StatementFields
{
    public static void Attribution(RecordFields to, AttributionRecord attribution)
    {
        LocalRecordFields.Located(to, attribution.Id, attribution.Document, attribution.Start, attribution.End, attribution.Text);
        to.Add("kind", attribution.Kind);
        to.Add("content", attribution.Content, LocalRecordFields.Span);
        to.Add("cue", attribution.Cue, Cue);
        to.Add("sources", attribution.Sources, Source);
        to.Add("stance", attribution.Stance);
        to.Add("nestedIn", attribution.NestedIn);
        to.Add("confidence", attribution.Confidence);
        to.Add("act", attribution.Act);
    }

    public static void Claim(RecordFields to, ClaimRecord claim)
    {
        LocalRecordFields.Located(to, claim.Id, claim.Document, claim.Start, claim.End, claim.Text);
        to.Add("type", claim.Type);
        to.Add("predicate", claim.Predicate, Predicate);
        to.Add("polarity", claim.Polarity);
        to.Add("modality", claim.Modality);
        to.Add("attribution", claim.Attribution);
        to.Add("arguments", claim.Arguments, Argument);
        to.Add("time", claim.Time, Time);
        to.Add("quantities", claim.Quantities, Quantity);
        to.Add("zone", claim.Zone);
        to.Add("confidence", claim.Confidence);
    }

    private static void Cue(RecordFields to, CueRecord cue)
    {
        LocalRecordFields.Place(to, cue.Start, cue.End, cue.Text);
        to.Add("lemma", cue.Lemma);
    }

    private static void Source(RecordFields to, SourceRecord source)
    {
        LocalRecordFields.Place(to, source.Start, source.End, source.Text);
        to.Add("chain", source.Chain);
        to.Add("entity", source.Entity);
        to.Add("resolvedText", source.ResolvedText);
        to.Add("anonymous", source.Anonymous);
        to.Add("body", source.Body, Body);
    }

    private static void Body(RecordFields to, BodyRecord body)
    {
        to.Add("text", body.Text);
        to.Add("chain", body.Chain);
        to.Add("entity", body.Entity);
    }

    private static void Predicate(RecordFields to, PredicateRecord predicate)
    {
        to.Add("lemma", predicate.Lemma);
        LocalRecordFields.Place(to, predicate.Start, predicate.End, predicate.Text);
    }

    private static void Argument(RecordFields to, ArgumentRecord argument)
    {
        to.Add("role", argument.Role);
        LocalRecordFields.Place(to, argument.Start, argument.End, argument.Text);
        to.Add("chain", argument.Chain);
        to.Add("entity", argument.Entity);
        to.Add("inherited", argument.Inherited);
    }

    private static void Time(RecordFields to, ClaimTimeRecord time)
    {
        to.Add("times", time.Times);
        to.Add("from", time.From);
        to.Add("to", time.To);
        to.Add("inherited", time.Inherited);
        to.Add("extent", time.Extent);
    }

    private static void Quantity(RecordFields to, ClaimQuantityRecord quantity)
    {
        to.Add("role", quantity.Role);
        to.Add("quantity", quantity.Quantity);
    }
}
