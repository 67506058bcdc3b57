using System.Collections.Concurrent;
using ArticleTool.Knowledge;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;

namespace ArticleTool.Annotating.Embedded.Recognition;

/// <summary>
/// Finds the names in an article and says what kind of thing each is: reads a part of the article, remembers what every
/// word was taken for, and reads once more where a word occurs again.
/// </summary>
internal sealed class NameRecogniser(NameLists lists, RecogniserModel model)
{
    /// <summary>So many sentences share a memory: an article's, or a long text's part.</summary>
    public const int SentencesAPart = 40;

    /// <summary>A part also ends here, so that its words fit the reader's cache whatever the text.</summary>
    private const int TokensAPart = 4_000;

    private readonly ConcurrentBag<NameReader> readers = [];

    public NameRecogniser(NameLists lists)
        : this(lists, RecogniserModel.BuiltIn)
    {
    }

    /// <summary>Names in order of the text, without overlap.</summary>
    public IReadOnlyList<Name> Recognise(Article article, IReadOnlyList<Sentence> sentences)
    {
        var reader = readers.TryTake(out var free) ? free : new NameReader(lists, model);
        var names = new List<Name>();
        for (var start = 0; start < sentences.Count;)
        {
            var end = EndOfPart(sentences, start);
            reader.Read(article.Text, sentences, start, end, names);
            start = end;
        }

        readers.Add(reader);
        return names;
    }
    private static int EndOfPart(IReadOnlyList<Sentence> sentences, int start)
    {
        var tokens = 0;
        for (var i = start; i < sentences.Count && i < start + SentencesAPart; i++)
        {
            tokens += sentences[i].Tokens.Length;
            if (tokens > TokensAPart && i > start)
                return i;
        }

        return Math.Min(sentences.Count, start + SentencesAPart);
    }
}
