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
        var cues = CueScanner.Scan(words, lexicon).Where(c => Speaks(article.Sentences[words.Sentence(c.Token)].Zone)).ToDictionary(c => c.Token);
        var direct = new DirectSpeech(words, quotations, [.. article.Sentences.Select(s => s.Paragraph)], cues);
        var utterances = direct.Find().ToList();
        var indirect = new IndirectSpeech(words, speakers);
        foreach (var cue in cues.Values.OrderBy(c => c.Token))
        {
            if (!direct.Takes(cue.Token) && indirect.Of(cue) is { } utterance)
                utterances.Add(utterance);
        }

        return new AttributionBuilder(words, quotations, new SourceReader(words, speakers), speakers).Build(utterances);
    }

    /// <summary>Zones in which the article speaks.</summary>
    private static bool Speaks(ZoneKind zone) =>
        zone is ZoneKind.Headline or ZoneKind.Standfirst or ZoneKind.Body or ZoneKind.Heading or ZoneKind.QuotedDocument or ZoneKind.Caption;
}
