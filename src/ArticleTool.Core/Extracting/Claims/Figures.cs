using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Claims;

/// <summary>Figures of speech, from <c>Knowledge/claims/figures.txt</c>: "his attack on critics" hurts nobody.</summary>
internal sealed class Figures
{
    private readonly ILookup<string, (string Where, string[] Nouns)> rows = KnowledgeFile.Read("claims/figures.txt")
        .SelectMany(r => r[0].Split(',', StringSplitOptions.TrimEntries).Select(type => (Type: type, Row: (r[1], r.List(2).ToArray()))))
        .ToLookup(r => r.Type, r => r.Row);

    /// <summary>What measures a disaster rather than makes it up: "an earthquake of magnitude 6".</summary>
    private static readonly HashSet<string> NotStuff = ["category", "force", "intensity", "magnitude", "scale", "severity", "size", "strength"];

    public static Figures Instance { get; } = new();

    /// <summary>True where the words around an event of this type say that it did not happen to the letter.</summary>
    public bool Has(ClaimSentence sentence, EventCandidate candidate, IReadOnlyList<RoleFiller> fillers)
    {
        if (candidate.Sense.Type == "disaster" && candidate.Sense.Class == EventWordClass.Noun && IsMadeOf(sentence, candidate.Token))
            return true;
        foreach (var (where, nouns) in rows[candidate.Sense.Type])
        {
            var there = fillers.Where(f => Stands(f.Role, where)).ToList();
            if (there.Count > 0 && there.TrueForAll(f => !sentence.InName(f.Token) && nouns.Any(n => IsNoun(sentence, f.Token, n))))
                return true;
        }

        return false;
    }

    /// <summary>"an avalanche of complaints", "a storm of protest"; but "the eruption of the volcano", "a storm of 1953".</summary>
    private static bool IsMadeOf(ClaimSentence sentence, int noun) =>
        sentence.Whole(noun) is >= 0 and var stuff && !sentence.Tree.IsTime(stuff) && !sentence.IsA(stuff, "place")
        && !NotStuff.Contains(sentence.Tree.Lemma(stuff)) && sentence.Tree.Child(stuff, "nummod") < 0
        && sentence.Tree[stuff].Upos == Annotating.UniversalTag.Noun && sentence.Tree[stuff].Xpos is "NNS" or "NN" && sentence.Tree.Child(stuff, "det") < 0;

    private static bool Stands(string role, string where) => where switch
    {
        "undergoer" => role is "patient" or "target",
        "doer" => role is "agent" or "cause" or "instrument",
        _ => role == where,
    };

    /// <summary>
    /// The head itself, not what a measuring noun counts: "the number of victims" is a number. "idea but place" leaves
    /// out what is both: shares fall on a market, shells too.
    /// </summary>
    private static bool IsNoun(ClaimSentence sentence, int token, string noun) =>
        noun.Split(" but ") is [var one, var other] ? IsNoun(sentence, token, one) && !IsNoun(sentence, token, other) :
        NounClasses.Instance.Has(noun) && noun != "person" ? NounClasses.Instance.Is(sentence.Tree.Lemma(token), noun) : sentence.IsA(token, noun);
}
