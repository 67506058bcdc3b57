using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>Tells apart what stands side by side behind a verb: who is given what, who is appointed what, whom and when.</summary>
internal sealed class ObjectRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    /// <summary>"killed about 1,000 chickens": the hedge is no preposition.</summary>
    private void HedgedObject(int noun, int hedge)
    {
        relations[noun] = "obj";
        draft.Hang(hedge, hedge + 1, "advmod");
    }

    public void Mend()
    {
        for (var i = 2; i < tokens.Length; i++)
        {
            if (relations[i] == "obl" && heads[i] is >= 0 and var verb && verb < i && tokens[verb].Upos == UniversalTag.Verb && draft.Child(i, "case") is > 0 and var about && about == verb + 1 && tokens[about + 1].Upos == UniversalTag.Num && draft.Reads(about, "about", "around", "over", "under") && draft.Child(verb, "obj") < 0 && draft.Child(verb, "aux:pass") < 0)
                HedgedObject(i, about);
        }

        for (var i = 1; i < tokens.Length; i++)
        {
            if (relations[i] == "appos" && draft.Child(i, "case") is >= 0 and var preposition && preposition < i && tokens[preposition].Upos == UniversalTag.Adp)
                relations[i] = "nmod";
            if (relations[i] == "nmod" && heads[i] >= 0 && heads[i] < i && relations[heads[i]] is "obj" or "iobj" && draft.Child(i, "nummod") >= 0 && draft.Child(i, "case") < 0)
                WhatIsGiven(i, heads[i]);
            if (relations[i] == "compound" && tokens[i].Upos == UniversalTag.Propn && heads[i] > i + 1 && draft.Child(heads[i], "nummod") > i && heads[heads[i]] == i - 1 && Gives(i - 1))
                draft.Hang(i, i - 1, "iobj");
            if (relations[i] == "obj" && tokens[i].Upos == UniversalTag.Noun && heads[i] >= 0 && heads[i] < i - 1 && tokens[heads[i] + 1].Upos == UniversalTag.Propn)
                Office(i, heads[i]);
            if (relations[i] == "compound" && tokens[i].Upos == UniversalTag.Propn && heads[i] > i && IsTime(heads[i]))
                BeforeTime(i, heads[i]);
            if (draft.Reads(i, "to") && i + 1 < tokens.Length && tokens[i + 1].Xpos == "VB" && draft.Reads(i - 1, "is", "are", "was", "were") && relations[i - 1] == "cop")
                IsTo(i + 1, i - 1);
            if (tokens[i].Xpos == "VBG" && relations[i] == "amod" && heads[i] > i && draft.Reads(i - 1, "of", "for") && i > 1 && !draft.Reads(i - 2, "suspicion", "charge", "charges", "count", "counts", "accusation", "accusations") && draft.VerbForm(i) is not null)
                Charge(i, heads[i]);
        }
    }

    /// <summary>"lend the city 80 million euros".</summary>
    private void WhatIsGiven(int gift, int receiver)
    {
        if (heads[receiver] is not (>= 0 and var verb) || !Gives(verb))
            return;
        draft.Hang(gift, verb, "obj");
        relations[receiver] = "iobj";
    }

    private bool Gives(int verb) =>
        draft.Lemmas[verb] is "give" or "hand" or "offer" or "award" or "pay" or "send" or "fine" or "grant" or "lend" or "sell" or "cost" or "owe" or "donate" or "promise" or "refund";

    /// <summary>"appointed Sara Lund prime minister": the name is who, the words behind it what.</summary>
    private void Office(int office, int verb)
    {
        var last = verb + 1;
        while (last + 1 < office && tokens[last + 1].Upos == UniversalTag.Propn)
            last++;
        if (last + 1 > office || tokens[last + 1].Upos is not (UniversalTag.Adj or UniversalTag.Noun) || !EventLexicon.Instance.Senses(draft.Lemmas[verb], EventWordClass.Verb).ToArray().Any(s => s.Frame.Names("attr")))
            return;
        for (var i = verb + 1; i <= last; i++)
        {
            if (heads[i] > last || heads[i] < verb + 1)
                draft.Hang(i, i == last ? verb : last, i == last ? "obj" : "compound");
        }

        draft.Hang(last, verb, "obj");
        draft.Hang(office, verb, "xcomp");
    }

    /// <summary>"will visit Berlin and Paris next week": no name describes a week.</summary>
    private void BeforeTime(int name, int time)
    {
        if (heads[time] is not (>= 0 and var verb) || verb > name || tokens[verb].Upos != UniversalTag.Verb || draft.Child(verb, "obj") >= 0 || name != verb + 1 && draft.Child(name, "compound") != verb + 1)
            return;
        for (var i = name + 1; i < time; i++)
        {
            if (draft.Reads(i, "next", "last", "this"))
            {
                draft.Hang(name, verb, "obj");
                return;
            }
        }
    }

    private bool IsTime(int i) => draft.Reads(i, "week", "month", "year", "weekend", "night", "summer", "winter", "spring", "autumn", "season") || draft.Word(i).EndsWith("day", StringComparison.Ordinal);

    /// <summary>"The firm is to close 40 shops": the firm is no shops.</summary>
    private void IsTo(int verb, int be)
    {
        var thing = heads[be];
        if (thing <= verb || heads[thing] == verb && relations[thing] != "obj" || heads[verb] != thing && heads[verb] >= 0)
            return;
        draft.Hang(verb, heads[thing] == verb ? heads[verb] : heads[thing], heads[thing] < 0 || heads[thing] == verb ? relations[verb] == "root" ? "root" : relations[thing] == "obj" ? "root" : relations[thing] : relations[thing]);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == thing && (i < be || i == tokens.Length - 1))
                heads[i] = verb;
        }

        draft.Hang(thing, verb, "obj");
        draft.Hang(be, verb, "aux");
    }

    /// <summary>"accused the supermarket of sacking workers": what is charged is a deed.</summary>
    private void Charge(int deed, int noun)
    {
        var verb = heads[noun];
        while (verb >= 0 && tokens[verb].Upos != UniversalTag.Verb)
            verb = heads[verb];
        if (verb < 0 || verb > deed || EventLexicon.Instance.Senses(draft.Lemmas[verb], EventWordClass.Verb) is not [{ Frame.Name: "blame" or "judge" or "arrest" or "fine" or "punish" }, ..])
            return;
        draft.Hang(deed, verb, "advcl");
        draft.Hang(noun, deed, "obj");
        draft.Hang(deed - 1, deed, "mark");
    }
}
