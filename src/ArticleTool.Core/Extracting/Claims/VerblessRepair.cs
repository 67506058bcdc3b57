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
                _ = Participle() || VerbOfRoot() || NounAsVerb();
            else if (!tokens.TakeWhile(t => t.Span.In(draft.Text) is not ",").Any(t => t.Xpos == "VBN"))
                HeadlineVerb();
        }

        if (!headline)
            return;
        new HeadlineRepair(draft).Topic();
        Adverbs();
        JoinedHeadlineVerbs();
        SecondClause();
        new HeadlineRepair(draft).Tolls();
    }

    /// <summary>"Dam failure kills 23, dozens missing": no number counts what stands behind a comma; there another clause begins.</summary>
    private void SecondClause()
    {
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            var noun = heads[i];
            if (relations[i] is not ("nummod" or "compound" or "conj") || tokens[i].Upos != UniversalTag.Num || Word(i + 1) != "," || noun < i + 2 || noun + 1 >= tokens.Length)
                continue;
            draft.Hang(i, heads[noun], relations[noun]);
            for (var j = 0; j <= i; j++)
            {
                if (heads[j] == noun)
                    heads[j] = i;
            }

            var told = noun + 1;
            var tells = tokens[told].Upos == UniversalTag.Adj || tokens[told].Xpos is "VBN" or "VBD";
            draft.Hang(noun, tells ? told : i, tells ? "nsubj" : "parataxis");
            if (tells)
                draft.Hang(told, heads[i] < 0 ? i : heads[i], "parataxis");
            return;
        }
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
    private bool Participle()
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Xpos != "VBN" || relations[i] != "amod" || !draft.IsNoun(i - 1) || VerbForm(i) is null)
                continue;
            Tag(i, UniversalTag.Verb, "VBD");
            Rebuild(i);
            return true;
        }

        return false;
    }

    /// <summary>"A bridge collapsed after days of rain.": a participle right behind the noun that the sentence is taken to be, and nobody did it.</summary>
    private bool VerbOfRoot()
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            var noun = heads[i];
            if (tokens[i].Xpos != "VBN" || relations[i] != "acl" || noun != i - 1 || heads[noun] >= 0 || draft.Child(noun, "case") >= 0 || draft.Reads(i + 1, "by") || VerbForm(i) is null)
                continue;
            Tag(i, UniversalTag.Verb, "VBD");
            draft.Hang(i, -1, "root");
            draft.Hang(noun, i, "nsubj");
            for (var j = i + 1; j < tokens.Length; j++)
            {
                if (heads[j] == noun)
                    draft.Hang(j, i, relations[j] == "acl" ? "advcl" : relations[j]);
            }

            return true;
        }

        return false;
    }

    /// <summary>"The airline cut 900 jobs.": a noun that is a verb's form, at the end of its phrase and before an object.</summary>
    private bool NounAsVerb()
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Upos == UniversalTag.Noun && VerbForms.IsPastAlone(Word(i)) && tokens[i + 1].Upos is UniversalTag.Adp && VerbForm(i) is not null)
            {
                PastAsNoun(i);
                return true;
            }

            if (tokens[i].Upos != UniversalTag.Noun || heads[i] >= 0 || !draft.IsNoun(i - 1) || VerbForm(i) is null || tokens[i + 1].Upos is not (UniversalTag.Num or UniversalTag.Det) && tokens[i + 1].Xpos != "PRP$")
                continue;
            Tag(i, UniversalTag.Verb, "VBD");
            for (var j = 0; j < i - 1; j++)
            {
                if (heads[j] == i)
                    heads[j] = i - 1;
            }

            draft.Hang(i - 1, i, "nsubj");
            for (var j = i + 1; j < tokens.Length; j++)
            {
                if (heads[j] == i && relations[j] == "nmod")
                    relations[j] = "obl";
            }

            return true;
        }

        return false;
    }

    /// <summary>"The number of injured rose to 84.": with no other verb, a past form that is no participle is the verb of the first noun.</summary>
    private void PastAsNoun(int verb)
    {
        Tag(verb, UniversalTag.Verb, "VBD");
        var subject = 0;
        while (subject < verb && (!draft.IsNoun(subject) || relations[subject] is "compound" or "nmod"))
            subject++;
        if (subject == verb)
            return;
        draft.Hang(verb, -1, "root");
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i < verb && (heads[i] == verb || heads[i] > verb))
                draft.Hang(i, tokens[i].Upos == UniversalTag.Adp ? i + 1 : subject, tokens[i].Upos == UniversalTag.Adp ? "case" : tokens[i].Xpos == "VBN" ? "nmod" : "dep");
            else if (i > verb && (heads[i] == subject || relations[i] == "nmod" && heads[i] == verb))
                draft.Hang(i, verb, "obl");
        }

        draft.Hang(subject, verb, "nsubj");
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
