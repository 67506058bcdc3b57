using ArticleTool.Records;

namespace ArticleTool.Reporting.Writing;

/// <summary>The fields of the collection layer's records but for findings, in the order of the contract.</summary>
internal static class CollectionRecordFields
{
    public static void Entity(RecordFields to, EntityRecord entity)
    {
        to.Add("id", entity.Id);
        to.Add("type", entity.Type);
        to.Add("name", entity.Name);
        to.Add("aliases", entity.Aliases);
        to.Add("links", entity.Links, Links);
        to.Add("mentionCount", entity.MentionCount);
        to.Add("documents", entity.Documents);
        to.Add("chains", entity.Chains);
    }

    public static void Dating(RecordFields to, DatingRecord dating)
    {
        to.Add("document", dating.Document);
        to.Add("published", dating.Published);
        to.Add("why", dating.Why);
        to.Add("evidence", dating.Evidence);
    }

    public static void Copy(RecordFields to, CopyRecord copy)
    {
        to.Add("document", copy.Document);
        to.Add("of", copy.Of);
        to.Add("similarity", copy.Similarity);
        to.Add("spans", copy.Spans, CopySpan);
    }

    public static void Event(RecordFields to, EventRecord happening)
    {
        to.Add("id", happening.Id);
        to.Add("type", happening.Type);
        to.Add("headline", happening.Headline);
        to.Add("from", happening.From);
        to.Add("to", happening.To);
        to.Add("place", happening.Place);
        to.Add("participants", happening.Participants, Participant);
        to.Add("partOf", happening.PartOf);
        to.Add("documents", happening.Documents);
        to.Add("claims", happening.Claims);
    }

    public static void Timeline(RecordFields to, TimelineRecord timeline)
    {
        to.Add("event", timeline.Event);
        to.Add("from", timeline.From);
        to.Add("to", timeline.To);
        to.Add("headline", timeline.Headline);
        to.Add("findings", timeline.Findings);
    }

    private static void Links(RecordFields to, LinksRecord links)
    {
        to.Add("wikidata", links.Wikidata);
        to.Add("iso3166", links.Iso3166);
        to.Add("geonames", links.Geonames);
    }

    private static void CopySpan(RecordFields to, CopySpanRecord span)
    {
        to.Add("start", span.Start);
        to.Add("end", span.End);
        to.Add("ofStart", span.OfStart);
        to.Add("ofEnd", span.OfEnd);
    }

    private static void Participant(RecordFields to, ParticipantRecord participant)
    {
        to.Add("role", participant.Role);
        to.Add("entity", participant.Entity);
        to.Add("text", participant.Text);
    }
}
