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
            if (words[i].Upos is UniversalTag.Propn)
            {
                if (TitleCase(words, i) && First(words, i, lexicon.OfForm(words.Surface(i).ToString().ToLowerInvariant())) is { } title)
                    found.Add(title);
                continue;
            }

            if (words[i].Upos is UniversalTag.Punct or UniversalTag.Det or UniversalTag.Pron || IsModifier(words, i))
                continue;
            if (First(words, i, lexicon.Other(words.Surface(i).ToString().ToLowerInvariant())) is { } other)
                found.Add(other);
            else if (First(words, i, Entries(words, i, lexicon)) is { } cue)
                found.Add(cue);
        }

        return found;
    }

    /// <summary>
    /// A headline in capitals throughout, where a tagger takes "Explains" for a name: an inflected verb between a name and
    /// something else.
    /// </summary>
    private static bool TitleCase(Words words, int i)
    {
        var sentence = words.Sentence(i);
        var (start, end) = (words.Start(sentence), words.End(sentence));
        if (i == start || i + 1 >= end || end - start > 30 || words[i - 1].Upos is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Punct))
            return false;
        if (words.Surface(i)[^1] is not ('s' or 'S' or 'd' or 'D'))
            return false;
        var small = 0;
        for (var t = start; t < end; t++)
            small += words.Surface(t).Length > 3 && char.IsLower(words.Surface(t)[0]) ? 1 : 0;
        return small <= (end - start) / 8;
    }

    private static CueWord? First(Words words, int at, IReadOnlyList<CueEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (Matches(words, at, entry) is { } last)
                return new CueWord(at, last, entry);
        }

        return null;
    }

    private static IReadOnlyList<CueEntry> Entries(Words words, int i, CueLexicon lexicon)
    {
        var entries = lexicon.Starting(words[i].Lemma, words[i].Upos);
        var verbal = words[i].Upos == UniversalTag.Verb || words[i].Upos == UniversalTag.Adj && i + 1 < words.Count && words.ReadsAny(i + 1, "to", "that");
        return entries.Count == 0 && verbal ? lexicon.OfForm(words.Surface(i).ToString().ToLowerInvariant()) : entries;
    }

    /// <summary>"The alleged attacker", "a planned strike": nobody is made to say anything.</summary>
    private static bool IsModifier(Words words, int i) =>
        words[i].Upos == UniversalTag.Verb && (words.Is(i, "amod") && !IsClause(words, i) || words.Is(i, "compound") || i > 0 && words.ReadsAny(i - 1, "-", "so", "self") || IsCounted(words, i) || Opens(words, i));

    /// <summary>"seven states": a plural taken for a verb.</summary>
    private static bool IsCounted(Words words, int i) =>
        i > 0 && words[i].Xpos == "VBZ" && words[i - 1].Upos == UniversalTag.Num && char.IsLetter(words.Surface(i - 1)[0]);

    /// <summary>", telling them", "they said", "has reported", "as reported": whatever the tree hangs it on, no adjective.</summary>
    private static bool IsClause(Words words, int i) =>
        i > 0 && (words[i].Xpos == "VBG" && words.Reads(i - 1, ",") || words[i].Xpos is "VBD" or "VBZ" or "VBP" && words[i - 1].Upos is UniversalTag.Pron or UniversalTag.Propn or UniversalTag.Noun || words[i - 1].Upos == UniversalTag.Aux || words.Reads(i - 1, "as"));

    /// <summary>"Ruling party wins election": a participle that opens the sentence right before the subject of its verb describes it.</summary>
    private static bool Opens(Words words, int i) =>
        words[i].Xpos == "VBG" && i == words.Start(words.Sentence(i)) && i + 2 < words.End(words.Sentence(i)) && words[i + 1].Upos == UniversalTag.Noun
        && words[i + 2].Xpos is "VBZ" or "VBD" or "VBP" or "MD";

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
