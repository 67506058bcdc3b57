using ArticleTool.Text;

namespace ArticleTool.Extracting;

/// <summary>
/// Gives records ids that survive edits elsewhere in the document: kind letter + hash over kind, the sentence's text,
/// the record's text and the ordinal among identical sentences and identical records in them.
/// </summary>
internal sealed class LocalIds
{
    private readonly string document;
    private readonly string text;
    private readonly string[] sentenceTexts;
    private readonly int[] sentenceOrdinals;
    private readonly Dictionary<string, int> taken = [];

    public LocalIds(string document, string text, IReadOnlyList<TextSpan> sentences)
    {
        this.document = document;
        this.text = text;
        sentenceTexts = [.. sentences.Select(s => s.Of(text))];
        sentenceOrdinals = new int[sentences.Count];
        var seen = new Dictionary<string, int>();
        for (var i = 0; i < sentences.Count; i++)
        {
            sentenceOrdinals[i] = seen.GetValueOrDefault(sentenceTexts[i]);
            seen[sentenceTexts[i]] = sentenceOrdinals[i] + 1;
        }
    }

    /// <param name="kind">One letter: <c>s m t q a c</c>, and <c>e</c> for a chain.</param>
    /// <param name="detail">What tells two records of one kind and span apart: a claim's type.</param>
    public string Next(char kind, int sentence, TextSpan span, string detail = "")
    {
        var hash = ContentHash.Of(kind.ToString(), sentenceTexts[sentence], span.Of(text), detail, sentenceOrdinals[sentence].ToString());
        var again = taken.GetValueOrDefault(kind + hash);
        taken[kind + hash] = again + 1;
        // The same words twice in one sentence: the second and later ones hash their ordinal in.
        return $"{document}#{kind}{(again == 0 ? hash : ContentHash.Of(hash, again.ToString()))}";
    }
}
