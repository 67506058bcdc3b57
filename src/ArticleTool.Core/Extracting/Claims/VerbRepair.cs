using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Gives event verbs their tag back where the tagger took them for nouns or adjectives. Only words of the event lexicon
/// turn into verbs.
/// </summary>
internal sealed class VerbRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly string[] lemmas = draft.Lemmas;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend()
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Upos == UniversalTag.Adj && Word(i - 1) == "to" && VerbForm(i) == Word(i))
                Infinitive(i);
            if (tokens[i].Xpos is "VBD" or "VBN" && draft.Child(i, "cop") is >= 0 and var copula && copula < i)
                Passive(i, copula);
            if (tokens[i].Xpos == "NN" && tokens[i].Span.In(draft.Text).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && draft.Child(i, "cop") is >= 0 and var be && be < i && draft.Child(i, "nsubj") >= 0)
                Progressive(i, be);
            if (tokens[i].Xpos == "VBD" && relations[i] == "amod" && heads[i] > i && draft.IsNoun(i - 1))
                PastBeforeNoun(i);
            if (tokens[i].Xpos == "NN" && i + 1 < tokens.Length && tokens[i + 1].Upos == UniversalTag.Det && draft.Reads(i, "hit", "cut", "set", "shut", "hurt", "beat") && draft.IsNoun(i - 1))
                PastLikeNoun(i);
            if (tokens[i].Upos is UniversalTag.Adj or UniversalTag.Noun)
                _ = Copular(i) || Modifier(i) || Joined(i);
            if (tokens[i].Upos == UniversalTag.Verb)
                EventNoun(i);
            if (tokens[i].Xpos == "VBN" && relations[i] == "amod" && heads[i] > i && draft.Child(i, "nsubj") is >= 0 and var subject && subject < i)
                Clause(i, subject);
            if (tokens[i].Xpos == "VBZ" && i + 1 < tokens.Length && tokens[i + 1].Xpos is "VBD" or "MD" && tokens[i - 1].Upos is UniversalTag.Propn or UniversalTag.Adj)
                Tag(i, UniversalTag.Noun, "NNS");
        }
    }

    /// <summary>"promised to exact vengeance", with the verb as an adjective.</summary>
    private void Infinitive(int i)
    {
        Tag(i, UniversalTag.Verb, "VB");
        var noun = heads[i];
        if (noun > i && relations[i] == "amod")
        {
            (heads[i], relations[i]) = (heads[noun], heads[noun] < 0 ? "root" : "xcomp");
            (heads[noun], relations[noun]) = (i, "obj");
        }

        (heads[i - 1], relations[i - 1]) = (i, "mark");
    }

    /// <summary>"A truck crashed into a stall, police said": what has a subject describes no noun behind it.</summary>
    private void Clause(int i, int subject)
    {
        if (heads[i] == i + 1 && tokens[i + 1].Xpos is "VBD" or "VBZ" or "VBP" && draft.IsNoun(i - 1))
        {
            // "The number of people injured stands at 84": it describes the noun before it.
            draft.Hang(subject, i + 1, "nsubj");
            draft.Hang(i, i - 1, "acl");
            return;
        }

        Tag(i, UniversalTag.Verb, "VBD");
        relations[i] = "ccomp";
    }

    /// <summary>"The election was won by the conservatives", with "was" as a copula.</summary>
    private void Passive(int i, int copula)
    {
        relations[copula] = "aux:pass";
        if (draft.Child(i, "nsubj") is >= 0 and var subject && relations[subject] == "nsubj")
            relations[subject] = "nsubj:pass";
    }

    /// <summary>"they were funding and arming the rebels", with the first verb as a noun and the second on its own.</summary>
    private void Progressive(int i, int be)
    {
        if (i + 2 >= tokens.Length || VerbForm(i) is null || tokens[i + 1].Upos != UniversalTag.Cconj || tokens[i + 2].Xpos != "VBG")
            return;
        Tag(i, UniversalTag.Verb, "VBG");
        relations[be] = "aux";
        relations[i] = relations[i] == "obj" ? "ccomp" : relations[i];
        draft.Hang(i + 2, i, "conj");
    }

    /// <summary>"Fires burning across the north forced thousands to flee": a past form describes no noun; its object does not govern it.</summary>
    private void PastBeforeNoun(int i)
    {
        var noun = heads[i];
        var root = Array.FindIndex(heads, h => h < 0);
        if (VerbForm(i) is null || root < 0)
            return;
        Tag(i, UniversalTag.Verb, "VBD");
        if (root < i && draft.IsNoun(root))
        {
            draft.Hang(i, -1, "root");
            draft.Hang(root, i, "nsubj");
            for (var j = 0; j < i; j++)
            {
                if (heads[j] == root && relations[j] == "advcl")
                    relations[j] = "acl";
            }
        }
        else
        {
            draft.Hang(i, root, root > i ? "ccomp" : "parataxis");
        }

        draft.Hang(noun, i, "obj");
    }

    /// <summary>"said a missile hit a silo": a noun has no determiner right behind it; verbs whose past looks like the noun do.</summary>
    private void PastLikeNoun(int i)
    {
        var subject = i - 1;
        var thing = heads[i + 1];
        if (thing <= i + 1 || heads[subject] != i && heads[i] != subject)
            return;
        var (head, relation) = heads[i] == subject ? (heads[subject], relations[subject]) : (heads[i], relations[i]);
        for (var j = 0; j < subject; j++)
        {
            if (heads[j] == i && tokens[j].Upos != UniversalTag.Verb)
                heads[j] = subject;
        }

        Tag(i, UniversalTag.Verb, "VBD");
        draft.Hang(i, head, head < 0 ? "root" : head < i ? "ccomp" : relation);
        draft.Hang(subject, i, "nsubj");
        draft.Hang(thing, i, "obj");
    }

    /// <summary>"Nobody was killed", with the participle as an adjective and "was" as its copula.</summary>
    private bool Copular(int i)
    {
        if (tokens[i].Upos != UniversalTag.Adj || !IsPast(i))
            return false;
        var passive = false;
        for (var j = Math.Max(0, i - 4); j < i; j++)
        {
            if (heads[j] == i && relations[j] == "cop")
                (relations[j], passive) = ("aux:pass", true);
        }

        if (!passive)
            return false;
        Tag(i, UniversalTag.Verb, "VBN");
        for (var j = 0; j < i; j++)
        {
            if (heads[j] == i && relations[j] == "nsubj")
                relations[j] = "nsubj:pass";
        }

        return true;
    }

    /// <summary>"police detained 19 people", "The measures freeze assets": a verb between two phrases, taken for a modifier.</summary>
    private bool Modifier(int i)
    {
        var noun = heads[i];
        if (noun <= i || relations[i] is not ("amod" or "compound") || i + 1 >= tokens.Length || VerbForm(i) is not { } verb)
            return false;
        var before = tokens[i - 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron || tokens[i - 1].Xpos == "POS";
        var next = tokens[i + 1].Upos is UniversalTag.Det or UniversalTag.Num or UniversalTag.Propn or UniversalTag.Pron;
        var plain = tokens[i - 1].Xpos == "NNS" && verb == Word(i) && tokens[i].Upos == UniversalTag.Adj;
        if (!(before && (next || plain)) && !(next && tokens[i - 1].Upos == UniversalTag.Cconj && verb == Word(i)))
            return false;
        if (tokens[i].Upos == UniversalTag.Noun && EventLexicon.Instance.IsEventNoun(lemmas[i]))
            return false;
        var first = tokens[i - 1].Upos == UniversalTag.Cconj ? VerbBefore(i - 1) : -1;
        Tag(i, UniversalTag.Verb, first >= 0 ? tokens[first].Xpos : verb == Word(i) ? "VBP" : "VBD");
        (heads[i], relations[i]) = first >= 0 ? (first, "conj") : (heads[noun], "parataxis");
        (heads[noun], relations[noun]) = (i, "obj");
        return true;
    }

    /// <summary>"will close its plant and cut 300 jobs": the verb that another is joined to.</summary>
    private int VerbBefore(int i)
    {
        while (i >= 0 && tokens[i].Upos != UniversalTag.Verb)
            i--;
        return i;
    }

    /// <summary>"would close a factory and invest 700 million": the second verb, taken for a noun.</summary>
    private bool Joined(int i)
    {
        if (tokens[i].Upos != UniversalTag.Noun || tokens[i - 1].Upos is not (UniversalTag.Cconj or UniversalTag.Part) || i + 1 >= tokens.Length || VerbForm(i) != Word(i))
            return false;
        if (tokens[i + 1].Upos is not (UniversalTag.Det or UniversalTag.Num or UniversalTag.Pron) || EventLexicon.Instance.IsEventNoun(lemmas[i]))
            return false;
        var head = VerbBefore(i - 2);
        if (head < 0)
            return false;
        Tag(i, UniversalTag.Verb, "VB");
        (heads[i], relations[i]) = (head, "conj");
        return true;
    }

    /// <summary>"a 2027 air strike by", with the strike as a verb: the lexicon knows the compound.</summary>
    private void EventNoun(int i)
    {
        var first = i - 1;
        if (tokens[first].Upos != UniversalTag.Noun || (heads[i] != first && heads[first] != i))
            return;
        foreach (var sense in EventLexicon.Instance.Senses(lemmas[i], EventWordClass.Noun))
        {
            if (sense.Words.Count != 2 || sense.Words[0] != lemmas[first] || Word(i).TrimEnd('s') != sense.Words[1])
                continue;
            Tag(i, UniversalTag.Noun, Word(i).EndsWith('s') ? "NNS" : "NN");
            if (heads[i] == first)
                (heads[i], relations[i]) = (heads[first], relations[first]);
            for (var j = 0; j < tokens.Length; j++)
            {
                if (heads[j] == first)
                    heads[j] = i;
            }

            (heads[first], relations[first]) = (i, "compound");
            for (var j = i + 1; j < tokens.Length; j++)
            {
                if (heads[j] == i && relations[j].StartsWith("obl", StringComparison.Ordinal))
                    relations[j] = "nmod";
            }

            return;
        }
    }

    private string Word(int i) => draft.Word(i);

    private void Tag(int i, UniversalTag upos, string xpos) => draft.Tag(i, upos, xpos);

    private string? VerbForm(int i) => draft.VerbForm(i);

    private bool IsPast(int i) => VerbForm(i) is { } verb && (verb != Word(i) || verb is "hurt" or "shut" or "hit" or "set" or "cut") && !Word(i).EndsWith("ing", StringComparison.Ordinal);
}
