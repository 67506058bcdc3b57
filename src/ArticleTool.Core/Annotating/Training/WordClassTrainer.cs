using ArticleTool.Annotating.Embedded.Learning;

namespace ArticleTool.Annotating.Training;

/// <summary>Makes <see cref="WordClasses"/> of word vectors. The same vectors give the same bytes.</summary>
public sealed class WordClassTrainer(Action<string> progress)
{
    private const int Rounds = 15;

    /// <summary>Rarer words' vectors rest on too few sentences.</summary>
    private const int MostWords = 160_000;

    /// <param name="reader">GloVe's text format, the most frequent word first.</param>
    /// <returns>The resource's file.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    public byte[] Train(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var vectors = WordVectors.Read(reader, MostWords);
        progress($"{vectors.Count} words of {vectors.Dimensions} dimensions");
        var (coarse, middle, fine) = (Classes(vectors, WordClass.CoarseCount), Classes(vectors, WordClass.MiddleCount), Classes(vectors, WordClass.FineCount));
        var words = vectors.Words.ToArray();
        var classes = new uint[words.Length];
        for (var i = 0; i < classes.Length; i++)
            classes[i] = new WordClass((ushort)(coarse[i] + 1), (ushort)(middle[i] + 1), (ushort)(fine[i] + 1)).Packed;
        Array.Sort(words, classes);
        return new WordClasses(words, classes).Write();
    }

    private int[] Classes(WordVectors vectors, int count)
    {
        var classes = VectorClusters.Find(vectors, count, Rounds);
        progress($"{classes.Distinct().Count()} classes");
        return classes;
    }
}
