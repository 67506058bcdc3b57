using ArticleTool.Records;

namespace ArticleTool.Reporting.Writing;

/// <summary>The fields of the local layer's records, in the order of the contract.</summary>
internal static class LocalRecordFields
{
    public static void Document(RecordFields to, DocumentRecord document)
    {
        to.Add("id", document.Id);
        to.Add("format", document.Format);
        to.Add("sha256", document.Sha256);
        to.Add("headline", document.Headline);
        to.Add("outlet", document.Outlet);
        to.Add("byline", document.Byline);
        to.Add("url", document.Url);
        to.Add("language", document.Language);
        to.Add("published", document.Published);
        to.Add("publishedFrom", document.PublishedFrom);
        to.Add("publishedWhy", document.PublishedWhy);
        to.Add("updated", document.Updated);
        to.Add("characters", document.Characters);
        to.Add("tokens", document.Tokens);
        to.Add("sentences", document.Sentences);
        to.Add("signature", document.Signature);
        to.Add("mainEvent", document.MainEvent);
        to.Add("zones", document.Zones, Zone);
        to.Add("text", document.Text);
    }

    public static void Sentence(RecordFields to, SentenceRecord sentence)
    {
        to.Add("id", sentence.Id);
        to.Add("document", sentence.Document);
        to.Add("start", sentence.Start);
        to.Add("end", sentence.End);
    }

    public static void Token(RecordFields to, TokenRecord token)
    {
        to.Add("document", token.Document);
        to.Add("sentence", token.Sentence);
        Place(to, token.Start, token.End, token.Text);
        to.Add("upos", token.Upos);
        to.Add("xpos", token.Xpos);
        to.Add("lemma", token.Lemma);
        to.Add("head", token.Head);
        to.Add("deprel", token.Deprel);
    }

    public static void Mention(RecordFields to, MentionRecord mention)
    {
        Located(to, mention.Id, mention.Document, mention.Start, mention.End, mention.Text);
        to.Add("type", mention.Type);
        to.Add("kind", mention.Kind);
        to.Add("chain", mention.Chain);
        to.Add("entity", mention.Entity);
        to.Add("title", mention.Title);
        to.Add("actsAs", mention.ActsAs);
        to.Add("confidence", mention.Confidence);
        to.Add("known", mention.Known);
    }

    public static void Time(RecordFields to, TimeRecord time)
    {
        Located(to, time.Id, time.Document, time.Start, time.End, time.Text);
        to.Add("type", time.Type);
        to.Add("value", time.Value);
        to.Add("mod", time.Mod);
        to.Add("local", time.Local, LocalTime);
        to.Add("from", time.From);
        to.Add("to", time.To);
        to.Add("anchor", time.Anchor);
    }

    public static void Quantity(RecordFields to, QuantityRecord quantity)
    {
        Located(to, quantity.Id, quantity.Document, quantity.Start, quantity.End, quantity.Text);
        to.Add("of", quantity.Of, Span);
        to.Add("unit", quantity.Unit);
        to.Add("kind", quantity.Kind);
        to.Add("bound", quantity.Bound);
        to.Add("value", quantity.Value);
        to.Add("min", quantity.Min);
        to.Add("max", quantity.Max);
        to.Add("minOpen", quantity.MinOpen);
        to.Add("maxOpen", quantity.MaxOpen);
    }

    /// <summary>What every record that stands somewhere in an article begins with.</summary>
    public static void Located(RecordFields to, string id, string document, int start, int end, string text)
    {
        to.Add("id", id);
        to.Add("document", document);
        Place(to, start, end, text);
    }

    public static void Place(RecordFields to, int start, int end, string text)
    {
        to.Add("start", start);
        to.Add("end", end);
        to.Add("text", text);
    }

    public static void Span(RecordFields to, SpanRecord span) => Place(to, span.Start, span.End, span.Text);

    private static void Zone(RecordFields to, ZoneRecord zone)
    {
        to.Add("start", zone.Start);
        to.Add("end", zone.End);
        to.Add("kind", zone.Kind);
    }

    private static void LocalTime(RecordFields to, LocalTimeRecord local)
    {
        to.Add("value", local.Value);
        to.Add("reference", local.Reference);
        to.Add("shift", local.Shift);
        to.Add("tense", local.Tense);
    }
}
