using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Speech;

/// <summary>Who in this article can speak: looks words up among the mentions and the speaker nouns.</summary>
internal sealed class Speakers
{
    private readonly Words words;
    private readonly SpeakerNouns nouns;
    private readonly IReadOnlyList<Mention> mentions;
    private readonly int[] mentionOf;
    private readonly Dictionary<int, Mention> named = [];

    public Speakers(Words words, SpeakerNouns nouns, IReadOnlyList<Mention> mentions)
    {
        (this.words, this.nouns, this.mentions) = (words, nouns, mentions);
        mentionOf = new int[words.Count];
        Array.Fill(mentionOf, -1);
        for (var m = 0; m < mentions.Count; m++)
        {
            for (var i = words.At(mentions[m].Span.Start); i < words.Count && words.Span(i).Start < mentions[m].Span.End; i++)
                mentionOf[i] = mentionOf[i] < 0 || mentions[m].Kind == MentionKind.Name ? m : mentionOf[i];
            if (mentions[m].Kind == MentionKind.Name && (!named.TryGetValue(mentions[m].Chain, out var known) || known.Span.Length < mentions[m].Span.Length))
                named[mentions[m].Chain] = mentions[m];
        }
    }

    public Mention? MentionAt(int token) => token < 0 || mentionOf[token] < 0 ? null : mentions[mentionOf[token]];

    /// <summary>The fullest name of a chain, or null where it has none.</summary>
    public Mention? NameOf(int chain) => named.GetValueOrDefault(chain);

    public SpeakerClass? ClassOf(int token) =>
        words[token].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Pron
            ? nouns.ClassOf(words[token].Lemma.ToLowerInvariant())
            : null;

    public bool CanSpeak(int head)
    {
        if (head < 0)
            return false;
        if (words[head].Upos == UniversalTag.Pron && words.ReadsAny(head, "I", "you", "he", "she", "we", "they", "who", "his", "her", "their", "my", "our", "everyone", "someone", "nobody", "anyone", "everybody", "somebody", "others"))
            return true;
        if (MentionAt(head) is { } mention)
            return mention.Type is MentionType.Person or MentionType.Organization or MentionType.Nationality || mention.ActsAs is not null || mention.Type == MentionType.Place;
        return words[head].Upos == UniversalTag.Propn || ClassOf(head) is not null;
    }

    /// <summary>"42 percent", "another", "more than half": people as a poll or a story counts them.</summary>
    public bool AreCounted(int head) => head >= 0
        && (words.ReadsAny(head, "percent", "%", "half", "third", "quarter", "majority", "most", "many", "some", "few", "several", "both", "another", "others", "those", "one", "all", "none", "each", "more", "fewer", "dozens", "hundreds", "thousands")
            || words[head].Upos == UniversalTag.Num && words.Span(head).Length != "2026".Length);

    /// <summary>"a statement", "the letter": words, and not prisoners, are released.</summary>
    public bool AreWords(TokenRange phrase)
    {
        for (var i = phrase.First; i <= phrase.Last && i < phrase.First + 6; i++)
        {
            if (ClassOf(i) is SpeakerClass.Artefact or SpeakerClass.Survey)
                return true;
        }

        return false;
    }

    /// <summary>True where a phrase has somebody who can speak in it.</summary>
    public bool Speaks(TokenRange phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            if (CanSpeak(i))
                return true;
        }

        return false;
    }

    /// <summary>The first named mention within a range of tokens, or null.</summary>
    public Mention? FirstName(TokenRange range, Func<Mention, bool> wanted)
    {
        for (var i = range.First; i <= range.Last; i++)
        {
            if (MentionAt(i) is { Kind: MentionKind.Name } mention && wanted(mention))
                return mention;
        }

        return null;
    }

    public TextSpan Span(TokenRange range) => words.Span(range.First, range.Last);
}
