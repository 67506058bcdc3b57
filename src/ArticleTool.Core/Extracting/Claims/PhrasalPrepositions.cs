using ArticleTool.Annotating;
using ArticleTool.Knowledge;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Prepositions of several words, from <c>Knowledge/claims/prepositions.txt</c>. To the parser "as a result of the storm" is
/// about a result; here the storm takes its place, with one preposition, and hangs on the clause.
/// </summary>
internal sealed class PhrasalPrepositions
{
    private readonly Dictionary<string, (string[] Words, string Function)[]>.AlternateLookup<ReadOnlySpan<char>> rows = KnowledgeFile.Read("claims/prepositions.txt")
        .Select(r => (Words: r[0].Split(' '), Function: r[1]))
        .GroupBy(r => r.Words[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static PhrasalPrepositions Instance { get; } = new();

    public void Mend(DraftTree draft)
    {
        for (var i = 0; i + 2 < draft.Count; i++)
        {
            if (!rows.TryGetValue(draft.Tokens[i].Span.In(draft.Text), out var phrases))
                continue;
            foreach (var (words, function) in phrases)
            {
                if (Reads(draft, i, words) && Noun(draft, i + words.Length) is >= 0 and var noun)
                {
                    Replace(draft, i, words.Length, noun, function);
                    break;
                }
            }
        }
    }

    private static bool Reads(DraftTree draft, int first, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (first + i >= draft.Count || !draft.Reads(first + i, words[i]))
                return false;
        }

        return true;
    }

    /// <summary>The head of the noun phrase that begins at a token: its last noun before anything else.</summary>
    private static int Noun(DraftTree draft, int first)
    {
        var noun = -1;
        for (var i = first; i < draft.Count && i < first + 8; i++)
        {
            if (draft.IsNoun(i) || draft.Tokens[i].Upos == UniversalTag.Num || (noun >= 0 && draft.Tokens[i].Xpos == "VBG" && IsPossessive(draft, i - 1)))
                noun = i;
            else if (!IsPossessive(draft, i) && draft.Tokens[i].Upos is not (UniversalTag.Det or UniversalTag.Adj or UniversalTag.Pron or UniversalTag.Adv or UniversalTag.Part) && draft.Tokens[i].Xpos is not ("VBG" or "VBN"))
                break;
            else if (noun >= 0 && !IsPossessive(draft, i))
                break;
        }

        return noun;
    }

    /// <summary>"in response to the states’ blockade": the blockade is meant.</summary>
    private static bool IsPossessive(DraftTree draft, int i) => draft.Reads(i, "'", "’", "'s", "’s");

    private static void Replace(DraftTree draft, int first, int length, int noun, string function)
    {
        var head = Verb(draft, first, noun);
        if (head < 0 || head == noun)
            return;
        for (var i = 0; i < draft.Count; i++)
        {
            // What hung on the "result" hangs on the storm.
            if (i != noun && (i < first || i >= first + length) && draft.Heads[i] >= first && draft.Heads[i] < first + length)
                draft.Hang(i, noun, draft.Relations[i]);
        }

        draft.Hang(noun, head, "obl");
        draft.Hang(first, noun, "case");
        for (var i = first + 1; i < first + length; i++)
            draft.Hang(i, first, "fixed");
        draft.Lemmas[first] = function;
        for (var i = first + length + 1; i < noun; i++)
        {
            if (IsPossessive(draft, i))
            {
                draft.Hang(i - 1, noun, "nmod:poss");
                draft.Hang(i, i - 1, "case");
            }
        }
    }

    /// <summary>The verb that the phrase hangs on, through nouns; behind the phrase's own opening the main verb.</summary>
    private static int Verb(DraftTree draft, int first, int noun)
    {
        var node = noun;
        for (var steps = 0; steps < 8 && node >= 0; steps++, node = draft.Heads[node])
        {
            if ((node < first || node > noun) && draft.Tokens[node].Upos == UniversalTag.Verb)
                return node;
        }

        return -1;
    }
}
