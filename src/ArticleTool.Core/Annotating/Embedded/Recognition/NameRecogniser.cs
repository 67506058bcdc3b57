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
        for (var start = 0; start < sentences.Count; start += SentencesAPart)
            reader.Read(article.Text, sentences, start, Math.Min(sentences.Count, start + SentencesAPart), names);
        readers.Add(reader);
        return names;
    }
}
