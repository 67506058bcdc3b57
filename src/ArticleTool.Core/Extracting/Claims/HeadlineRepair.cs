using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>What the marks of a headline set apart: the topic before its colon, and the toll behind its comma.</summary>
internal sealed class HeadlineRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    /// <summary>"School abduction: 28 freed": nothing behind the colon of a headline is the topic's, and a participle is its noun's.</summary>
    public void Topic()
    {
        var colon = Array.FindIndex(tokens, token => token.Span.In(draft.Text) is ":");
        for (var i = colon + 1; colon > 0 && i < tokens.Length; i++)
        {
            if (relations[i] == "parataxis" && heads[i] < colon)
                draft.Hang(i, -1, "root");
            else if (relations[i] == "parataxis" && tokens[i].Xpos == "VBN" && heads[i] == i - 1)
                relations[i] = "acl";
        }
    }

    /// <summary>
    /// "Bus falls into ravine, at least five dead": a clause of its own, though nothing but its place says so, and whoever it counts
    /// is none of what stands before.
    /// </summary>
    public void Tolls()
    {
        for (var comma = 1; comma + 2 < tokens.Length; comma++)
        {
            if (draft.Reads(comma, ",") && Number(comma + 1) is > 0 and var number && State(number + 1) is > 0 and var state)
                Hang(comma, number, state);
        }
    }

    private void Hang(int comma, int number, int state)
    {
        var counted = state - 1;
        for (var i = comma + 1; i <= state; i++)
        {
            if (i == state)
                draft.Hang(i, -1, "root");
            else if (i == counted)
                draft.Hang(i, state, tokens[state].Upos == UniversalTag.Adj ? "nsubj" : "nsubj:pass");
            else
                draft.Hang(i, i == number ? counted : Math.Max(number, i + 1), i == number ? "nummod" : "advmod");
        }

        draft.Hang(comma, state, "punct");
        for (var i = 0; i < comma; i++)
        {
            // What hung on the toll's words hangs on the first part's verb.
            if (heads[i] > comma && heads[i] <= state)
                heads[i] = Root(comma, i);
        }
    }

    /// <summary>The number behind "at least", "more than" and the like, or 0.</summary>
    private int Number(int i)
    {
        while (i < tokens.Length && draft.Reads(i, "at", "least", "more", "than", "about", "around", "nearly", "over", "some", "up", "to", "almost"))
            i++;
        return i < tokens.Length && (tokens[i].Upos == UniversalTag.Num || draft.Reads(i, "dozens", "scores", "hundreds", "thousands", "several", "many")) ? i : 0;
    }

    /// <summary>"dead", "people injured": the word that says what became of them, or 0.</summary>
    private int State(int i)
    {
        var last = i;
        while (last < tokens.Length && last < i + 3 && tokens[last].Upos is UniversalTag.Noun && !IsState(last))
            last++;
        return last < tokens.Length && IsState(last) && (last + 1 == tokens.Length || tokens[last + 1].Upos is UniversalTag.Punct or UniversalTag.Adp or UniversalTag.Sconj or UniversalTag.Cconj) ? last : 0;
    }

    private bool IsState(int i) => draft.Reads(i, "dead", "killed", "missing", "injured", "hurt", "wounded", "trapped", "arrested", "detained", "displaced", "rescued", "homeless", "stranded", "evacuated");

    private int Root(int end, int other)
    {
        for (var i = 0; i < end; i++)
        {
            if (i != other && (heads[i] < 0 || heads[i] >= end) && tokens[i].Upos == UniversalTag.Verb)
                return i;
        }

        return -1;
    }
}
