using System.IO.Compression;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Recognition;
using ArticleTool.Knowledge;

namespace ArticleTool.Annotating.Training;

/// <summary>Reads treebanks and models for whoever trains and measures, with the faults that a user can make as exceptions of one type.</summary>
public static class ModelFiles
{
    /// <exception cref="ModelException">The file is not there or is no CoNLL-U.</exception>
    public static IReadOnlyList<AnnotatedArticle> Treebank(string path) => Reading(path, () => Training.Treebank.Read(path));

    /// <exception cref="ModelException">The file is not there.</exception>
    public static IReadOnlyList<IReadOnlyList<string[]>> Tagged(string path) => Reading(path, () => ConllReader.ReadFile(path));

    /// <summary>Names in CoNLL's columns, as they stand.</summary>
    /// <exception cref="ModelException">The file is not there.</exception>
    public static IReadOnlyList<NameTrainingSentence> Names(string path) => Reading(path, () =>
    {
        using var reader = Text(path);
        return (IReadOnlyList<NameTrainingSentence>)[.. ConllNames.Read(reader)];
    });

    /// <summary>Word classes of word vectors, see <see cref="WordClassTrainer"/>.</summary>
    /// <exception cref="ModelException">The file is not there or holds no vectors.</exception>
    public static byte[] WordClasses(string path, Action<string> progress) => Reading(path, () =>
    {
        using var reader = Text(path);
        return new WordClassTrainer(progress).Train(reader);
    });

    /// <summary>The same to train on: the commonest slips of annotation are mended, see <see cref="NameLabelCleaning"/>.</summary>
    /// <exception cref="ModelException">The file is not there.</exception>
    public static IEnumerable<NameTrainingSentence> NamesToTrainOn(string path, NameLists lists) =>
        Names(path).Select(sentence => NameLabelCleaning.Clean(sentence, lists));

    /// <summary>An engine on models of one's own: <c>syntax.model</c> and <c>names.br</c> of a folder, the library's own where one is missing.</summary>
    /// <exception cref="ModelException">The folder has neither, or one is no model of this version.</exception>
    public static EmbeddedEngine Engine(string folder, NameLists lists)
    {
        var (syntax, names) = (Path.Combine(folder, "syntax.model"), Path.Combine(folder, "names.br"));
        if (!File.Exists(syntax) && !File.Exists(names))
            throw new ModelException($"{folder}: there is no syntax.model and no names.br; 'articletool model train' writes them");
        return new EmbeddedEngine(
            lists,
            File.Exists(syntax) ? Reading(syntax, () => SyntaxModel.Read(File.ReadAllBytes(syntax))) : SyntaxModel.BuiltIn,
            File.Exists(names) ? Reading(names, () => RecogniserModel.Read(File.ReadAllBytes(names))) : RecogniserModel.BuiltIn);
    }

    /// <summary>What is in the library: name, bytes and contents of each model.</summary>
    public static IReadOnlyList<ModelDescription> BuiltIn()
    {
        var (words, syntax, names) = (Embedded.Learning.WordClasses.BuiltIn, SyntaxModel.BuiltIn, RecogniserModel.BuiltIn);
        var ofWords = ModelReader.Bytes(Embedded.Learning.WordClasses.Resource);
        return
        [
            new ModelDescription("words", ModelReader.Name(ofWords), ofWords.Length, $"classes of {words.Words.Length} words"),
            new ModelDescription("syntax", syntax.Name, ModelReader.Bytes(SyntaxModel.Resource).Length, $"{syntax.Tagger.Tags.Count} pairs of tags, {syntax.Parser.Relations.Count} relations"),
            new ModelDescription("names", names.Name, ModelReader.Bytes(RecogniserModel.Resource).Length, $"{names.Weights.Count} features"),
        ];
    }

    private static StreamReader Text(string path)
    {
        var file = File.OpenRead(path);
        return new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    private static T Reading<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new ModelException($"{path}: {wrong.Message}", wrong);
        }
    }
}

/// <param name="Part"><c>words</c>, <c>syntax</c> or <c>names</c>.</param>
/// <param name="Name">By content.</param>
/// <param name="Bytes">Compressed.</param>
public sealed record ModelDescription(string Part, string Name, int Bytes, string Contents);

/// <summary>A treebank or model that cannot be read.</summary>
public sealed class ModelException(string message, Exception? cause = null) : Exception(message, cause);
