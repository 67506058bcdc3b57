using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Gives sentences their main verb back where the parser took a participle behind the subject for it: "A third firefighter,
/// pulled from the wreckage, was flown to Lisbon", "A surgeon jailed over three deaths walked free".
/// </summary>
internal sealed class InsertionRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend(bool headline)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Upos != UniversalTag.Verb || tokens[i].Xpos is not ("VBN" or "VBD") || draft.Child(i, "aux") >= 0 || draft.Child(i, "nsubj") is not (>= 0 and var subject) || subject > i)
                continue;
            var main = BetweenCommas(i, subject);
            if (main == 0 && heads[i] < 0)
                main = Following(i, headline);
            if (main > 0)
                Turn(i, subject, main);
        }
    }

    /// <summary>The finite verb right behind the comma that closes what the participle opens; 0 where there is none.</summary>
    private int BetweenCommas(int participle, int subject)
    {
        if (!draft.Reads(participle - 1, ",") || !draft.IsNounOrNumber(participle - 2) || HasVerbBetween(subject, participle))
            return 0;
        for (var i = participle + 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "WDT" or "WP" or "CC")
                return 0;
            if (draft.Reads(i, ","))
                return Finite(i + 1);
        }

        return 0;
    }

    /// <summary>The past form behind a participle that no comma and no "and" parts from it.</summary>
    private int Following(int participle, bool headline)
    {
        for (var i = participle + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Upos is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Sconj or UniversalTag.Aux || tokens[i].Xpos is "WDT" or "WP" or "WRB" or "TO")
                return 0;
            if (tokens[i].Upos != UniversalTag.Verb)
                continue;
            var past = tokens[participle].Xpos == "VBN" && tokens[i].Xpos == "VBD" && relations[i] == "acl" && !(i + 1 < tokens.Length && draft.Reads(i + 1, "by"));
            var present = headline && tokens[i].Xpos == "VBZ" && tokens[participle + 1].Upos == UniversalTag.Adp && draft.Child(i, "nsubj") < 0;
            return past || present ? i : 0;
        }

        return 0;
    }

    /// <summary>The verb at or behind its auxiliaries and adverbs, if it is finite.</summary>
    private int Finite(int i)
    {
        var finite = false;
        while (i < tokens.Length && tokens[i].Upos is UniversalTag.Aux or UniversalTag.Adv)
            finite |= tokens[i++].Upos == UniversalTag.Aux;
        return i < tokens.Length && tokens[i].Upos == UniversalTag.Verb && (finite || tokens[i].Xpos is "VBD" or "VBZ" or "VBP") && draft.Child(i, "nsubj") < 0 ? i : 0;
    }

    private bool HasVerbBetween(int subject, int participle)
    {
        for (var i = subject + 1; i < participle; i++)
        {
            if (tokens[i].Upos == UniversalTag.Verb || draft.Reads(i, ",") && i < participle - 1)
                return true;
        }

        return false;
    }

    private void Turn(int participle, int subject, int main)
    {
        draft.Hang(main, heads[participle], relations[participle]);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == participle && i != main && (i < subject || i > main))
                heads[i] = main;
        }

        draft.Hang(subject, main, draft.Child(main, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
        draft.Hang(participle, subject, "acl");
        tokens[participle] = tokens[participle] with { Xpos = "VBN" };
    }
}
