using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>Mends phrases that a parser split, or hung on the wrong one of two verbs, where their place in the sentence leaves no doubt.</summary>
internal sealed class PhraseRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend()
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (draft.IsNoun(i) && draft.IsNoun(i - 1) && heads[i] == heads[i - 1] && relations[i] == relations[i - 1] && relations[i] is "nsubj" or "nsubj:pass" or "obj")
                TwoHeads(i);
            // "shot dead Elena Robles": what became of her is no part of her name.
            if (draft.Reads(i, "dead") && heads[i] > i && relations[i] == "amod" && tokens[i - 1].Upos == UniversalTag.Verb)
                draft.Hang(i, i - 1, "xcomp");
            if (draft.Reads(i - 1, "between") && i + 3 < tokens.Length && draft.Reads(i + 1, "and"))
                Range(i);
            if (draft.Reads(i, "of") && draft.Reads(i - 1, "number", "toll", "tally", "total") && i + 2 < tokens.Length && tokens[i + 1].Xpos is "JJ" or "VBN" or "VBD" && tokens[i + 2].Upos is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj))
                CountedAdjective(i);
            if (relations[i] == "ccomp" && heads[i] > i)
                ContentBeforeCue(i, heads[i]);
            if (relations[i] is "conj" or "parataxis" && tokens[i].Upos == UniversalTag.Verb)
                PhrasesBeforeComma(i);
        }
    }

    /// <summary>"Four police officers were hurt": two nouns side by side are no two subjects, but one name for one thing.</summary>
    private void TwoHeads(int noun)
    {
        for (var i = 0; i < noun - 1; i++)
        {
            if (heads[i] == noun - 1)
                heads[i] = noun;
        }

        draft.Hang(noun - 1, noun, "compound");
    }

    /// <summary>"will cut between 1,000 and 1,500 jobs": the jobs are cut, and "between" makes a number, no place.</summary>
    private void Range(int low)
    {
        var (high, noun) = (low + 2, low + 3);
        if (tokens[low].Upos != UniversalTag.Num || tokens[high].Upos != UniversalTag.Num || tokens[noun].Upos != UniversalTag.Noun || heads[low] == noun || heads[low] < 0)
            return;
        var verb = heads[low];
        draft.Hang(noun, verb, relations[low].StartsWith("obl", StringComparison.Ordinal) && draft.Child(verb, "obj") < 0 && verb < low ? "obj" : relations[low]);
        draft.Hang(low, noun, "nummod");
        draft.Hang(high, low, "conj");
        draft.Hang(low - 1, low, "case");
    }

    /// <summary>"put the number of wounded at 43": the wounded are counted; they describe nothing that follows.</summary>
    private void CountedAdjective(int of)
    {
        var (number, counted) = (of - 1, of + 1);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == counted && i != of && i > counted)
                draft.Hang(i, heads[number] < 0 ? number : heads[number], "obl");
        }

        var other = heads[counted];
        if (other > counted && heads[other] == number && heads[number] >= 0 && heads[number] < number)
            draft.Hang(other, heads[number], "obl");
        draft.Hang(counted, number, "nmod");
        draft.Hang(of, counted, "case");
        draft.Tag(counted, UniversalTag.Noun, "NNS");
    }

    /// <summary>
    /// "The market was shelled by the army, the rebels said": phrases before the comma behind which a clause begins with
    /// its subject are none of that clause's.
    /// </summary>
    private void PhrasesBeforeComma(int verb)
    {
        var (first, subject) = (heads[verb], draft.Child(verb, "nsubj"));
        if (first < 0 || first > verb || subject < first || subject > verb || tokens[first].Upos != UniversalTag.Verb)
            return;
        var comma = subject;
        while (comma > first && !draft.Reads(comma, ",") && tokens[comma].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Part or UniversalTag.Pron or UniversalTag.Punct)
            comma--;
        for (var i = first + 1; i < comma && draft.Reads(comma, ","); i++)
        {
            if (heads[i] == verb && relations[i] is "obl" or "obj" or "advmod")
                heads[i] = first;
        }
    }

    /// <summary>"She won 47 percent of the vote, the opposition said": what stands between the verb of the content and the comma is not the cue's.</summary>
    private void ContentBeforeCue(int content, int cue)
    {
        var comma = cue - 1;
        while (comma > content && !draft.Reads(comma, ","))
            comma--;
        for (var i = content + 1; i < comma; i++)
        {
            if (heads[i] != cue || !draft.IsNoun(i))
                continue;
            if (relations[i] is "nsubj" or "obj")
                draft.Hang(i, content, draft.Child(content, "obj") < 0 && draft.Child(content, "nsubj:pass") < 0 ? "obj" : "obl");
            else if (relations[i].StartsWith("obl", StringComparison.Ordinal))
                heads[i] = content;
        }
    }
}
