using System.IO.Compression;
using ArticleTool.Annotating.Training;
using ArticleTool.Knowledge;

namespace ArticleTool.Measurements;

/// <summary>Trains the recogniser: <c>train-names OUT FILE.conll[.gz]...</c>; labels are mended by rule, see <see cref="NameLabelCleaning"/>.</summary>
internal static class NameTraining
{
    public static void Run(string[] args)
    {
        var lists = NameLists.BuiltIn;
        var sentences = args[1..].SelectMany(Read).Select(sentence => NameLabelCleaning.Clean(sentence, lists)).ToList();
        var model = new RecogniserTrainer(lists, Console.Error.WriteLine).Train(sentences);
        File.WriteAllBytes(args[0], model);
        Console.WriteLine($"{args[0]}: {model.Length} bytes");
    }

    public static List<NameTrainingSentence> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        return [.. ConllNames.Read(reader)];
    }
}
