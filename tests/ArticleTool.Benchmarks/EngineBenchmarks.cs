using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Reading;
using ArticleTool.Records;
using ArticleTool.Text;
using BenchmarkDotNet.Attributes;

namespace ArticleTool.Benchmarks;

/// <summary>The embedded engine's stages on one article of news prose, some 2,000 tokens of it.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private static readonly string[] Prose =
    [
        "Rebels fire on Port Haven",
        "HARLOW (Jan. 5) — Gen. Tariq al-Masri said on Friday that his forces hadn't fired \"more than a dozen\" rockets at the port, where four sailors died.",
        "The defence ministry, which had called the attack \"a crime\", denied that any of its 1,200 troops were stationed there; officials in the U.S. declined to comment.",
        "Witnesses told the Harlow Post they saw two F-16s over the coast shortly after 5:30 p.m., and that state-run television didn't report the strike until Sunday.",
    ];

    private readonly EmbeddedEngine engine = new();
    private readonly Article article = Repeated(20);

    [Benchmark(Baseline = true)]
    public int TokensAndSentences() => engine.Annotate(article, AnnotationStages.Sentences).Sentences.Count;

    [Benchmark]
    public int TagsAndLemmas() => engine.Annotate(article, AnnotationStages.Tags).Sentences.Count;

    [Benchmark]
    public int Names() => engine.Annotate(article, AnnotationStages.Tags | AnnotationStages.Names).Names.Count;

    [Benchmark]
    public int Everything() => engine.Annotate(article).Sentences.Count;

    private static Article Repeated(int times)
    {
        var text = string.Join("\n\n", Enumerable.Repeat(Prose, times).SelectMany(paragraphs => paragraphs));
        var paragraphs = new List<Paragraph>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            paragraphs.Add(new Paragraph(new TextSpan(start, end), ZoneKind.Body));
            start = end + 2;
        }

        return new Article("a.txt", "text", "", text, paragraphs, new ArticleMetadata(Language: "en"), []);
    }
}
