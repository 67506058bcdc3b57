using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Speech;

/// <summary>A cue word at its place.</summary>
/// <param name="Token">Its first word.</param>
/// <param name="Last">Its last word: "out" of "point out".</param>
internal readonly record struct CueWord(int Token, int Last, CueEntry Entry);

/// <summary>Finds the words of the lexicon in an article.</summary>
internal static class CueScanner
{
    public static List<CueWord> Scan(Words words, CueLexicon lexicon)
    {
        var found = new List<CueWord>();
        for (var i = 0; i < words.Count; i++)
        {
            if (IsModifier(words, i))
                continue;
            foreach (var entry in lexicon.Starting(Lemma(words[i], words, i), words[i].Upos))
            {
                if (Matches(words, i, entry) is not { } last)
                    continue;
                found.Add(new CueWord(i, last, entry));
                break;
            }
        }

        return found;
    }

    /// <summary>A proper noun's lemma keeps its capital; a headline's verb may pass for one.</summary>
    private static string Lemma(Token token, Words words, int index) =>
        token.Lemma.Length > 0 ? token.Lemma : words.Surface(index).ToString().ToLowerInvariant();

    /// <summary>"The alleged attacker", "a planned strike": nobody is made to say anything.</summary>
    private static bool IsModifier(Words words, int i) =>
        words[i].Upos == UniversalTag.Verb && (words.Is(i, "amod") || words.Is(i, "compound") || i > 0 && words.ReadsAny(i - 1, "-", "so", "self"));

    private static int? Matches(Words words, int at, CueEntry entry)
    {
        var last = at;
        for (var i = 1; i < entry.Words.Length; i++)
        {
            if (Follows(words, last, entry.Words[i]) is not { } next)
                return null;
            last = next;
        }

        return last;
    }

    /// <summary>The word itself, or the word behind an "it": "make it clear".</summary>
    private static int? Follows(Words words, int before, string word)
    {
        var end = words.End(words.Sentence(before));
        if (before + 1 < end && words.Reads(before + 1, word))
            return before + 1;
        return before + 2 < end && words.ReadsAny(before + 1, "it", "them", "him") && words.Reads(before + 2, word) ? before + 2 : null;
    }
}
