using ArticleTool.Annotating;

namespace ArticleTool.Extracting.Claims;

/// <summary>
/// Sentences in which the tagger saw no verb: headlines, whose verbs it takes for nouns, and those whose verb it takes for
/// a participle.
/// </summary>
internal sealed class VerblessRepair(DraftTree draft)
{
    private readonly Token[] tokens = draft.Tokens;
    private readonly string[] lemmas = draft.Lemmas;
    private readonly int[] heads = draft.Heads;
    private readonly string[] relations = draft.Relations;

    public void Mend(bool headline)
    {
        if (!Array.Exists(tokens, t => t.Xpos is "VBD" or "VBZ" or "VBP" or "MD"))
        {
            if (!headline)
                Participle();
            else if (!Array.Exists(tokens, t => t.Xpos == "VBN"))
                HeadlineVerb();
        }

        if (!headline)
            return;
        Adverbs();
        JoinedHeadlineVerbs();
    }

    /// <summary>"Iran Just Launched Missiles": in capitals an adverb passes for a name, and for the subject.</summary>
    private void Adverbs()
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (!draft.IsNoun(i) || !draft.IsNoun(i - 1) || tokens[i + 1].Upos is not (UniversalTag.Verb or UniversalTag.Aux) || Word(i) is not ("just" or "now" or "finally" or "still" or "also" or "already" or "again" or "never" or "allegedly" or "reportedly" or "nearly" or "soon"))
                continue;
            Tag(i, UniversalTag.Adv, "RB");
            if (relations[i].StartsWith("nsubj", StringComparison.Ordinal))
                draft.Hang(i - 1, heads[i], relations[i]);
            draft.Hang(i, i + 1, "advmod");
        }
    }

    /// <summary>"Soldiers at a checkpoint opened fire": a participle between a noun and its object, and no verb besides.</summary>
    private void Participle()
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Xpos != "VBN" || relations[i] != "amod" || !draft.IsNoun(i - 1) || VerbForm(i) is null)
                continue;
            Tag(i, UniversalTag.Verb, "VBD");
            Rebuild(i);
            return;
        }
    }

    /// <summary>"Boat carrying migrants capsizes off Crete": a headline without a verb whose plural noun is an event verb's form.</summary>
    private void HeadlineVerb()
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Upos != UniversalTag.Noun || !Word(i).EndsWith('s') || VerbForm(i) is null)
                continue;
            if (tokens[i - 1].Upos is not (UniversalTag.Noun or UniversalTag.Propn) || tokens[i + 1].Upos is UniversalTag.Punct)
                continue;
            Tag(i, UniversalTag.Verb, "VBZ");
            Rebuild(i);
            return;
        }
    }

    /// <summary>A subject before the verb and an object behind it, which the tree of a mere phrase has not.</summary>
    private void Rebuild(int verb)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (heads[i] == verb && i < verb)
                (heads[i], relations[i]) = (i == verb - 1 ? Opening(verb) : verb - 1, "compound");
        }

        var subject = 0;
        while (subject < verb && (tokens[subject].Upos is not (UniversalTag.Noun or UniversalTag.Propn) || relations[subject] is "compound" or "amod" or "nmod"))
            subject++;
        (heads[verb], relations[verb]) = (-1, "root");
        if (subject < verb)
            (heads[subject], relations[subject]) = (verb, "nsubj");
        var last = verb + 1;
        while (last + 1 < tokens.Length && tokens[last + 1].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Adj)
            last++;
        if (tokens[last].Upos is UniversalTag.Noun or UniversalTag.Propn && tokens[verb + 1].Upos != UniversalTag.Adp)
            (heads[last], relations[last]) = (verb, "obj");
    }

    private int Opening(int verb)
    {
        for (var i = verb - 2; i >= 0; i--)
        {
            if (tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn)
                return i;
        }

        return verb;
    }

    /// <summary>"Iran attacks base, Kills Guard": in capitals a verb passes for a name.</summary>
    private void JoinedHeadlineVerbs()
    {
        var verb = Array.FindIndex(tokens, t => t.Upos == UniversalTag.Verb);
        for (var i = 2; i + 1 < tokens.Length && verb >= 0; i++)
        {
            var joins = tokens[i].Upos is UniversalTag.Propn or UniversalTag.Noun && Word(i - 1) == "," && Word(i).EndsWith('s') && VerbForm(i) is not null;
            if (!joins || tokens[i + 1].Upos is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Num or UniversalTag.Adj))
                continue;
            Tag(i, UniversalTag.Verb, "VBZ");
            (heads[i], relations[i]) = (verb, "conj");
            var last = i + 1;
            while (last + 1 < tokens.Length && tokens[last + 1].Upos is UniversalTag.Propn or UniversalTag.Noun)
                last++;
            (heads[last], relations[last]) = (i, "obj");
            for (var j = i + 1; j < last; j++)
                (heads[j], relations[j]) = (last, "compound");
        }
    }

    private string Word(int i) => draft.Word(i);

    private void Tag(int i, UniversalTag upos, string xpos) => draft.Tag(i, upos, xpos);

    private string? VerbForm(int i) => draft.VerbForm(i);
}
