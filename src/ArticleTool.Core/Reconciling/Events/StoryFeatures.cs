using ArticleTool.Extracting.Signatures;
using ArticleTool.Records;

namespace ArticleTool.Reconciling.Events;

/// <summary>What a document's story is told with: names, words, and pairs of neighbouring words of its beginning. No lexicon of events has a say.</summary>
internal static class StoryFeatures
{
    private const int Lead = 400;
    private const int NamesMost = 12;
    private const ulong YearMark = 3UL << 62;
    private const ulong NameMark = 1UL << 63;
    private const ulong PairMark = 1UL << 62;

    /// <summary>Two crashes share their words, but not who and where: pairs of words know "Lake Orlo" and "flight 418" without any list of names.</summary>
    private static readonly int PairedWords = EventWeights.Of("story-paired-words");

    public static ulong Name(string entity) => WordHash.Of(entity) >> 2 | NameMark;

    /// <summary>No part of the story: only how many documents are of the year counts.</summary>
    public static ulong Year(int year) => (uint)year | YearMark;

    public static bool IsName(ulong feature) => feature is >= NameMark and < YearMark;

    public static bool IsWord(ulong feature) => feature < PairMark;

    /// <summary>How often each is met; names count more in the headline and the lead.</summary>
    public static Dictionary<ulong, int> Of(DocumentView document)
    {
        var features = new Dictionary<ulong, int>();
        var records = document.Records;
        var body = records.Document.Zones.FirstOrDefault(z => z.Kind == ZoneKind.Body)?.Start ?? 0;
        foreach (var mention in records.Mentions.Where(m => m.Entity is not null && m.Kind != MentionKind.Pronoun && m.Type != MentionType.Nationality))
        {
            var name = Name(mention.Entity!);
            features[name] = Math.Min(NamesMost, features.GetValueOrDefault(name) + (mention.Start < body + Lead ? 3 : 1));
        }

        var words = Words(records);
        for (var i = 0; i < words.Count; i++)
        {
            Add((uint)words[i], features);
            if (i > 0 && i < PairedWords)
                Add(WordHash.Combine((uint)words[i - 1], (uint)words[i]) >> 2 | PairMark, features);
        }

        return features;
    }

    /// <summary>What is counted of a document to know what is rare.</summary>
    public static IEnumerable<ulong> Counted(DocumentView document) =>
        StoryYear.Of(document) is { } year ? Of(document).Keys.Append(Year(year.Year)) : Of(document).Keys;

    private static void Add(ulong feature, Dictionary<ulong, int> features) => features[feature] = features.GetValueOrDefault(feature) + 1;

    /// <summary>From the signature; of records without one, those of the claims.</summary>
    private static IReadOnlyList<int> Words(LocalRecords records)
    {
        var words = ArticleSignature.Read(records.Document.Signature).Words;
        return words.Count > 0 ? words : [.. records.Claims.SelectMany(c => ContentWords.In(c.Text))];
    }
}
