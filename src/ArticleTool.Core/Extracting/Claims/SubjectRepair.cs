using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Gives verbs the subject that their neighbours leave no doubt of: several nouns in a row that the parser hung on one verb,
/// gerunds and owned nouns right before a past form, what stands before "who" where the sentence goes on behind it.
/// </summary>
internal sealed class SubjectRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend()
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (relations[i].StartsWith("nsubj", StringComparison.Ordinal) && heads[i] > i && First(i) is >= 0 and var first)
                draft.Hang(i, first, "conj");
            if (tokens[i].Xpos is "VBD" or "VBN" && tokens[i - 1].Xpos == "VBG" && heads[i - 1] == i && relations[i - 1].StartsWith("aux", StringComparison.Ordinal) && !draft.Reads(i - 1, "being", "having", "getting"))
                GerundBefore(i);
            if (i > 1 && draft.Reads(i - 2, "whose") && draft.IsNoun(i - 1) && !(i + 1 < tokens.Length && draft.Reads(i + 1, "by")) && IsPast(i))
                OwnedBefore(i);
            if (tokens[i].Xpos is "VBP" or "VBD" or "VBZ" && tokens[i].Upos == UniversalTag.Verb && relations[i] is "parataxis" or "conj" && draft.Child(i, "nsubj") < 0 && Antecedent(i) is >= 0 and var noun)
                BehindRelative(i, noun);
        }
    }

    /// <summary>"Nine members and a policewoman were shot": the noun that this one is joined to; -1 where a verb or nothing stands between.</summary>
    private int First(int second)
    {
        var verb = heads[second];
        var joined = false;
        for (var i = second - 1; i >= 0; i--)
        {
            if (heads[i] == verb && relations[i] == relations[second] && draft.IsNounOrNumber(i))
                return joined ? i : -1;
            if (tokens[i].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj or UniversalTag.Pron)
                return -1;
            joined |= tokens[i].Upos == UniversalTag.Cconj || (draft.Reads(i, ",") && HasAnd(second, verb));
        }

        return -1;
    }

    private bool HasAnd(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (draft.Reads(i, "and", "or"))
                return true;
        }

        return false;
    }

    /// <summary>"a day after shelling killed six villagers".</summary>
    private void GerundBefore(int verb)
    {
        draft.Tag(verb - 1, UniversalTag.Noun, "NN");
        draft.Hang(verb - 1, verb, "nsubj");
        tokens[verb] = tokens[verb] with { Xpos = "VBD" };
    }

    private bool IsPast(int i) =>
        tokens[i].Upos is UniversalTag.Verb && tokens[i].Xpos is "VBD" or "VBN" && relations[i].StartsWith("acl", StringComparison.Ordinal) && heads[i] == i - 1
        || (tokens[i].Upos == UniversalTag.Adj && heads[i] == i - 1 && draft.VerbForm(i) is { } verb && draft.Word(i) != verb);

    /// <summary>"the firm, whose shares slid", "the union, whose envoy called for an inquiry".</summary>
    private void OwnedBefore(int verb)
    {
        var owned = verb - 1;
        draft.Tag(verb, UniversalTag.Verb, "VBD");
        draft.Hang(verb, heads[owned], "acl:relcl");
        draft.Hang(owned, verb, "nsubj");
    }

    /// <summary>The noun that heads the sentence, with a relative clause that ends before the comma in front of the verb.</summary>
    private int Antecedent(int verb)
    {
        var clause = heads[verb];
        if (clause < 0 || clause >= verb)
            return -1;
        var noun = relations[clause] == "acl:relcl" ? heads[clause] : clause;
        var comma = verb - 1;
        while (comma > 0 && tokens[comma].Upos == UniversalTag.Adv)
            comma--;
        return noun >= 0 && heads[noun] < 0 && draft.IsNoun(noun) && noun + 2 < verb && draft.Reads(noun + 1, ",") && tokens[noun + 2].Xpos is "WP" or "WDT" && draft.Reads(comma, ",") ? noun : -1;
    }

    /// <summary>"The rebels, who broke off the talks in May, also want the army to leave".</summary>
    private void BehindRelative(int verb, int noun)
    {
        draft.Hang(verb, -1, "root");
        draft.Hang(noun, verb, "nsubj");
    }
}
