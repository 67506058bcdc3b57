using ArticleTool.Annotating.Embedded.Learning;
using ArticleTool.Annotating.Training;
using Xunit;

namespace ArticleTool.Tests.Annotating.Training;

public class WordClassTrainerTests
{
    /// <summary>Rivers point one way, fruit another, each a little off.</summary>
    private const string Vectors = """
        rhine 1.0 0.1 0.0
        apple 0.0 0.1 1.0
        danube 0.9 0.0 0.1
        pear 0.1 0.0 0.9
        volga 1.0 0.0 0.1
        plum 0.1 0.1 1.0
        """;

    [Fact]
    public void The_built_in_classes_are_as_they_would_be_written_today() =>
        Assert.Equal(ModelReader.Bytes(WordClasses.Resource), WordClasses.BuiltIn.Write());

    [Fact]
    public void WordsWhoseVectorsPointTheSameWayShareAClass()
    {
        var classes = VectorClusters.Find(WordVectors.Read(new StringReader(Vectors), most: 100), count: 2, rounds: 10);
        Assert.Equal([0, 1, 0, 1, 0, 1], classes);
    }

    [Fact]
    public void AWordWithoutAVectorHasNoClass()
    {
        var classes = WordClasses.Read(Train(Vectors));
        Assert.NotEqual(default, Of(classes, "rhine"));
        Assert.Equal(default, Of(classes, "cherry"));
    }

    [Fact]
    public void TheSameVectorsGiveTheSameBytes() => Assert.Equal(Train(Vectors), Train(Vectors));

    [Fact]
    public void ALineWithOtherDimensionsIsAFault() => Assert.Throws<FormatException>(() => Train("rhine 1.0 0.1\napple 0.5\n"));

    [Fact]
    public void ClassesKeepTheirNumbersInOnePackedValue()
    {
        var of = new WordClass(64, 512, 2048);
        Assert.Equal(of, WordClass.Unpack(of.Packed));
    }

    [Theory]
    [InlineData("hezbollah", "hamas")]
    [InlineData("sevilla", "villarreal")]
    [InlineData("wounded", "injured")]
    public void TheBuiltInClassesJoinWordsThatAreUsedAlike(string one, string other) =>
        Assert.Equal(Of(WordClasses.BuiltIn, one).Coarse, Of(WordClasses.BuiltIn, other).Coarse);

    private static WordClass Of(WordClasses classes, string word) => classes.Of(Lexeme.HashOfWord(word));

    private static byte[] Train(string vectors) => new WordClassTrainer(_ => { }).Train(new StringReader(vectors));
}
