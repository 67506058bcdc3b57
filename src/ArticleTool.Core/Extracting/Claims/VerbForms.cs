using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Claims;

/// <summary>The forms of the event verbs, so that an engine's wrong lemma ("raide" for "raided") costs no event.</summary>
internal sealed class VerbForms
{
    private static readonly Lazy<HashSet<string>> PastAlone = new(() =>
        [.. KnowledgeFile.Read("annotating/irregular-verbs.txt").Select(r => r.List(1)).Where(forms => forms.Count > 1 && forms[0] != forms[1]).Select(forms => forms[0])]);

    private readonly Dictionary<string, string> verbs = [];

    public VerbForms(IEnumerable<string> lemmas)
    {
        var irregular = KnowledgeFile.Read("annotating/irregular-verbs.txt").ToDictionary(r => r[0], r => r.List(1));
        foreach (var lemma in lemmas.Order(StringComparer.Ordinal))
        {
            foreach (var form in Regular(lemma).Concat(irregular.GetValueOrDefault(lemma, [])))
                verbs.TryAdd(form, lemma);
        }
    }

    /// <summary>The verb of which the lower-case word is a form, or null.</summary>
    public string? Lemma(string word) => verbs.GetValueOrDefault(word);

    /// <summary>True of an irregular past that is no participle: "fell" beside "fallen"; not "hit", not "killed".</summary>
    public static bool IsPastAlone(string word) => PastAlone.Value.Contains(word);

    private static IEnumerable<string> Regular(string lemma)
    {
        var last = lemma[^1];
        var stem = last == 'e' ? lemma[..^1] : lemma;
        yield return lemma;
        yield return last is 's' or 'x' or 'z' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal) ? lemma + "es" : lemma + "s";
        if (last == 'y' && lemma.Length > 2 && !IsVowel(lemma[^2]))
        {
            yield return lemma[..^1] + "ies";
            yield return lemma[..^1] + "ied";
        }

        yield return stem + "ed";
        yield return (lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma : stem) + "ing";
        if (lemma.Length > 2 && !IsVowel(last) && last is not ('w' or 'x' or 'y') && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]))
        {
            yield return lemma + last + "ed";
            yield return lemma + last + "ing";
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
