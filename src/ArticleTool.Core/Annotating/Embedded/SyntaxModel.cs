using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Embedded.Lemmatising;
using ArticleTool.Annotating.Embedded.Parsing;
using ArticleTool.Annotating.Embedded.Tagging;

namespace ArticleTool.Annotating.Embedded;

/// <summary>Tagger, lemmatiser and parser as one trained whole. Read-only, shared by all threads.</summary>
internal sealed record SyntaxModel(string Name, Tagger Tagger, Lemmatiser Lemmatiser, Parser Parser)
{
    public const string Resource = "Models/syntax.model";

    private static readonly Lazy<SyntaxModel> Embedded = new(() => Read(ModelReader.Bytes(Resource)));

    /// <summary>The model in the library; read at the first call.</summary>
    public static SyntaxModel BuiltIn => Embedded.Value;

    public static SyntaxModel Read(byte[] file)
    {
        var reader = ModelReader.Of(file);
        var tags = TagSet.Of(reader.Words());
        var lexicon = new TagLexicon(reader.Features(), reader.Choices());
        var certain = new CertainTags(reader.Features(), reader.Choices());
        var tagger = new Tagger(tags, new WeightTable(reader.Weights()), lexicon, certain);
        var scripts = reader.Words().Select(LemmaScript.Parse).ToArray();
        var lemmatiser = new Lemmatiser(tags, scripts, reader.Features(), reader.Choices());
        var relations = reader.Words();
        var transitions = reader.Kernel();
        var parser = new Parser(new RelationChooser(relations, new WeightTable(reader.Weights())), transitions);
        return new SyntaxModel(ModelReader.Name(file), tagger, lemmatiser, parser);
    }
}
