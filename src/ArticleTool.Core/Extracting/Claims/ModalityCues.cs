using ArticleTool.Knowledge;
using ArticleTool.Records;

namespace ArticleTool.Extracting.Claims;

/// <summary>The words of <c>modality.txt</c> and <c>polarity.txt</c>.</summary>
internal sealed class ModalityCues
{
    private readonly Dictionary<(string Kind, string Lemma), ModalityCue> cues = [];
    private readonly HashSet<(string Kind, string Lemma)> negations = [];
    private readonly HashSet<string> hostile = [];

    private ModalityCues()
    {
        foreach (var row in KnowledgeFile.Read("claims/modality.txt"))
        {
            if (row[1] == "types")
                hostile.UnionWith(row.List(2));
            else
                Add(row);
        }

        foreach (var row in KnowledgeFile.Read("claims/polarity.txt"))
            negations.Add((row[1], row[0]));
    }

    public static ModalityCues Instance { get; } = new();

    /// <param name="kind"><c>aux</c>, <c>verb</c>, <c>noun</c>, <c>adj</c>, <c>adv</c>, <c>mod</c> or <c>mark</c>.</param>
    public ModalityCue? Find(string kind, string lemma) => cues.GetValueOrDefault((kind, lemma));

    /// <param name="kind"><c>word</c>, <c>verb</c>, <c>noun</c> or <c>mark</c>.</param>
    public bool Negates(string kind, string lemma) => negations.Contains((kind, lemma));

    public bool IsHostile(string eventType) => hostile.Contains(eventType);

    private void Add(KnowledgeRow row)
    {
        var kinds = row[1].Split(' ');
        var modality = row.Named<Modality>(2);
        var threat = row[3].Length > 0 ? row.Named<Modality>(3) : modality;
        cues[(kinds[0], row[0])] = new ModalityCue(modality, threat, kinds.Contains("not"), kinds.Contains("noun") || kinds.Contains("for"), kinds.Contains("inf"), kinds.Contains("for"));
    }
}

/// <param name="OfHostile">The modality of an attack, a killing and the like.</param>
/// <param name="WhenNegated">True where the cue counts only under a negation: "not known".</param>
/// <param name="OnlyInfinitive">True for "told them to leave", which "told them that" is not.</param>
/// <param name="BehindFor">True for "called for a boycott", which "called the boycott a mistake" is not.</param>
/// <param name="OfNouns">True for a verb that governs event nouns too: "planned an attack".</param>
internal sealed record ModalityCue(Modality Modality, Modality OfHostile, bool WhenNegated, bool OfNouns, bool OnlyInfinitive, bool BehindFor = false);
