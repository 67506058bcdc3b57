using ArticleTool.Annotating;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Speech;

/// <summary>
/// A statement, letter or post set into an article as a block: whoever was reported last before it speaks in it.
/// </summary>
internal sealed class QuotedDocuments(Words words, AnnotatedArticle article)
{
    /// <summary>Names the rule; such content is direct speech without marks.</summary>
    public const string Rule = "quoted document";

    /// <param name="utterances">In order of their cues.</param>
    public IReadOnlyList<Utterance> Find(IReadOnlyList<Utterance> utterances)
    {
        var found = new List<Utterance>();
        for (var sentence = 0; sentence < article.Sentences.Count; sentence++)
        {
            if (article.Sentences[sentence].Zone != ZoneKind.QuotedDocument)
                continue;
            var content = new List<TokenRange>();
            var first = words.Start(sentence);
            for (; sentence < article.Sentences.Count && article.Sentences[sentence].Zone == ZoneKind.QuotedDocument; sentence++)
                Add(content, sentence);
            var author = utterances.LastOrDefault(u => u.Act == SpeechAct.Says && u.Entry?.PartOfSpeech == "verb" && words.Quotation(u.Cue!.Value.First) < 0 && u.Source is not null && (u.Cue?.First ?? u.First) < first);
            found.Add(new Utterance(null, null, author?.Source, -1, content, Stance.Asserts, SpeechAct.Says, Rule));
        }

        return found;
    }

    /// <summary>One stretch a paragraph.</summary>
    private void Add(List<TokenRange> content, int sentence)
    {
        var range = new TokenRange(words.Start(sentence), words.End(sentence) - 1);
        if (content.Count > 0 && article.Sentences[words.Sentence(content[^1].First)].Paragraph == article.Sentences[sentence].Paragraph)
            content[^1] = content[^1] with { Last = range.Last };
        else
            content.Add(range);
    }
}
