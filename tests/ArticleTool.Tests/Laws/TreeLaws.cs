using ArticleTool.Annotating;
using ArticleTool.Annotating.Embedded;
using ArticleTool.Extracting;
using ArticleTool.Reading;

namespace ArticleTool.Tests.Laws;

/// <summary>Parsers err, and engines differ: whatever tree a sentence comes with, it is read to its end.</summary>
public class TreeLaws
{
    private static readonly string[] Relations =
    [
        "acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "dep", "det",
        "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:pass", "nummod", "obj", "obl",
        "obl:agent", "orphan", "parataxis", "punct", "vocative", "xcomp",
    ];

    private static readonly string[] PennTags = ["CC", "CD", "DT", "IN", "JJ", "NN", "NNP", "NNS", "PRP", "PRP$", "RB", "TO", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WRB"];

    private static readonly Lazy<List<AnnotatedArticle>> News = new(() =>
    {
        var engine = new EmbeddedEngine();
        return [.. ArticleReader.Read(Repository.At("tests", "ArticleTool.Tests", "Gold", "claims")).Where(a => a.Format == "text").Select(engine.Annotate)];
    });

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(50)]
    public void Any_tree_is_read_to_its_end(int slipsInHundred)
    {
        var extractor = new Extractor();
        var chance = new Random(20240115 + slipsInHundred);
        for (var round = 0; round < 12; round++)
        {
            foreach (var article in News.Value)
                _ = extractor.Extract(article with { Sentences = [.. article.Sentences.Select(s => s with { Tokens = Muddled(s.Tokens, chance, slipsInHundred) })] });
        }
    }

    private static Token[] Muddled(Token[] tokens, Random chance, int slipsInHundred)
    {
        var muddled = tokens.ToArray();
        for (var i = 0; i < muddled.Length; i++)
        {
            if (Slips())
                muddled[i] = muddled[i] with { Upos = (UniversalTag)chance.Next(17), Xpos = PennTags[chance.Next(PennTags.Length)] };
            if (Slips() && muddled[i].Head >= 0)
                muddled[i] = muddled[i] with { Deprel = Relations[chance.Next(Relations.Length)] };
            if (Slips() && chance.Next(muddled.Length) is var head && !IsUnder(muddled, head, i))
                muddled[i] = muddled[i] with { Head = head, Deprel = Relations[chance.Next(Relations.Length)] };
        }

        return muddled;

        bool Slips() => chance.Next(100) < slipsInHundred;
    }

    /// <summary>True where hanging the node there would close a ring.</summary>
    private static bool IsUnder(Token[] tokens, int node, int ancestor)
    {
        while (node >= 0 && node != ancestor)
            node = tokens[node].Head;
        return node == ancestor;
    }
}
