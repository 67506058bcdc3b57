using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>Expressions of several words that begin with a verb, and the verbs that event nouns lean on.</summary>
internal sealed class Expressions(SentenceTree tree)
{
    /// <summary>How far the words of one expression may stand apart: "claimed full and sole responsibility".</summary>
    public const int Reach = 7;

    private static readonly HashSet<string> Particles = ["apart", "aside", "away", "back", "down", "in", "off", "out", "over", "up"];

    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>The last token of an expression that begins with the verb at <paramref name="verb"/>, or -1.</summary>
    public int Rest(IReadOnlyList<string> words, int verb)
    {
        var (next, found) = (1, verb);
        for (var i = verb + 1; i < tree.Count && i <= verb + (Reach * (words.Count - 1)); i++)
        {
            if ((tree.Lemma(i) == words[next] || tree.WordIs(i, words[next])) && (next < 2 || i == found + 1 || tree.IsNominal(i)) && IsOf(verb, i))
            {
                found = i;
                if (++next == words.Count)
                    return i;
            }
            // "claimed an estimated 5,000 lives": what describes the noun does not part it from the verb.
            else if (tree[i].Upos is UniversalTag.Punct or UniversalTag.Sconj || (tree[i].Upos == UniversalTag.Verb && !tree.Is(i, "amod")))
            {
                break;
            }
        }

        // "Responsibility was claimed by ...": the noun is the passive's subject.
        var subject = words.Count == 2 ? tree.Child(verb, "nsubj:pass") : -1;
        return subject >= 0 && tree.Lemma(subject) == words[1] ? subject : -1;
    }

    /// <summary>"blew a car up", but not "broke off relations in April" for "break in": a particle apart from its verb must be tagged as one.</summary>
    private bool IsOf(int verb, int word)
    {
        if (!Particles.Contains(tree.Word(word)))
            return true;
        if (tree[word].Xpos is "RP" or "RB" || tree.Is(word, "compound"))
            return true;
        return word == verb + 1 && !tree.WordIs(word, "in") && !(tree.WordIs(word, "up") && word + 1 < tree.Count && tree.WordIs(word + 1, "to"));
    }

    /// <summary>The verb as one that says little itself, for an event noun that stands where it asks for one; else null.</summary>
    /// <param name="where">See <c>lights.txt</c>: <c>subj</c>, <c>obj</c> or a preposition.</param>
    public LightVerb? Light(int verb, string where)
    {
        if (!tree.IsVerb(verb) && tree.Lemma(verb) != "be")
            return null;
        foreach (var light in EventLexicon.Instance.Lights(tree.Lemma(verb)))
        {
            if (light.Where == where && (light.Words.Length == 1 || Rest(light.Words, verb) >= 0))
                return light;
        }

        return null;
    }
}
