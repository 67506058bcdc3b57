using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>Participles that belong to a "have" which the parser parted them from.</summary>
internal sealed class PerfectRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend()
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Xpos == "VBN" && relations[i] == "amod" && tokens[i + 1].Upos is UniversalTag.Num or UniversalTag.Det)
                BeforeNumber(i);
            if (relations[i] == "conj" && tokens[i].Upos == UniversalTag.Verb && heads[i] is >= 0 and var infinitive && infinitive < i && tokens[infinitive].Xpos == "VB" && IsPast(i))
                BehindInfinitive(i, infinitive);
        }
    }

    /// <summary>"had each paid 3,000 dollars": before a number or an article a participle describes nothing, so it is the verb.</summary>
    private void BeforeNumber(int participle)
    {
        var have = participle - 1;
        while (have > 0 && (tokens[have].Upos == UniversalTag.Adv || draft.Reads(have, "each", "both", "all")))
            have--;
        var noun = heads[participle];
        if (!draft.Reads(have, "have", "has", "had") || noun < participle || heads[noun] != have)
            return;
        draft.Hang(participle, heads[have], relations[have]);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == have)
                heads[i] = participle;
        }

        draft.Hang(have, participle, "aux");
        tokens[have] = tokens[have] with { Upos = UniversalTag.Aux };
        draft.Hang(noun, participle, "obj");
    }

    /// <summary>A past form that is no infinitive, whatever its tag: "frozen", "summoned".</summary>
    private bool IsPast(int i) =>
        draft.VerbForm(i) is { } verb && draft.Word(i) is var word && word != verb && !word.EndsWith('s') && !word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"has ordered six diplomats to leave and frozen assets": joined to what was done, not to what is to be done.</summary>
    private void BehindInfinitive(int verb, int infinitive)
    {
        var main = infinitive;
        for (var steps = 0; steps < 6 && main >= 0 && tokens[main].Xpos is not ("VBD" or "VBN" or "VBZ" or "VBP"); steps++)
            main = heads[main];
        if (main < 0 || tokens[main].Upos != UniversalTag.Verb || main > verb)
            return;
        heads[verb] = main;
        tokens[verb] = tokens[verb] with { Xpos = tokens[main].Xpos is "VBN" ? "VBN" : "VBD" };
    }
}
