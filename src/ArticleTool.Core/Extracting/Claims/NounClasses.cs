using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Claims;

/// <summary>Classes of common nouns, from <c>Knowledge/claims/nouns.txt</c>.</summary>
internal sealed class NounClasses
{
    private readonly HashSet<(string Class, string Lemma)> members = [];
    private readonly HashSet<string> names = [];

    private NounClasses()
    {
        foreach (var row in KnowledgeFile.Read("claims/nouns.txt"))
        {
            names.Add(row[0]);
            members.UnionWith(row.List(1).Select(lemma => (row[0], lemma)));
        }
    }

    public static NounClasses Instance { get; } = new();

    public bool Has(string nounClass) => names.Contains(nounClass);

    public bool Is(string lemma, string nounClass) => members.Contains((nounClass, lemma));
}
