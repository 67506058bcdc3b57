using ArticleTool.Records;

namespace ArticleTool.Tests.Reconciling;

/// <summary>A local layer by hand: sentences with their claims, spans found by the words.</summary>
internal sealed class WrittenArticle(string id, string? outlet = null, string? published = null)
{
    private readonly List<MentionRecord> mentions = [];
    private readonly List<QuantityRecord> quantities = [];
    private readonly List<TimeRecord> times = [];
    private readonly List<AttributionRecord> attributions = [];
    private readonly List<ClaimRecord> claims = [];
    private string text = "";

    /// <summary>A name outside of any claim; the same words are one chain.</summary>
    public WrittenArticle Names(string name, MentionType type = MentionType.Person, string? known = null, string? chain = null)
    {
        var start = text.Length;
        text += name + ".\n";
        Mention(name, type, start, known, chain);
        return this;
    }

    public WrittenArticle Says(string sentence, string type, string predicate, Action<WrittenClaim>? more = null)
    {
        var claim = new WrittenClaim(this, sentence, text.Length, type, predicate);
        text += sentence + "\n";
        more?.Invoke(claim);
        claims.Add(claim.Build($"{id}#c{claims.Count:000}"));
        return this;
    }

    public LocalRecords Build() => new(
        new DocumentRecord(
            id, "text", new string('0', 64), null, outlet, null, null, "en", published, published is null ? null : PublishedFrom.Manifest, null, null, text.Length, 0, 0,
            null, null, [new ZoneRecord(0, text.Length, ZoneKind.Body)], null),
        [], [], [.. mentions.OrderBy(m => m.Start)], times, quantities, attributions, claims, []);

    internal string Mention(string name, MentionType type, int start, string? known = null, string? chain = null)
    {
        var chainId = $"{id}#e{chain ?? name}";
        if (!mentions.Exists(m => m.Start == start))
            mentions.Add(new MentionRecord($"{id}#m{mentions.Count:000}", id, start, start + name.Length, name, type, MentionKind.Name, chainId, null, null, null, 1, known));
        return chainId;
    }

    internal string Quantity(string said, int start, string? of, int ofStart, string? unit, QuantityKind kind, decimal? min, decimal? max)
    {
        var quantity = new QuantityRecord(
            $"{id}#q{quantities.Count:000}", id, start, start + said.Length, said, of is null ? null : new SpanRecord(ofStart, ofStart + of.Length, of), unit, kind,
            min == max ? Bound.Exact : Bound.AtLeast, min, min, max, false, false);
        quantities.Add(quantity);
        return quantity.Id;
    }

    internal string Time(string value)
    {
        var day = DateTime.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var time = new TimeRecord(
            $"{id}#t{times.Count:000}", id, text.Length, text.Length + 1, value, TimeType.Date, value, null, null, value, day.AddDays(1).ToString("yyyy-MM-dd"), null);
        times.Add(time);
        return time.Id;
    }

    internal string Attribution(SourceRecord source, Stance stance, int start, int end, string content)
    {
        var attribution = new AttributionRecord(
            $"{id}#a{attributions.Count:000}", id, start, end, content, AttributionKind.Indirect, [new SpanRecord(start, end, content)], null, [source], stance, null, 1, SpeechAct.Says);
        attributions.Add(attribution);
        return attribution.Id;
    }
}

internal sealed class WrittenClaim(WrittenArticle article, string sentence, int start, string type, string predicate)
{
    private readonly List<ArgumentRecord> arguments = [];
    private readonly List<ClaimQuantityRecord> quantities = [];
    private ClaimTimeRecord? time;
    private string? attribution;
    private Polarity polarity = Polarity.Affirmed;
    private Modality modality = Modality.Actual;
    private string? lemma;

    public WrittenClaim Lemma(string word) => With(() => lemma = word);

    public WrittenClaim Agent(string name, MentionType kind = MentionType.Place) => Argument("agent", name, kind);

    public WrittenClaim Patient(string name, MentionType kind = MentionType.Person) => Argument("patient", name, kind);

    public WrittenClaim Target(string name, MentionType kind = MentionType.Facility) => Argument("target", name, kind);

    /// <summary>A phrase with names of places within it, none of them its head.</summary>
    public WrittenClaim Holding(string role, string phrase, params string[] places)
    {
        foreach (var place in places)
            article.Mention(place, MentionType.Place, At(place), known: place == "U.S." ? "place/united-states" : null);
        return With(() => arguments.Add(new ArgumentRecord(role, At(phrase), At(phrase) + phrase.Length, phrase, null, null)));
    }

    public WrittenClaim Place(string name) => Argument("place", name, MentionType.Place);

    public WrittenClaim Number(string role, string said, string? of = null, string? unit = "person", decimal? min = null, decimal? max = null, QuantityKind kind = QuantityKind.Count)
    {
        var value = min ?? decimal.Parse(said, System.Globalization.CultureInfo.InvariantCulture);
        var top = min is null ? value : max;
        quantities.Add(new ClaimQuantityRecord(role, article.Quantity(said, At(said), of, of is null ? 0 : At(of), unit, kind, value, top)));
        return this;
    }

    public WrittenClaim On(string day) => With(() => time = new ClaimTimeRecord([article.Time(day)], day, DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture).AddDays(1).ToString("yyyy-MM-dd"), false));

    public WrittenClaim Since(string day) => With(() => time = new ClaimTimeRecord([article.Time(day)], day, null, false, TimeExtent.Since));

    public WrittenClaim Negated() => With(() => polarity = Polarity.Negated);

    public WrittenClaim NotKnown() => With(() => modality = Modality.Unknown);

    /// <param name="body">The organisation of an unnamed person.</param>
    public WrittenClaim By(string source, bool anonymous = false, string? body = null, MentionType? kind = null, Stance stance = Stance.Asserts)
    {
        var chain = kind is { } named ? article.Mention(source, named, At(source)) : null;
        var record = new SourceRecord(At(source), At(source) + source.Length, source, chain, null, null, anonymous, body is null ? null : new BodyRecord(body, null, null));
        return With(() => attribution = article.Attribution(record, stance, start, start + sentence.Length, sentence));
    }

    internal ClaimRecord Build(string id)
    {
        var at = At(predicate);
        return new ClaimRecord(
            id, id[..id.IndexOf('#')], start, start + sentence.Length, sentence, type, new PredicateRecord(lemma ?? predicate, at, at + predicate.Length, predicate),
            polarity, modality, attribution, arguments, time, quantities, ZoneKind.Body, 1);
    }

    private WrittenClaim Argument(string role, string name, MentionType kind)
    {
        var chain = article.Mention(name, kind, At(name));
        arguments.Add(new ArgumentRecord(role, At(name), At(name) + name.Length, name, chain, null));
        return this;
    }

    private WrittenClaim With(Action change)
    {
        change();
        return this;
    }

    private int At(string words) => sentence.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 ? start + at : throw new ArgumentException($"'{words}' is not in '{sentence}'");
}
