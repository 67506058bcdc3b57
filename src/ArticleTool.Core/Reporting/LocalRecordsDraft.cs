using ArticleTool.Records;

namespace ArticleTool.Reporting;

/// <summary>The records of one document while a local layer is read.</summary>
internal sealed class LocalRecordsDraft
{
    private readonly List<SentenceRecord> sentences = [];
    private readonly List<TokenRecord> tokens = [];
    private readonly List<MentionRecord> mentions = [];
    private readonly List<TimeRecord> times = [];
    private readonly List<QuantityRecord> quantities = [];
    private readonly List<AttributionRecord> attributions = [];
    private readonly List<ClaimRecord> claims = [];
    private DocumentRecord? document;

    /// <returns>False for a second document record.</returns>
    public bool Add(object record)
    {
        switch (record)
        {
            case DocumentRecord when document is not null: return false;
            case DocumentRecord d: document = d; break;
            case SentenceRecord s: sentences.Add(s); break;
            case TokenRecord t: tokens.Add(t); break;
            case MentionRecord m: mentions.Add(m); break;
            case TimeRecord t: times.Add(t); break;
            case QuantityRecord q: quantities.Add(q); break;
            case AttributionRecord a: attributions.Add(a); break;
            case ClaimRecord c: claims.Add(c); break;
        }

        return true;
    }

    public LocalRecords Finish() => document is null
        ? throw new LocalLayerException("has records of a document that it does not list")
        : new LocalRecords(document, sentences, tokens, mentions, times, quantities, attributions, claims, Problems: []);
}
