using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Claims;

/// <summary>Classes of common nouns, from <c>Knowledge/claims/nouns.txt</c>.</summary>
internal sealed class NounClasses
{
    private readonly HashSet<(string Class, string Lemma)> members = [];
    private readonly HashSet<string> names = [];
    private readonly Dictionary<string, string[]> endings = [];

    private NounClasses()
    {
        foreach (var row in KnowledgeFile.Read("claims/nouns.txt"))
        {
            names.Add(row[0]);
            members.UnionWith(row.List(1).Where(lemma => lemma[0] != '-').Select(lemma => (row[0], lemma)));
            endings[row[0]] = [.. row.List(1).Where(lemma => lemma[0] == '-').Select(ending => ending[1..])];
        }
    }

    public static NounClasses Instance { get; } = new();

    public bool Has(string nounClass) => names.Contains(nounClass);

    public bool Is(string lemma, string nounClass) => members.Contains((nounClass, lemma)) || HasEnding(lemma, nounClass);

    /// <summary>"an orchardman", "a cardiologist": a word of its own before the ending, so that "man" alone needs its row.</summary>
    private bool HasEnding(string lemma, string nounClass)
    {
        if (!endings.TryGetValue(nounClass, out var ends))
            return false;
        foreach (var end in ends)
        {
            if (lemma.Length > end.Length + 2 && lemma.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
