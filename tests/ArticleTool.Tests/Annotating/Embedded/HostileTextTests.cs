using System.Diagnostics;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Annotating.Embedded.Splitting;
using ArticleTool.Annotating.Embedded.Tokenising;
using ArticleTool.Text;

namespace ArticleTool.Tests.Annotating.Embedded;

/// <summary>Time must grow with the text and no faster, whatever the text. The bounds are generous for a busy machine; larger texts are
/// measured by the measure <c>hostile</c>.</summary>
public sealed class HostileTextTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    public static TheoryData<string, int> Pieces => new()
    {
        { "a", 2_000_000 },
        { "1", 200_000 },
        { "\"", 200_000 },
        { "A. ", 200_000 },
        { "a@", 200_000 },
        { "1/", 200_000 },
        { "1-1.", 200_000 },
        { "http://", 100_000 },
        { "non-", 200_000 },
        { "U.", 200_000 },
        { "👩\u200d", 100_000 },
        { "'", 200_000 },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_repeated_piece_is_cut_in_linear_time(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var tokens = new List<TextSpan>();
        var ends = new List<int>();
        var clock = Stopwatch.StartNew();
        Tokeniser.Tokenise(text, new TextSpan(0, text.Length), tokens);
        SentenceSplitter.Split(text, tokens, ends);
        clock.Elapsed.ShouldBeLessThan(Bound);
        ends[^1].ShouldBe(tokens.Count);
    }

    [Theory]
    [InlineData("word ", 10_000)]
    [InlineData("Name ", 10_000)]
    [InlineData("\" ", 10_000)]
    public void A_sentence_without_an_end_is_annotated_in_linear_time(string piece, int times)
    {
        var article = Articles.Of(string.Concat(Enumerable.Repeat(piece, times)).Trim());
        var clock = Stopwatch.StartNew();
        var annotated = new EmbeddedEngine().Annotate(article);
        clock.Elapsed.ShouldBeLessThan(Bound);
        annotated.Sentences.Sum(sentence => sentence.Tokens.Length).ShouldBe(times);
        annotated.Sentences.ShouldAllBe(sentence => sentence.Tokens.Length <= SentenceSplitter.LongestSentence);
    }
}
