using ArticleTool.Extracting.Claims;
using ArticleTool.Extracting.Names;
using ArticleTool.Extracting.Numbers;
using ArticleTool.Extracting.Signatures;
using ArticleTool.Extracting.Speech;
using ArticleTool.Extracting.Times;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting;

internal sealed class LocalLayerWriter
{
    private readonly Extraction extraction;
    private readonly LocalLayerOptions options;
    private readonly string document;
    private readonly string text;
    private readonly CodePointMap map;
    private readonly LocalIds ids;
    private readonly string[] sentences;
    private readonly string[] mentions;
    private readonly string[] chains;
    private readonly string[] times;
    private readonly string[] quantities;
    private readonly string[] attributions;

    public LocalLayerWriter(Extraction extraction, LocalLayerOptions options)
    {
        this.extraction = extraction;
        this.options = options;
        var annotated = extraction.Annotated;
        document = annotated.Article.Id;
        text = annotated.Text;
        map = new CodePointMap(text);
        ids = new LocalIds(document, text, [.. annotated.Sentences.Select(s => s.Span)]);
        sentences = [.. annotated.Sentences.Select((s, i) => ids.Next('s', i, s.Span))];
        mentions = [.. extraction.Mentions.Select(m => ids.Next('m', m.Sentence, m.Span))];
        chains = Chains();
        times = [.. extraction.Times.Select(t => ids.Next('t', t.Sentence, t.Span))];
        quantities = [.. extraction.Quantities.Select(q => ids.Next('q', q.Sentence, q.Span))];
        attributions = [.. extraction.Attributions.Select(a => ids.Next('a', a.Sentence, a.Span))];
    }

    public LocalRecords Write() => new(
        Document(),
        options.IncludeTokens ? [.. extraction.Annotated.Sentences.Select((s, i) => new SentenceRecord(sentences[i], document, At(s.Span.Start), At(s.Span.End)))] : [],
        options.IncludeTokens ? [.. Tokens()] : [],
        Sorted(extraction.Mentions.Select(Mention), r => (r.Start, r.End, r.Id)),
        Sorted(extraction.Times.Select(Time), r => (r.Start, r.End, r.Id)),
        Sorted(extraction.Quantities.Select(Quantity), r => (r.Start, r.End, r.Id)),
        Sorted(extraction.Attributions.Select(Attribution), r => (r.Start, r.End, r.Id)),
        Sorted(extraction.Claims.Select(Claim), r => (r.Start, r.End, r.Id)),
        extraction.Annotated.Article.Problems);

    private int At(int offset) => map.CodePointAt(offset);

    private SpanRecord Span(TextSpan span) => new(At(span.Start), At(span.End), span.Of(text));

    private DocumentRecord Document()
    {
        var article = extraction.Annotated.Article;
        var metadata = article.Metadata;
        var published = metadata.Published is not null ? null : extraction.Published;
        return new DocumentRecord(
            document,
            article.Format,
            article.Sha256,
            metadata.Headline,
            metadata.Outlet,
            metadata.Byline,
            metadata.Url,
            metadata.Language,
            metadata.Published ?? published?.Value,
            metadata.PublishedFrom ?? published?.From,
            metadata.PublishedWhy ?? published?.Why,
            metadata.Updated,
            map.Length,
            extraction.Annotated.Sentences.Sum(s => s.Tokens.Length),
            extraction.Annotated.Sentences.Count,
            SignatureMaker.Of(extraction.Annotated, At).Write(),
            MainEvent: null,
            Zones(),
            options.IncludeText ? text : null);
    }

    /// <summary>Neighbouring paragraphs of one kind make a zone; the white space behind a paragraph is its zone's.</summary>
    private List<ZoneRecord> Zones()
    {
        var zones = new List<ZoneRecord>();
        var paragraphs = extraction.Annotated.Article.Paragraphs;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var start = i == 0 ? 0 : At(paragraphs[i].Span.Start);
            var end = i + 1 < paragraphs.Count ? At(paragraphs[i + 1].Span.Start) : map.Length;
            if (zones.Count > 0 && zones[^1].Kind == paragraphs[i].Zone)
                zones[^1] = zones[^1] with { End = end };
            else
                zones.Add(new ZoneRecord(start, end, paragraphs[i].Zone));
        }

        return zones;
    }

    private IEnumerable<TokenRecord> Tokens() =>
        from sentence in extraction.Annotated.Sentences.Select((s, i) => (s.Tokens, Id: sentences[i]))
        from token in sentence.Tokens
        select new TokenRecord(
            document,
            sentence.Id,
            At(token.Span.Start),
            At(token.Span.End),
            token.Span.Of(text),
            token.Upos.ToString().ToUpperInvariant(),
            token.Xpos.Length == 0 ? null : token.Xpos,
            token.Lemma.Length == 0 ? null : token.Lemma,
            token.Head < 0 ? null : token.Head,
            token.Deprel.Length == 0 ? null : token.Deprel);

    /// <summary>A chain is named after its first mention.</summary>
    private string[] Chains()
    {
        var names = new string[extraction.Mentions.Count == 0 ? 0 : extraction.Mentions.Max(m => m.Chain) + 1];
        for (var i = 0; i < mentions.Length; i++)
            names[extraction.Mentions[i].Chain] ??= mentions[i].Replace("#m", "#e", StringComparison.Ordinal);
        return names;
    }

    private string? Chain(int? chain) => chain is { } index ? chains[index] : null;

    private MentionRecord Mention(Mention m, int i) => new(
        mentions[i], document, At(m.Span.Start), At(m.Span.End), m.Span.Of(text), m.Type, m.Kind, chains[m.Chain],
        Entity: null, m.Title, m.ActsAs, Probability(m.Confidence), m.Known);

    private TimeRecord Time(TimeExpression t, int i) => new(
        times[i], document, At(t.Span.Start), At(t.Span.End), t.Span.Of(text), t.Type, t.Value, t.Mod,
        new LocalTimeRecord(t.Local.Value, Anchor(t.Local.Reference), t.Local.Shift, t.Local.Tense), t.From, t.To, Anchor(t.Anchor));

    private string? Anchor(TimeAnchor? anchor) => anchor is null ? null : anchor.Value.Time is { } time ? times[time] : "published";

    private QuantityRecord Quantity(Quantity q, int i) => new(
        quantities[i], document, At(q.Span.Start), At(q.Span.End), q.Span.Of(text), q.Of is { } of ? Span(of) : null, q.Unit,
        q.Kind, q.Bound, q.Value, q.Interval.Min, q.Interval.Max, q.Interval.MinOpen, q.Interval.MaxOpen);

    private AttributionRecord Attribution(Attribution a, int i) => new(
        attributions[i], document, At(a.Span.Start), At(a.Span.End), a.Span.Of(text), a.Kind, [.. a.Content.Select(Span)],
        a.Cue is { } cue ? new CueRecord(At(cue.Span.Start), At(cue.Span.End), cue.Span.Of(text), cue.Lemma) : null,
        [.. a.Sources.Select(Source)], a.Stance, a.NestedIn is { } outer ? attributions[outer] : null, Probability(a.Confidence), a.Act);

    private SourceRecord Source(Source s) => new(
        At(s.Span.Start), At(s.Span.End), s.Span.Of(text), Chain(s.Chain), Entity: null, s.ResolvedText, s.Anonymous,
        s.Body is { } body ? new BodyRecord(body.Text, Chain(body.Chain), Entity: null) : null);

    private ClaimRecord Claim(Claim c) => new(
        ids.Next('c', c.Sentence, c.Predicate.Span, c.Type), document, At(c.Span.Start), At(c.Span.End), c.Span.Of(text), c.Type,
        new PredicateRecord(c.Predicate.Lemma, At(c.Predicate.Span.Start), At(c.Predicate.Span.End), c.Predicate.Span.Of(text)),
        c.Polarity, c.Modality, c.Attribution is { } a ? attributions[a] : null,
        [.. c.Arguments.Select(x => new ArgumentRecord(x.Role, At(x.Span.Start), At(x.Span.End), x.Span.Of(text), Chain(x.Chain), Entity: null, x.Inherited))],
        c.Time is { } time ? new ClaimTimeRecord([.. time.Times.Select(t => times[t])], time.From, time.To, time.Inherited, time.Extent) : null,
        [.. c.Quantities.Select(q => new ClaimQuantityRecord(q.Role, quantities[q.Quantity]))],
        extraction.Annotated.Sentences[c.Sentence].Zone, Probability(c.Confidence));

    /// <summary>Two decimals, as the contract has it.</summary>
    private static double Probability(double p) => Math.Round(p, 2, MidpointRounding.AwayFromZero);

    private static T[] Sorted<T>(IEnumerable<T> records, Func<T, (int Start, int End, string Id)> key) =>
        [.. records.OrderBy(r => key(r).Start).ThenBy(r => key(r).End).ThenBy(r => key(r).Id, StringComparer.Ordinal)];
}
