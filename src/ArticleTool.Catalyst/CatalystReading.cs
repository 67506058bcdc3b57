using ArticleTool.Annotating;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;
using Mosaik.Core;
using CatalystDocument = global::Catalyst.Document;
using IDocument = global::Catalyst.IDocument;
using ISpan = global::Catalyst.ISpan;
using PartOfSpeech = global::Catalyst.PartOfSpeech;

namespace ArticleTool.Catalyst;

/// <summary>Collects what Catalyst found, paragraph by paragraph, in the words and offsets of the seam.</summary>
internal sealed class CatalystReading
{
    /// <summary>Said of a name that only Catalyst found: it gives no probability of its own.</summary>
    private const double Unknown = 0.5;
    private readonly List<Sentence> sentences = [];
    private readonly List<Name> names = [];

    public IReadOnlyList<Sentence> Sentences => sentences;

    public IReadOnlyList<Name> Names => names;

    /// <summary>
    /// A paragraph as Catalyst's document. Catalyst takes control characters out of its copy of the text, which would
    /// shift every offset behind them, so they go in as blanks.
    /// </summary>
    public static CatalystDocument Document(Article article, int paragraph)
    {
        var text = article.Paragraphs[paragraph].Span.Of(article.Text);
        return new CatalystDocument(
            string.Create(text.Length, text, (blanked, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                    blanked[i] = char.IsControl(source[i]) && source[i] is not ('\r' or '\n') ? ' ' : source[i];
            }),
            Language.English);
    }

    public void Add(IDocument document, Paragraph paragraph, int index)
    {
        foreach (var span in document)
            Add(span, paragraph, index);
    }

    private void Add(ISpan span, Paragraph paragraph, int index)
    {
        var offset = paragraph.Span.Start;
        // Sentences may lie inside one another; the seam has every character in one at most.
        var free = sentences.Count == 0 ? 0 : sentences[^1].Span.End;
        var tokens = new List<Token>();
        foreach (var token in span)
        {
            // End is inclusive in Catalyst.
            var place = new TextSpan(offset + token.Begin, offset + token.End + 1);
            if (place.Start < free)
                continue;
            tokens.Add(new Token(place, Tag(token.POS), "", token.Lemma, -1, ""));
            free = place.End;
        }

        if (tokens.Count == 0)
            return;
        var sentence = new Sentence(new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End), index, paragraph.Zone, [.. tokens]);
        sentences.Add(sentence);
        AddNames(span, sentence, offset);
    }

    /// <summary>Where entities overlap, the one that starts first counts, and of those the longest.</summary>
    private void AddNames(ISpan span, Sentence sentence, int offset)
    {
        var found = from entity in span.GetEntities()
                    let place = new TextSpan(offset + entity.Begin, offset + entity.End + 1)
                    let type = Type(entity.EntityType.Type)
                    where type is not null && sentence.Span.Contains(place)
                    orderby place.Start, place.End descending
                    select new Name(place, sentences.Count - 1, type.Value, Unknown);
        foreach (var name in found)
        {
            if (names.Count == 0 || names[^1].Span.End <= name.Span.Start)
                names.Add(name);
        }
    }

    private static MentionType? Type(string type) => type switch
    {
        "Person" => MentionType.Person,
        "Organization" => MentionType.Organization,
        "Location" => MentionType.Place,
        _ => null,
    };

    private static UniversalTag Tag(PartOfSpeech tag) => tag switch
    {
        PartOfSpeech.ADJ => UniversalTag.Adj,
        PartOfSpeech.ADP => UniversalTag.Adp,
        PartOfSpeech.ADV => UniversalTag.Adv,
        PartOfSpeech.AUX => UniversalTag.Aux,
        PartOfSpeech.CCONJ => UniversalTag.Cconj,
        PartOfSpeech.DET => UniversalTag.Det,
        PartOfSpeech.INTJ => UniversalTag.Intj,
        PartOfSpeech.NOUN => UniversalTag.Noun,
        PartOfSpeech.NUM => UniversalTag.Num,
        PartOfSpeech.PART => UniversalTag.Part,
        PartOfSpeech.PRON => UniversalTag.Pron,
        PartOfSpeech.PROPN => UniversalTag.Propn,
        PartOfSpeech.PUNCT => UniversalTag.Punct,
        PartOfSpeech.SCONJ => UniversalTag.Sconj,
        PartOfSpeech.SYM => UniversalTag.Sym,
        PartOfSpeech.VERB => UniversalTag.Verb,
        _ => UniversalTag.X,
    };
}
