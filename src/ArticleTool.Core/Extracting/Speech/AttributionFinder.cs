using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Reading;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Finds who is said to have said what: first whole quotations with the cue beside them, then attribution within
/// sentences; then sources are read and nesting is settled.
/// </summary>
public sealed class AttributionFinder
{
    private readonly CueLexicon lexicon = new();
    private readonly SpeakerNouns nouns = new();
    private readonly SilenceWords silenceWords = new();
    private readonly Confidences confidences = new();

    public IReadOnlyList<Attribution> Find(AnnotatedArticle article, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(mentions);
        var spoken = article.Article.Paragraphs.Where(p => Speaks(p.Zone)).ToList();
        var quotations = QuotationFinder.Find(article.Text, spoken);
        var words = new Words(article, quotations);
        if (words.Count == 0)
            return [];
        var speakers = new Speakers(words, nouns, mentions);
        var cues = CueScanner.Scan(words, lexicon).Where(c => Speaks(article.Sentences[words.Sentence(c.Token)].Zone) && !IsName(speakers, c)).ToDictionary(c => c.Token);
        int[] paragraphs = [.. article.Sentences.Select(s => s.Paragraph)];
        var direct = new DirectSpeech(words, quotations, paragraphs, cues, lexicon, new NearSubjects(words, speakers), speakers);
        var utterances = direct.Find().ToList();
        var silent = new Silences(words, silenceWords).Find();
        var silences = silent.Select(u => u.Cue!.Value).SelectMany(r => Enumerable.Range(r.First, r.Last - r.First + 1)).ToHashSet();
        Utterance[] whole = [.. utterances.OrderBy(u => u.Cue!.Value.First)];
        utterances.AddRange(silent);
        var indirect = new IndirectSpeech(words, speakers, lexicon);
        Utterance[] reported = [.. cues.Values.Where(cue => !direct.Takes(cue.Token) && !silences.Contains(cue.Token)).Select(indirect.Of).OfType<Utterance>().Select(u => Turns.Cut(words, u, whole))];
        Utterance[] asides = [.. reported.Where(u => u.Rule == Asides.Rule).OrderBy(u => u.Cue!.Value.First)];
        utterances.AddRange(reported.Select(u => Turns.CutAside(words, u, asides)));
        utterances.AddRange(Colons(article, new Headlines(words, speakers)));
        var ordered = utterances.OrderBy(u => u.Cue?.First ?? u.First).ThenBy(u => u.First).ToList();
        var complete = new Continuations(words, quotations, paragraphs).Complete(ordered);
        return new AttributionBuilder(words, quotations, new SourceReader(words, speakers), speakers, confidences).Build([.. complete, .. new QuotedDocuments(words, article).Find(complete)]);
    }

    private static IEnumerable<Utterance> Colons(AnnotatedArticle article, Headlines headlines) =>
        from sentence in Enumerable.Range(0, article.Sentences.Count)
        where article.Sentences[sentence] is { Zone: ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Heading } or { Paragraph: 0, Zone: ZoneKind.Body }
        select headlines.Of(sentence) into found
        where found is not null
        select found;

    /// <summary>"Per Lindqvist": a word within a name is no cue.</summary>
    private static bool IsName(Speakers speakers, CueWord cue) => cue.Entry.PartOfSpeech != "verb" && speakers.MentionAt(cue.Token) is { Kind: MentionKind.Name };

    /// <summary>Zones in which the article speaks.</summary>
    private static bool Speaks(ZoneKind zone) =>
        zone is ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Body or ZoneKind.Heading or ZoneKind.QuotedDocument or ZoneKind.Caption;
}
