using System.IO.Compression;
using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Training;

/// <summary>Treebank files and what is counted in them.</summary>
internal static class Treebank
{
    /// <summary>Reads CoNLL-U, packed with gzip where the name ends in <c>.gz</c>.</summary>
    public static IReadOnlyList<AnnotatedArticle> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(plain);
        return ConlluReader.Read(reader);
    }

    /// <summary>The pairs of tags, the commonest first.</summary>
    /// <param name="most">Rarer pairs than this many are left out.</param>
    public static TagSet Tags(IEnumerable<AnnotatedArticle> articles, int most) => new([.. articles
        .SelectMany(article => article.Sentences)
        .SelectMany(sentence => sentence.Tokens)
        .CountBy(token => new TagPair(token.Upos, token.Xpos))
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key.Xpos, StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Upos)
        .Take(most)
        .Select(pair => pair.Key)]);

    public static IReadOnlyList<TrainingSentence> Sentences(IEnumerable<AnnotatedArticle> articles, LexemeCache lexemes, TagSet tags) =>
        [.. articles.SelectMany(article => article.Sentences.Select(sentence => TrainingSentence.Of(sentence, article.Text, lexemes, tags)))];
}
