using ArticleTool.Annotating;
using ArticleTool.Extracting.Names;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// Whom a pronoun that speaks takes up: "he said" the person who spoke last, "it said" the body that spoke last or that
/// what is said begins with, "they said" the people who spoke last.
/// </summary>
internal sealed class SpokenBefore(Words words, Speakers speakers)
{
    /// <summary>In sentences; a body that spoke further back is no longer meant.</summary>
    private const int Reach = 2;

    /// <summary>In sentences; a person is taken up over a quotation or two.</summary>
    private const int PersonReach = 4;

    private Mention? person;
    private int personSpoke;
    private Attribution? last;

    public void Add(Attribution attribution)
    {
        if (attribution.Sources.Count == 0)
            return;
        last = attribution;
        if (attribution.Sources.Count == 1 && attribution.Sources[0].Chain is { } chain && speakers.NameOf(chain) is { Type: MentionType.Person } name)
            (person, personSpoke) = (name, attribution.Sentence);
    }

    /// <param name="pronoun">The token of "he", "it", "they".</param>
    /// <param name="content">What is said, in tokens.</param>
    public Source? Of(int pronoun, IReadOnlyList<TokenRange> content)
    {
        if (words.ReadsAny(pronoun, "he", "she", "his", "her"))
            return person is null || words.Sentence(pronoun) - personSpoke > PersonReach || SomebodyElse(pronoun) ? null : Taken(pronoun, person.Chain, speakers.NameOf(person.Chain)?.Span.Of(words.Text) ?? person.Span.Of(words.Text));
        if (words.Reads(pronoun, "it"))
            return (Opening(pronoun, content) is { } body ? Taken(pronoun, body) : null) ?? Again(pronoun, IsBody);
        return words.Reads(pronoun, "they") ? Again(pronoun, IsMany) : null;
    }

    /// <summary>"Detectives arrested a 24-year-old man. He denies the charge": not whoever spoke before that.</summary>
    private bool SomebodyElse(int pronoun)
    {
        var sentence = words.Sentence(pronoun);
        for (var i = sentence - 1 > personSpoke ? words.Start(sentence - 1) : words.Start(sentence); i < pronoun; i++)
        {
            if (words[i].Xpos == "NN" && UnnamedPersons.IsOne(words[i].Lemma) && words.Quotation(i) < 0)
                return true;
        }

        return false;
    }

    /// <summary>"The commission has opened an inquiry, it said."</summary>
    private TokenRange? Opening(int pronoun, IReadOnlyList<TokenRange> content) =>
        content.Count > 0 && content[0].Last < pronoun && words.Sentence(content[0].First) == words.Sentence(pronoun)
        && NounPhrases.Forward(words, content[0].First, content[0].Last, appositions: false) is { } first && IsBody(first)
            ? first
            : null;

    private Source? Again(int pronoun, Func<TokenRange, bool> fits)
    {
        if (last is null || words.Sentence(pronoun) - last.Sentence > Reach || words.Quotation(pronoun) >= 0)
            return null;
        var range = new TokenRange(words.At(last.Sources[0].Span.Start), words.At(last.Sources[^1].Span.End) - 1);
        if (words[range.First].Upos == UniversalTag.Pron && last.Sources is [{ ResolvedText: { } resolved } same])
            return words.Surface(range.First).Equals(words.Surface(pronoun), StringComparison.OrdinalIgnoreCase) ? Taken(pronoun, same.Chain, resolved) : null;
        return range.Last >= range.First && fits(range) ? Taken(pronoun, range) : null;
    }

    private bool IsBody(TokenRange phrase)
    {
        var head = NounPhrases.HeadOf(words, phrase, speakers);
        if (speakers.MentionAt(head) is { } mention)
            return mention.Type == MentionType.Organization || mention.ActsAs is not null || mention.Kind == MentionKind.Nominal && mention.Type is MentionType.Place;
        return words[head].Xpos is not ("NNS" or "NNPS") && speakers.ClassOf(head) is SpeakerClass.Body or SpeakerClass.Media or SpeakerClass.Artefact or SpeakerClass.Survey;
    }

    private bool IsMany(TokenRange phrase) =>
        words[NounPhrases.HeadOf(words, phrase, speakers)].Xpos is "NNS" or "NNPS" || Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Any(i => words.Reads(i, "and"));

    private Source Taken(int pronoun, TokenRange phrase)
    {
        var mention = speakers.MentionAt(NounPhrases.HeadOf(words, phrase, speakers));
        var name = mention is null ? null : speakers.NameOf(mention.Chain)?.Span ?? (mention.Kind == MentionKind.Name ? mention.Span : null);
        return Taken(pronoun, mention?.Chain, (name ?? speakers.Span(phrase)).Of(words.Text));
    }

    private Source Taken(int pronoun, int? chain, string text) => new(words.Span(pronoun, pronoun), chain, text, Anonymous: false, Body: null);
}
