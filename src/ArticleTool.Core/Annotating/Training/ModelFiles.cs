using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Knowledge;

namespace ArticleTool.Annotating.Training;

/// <summary>Reads treebanks and models for whoever trains and measures, with the faults that a user can make as exceptions of one type.</summary>
public static class ModelFiles
{
    /// <exception cref="ModelException">The file is not there or is no CoNLL-U.</exception>
    public static IReadOnlyList<AnnotatedArticle> Treebank(string path) => Reading(path, () => Training.Treebank.Read(path));

    /// <exception cref="ModelException">The file is not there.</exception>
    public static IReadOnlyList<IReadOnlyList<string[]>> Tagged(string path) => Reading(path, () => ConllReader.ReadFile(path));

    /// <summary>An engine on a syntax model of one's own.</summary>
    /// <exception cref="ModelException">The file is not there or is no model of this version.</exception>
    public static EmbeddedEngine Engine(string path) =>
        Reading(path, () => new EmbeddedEngine(NameLists.BuiltIn, SyntaxModel.Read(File.ReadAllBytes(path))));

    /// <summary>What is in the library: name, bytes and contents of each model.</summary>
    public static IReadOnlyList<ModelDescription> BuiltIn()
    {
        var syntax = SyntaxModel.BuiltIn;
        var bytes = ModelReader.Bytes(SyntaxModel.Resource);
        var contents = $"{syntax.Tagger.Tags.Count} pairs of tags, {syntax.Parser.Relations.Count} relations";
        return [new ModelDescription("syntax", syntax.Name, bytes.Length, contents)];
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

/// <param name="Part"><c>syntax</c> or <c>names</c>.</param>
/// <param name="Name">By content.</param>
/// <param name="Bytes">Compressed.</param>
public sealed record ModelDescription(string Part, string Name, int Bytes, string Contents);

/// <summary>A treebank or model that cannot be read.</summary>
public sealed class ModelException(string message, Exception cause) : Exception(message, cause);
